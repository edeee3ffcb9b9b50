import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'arbidol-non-influenza';

describe(rule, () => {
  it('asks for the indication in three languages', () => {
    const finding = onlyFinding("Left Bell's palsy, arbidol started.", rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Umifenovir is recorded outside influenza or acute respiratory infection. Confirm the indication.',
      fr: "Umifénovir noté hors grippe ou infection respiratoire aiguë. Confirmer l'indication.",
      zh: '病历记录阿比多尔用于流感或急性呼吸道感染以外的情况。请核实适应证。',
    });
  });

  it('points at each disorder once and offers a blank, never an indication', () => {
    const text = "Bell's palsy, HSV suspected. Bell's palsy since Monday: arbidol 200 mg, review in a week.";
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [
      ["Bell's palsy", "Recorded here: Bell's palsy."],
      ['HSV', 'Recorded here: HSV.'],
    ]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: the indication': `${text} Indication of umifenovir: __.`,
    });
  });

  it('offers the blank in French and Chinese where the drug is', () => {
    const french = 'Zona auriculaire, umifénovir débuté';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      "Zona auriculaire, umifénovir débuté. Indication de l'umifénovir : __.",
    ]);
    const chinese = '右侧面神经炎，予阿比多尔。泼尼松。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '右侧面神经炎，予阿比多尔。阿比多尔的用药指征：__。泼尼松。',
    ]);
  });
});
