import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'bells-atypical-course';
const speaks = (text: string): boolean => findingsOf(text).some((finding) => finding.rule === rule);

describe(rule, () => {
  it('asks for the cause searched for in three languages', () => {
    const finding = onlyFinding("Left Bell's palsy, no recovery at 5 months.", rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: "The course recorded (gradual, preceded by twitching, recurrent, other nerve deficit, or no recovery at 3 months) is unusual for Bell's palsy. Record the cause searched for, imaging or referral.",
      fr: "L'évolution notée (installation progressive, précédée de secousses faciales, récidivante, atteinte d'un autre nerf crânien ou absence de récupération à 3 mois) est inhabituelle pour une paralysie de Bell. Noter la cause recherchée, l'imagerie ou l'avis spécialisé.",
      zh: '所记录的病程（逐渐加重、面瘫前先有抽动、复发、合并其他脑神经受损，或3个月无恢复）不符合典型贝尔麻痹。请记录已排查的病因、影像学检查或转诊情况。',
    });
  });

  it('stands at the assessment and points at each oddity', () => {
    const text = [
      "Bell's palsy, right, the third episode on the same side.",
      'Twitching of the cheek for four months, then weakness that progressed over six weeks.',
      'Firm mass in the parotid. Diplopia. No recovery after four months.',
      "Assessment: Bell's palsy.",
    ].join('\n');
    const finding = onlyFinding(text, rule);
    assert.equal(finding.start, text.lastIndexOf("Bell's palsy"));
    assert.deepEqual(related(text, finding), [
      ['progressed over', 'A gradual course is recorded here.'],
      ['Twitching', 'Twitching before the weakness is recorded here.'],
      ['third episode', 'A further episode is recorded here.'],
      ['mass', 'A mass or skin cancer is recorded here.'],
      ['Diplopia', 'A deficit of another cranial nerve is recorded here.'],
      ['No recovery', 'The absence of recovery is recorded here.'],
    ]);
  });

  it('offers blanks, in the language of the palsy', () => {
    const english = "Bell's palsy, gradual onset over two months";
    assert.deepEqual(fixed(english, onlyFinding(english, rule)), {
      'Add after the sentence: onset, imaging, referral':
        "Bell's palsy, gradual onset over two months. Onset within 72 h: yes / no; MRI of the facial nerve: __; referral: __.",
    });
    const french = 'Paralysie de Bell, aucune récupération à 5 mois.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Paralysie de Bell, aucune récupération à 5 mois. Installation en moins de 72 h : oui / non ; IRM du nerf facial : __ ; avis spécialisé : __.',
    ]);
    const chinese = '左侧面神经炎，5个月无恢复。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '左侧面神经炎，5个月无恢复。72小时内达高峰：是/否；面神经MRI：__；转诊：__。',
    ]);
  });

  it('waits twelve weeks for recovery', () => {
    assert.ok(speaks("Bell's palsy, no recovery at 12 weeks."));
    assert.ok(!speaks("Bell's palsy, no recovery at 11 weeks."));
    assert.ok(!speaks("Bell's palsy, no recovery, less than 3 months."));
    assert.ok(speaks('面神经炎，3个多月未恢复。'));
    assert.ok(!speaks('面神经炎，2个月未恢复。'));
  });

  it('calls gradual what took a week', () => {
    assert.ok(speaks("Bell's palsy, gradually worse over 7 days."));
    assert.ok(!speaks("Bell's palsy, gradually worse over 6 days."));
    assert.ok(speaks('Paralysie de Bell, installée en deux semaines.'));
    assert.ok(!speaks('Paralysie de Bell, installée en 48 heures.'));
  });

  it('takes a palsy for Bell’s where it is called idiopathic, and no other', () => {
    assert.ok(speaks('Left facial palsy, idiopathic, no recovery at 5 months.'));
    assert.ok(!speaks('Left facial palsy, no recovery at 5 months.'));
    assert.ok(speaks('Paralysie faciale gauche a frigore, aucune récupération à 5 mois.'));
    assert.ok(!speaks('Paralysie faciale gauche, aucune récupération à 5 mois.'));
    assert.ok(!speaks('左侧面瘫，5个月无恢复。'));
  });

  it('asks for imaging of the head, done or excused, or for a referral for the cause', () => {
    const course = "Bell's palsy, no recovery at 5 months.";
    assert.ok(!speaks(`${course} MRI: no mass.`));
    assert.ok(!speaks(`${course} MRI declined.`));
    assert.ok(!speaks(`${course} Referred to the facial nerve clinic.`));
    assert.ok(speaks(`${course} No MRI.`));
    assert.ok(speaks(`${course} MRI of the lumbar spine.`));
    assert.ok(speaks(`${course} Referred to physiotherapy.`));
    assert.ok(speaks(`${course} ☐ MRI`));
  });
});
