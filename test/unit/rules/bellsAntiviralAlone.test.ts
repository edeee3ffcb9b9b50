import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'bells-antiviral-alone';
const speaks = (text: string): boolean => findingsOf(text).some((finding) => finding.rule === rule);

describe(rule, () => {
  it('asks for the steroid or the reason against it in three languages', () => {
    const finding = onlyFinding("Bell's palsy; aciclovir started.", rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: "An antiviral without a corticosteroid is recorded for Bell's palsy. The ENT guideline advises against antiviral alone and for oral steroid within 72 h; record the steroid or the reason against it.",
      fr: "Antiviral sans corticoïde noté pour une paralysie de Bell. Les recommandations ORL déconseillent l'antiviral seul et préconisent un corticoïde oral dans les 72 h ; noter le corticoïde ou la raison de son absence.",
      zh: '贝尔麻痹仅记录抗病毒药而无糖皮质激素。耳鼻喉科指南不推荐单用抗病毒药，建议72小时内口服糖皮质激素；请补记糖皮质激素，或写明不用的理由。',
    });
  });

  it('stands at the antiviral, points at the palsy and offers blanks', () => {
    const english = "Assessment: Bell's palsy.\nPlan: valaciclovir 1 g; review.";
    const finding = onlyFinding(english, rule);
    assert.equal(english.slice(finding.start, finding.end), 'valaciclovir');
    assert.deepEqual(related(english, finding), [["Bell's palsy", "Bell's palsy is recorded here."]]);
    assert.deepEqual(fixed(english, finding), {
      'Add after the sentence: the corticosteroid or the reason against it':
        "Assessment: Bell's palsy.\nPlan: valaciclovir 1 g; review. Corticosteroid: drug __, dose __, started __ h after onset / not given because __.",
    });
    const chinese = '左侧贝尔麻痹，予阿昔洛韦。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '左侧贝尔麻痹，予阿昔洛韦。糖皮质激素：药名__，剂量__，起病后__小时开始/未用，理由：__。',
    ]);
  });

  it('is for the first 72 hours', () => {
    assert.ok(speaks("Bell's palsy since 3 days, aciclovir started."));
    assert.ok(!speaks("Bell's palsy since 4 days, aciclovir started."));
    assert.ok(speaks("Bell's palsy 72 hours ago, aciclovir started."));
    assert.ok(!speaks('面神经炎5天，予阿昔洛韦。'));
    assert.ok(speaks("Bell's palsy, aciclovir for 10 days."));
    assert.ok(speaks("Bell's palsy, aciclovir, review in 2 weeks."));
  });

  it('is for 16 years and older', () => {
    assert.ok(speaks("16-year-old with Bell's palsy, aciclovir started."));
    assert.ok(!speaks("15-year-old with Bell's palsy, aciclovir started."));
    assert.ok(!speaks('Patient de 12 ans, paralysie de Bell, aciclovir débuté.'));
  });

  it('takes a bare denial of the steroid for no reason', () => {
    assert.ok(speaks("Bell's palsy, aciclovir, no steroid."));
    assert.ok(!speaks("Bell's palsy, aciclovir, no steroid because of glaucoma."));
    assert.ok(!speaks("Bell's palsy, aciclovir, steroids declined."));
  });
});
