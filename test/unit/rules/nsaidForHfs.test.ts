import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'nsaid-for-hfs';

describe(rule, () => {
  it('asks for the purpose in three languages', () => {
    const finding = onlyFinding('Right hemifacial spasm, ibuprofen started.', rule);
    assert.equal(finding.severity, 'hint');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'An anti-inflammatory drug is recorded as the treatment of a facial spasm, for which no guideline or trial was found. Record its purpose (pain, another condition).',
      fr: "Anti-inflammatoire noté comme traitement d'un spasme facial, sans recommandation ni essai retrouvés en ce sens. Préciser le but (douleur, autre affection).",
      zh: '病历以非甾体抗炎药治疗面肌痉挛，未查到支持的指南或研究。请注明用药目的（疼痛或其他疾病）。',
    });
  });

  it('points at the spasm and offers a blank', () => {
    const text = 'Assessment: right hemifacial spasm.\nPlan: ibuprofen twice daily. Review in May.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['hemifacial spasm', 'Recorded here: hemifacial spasm.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: the purpose':
        'Assessment: right hemifacial spasm.\nPlan: ibuprofen twice daily. Purpose of the anti-inflammatory drug: __. Review in May.',
    });
  });

  it('offers the blank in French and Chinese', () => {
    const french = 'Spasme hémifacial, ibuprofène débuté';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french}. But de l'anti-inflammatoire : __.`,
    ]);
    const chinese = '右侧面肌痉挛，予布洛芬。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      `${chinese}非甾体抗炎药用药目的：__。`,
    ]);
  });
});
