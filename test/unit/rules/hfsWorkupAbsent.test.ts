import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';
import { ruleData } from './notes';

const rule = 'hfs-workup-absent';

describe(rule, () => {
  it('is off until a reader or a profile turns it on, and waits', () => {
    assert.equal(ruleData(rule).offByDefault, true);
    assert.equal(ruleData(rule).waits, true);
  });

  it('asks for the plan or the reason in three languages', () => {
    const finding = onlyFinding('Initial consultation: left hemifacial spasm, toxin offered.', rule);
    assert.equal(finding.severity, 'hint');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'New hemifacial spasm without MRI or EMG recorded. Add the plan for imaging or electrophysiology, or the reason not to.',
      fr: "Spasme hémifacial récent sans IRM ni ENMG notés. Ajouter l'imagerie ou l'électrophysiologie prévues, ou la raison de leur absence.",
      zh: '新发面肌痉挛未记录MRI或肌电图。请补充检查计划或说明不做的理由。',
    });
  });

  it('speaks in the assessment, points at the first visit and offers blanks', () => {
    const text = 'New patient with hemifacial spasm?\nAssessment: right hemifacial spasm.\nPlan: toxin.';
    const finding = onlyFinding(text, rule);
    assert.equal(finding.start, text.indexOf('hemifacial spasm.'));
    assert.deepEqual(related(text, finding), [['New patient', 'A first visit is recorded here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: imaging and electrophysiology':
        'New patient with hemifacial spasm?\nAssessment: right hemifacial spasm. MRI of the posterior fossa: __; EMG/lateral spread response: __.\nPlan: toxin.',
    });
  });

  it('offers the blanks in French and Chinese', () => {
    const french = 'Nouveau patient, spasme hémifacial droit, toxine proposée';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french}. IRM de la fosse postérieure : __ ; ENMG (réponse de diffusion latérale) : __.`,
    ]);
    const chinese = '首诊。诊断：右侧面肌痉挛。计划：肉毒毒素注射。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '首诊。诊断：右侧面肌痉挛。后颅窝MRI：__；肌电图/异常肌反应（AMR）：__。计划：肉毒毒素注射。',
    ]);
  });
});
