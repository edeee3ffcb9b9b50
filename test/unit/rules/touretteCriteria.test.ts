import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'tourette-criteria';
const speaks = (text: string): boolean => findingsOf(text).some((finding) => finding.rule === rule);

describe(rule, () => {
  it('says what Tourette syndrome needs in three languages', () => {
    const finding = onlyFinding('Tourette syndrome, facial tics.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Tourette syndrome requires multiple motor tics and at least one vocal tic for over a year, beginning before 18. Record these or use a motor tic disorder label.',
      fr: "Le syndrome de Gilles de la Tourette suppose plusieurs tics moteurs et au moins un tic vocal, depuis plus d'un an et avec un début avant 18 ans. Les préciser, ou retenir « tics moteurs chroniques ».",
      zh: '抽动秽语综合征需有多种运动性抽动和至少一种发声性抽动，病程超过1年且18岁前起病。请补充上述内容，或改用运动性抽动障碍等诊断名称。',
    });
  });

  it('points at what speaks against it, and where else it is named', () => {
    const text = 'Tourette syndrome? No vocal tic. Facial tics that began at age 34.\nAssessment: Tourette syndrome.';
    const finding = onlyFinding(text, rule);
    assert.equal(finding.start, text.lastIndexOf('Tourette'));
    assert.deepEqual(related(text, finding), [
      ['vocal tic', 'Vocal tics are denied here.'],
      ['age 34', 'Onset in adulthood.'],
    ]);
  });

  it('offers blanks, and of other names those that the onset allows', () => {
    const untold = 'Tourette syndrome, facial tics.';
    assert.deepEqual(fixed(untold, onlyFinding(untold, rule)), {
      'Add after the sentence: vocal tics, onset, duration':
        'Tourette syndrome, facial tics. Vocal tics: __; onset age: __; duration: __.',
      'Write "tic disorder, unspecified (F95.9)" instead': 'Tic disorder, unspecified (F95.9), facial tics.',
    });
    const child = 'Facial tics, onset at age 9: Tourette syndrome.';
    assert.deepEqual(Object.values(fixed(child, onlyFinding(child, rule))), [
      'Facial tics, onset at age 9: Tourette syndrome. Vocal tics: __; onset age: __; duration: __.',
      'Facial tics, onset at age 9: persistent motor tic disorder (F95.1).',
    ]);
    const adult = 'Facial tics, onset at age 34: Tourette syndrome.';
    assert.deepEqual(Object.values(fixed(adult, onlyFinding(adult, rule))), [
      'Facial tics, onset at age 34: Tourette syndrome. Vocal tics: __; onset age: __; duration: __.',
      'Facial tics, onset at age 34: other tic disorder (F95.8).',
      'Facial tics, onset at age 34: drug-induced tics (ICD-10-CM G25.61).',
      'Facial tics, onset at age 34: other tics of organic origin (ICD-10-CM G25.69).',
    ]);
  });

  it('offers them in French and Chinese', () => {
    const french = "Syndrome de Tourette, tics faciaux depuis l'âge de 9 ans";
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      "Syndrome de Tourette, tics faciaux depuis l'âge de 9 ans. Tics vocaux : __ ; âge de début : __ ; durée : __.",
      "Trouble tic moteur persistant (F95.1), tics faciaux depuis l'âge de 9 ans",
    ]);
    const chinese = '抽动秽语综合征，眨眼。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '抽动秽语综合征，眨眼。发声性抽动：__；起病年龄：__；病程：__。',
      '抽动障碍，未特指（F95.9），眨眼。',
    ]);
  });

  it('takes 18 years for the end of childhood, told or reckoned', () => {
    const withVocal = (rest: string): string => `Tourette syndrome, facial and vocal tics${rest}`;
    assert.ok(speaks(withVocal(', onset at age 18.')));
    assert.ok(!speaks(withVocal(', onset at age 17.')));
    assert.ok(speaks(withVocal(' for 2 years. She is 20 years old.')));
    assert.ok(!speaks(withVocal(' for 3 years. She is 20 years old.')));
    assert.ok(!speaks(withVocal(', worse for 3 months. She is 20 years old.')));
  });
});
