import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Axis } from '../../../server/src/context/assertion';
import { assertSpan } from '../../../server/src/context/assertSpan';
import { traditionalToSimplified } from '../../../server/build/traditional';
import { createFolding } from '../../../server/src/text/folding';
import { languages } from '../../../server/src/text/language';
import { createPhraseMatcher } from '../../../server/src/text/phrases';
import type { Span } from '../../../server/src/text/span';
import { unitsOf } from '../../../server/src/context/layout';
import { parseMarkup } from '../../support/markup';
import { createDetector } from './checkCases';

/** A group of the data as its file has it. */
interface Group {
  readonly axis?: Axis;
  readonly value?: string;
  readonly texts: readonly string[];
  readonly example: string;
}
type ContextFile = Readonly<Record<'cues' | 'pseudo' | 'terminations' | 'headings' | 'voices', readonly Group[]>> & {
  readonly classes: Readonly<Record<string, readonly string[]>>;
};

const folder = resolve(import.meta.dirname, '../../../server/context');
const detector = createDetector();
const folding = createFolding(traditionalToSimplified());
const defaults = new Set(['affirmed', 'recent', 'patient', 'none']);
/** These are sides of the sentence, whichever they are. */
const sides: Readonly<Record<string, readonly string[]>> = { same: ['left', 'right'], opposite: ['left', 'right'] };

for (const language of languages) {
  const file = parse(readFileSync(resolve(folder, `${language}.yaml`), 'utf8')) as ContextFile;
  for (const list of ['cues', 'pseudo', 'terminations', 'headings', 'voices'] as const) {
    describe(`examples of the ${list} in ${language}`, () => {
      for (const { axis, value, texts, example } of file[list]) {
        it(`${axis ?? list} ${value ?? ''} ${texts[0]}: ${example.replaceAll('\n', '⏎')}`, () => {
          const { text, mentions } = parseMarkup(example);
          assert.notEqual(mentions.length, 0, 'an example needs a mention');
          const read = mentions.map((mention) => ({ mention, ...assertSpan(detector, text, mention, mention.type) }));
          for (const { mention, assertion, voice } of read) {
            assert.deepEqual({ ...assertion, voice }, { ...mention.assertion, voice: mention.voice });
          }
          if (!axis || value === undefined || defaults.has(value)) return;
          const phrases = createPhraseMatcher(
            texts.map((one) => [one, true]),
            folding,
            file.classes,
          );
          const found = phrases.find(unitsOf(text, { start: 0, end: text.length }, folding));
          const isOwn = (cue: Span): boolean => found.some(({ start, end }) => start === cue.start && end === cue.end);
          assert.ok(
            read.some(
              ({ assertion, cues }) =>
                (sides[value] ?? [value]).includes(assertion[axis]) &&
                cues.some((cue) => cue.axis === axis && isOwn(cue)),
            ),
            `no mention of the example is ${value} by one of the group's own phrases`,
          );
        });
      }
    });
  }
}
