import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'drug-cause-not-reviewed';

describe(rule, () => {
  it('asks how movement and drug relate in three languages', () => {
    const finding = onlyFinding('Grimacing, on risperidone.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'A dopamine-blocking drug is on the medication list. State whether the facial movement began before or after it, and what will be done.',
      fr: 'Un antidopaminergique (neuroleptique, antiémétique) figure dans le traitement. Préciser si les mouvements faciaux sont apparus avant ou après, et la conduite à tenir.',
      zh: '用药清单含多巴胺受体阻断药。请注明面部异常运动与用药的时间关系及处理。',
    });
  });

  it('points at the movements and at the other drugs', () => {
    const text = 'Grimacing and lip smacking. Drugs: risperidone, metoclopramide, ramipril.';
    const finding = onlyFinding(text, rule);
    assert.equal(text.slice(finding.start, finding.end), 'risperidone');
    assert.deepEqual(related(text, finding), [
      ['Grimacing', 'The movement is recorded here.'],
      ['lip smacking', 'The movement is recorded here.'],
      ['metoclopramide', 'Named here too.'],
    ]);
  });

  it('offers blanks for the order in time and for what speaks against the drug', () => {
    const text = 'Grimacing, on risperidone. Review in May.';
    assert.deepEqual(fixed(text, onlyFinding(text, rule)), {
      'Add after the sentence: onset relative to the drug, and the plan':
        'Grimacing, on risperidone. Onset relative to drug: __ ; plan: stop / reduce / continue because __. Review in May.',
      'Add after the sentence: not related to the drug':
        'Grimacing, on risperidone. Not related to the drug because __. Review in May.',
    });
    const french = 'Grimaces sous rispéridone.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Grimaces sous rispéridone. Début par rapport au médicament : __ ; conduite : arrêt / diminution / poursuite car __.',
      'Grimaces sous rispéridone. Sans rapport avec le médicament car __.',
    ]);
    const chinese = '做鬼脸1月，服利培酮。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '做鬼脸1月，服利培酮。起病与用药的时间关系：__；处理：停用／减量／继续，理由：__。',
      '做鬼脸1月，服利培酮。与该药无关，理由：__。',
    ]);
  });
});
