import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createSpanAsserter } from '../../../server/src/context/assertSpan';
import type { Asserted, Axis } from '../../../server/src/context/assertion';
import { createContextDetector } from '../../../server/src/context/contextDetector';
import { conceptTypes } from '../../../server/src/terminology/concept';
import { createFolding } from '../../../server/src/text/folding';
import { type Span, lastStartingBy, overlaps } from '../../../server/src/text/span';
import { noteScraps, scrapNotes } from '../../support/noteScraps';
import { languageService } from '../../support/notes';
import { resources } from '../../support/resources';

const { context: data, terminology } = resources();
const folding = createFolding(terminology.traditionalToSimplified);
const detector = createContextDetector(data, folding);

const voices = ['note', 'report', 'quotation', 'education', 'template'];
const values: Readonly<Record<Axis, readonly string[]>> = {
  negation: ['affirmed', 'negated', 'possible'],
  temporality: ['recent', 'historical', 'hypothetical'],
  experiencer: ['patient', 'family', 'other'],
  laterality: ['left', 'right', 'bilateral', 'none'],
};

/** What notes are made of, and what no note is: any code unit, lone surrogates, nothing but marks. */
const texts = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: scrapNotes(4) }, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));
const types = fc.option(fc.constantFrom(...conceptTypes), { nil: undefined });
/** A place in a text, as two shares of its length. */
const places = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

function spanIn(text: string, [a, b]: readonly [number, number]): Span {
  const start = Math.floor(Math.min(a, b) * text.length);
  return { start, end: Math.min(Math.floor(Math.max(a, b) * text.length), start + 40) };
}

function checkAnswer(text: string, span: Span, { assertion, cues, voice }: Asserted): void {
  for (const [axis, value] of Object.entries<string>({ ...assertion })) {
    assert.ok(values[axis as Axis].includes(value), `${axis} ${value}`);
    const own = cues.filter((cue) => cue.axis === axis);
    assert.equal(own.length, ['affirmed', 'recent', 'patient', 'none'].includes(value) ? 0 : 1, axis);
  }
  assert.ok(voices.includes(voice));
  for (const { axis, start, end, text: words } of cues) {
    assert.equal(text.slice(start, end), words);
    assert.ok(words.trim() !== '');
    if (axis !== 'laterality' && axis !== 'voice')
      assert.ok(!overlaps({ start, end }, span), `the cue “${words}” lies in its target`);
  }
}

