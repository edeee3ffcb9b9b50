import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'nsaid-for-hfs';

describe(rule, () => {
  it('asks for the purpose in three languages', () => {
    const finding = onlyFinding('Right hemifacial spasm: ibuprofen 400 mg.', rule);
    assert.equal(finding.severity, 'hint');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'An anti-inflammatory drug is recorded as the treatment of hemifacial spasm; no guideline found supports it. State what it is for (pain, another condition).',
      fr: "Anti-inflammatoire noté comme traitement du spasme hémifacial ; aucune recommandation trouvée ne l'étaye. Préciser l'indication (douleur, autre affection).",
      zh: '病历以非甾体抗炎药治疗面肌痉挛，未检索到支持的指南。请注明用途（疼痛或其他疾病）。',
    });
  });

  it('points at the spasm and offers a blank for the indication', () => {
    const text = 'Spasme hémifacial droit : ibuprofène 400 mg.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['Spasme hémifacial', 'Hemifacial spasm is recorded here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: the indication': 'Spasme hémifacial droit : ibuprofène 400 mg. Indication : __.',
    });
  });
});
