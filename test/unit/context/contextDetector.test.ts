import assert from 'node:assert/strict';
import { assertSpan } from '../../../server/src/context/assertSpan';
import { createDetector } from './checkCases';

const detector = createDetector();

describe('context detector', () => {
  it('names the words that decided each axis', () => {
    const text = 'Family history: no left facial palsy.';
    const { cues } = assertSpan(detector, text, { start: 24, end: 36 }, 'condition');
    assert.deepEqual(
      cues.map(({ axis, text: words }) => [axis, words]),
      [
        ['negation', 'no'],
        ['experiencer', 'Family history'],
        ['laterality', 'left'],
      ],
    );
  });

  it('lets no cue inside its own target count', () => {
    const { assertion } = assertSpan(detector, 'non-Hodgkin lymphoma, no pain', { start: 0, end: 20 });
    assert.equal(assertion.negation, 'affirmed');
  });

  it('asserts several targets at once as it does one by one', () => {
    const text = 'No ptosis, left spasm in her mother; possible tic on the right.';
    const [sentence] = detector.sentences(text);
    assert.ok(sentence);
    const targets = ['ptosis', 'spasm', 'tic'].map((word) => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    }));
    assert.deepEqual(
      detector.assert(text, sentence, targets, []),
      targets.map((target) => assertSpan(detector, text, target)),
    );
  });

  it('reads cues for some types of concept with those only', () => {
    const text = 'Carbamazepine refused.';
    const span = { start: 0, end: 13 };
    assert.equal(assertSpan(detector, text, span, 'drug').assertion.negation, 'negated');
    assert.equal(assertSpan(detector, text, span, 'condition').assertion.negation, 'affirmed');
  });

  it('gives scales and drugs no side', () => {
    const text = 'Left face: Botox, House-Brackmann II.';
    assert.equal(assertSpan(detector, text, { start: 11, end: 16 }, 'drug').assertion.laterality, 'none');
    assert.equal(assertSpan(detector, text, { start: 18, end: 33 }, 'scale').assertion.laterality, 'none');
  });

  it('answers for a span outside the text', () => {
    assert.equal(assertSpan(detector, 'HFS', { start: 90, end: 95 }).assertion.negation, 'affirmed');
    assert.equal(assertSpan(detector, '', { start: 0, end: 0 }).voice, 'note');
  });
});
