import assert from 'node:assert/strict';
import type { SeverityFinding } from '../../../server/src/rules/checkNote';
import type { Practice } from '../../../server/src/rules/rule';
import { analyse, languageService } from '../../support/notes';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'carbamazepine-safety-labs';

const found = (text: string): SeverityFinding[] => findingsOf(text).filter((finding) => finding.rule === rule);

/** What is missing in a note, where the reader works at a place. */
function missing(text: string, practice: Practice = {}): string[] {
  const findings = languageService().findings(analyse(text), { rules: {}, maxProblems: 100, practice });
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message }) => `${severity} ${message.key}`);
}

describe(rule, () => {
  it('warns of the missing HLA test in three languages', () => {
    const [hla] = found('Started carbamazepine 100 mg, Thai patient.');
    assert.equal(hla?.severity, 'warning');
    assert.deepEqual(rendered(rule, hla.message), {
      en: 'Carbamazepine is started without HLA-B*15:02 on record, with an ancestry or region of higher risk of severe skin reactions. Add the result or the reason.',
      fr: "Carbamazépine débutée sans que soit noté HLA-B*15:02, alors que l'origine ou la région expose davantage aux toxidermies graves. Ajouter le résultat, ou la raison de son absence.",
      zh: '开始使用卡马西平，但未记录HLA-B*15:02（该族群或地区发生严重皮肤反应的风险较高）。请补充结果，或说明未查的理由。',
    });
  });

  it('informs of the missing blood tests in three languages', () => {
    const finding = onlyFinding('Started carbamazepine 100 mg.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Carbamazepine is started without sodium, blood count or liver tests on record. Add the results or the reason.',
      fr: 'Carbamazépine débutée sans que soient notés natrémie, NFS ou bilan hépatique. Ajouter les résultats, ou la raison de leur absence.',
      zh: '开始使用卡马西平，但未记录血钠、血常规或肝功能。请补充结果，或说明未查的理由。',
    });
  });

  it('asks for sodium alone with oxcarbazepine', () => {
    const finding = onlyFinding('Started oxcarbazepine 150 mg; CBC normal.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Oxcarbazepine is started without sodium on record. Add the result or the reason.',
      fr: 'Oxcarbazépine débutée sans que soit notée la natrémie. Ajouter le résultat, ou la raison de son absence.',
      zh: '开始使用奥卡西平，但未记录血钠。请补充结果，或说明未查的理由。',
    });
  });

  it('speaks of both, of either or of neither', () => {
    const start = 'Started carbamazepine 100 mg';
    assert.deepEqual(missing(`${start}, Thai patient.`), ['warning message', 'information messageLabs']);
    assert.deepEqual(missing(`${start}, Thai patient; CBC normal.`), ['warning message']);
    assert.deepEqual(missing(`${start}, Thai patient; HLA-B*15:02 negative.`), ['information messageLabs']);
    assert.deepEqual(missing(`${start}, Thai patient; HLA-B*15:02 negative, CBC normal.`), []);
    assert.deepEqual(missing(`${start}; CBC normal.`), []);
  });

  it('goes by the region that is set, and without one by the language of the note', () => {
    const english = 'Started carbamazepine 100 mg; CBC normal.';
    const chinese = '予卡马西平0.1g，血常规正常。';
    const regions = ['china', 'taiwan', 'southeast-asia', 'france', 'us', undefined] as const;
    const asks = (text: string): unknown[] => regions.filter((region) => missing(text, { region }).length > 0);
    assert.deepEqual(asks(english), ['china', 'taiwan', 'southeast-asia']);
    assert.deepEqual(asks(chinese), ['china', 'taiwan', 'southeast-asia', undefined]);
    assert.deepEqual(missing('Started carbamazepine 100 mg; CBC normal. Caucasian.', { region: 'taiwan' }), []);
  });

  it('takes an ancestry for that of the patient only', () => {
    const of = (who: string): string[] => missing(`${who} Started carbamazepine 100 mg; CBC normal.`);
    assert.deepEqual(of('Patient of Vietnamese descent.'), ['warning message']);
    assert.deepEqual(of('Her husband is Vietnamese.'), []);
    assert.deepEqual(of('Not of Asian ancestry.'), []);
    assert.deepEqual(of('Takes traditional Chinese medicine.'), []);
  });

  it('points at the ancestry and at other places of the start', () => {
    const text = 'Started carbamazepine 100 mg in a Malay patient.\nPlan: start carbamazepine 100 mg.';
    const [hla, labs] = found(text);
    assert.equal(hla?.start, text.lastIndexOf('carbamazepine'));
    assert.deepEqual(related(text, hla), [
      ['Malay', 'The ancestry is recorded here.'],
      ['carbamazepine', 'The start is recorded here too.'],
    ]);
    assert.deepEqual(related(text, labs!), [['carbamazepine', 'The start is recorded here too.']]);
  });

  it('offers blanks for results or the reason', () => {
    const text = 'Started carbamazepine 100 mg, Thai patient. Review in May.';
    const [hla, labs] = found(text);
    assert.deepEqual(fixed(text, hla!), {
      'Add after the sentence: HLA-B*15:02':
        'Started carbamazepine 100 mg, Thai patient. HLA-B*15:02 __ ; consent, SJS/TEN explained: __. Review in May.',
      'Add after the sentence: why HLA-B*15:02 is not tested':
        'Started carbamazepine 100 mg, Thai patient. HLA-B*15:02 not tested because __. Review in May.',
    });
    assert.deepEqual(Object.values(fixed(text, labs!)), [
      'Started carbamazepine 100 mg, Thai patient. Na __ ; CBC __ ; ALT __. Review in May.',
      'Started carbamazepine 100 mg, Thai patient. Baseline blood tests deferred because __. Review in May.',
    ]);
    const chinese = '今日起予卡马西平0.1g。';
    const [hlaInChinese, labsInChinese] = found(chinese);
    assert.deepEqual(Object.values(fixed(chinese, hlaInChinese!)), [
      '今日起予卡马西平0.1g。HLA-B*15:02：__；已告知SJS/TEN风险：__。',
      '今日起予卡马西平0.1g。未查HLA-B*15:02的理由：__。',
    ]);
    assert.deepEqual(Object.values(fixed(chinese, labsInChinese!)), [
      '今日起予卡马西平0.1g。血钠__；血常规__；ALT__。',
      '今日起予卡马西平0.1g。暂缓基线化验的理由：__。',
    ]);
    const french = 'Carbamazépine 100 mg débutée.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Carbamazépine 100 mg débutée. Na __ ; NFS __ ; ALAT __.',
      'Carbamazépine 100 mg débutée. Bilan initial différé car __.',
    ]);
  });

  it('keeps to one level where the reader set it', () => {
    const rules = { [rule]: 'hint' } as const;
    const text = 'Started carbamazepine 100 mg, Thai patient.';
    const findings = languageService().findings(analyse(text), { rules, maxProblems: 100 });
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['hint', 'hint'],
    );
  });
});
