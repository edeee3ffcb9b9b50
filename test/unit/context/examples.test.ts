import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Axis } from '../../../server/src/context/assertion';
import { assertSpan } from '../../../server/src/context/assertSpan';
import { languages } from '../../../server/src/text/language';
import { parseMarkup } from '../../support/markup';
import { createDetector } from './checkCases';

/** A group of the data as its file has it. */
interface Group {
  readonly axis?: Axis;
  readonly value?: string;
  readonly texts: readonly string[];
  readonly example: string;
}
type ContextFile = Readonly<Record<'cues' | 'pseudo' | 'terminations' | 'headings' | 'voices', readonly Group[]>>;

const folder = resolve(import.meta.dirname, '../../../server/context');
const detector = createDetector();
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
          assert.ok(
            read.some(({ assertion }) => (sides[value] ?? [value]).includes(assertion[axis])),
            `no mention of the example is ${value}`,
          );
        });
      }
    });
  }
}
