import assert from 'node:assert/strict';
import { findingsOf, ruleData } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'bells-eye-care-missing';
const speaks = (text: string): boolean => findingsOf(text).some((finding) => finding.rule === rule);

describe(rule, () => {
  it('asks for the eye care in three languages, once the note has come to its end', () => {
    const finding = onlyFinding("Bell's palsy with lagophthalmos.", rule);
    assert.equal(finding.severity, 'information');
    assert.equal(ruleData(rule).waits, true);
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Incomplete eye closure is recorded with facial palsy, but no eye protection. Record the eye care (drops, ointment, night cover, ophthalmology) or why none is needed.',
      fr: 'Une occlusion palpébrale incomplète est notée avec une paralysie faciale, sans protection oculaire. Noter les soins oculaires (collyre, pommade, occlusion nocturne, avis ophtalmologique) ou pourquoi ils sont inutiles.',
      zh: '已记录面瘫伴眼睑闭合不全，但未见眼部保护措施。请记录眼部护理（滴眼液、眼膏、夜间遮盖、眼科会诊等），或写明无需的理由。',
    });
  });

  it('stands at the open eye, points at the palsy and offers blanks', () => {
    const english = "Examination: cannot close the left eye.\nAssessment: Bell's palsy.";
    const finding = onlyFinding(english, rule);
    assert.equal(english.slice(finding.start, finding.end), 'cannot close');
    assert.deepEqual(related(english, finding), [["Bell's palsy", 'Facial palsy is recorded here.']]);
    assert.deepEqual(fixed(english, finding), {
      'Add after the sentence: eye care':
        "Examination: cannot close the left eye. Eye care: drops __, ointment or cover at night __, ophthalmology __ / not needed because __.\nAssessment: Bell's palsy.",
    });
    const french = 'Paralysie faciale gauche avec lagophtalmie.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Paralysie faciale gauche avec lagophtalmie. Soins oculaires : collyre __, pommade ou occlusion nocturne __, ophtalmologie __ / inutiles car __.',
    ]);
  });

  it('is content with any protection, planned, refused or under a heading', () => {
    const palsy = "Bell's palsy with lagophthalmos.";
    assert.ok(!speaks(`${palsy} Lubricants hourly.`));
    assert.ok(!speaks(`${palsy} Declines tape.`));
    assert.ok(!speaks(`${palsy} Eye care: given in writing.`));
    assert.ok(speaks(`${palsy} Eye care: __`));
    assert.ok(speaks(`${palsy} Patient leaflet: use drops.`));
  });

  it('reads "cannot close completely" as open and "closes completely" as closed', () => {
    assert.ok(speaks("Bell's palsy, the eye does not close completely."));
    assert.ok(!speaks("Bell's palsy, lagophthalmos last week, the eye now closes completely."));
    assert.ok(speaks('左侧面神经炎，左眼不能完全闭合。'));
    assert.ok(!speaks('左侧面神经炎，左眼可完全闭合。'));
  });
});
