import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'imipenem-meningitis';

describe(rule, () => {
  it('asks for the reason in three languages', () => {
    const finding = onlyFinding('Meningitis, imipenem started.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Imipenem-cilastatin is not labelled for meningitis (seizure risk, no established CNS efficacy). Confirm the drug or record the specialist reason.',
      fr: "L'imipénème-cilastatine n'est pas indiqué dans la méningite (risque convulsif, efficacité méningée non établie). Confirmer le choix ou noter l'avis spécialisé.",
      zh: '亚胺培南西司他丁说明书未将脑膜炎列为适应证（有诱发癫痫发作的风险，中枢神经系统疗效未确立）。请核实用药，或记录专科意见。',
    });
  });

  it('points at meningitis and offers a blank for the reason, never another drug', () => {
    const text = 'Assessment: bacterial meningitis.\nPlan: imipenem for 14 days. Control in a week.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['bacterial meningitis', 'Meningitis is recorded here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: the reason':
        'Assessment: bacterial meningitis.\nPlan: imipenem for 14 days. Reason for imipenem in CNS infection: __; infectious-disease advice: __. Control in a week.',
    });
  });

  it('offers the blank in French and Chinese where the drug is', () => {
    const french = 'Méningite traitée par imipénème.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      "Méningite traitée par imipénème. Motif de l'imipénème dans une infection du SNC : __ ; avis infectiologique : __.",
    ]);
    const chinese = '脑膜炎，予亚胺培南。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '脑膜炎，予亚胺培南。中枢神经系统感染选用亚胺培南的理由：__；感染科意见：__。',
    ]);
  });
});
