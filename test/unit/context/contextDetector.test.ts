import assert from 'node:assert/strict';
import fc from 'fast-check';
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

  const words = fc.constantFrom(
    ...[
      'no ',
      'pas de ',
      '无',
      'left ',
      'droit ',
      '双侧',
      'mother ',
      '既往史：',
      'Plan: ',
      '## ',
      '\r\n',
      '. ',
      '，',
      '"',
    ],
    ...[
      '«',
      'if ',
      'in 2010 ',
      '3 years ago ',
      '(-)',
      '?',
      ': none',
      'hemifacial spasm ',
      '面肌痉挛',
      '\ud83d',
      '\udc00',
      '😀',
      '□ ',
      '☑',
      '[x] ',
      'yes ',
      'yes / no ',
      '____',
      '? ',
      'believes ',
      'selon son médecin ',
      '“',
    ],
  );
  const texts = fc.array(fc.oneof(words, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));

  it('never throws, and answers the same twice, whatever the text and the span', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(20), (text, start, length) => {
        const span = { start, end: start + length };
        const first = assertSpan(detector, text, span, 'condition');
        assert.deepEqual(assertSpan(detector, text, span, 'condition'), first);
        for (const cue of first.cues) assert.equal(text.slice(cue.start, cue.end), cue.text);
      }),
    );
  });

  it('gives sections in order, without overlap, each with its heading inside', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end, heading } of detector.sections(text)) {
          assert.ok(at <= start && start <= heading.start && heading.start < heading.end && heading.end <= end);
          assert.ok(end <= text.length);
          at = end;
        }
      }),
    );
  });

  it('covers all but white space with sentences', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const covered = detector.sentences(text).map(({ start, end }) => text.slice(start, end));
        assert.equal(covered.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
      }),
    );
  });

  const cues = ['no ', '无', ': ', '" ', 'left ', '3 ', 'a'.repeat(10), '- ', ' ', 'A ', 'history of ', '.'];
  const forms = ['□ yes ', '____ ', 'yes / no ', 'believes ', '? no ', '“a” '];
  for (const word of [...cues, ...forms]) {
    it(`reads long lines of nothing but "${word}" in linear time`, () => {
      const time = (length: number): number => {
        const text = word.repeat(Math.ceil(length / word.length));
        const started = process.cpuUsage();
        const targets = [{ start: text.length - 1, end: text.length }];
        detector.sections(text);
        detector.sentences(text);
        detector.assert(text, { start: 0, end: text.length }, targets, []);
        // Time of the processor: what else the machine does is not in it.
        return process.cpuUsage(started).user / 1000;
      };
      // The best of some runs: what else the machine does only adds.
      const best = (length: number): number => Math.min(...[1, 2, 3].map(() => time(length)));
      const short = Math.max(4, best(5_000));
      // Ten times the text in ten times the time; quadratic work would take a hundred times.
      assert.ok(best(50_000) < 45 * short);
    });
  }
});
