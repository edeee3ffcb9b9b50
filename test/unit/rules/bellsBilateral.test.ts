import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'bells-bilateral';
const speaks = (text: string): boolean => findingsOf(text).some((finding) => finding.rule === rule);

describe(rule, () => {
  it('asks for the causes considered in three languages', () => {
    const finding = onlyFinding("Bilateral Bell's palsy.", rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: "Bilateral facial palsy is seldom Bell's palsy. Record what was considered (Lyme disease, Guillain-Barre syndrome, sarcoidosis, HIV, meningitis, other) and the tests planned.",
      fr: 'Une paralysie faciale bilatérale est rarement une paralysie de Bell. Noter ce qui a été envisagé (maladie de Lyme, Guillain-Barré, sarcoïdose, VIH, méningite, autre) et les examens prévus.',
      zh: '双侧面瘫很少是贝尔麻痹所致。请记录已考虑的病因（莱姆病、吉兰-巴雷综合征、结节病、HIV感染、脑膜炎等）及拟行检查。',
    });
  });

  it('stands at the assessment and points at the other places', () => {
    const text = "History: bilateral facial palsy since Monday.\nAssessment: bilateral Bell's palsy.";
    const finding = onlyFinding(text, rule);
    assert.equal(text.slice(finding.start, finding.end), "Bell's palsy");
    assert.deepEqual(related(text, finding), [['facial palsy', 'Facial palsy is also recorded as bilateral here.']]);
  });

  it('offers a list of blanks, in the language of the palsy', () => {
    const english = "Bilateral Bell's palsy since Monday";
    assert.deepEqual(fixed(english, onlyFinding(english, rule)), {
      'Add after the sentence: causes considered':
        "Bilateral Bell's palsy since Monday. Considered: Lyme __ | Guillain-Barré __ | sarcoidosis __ | HIV __ | CSF __ | MRI __.",
    });
    const chinese = '双侧贝尔麻痹。予泼尼松。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '双侧贝尔麻痹。已考虑：莱姆病 __ | 吉兰-巴雷 __ | 结节病 __ | HIV __ | 脑脊液 __ | MRI __。予泼尼松。',
    ]);
  });

  it('counts tests of the head, and an enzyme that is no drug class', () => {
    const palsy = "Bilateral Bell's palsy.";
    assert.ok(!speaks(`${palsy} MRI of the brain requested.`));
    assert.ok(speaks(`${palsy} MRI of the cervical spine requested.`));
    assert.ok(!speaks(`${palsy} ACE pending.`));
    assert.ok(speaks(`${palsy} Takes an ACE inhibitor.`));
    assert.ok(!speaks(`${palsy} MRI: normal.`));
    assert.ok(speaks(`${palsy} No lumbar puncture.`));
    assert.ok(!speaks(`${palsy} Lumbar puncture declined.`));
  });

  it('leaves sides alone that fell ill a year apart', () => {
    assert.ok(!speaks("Bilateral Bell's palsy, the sides one year apart."));
    assert.ok(speaks("Bilateral Bell's palsy, the sides eleven months apart."));
    assert.ok(!speaks('双侧面神经炎：左侧2011年，右侧2019年。'));
    assert.ok(speaks('双侧面神经炎：左侧2019年3月，右侧2019年4月。'));
  });
});
