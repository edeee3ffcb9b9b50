import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'postparalytic-without-palsy';

describe(rule, () => {
  it('asks for the palsy in three languages', () => {
    const finding = onlyFinding('Left post-paralytic hemifacial spasm.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Called post-paralytic, but no earlier facial palsy is recorded. Add its side, year and cause, or reconsider the label.',
      fr: "Qualifié de post-paralytique, mais aucune paralysie faciale antérieure n'est notée. Préciser le côté, l'année et la cause, ou revoir le qualificatif.",
      zh: '诊断为面瘫后，但未记录既往面瘫。请补充其侧别、年份及病因，或核对诊断名称。',
    });
  });

  it('points at a palsy that is denied, or of the other side, and offers blanks', () => {
    const text = 'Right facial palsy in 2012.\nAssessment: left post-paralytic hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['facial palsy', 'This palsy is on the other side.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: the earlier palsy':
        'Right facial palsy in 2012.\nAssessment: left post-paralytic hemifacial spasm. Earlier facial palsy: side __, year __, cause __.',
    });
    const denied = 'Spasme hémifacial post-paralytique. Jamais de paralysie faciale.';
    assert.deepEqual(related(denied, onlyFinding(denied, rule)), [
      ['paralysie faciale', 'Facial palsy is denied here.'],
    ]);
  });
});
