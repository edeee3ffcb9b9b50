import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';
import { findingsOf } from './notes';

const rule = 'baclofen-off-label';

describe(rule, () => {
  it('asks why neither toxin nor surgery is used, in three languages', () => {
    const finding = onlyFinding('Right hemifacial spasm, baclofen started.', rule);
    assert.equal(finding.severity, 'hint');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Baclofen is labelled for spasticity (in the US only of spinal cord or multiple sclerosis origin); for hemifacial spasm it is off-label with little evidence. Record why toxin or surgery is not used.',
      fr: "Le baclofène est indiqué dans la spasticité (sclérose en plaques, origine médullaire ou cérébrale) ; dans le spasme hémifacial, il s'agit d'un usage hors AMM peu étayé. Noter pourquoi la toxine ou la chirurgie ne sont pas retenues.",
      zh: '巴氯芬适用于脊髓源性（国内说明书另含脑源性）痉挛状态；用于面肌痉挛属超说明书用药，且证据有限。请注明不采用肉毒毒素或手术的理由。',
    });
  });

  it('points at the spasm, and its fix answers it', () => {
    const text = 'Assessment: right hemifacial spasm.\nPlan: baclofen 5 mg tds. Review in May.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['hemifacial spasm', 'Recorded here: hemifacial spasm.']]);
    const mended =
      'Assessment: right hemifacial spasm.\nPlan: baclofen 5 mg tds. Botulinum toxin: declined / contraindicated / failed, because __. Review in May.';
    assert.deepEqual(fixed(text, finding), { 'Add after the sentence: why not toxin': mended });
    assert.deepEqual(
      findingsOf(mended).filter((other) => other.rule === rule),
      [],
    );
  });

  it('offers the blank in French and Chinese where the drug is', () => {
    const french = 'Spasme hémifacial droit, baclofène débuté';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french}. Toxine botulique : refusée / contre-indiquée / en échec, motif : __.`,
    ]);
    const chinese = '右侧面肌痉挛，予巴氯芬。随访。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '右侧面肌痉挛，予巴氯芬。肉毒毒素：拒绝／禁忌／无效，原因：__。随访。',
    ]);
  });
});