describe('context, whatever the text', () => {
  it('is asserted without a throw, in values of its axes, with the exact words that decided', () => {
    fc.assert(
      fc.property(texts, fc.array(places, { maxLength: 5 }), types, (text, spans, type) => {
        const asserts = createSpanAsserter(detector, text);
        for (const place of spans) {
          const span = spanIn(text, place);
          const answer = asserts(span, type);
          checkAnswer(text, span, answer);
          assert.deepEqual(asserts(span, type), answer);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is asserted in lines of sixteen thousand units', () => {
    const lines = fc.constantFrom(...noteScraps).map((scrap) => scrap.repeat(Math.ceil(16_384 / scrap.length)));
    fc.assert(
      fc.property(lines, places, types, (text, place, type) => {
        const span = spanIn(text, place);
        checkAnswer(text, span, createSpanAsserter(detector, text)(span, type));
      }),
      { numRuns: 40 },
    );
  });

  it('has sentences in order, without overlap, over all but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        let covered = '';
        for (const { start, end } of detector.sentences(text)) {
          assert.ok(at <= start && start < end && end <= text.length);
          covered += text.slice(start, end);
          at = end;
        }
        assert.equal(covered.replace(/\s/g, ''), text.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('has sections and heads of lists in order, each with its own words inside', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end, heading, words } of detector.sections(text)) {
          assert.ok(at <= start && start <= heading.start && heading.start < heading.end && heading.end <= end);
          assert.equal(text.slice(heading.start, heading.end), words);
          at = end;
        }
        assert.ok(at <= text.length);
        let line = 0;
        for (const { heading, words, lineEnd } of detector.listHeads(text)) {
          assert.ok(line <= heading.start && heading.start < heading.end && heading.end <= lineEnd);
          assert.equal(text.slice(heading.start, heading.end), words);
          line = lineEnd;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same with line ends of CRLF as of LF', () => {
    const lines = scrapNotes(40).map((text) => text.replace(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(lines, places, types, (text, place, type) => {
        const span = spanIn(text, place);
        const crlf = text.replaceAll('\n', '\r\n');
        const moved = (offset: number): number => offset + text.slice(0, offset).split('\n').length - 1;
        const there = { start: moved(span.start), end: moved(span.end) };
        const { assertion, cues, voice } = createSpanAsserter(detector, text)(span, type);
        assert.deepEqual(createSpanAsserter(detector, crlf)(there, type), {
          assertion,
          cues: cues.map((cue) => {
            const [start, end] = [moved(cue.start), moved(cue.end)];
            return { ...cue, start, end, text: crlf.slice(start, end) };
          }),
          voice,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('says of a mention in a note what it says of its span alone', () => {
    const service = languageService();
    fc.assert(
      fc.property(scrapNotes(40), (text) => {
        const note = service.analyse(TextDocument.create('file:///a.note', 'clinical-note', 1, text));
        const asserts = service.spanAsserter(text);
        const sentences = detector.sentences(text);
        for (const mention of note.mentions) {
          const { start, end, assertion, cues, voice, concept } = mention;
          // A term that goes on over the end of a sentence joins two sentences in a note.
          const own = lastStartingBy(note.sentences, start)!;
          if (!sentences.some((sentence) => sentence.start === own.start && sentence.end === own.end)) continue;
          assert.deepEqual(asserts({ start, end }, concept.type), { assertion, cues, voice }, text.slice(start, end));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('context, in the time it takes', () => {
  /** Text of nothing but these: each what some loop over cues, marks, lines or headings could trip over. */
  const repeated = [
    ...[
      'no ',
      'no, ',
      'no a, ',
      '(no ',
      '[无',
      ' (-)',
      ': none',
      '? ',
      'if ',
      'left ',
      '双侧',
      'history of ',
      '3 ',
      '既往',
    ],
    ...[
      'pas de ',
      'sa mère ',
      'or ',
      '、',
      ' and a, ',
      'is, ',
      'but ',
      '" ',
      '« ',
      '“',
      '(',
      ')',
      '|',
      '\t',
      '    ',
      ' - ',
      ': ',
    ],
    ...[
      '.',
      'A ',
      ' ',
      'a'.repeat(10),
      '- ',
      '- x\n',
      '\n',
      'PLAN: ',
      'Plan:\n',
      '## x\n',
      '家族史：',
      'Absence de :\n- x\n',
      '□ ',
    ],
    ...['□ yes ', '____ ', 'yes / no ', 'believes ', '? no ', '“a” '],
    ...['\ud83d', '\u0301', '\u200b'],
  ];

  it('looks at each unit so many times and no more, however long the text', () => {
    let looks = 0;
    const counting = {
      ...folding,
      unit(code: number) {
        looks++;
        return folding.unit(code);
      },
      classOf(code: number) {
        looks++;
        return folding.classOf(code);
      },
    };
    const counted = createContextDetector(data, counting);
    const looksAt = (text: string): number => {
      looks = 0;
      createSpanAsserter(counted, text)({ start: 0, end: text.length }, 'condition');
      return looks;
    };
    for (const scrap of repeated) {
      const [short, long] = [500, 4000].map((length) => looksAt(scrap.repeat(Math.ceil(length / scrap.length))));
      assert.ok(long! <= 9 * short! + 200, `“${scrap}”: ${short} looks at 500 units, ${long} at 4000`);
    }
  });

  it('takes eight times as long for eight times the text', () => {
    const time = (scrap: string, length: number): number => {
      const text = scrap.repeat(Math.ceil(length / scrap.length));
      const targets = Array.from({ length: length / 100 }, (_, index) => ({
        start: index * 100,
        end: index * 100 + 5,
      }));
      const started = process.cpuUsage();
      createSpanAsserter(detector, text)({ start: 0, end: text.length });
      detector.assert(text, { start: 0, end: text.length }, targets, []);
      // Time of the processor: what else the machine does is not in it.
      return process.cpuUsage(started).user / 1000;
    };
    // The best of some runs: what else the machine does only adds.
    const best = (scrap: string, length: number): number => Math.min(...[1, 2, 3].map(() => time(scrap, length)));
    for (const scrap of repeated) {
      // Quadratic work would take 64 times as long. What is too short to be measured well counts as 4 ms.
      let long = time(scrap, 16_000);
      if (long < 30 * 4) continue;
      const short = Math.max(4, best(scrap, 2000));
      for (let run = 0; run < 4 && long >= 30 * short; run++) long = Math.min(long, time(scrap, 16_000));
      assert.ok(long < 30 * short, `“${scrap}” takes ${short} ms, and ${long} ms for eight times the text`);
    }
  }).timeout(60_000);
});
