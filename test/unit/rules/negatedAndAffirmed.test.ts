import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'negated-and-affirmed';

describe(rule, () => {
  it('names the term and the line in three languages', () => {
    const finding = onlyFinding('Examination: no facial spasm.\nAssessment: right hemifacial spasm.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'hemifacial spasm is denied at line 1 and affirmed here. Correct the note or state the time of each.',
      fr: 'hemifacial spasm : absence notée à la ligne 1, présence notée ici. Corriger, ou dater chaque mention.',
      zh: 'hemifacial spasm在第1行被否定，而此处为肯定。请更正，或分别注明时间。',
    });
  });

  it('points at the denial and offers dates', () => {
    const text = 'Examination: no facial spasm.\nAssessment: right hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['facial spasm', 'Denied here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add a date to each of the two':
        'Examination: no facial spasm (as of __).\nAssessment: right hemifacial spasm (as of __).',
    });
  });

  it('offers to remove a sentence that says nothing else, with its line', () => {
    const text = 'Examination:\nNo facial spasm.\nReflexes normal.\nAssessment: right hemifacial spasm.';
    assert.equal(
      fixed(text, onlyFinding(text, rule))['Remove the sentence that denies it (line 2)'],
      'Examination:\nReflexes normal.\nAssessment: right hemifacial spasm.',
    );
    const inLine = 'Examination: reflexes normal. No facial spasm. Gait normal.\nAssessment: right hemifacial spasm.';
    assert.equal(
      fixed(inLine, onlyFinding(inLine, rule))['Remove the sentence that denies it (line 1)'],
      'Examination: reflexes normal. Gait normal.\nAssessment: right hemifacial spasm.',
    );
  });

  it('offers dates in French and Chinese', () => {
    const french = 'Examen : pas de spasme facial.\nConclusion : spasme hémifacial droit.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Examen : pas de spasme facial (au __).\nConclusion : spasme hémifacial (au __) droit.',
    ]);
    const chinese = '查体：未见面肌痉挛。\n诊断：右侧面肌痉挛。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '查体：未见面肌痉挛（截至__）。\n诊断：右侧面肌痉挛（截至__）。',
    ]);
  });
});
