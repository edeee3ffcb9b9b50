import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { compileContext } from '../../../server/build/context';
import { traditionalToSimplified } from '../../../server/build/traditional';
import type { ContextDetector } from '../../../server/src/context/assertion';
import { createContextDetector } from '../../../server/src/context/contextDetector';
import { assertSpan } from '../../../server/src/context/assertSpan';
import { createFolding } from '../../../server/src/text/folding';
import { parseMarkup } from '../../support/markup';
import type { ContextCase } from './cases/case';

const root = resolve(import.meta.dirname, '../../..');

/** The detector with the project's own data. */
export function createDetector(): ContextDetector {
  const { data, problems } = compileContext(join(root, 'server/context'), root);
  assert.deepEqual(problems, []);
  assert.ok(data);
  return createContextDetector(data, createFolding(traditionalToSimplified()));
}

/** One test a case: every mention must be asserted exactly as it is marked, on every axis. */
export function checkCases(detector: ContextDetector, cases: readonly ContextCase[]): void {
  for (const [count, marked] of cases) {
    it(marked.replaceAll('\n', '⏎').replaceAll('\r', ''), () => {
      const { text, mentions } = parseMarkup(marked);
      assert.equal(mentions.length, count, 'number of mentions');
      for (const mention of mentions) {
        const { assertion, voice, cues } = assertSpan(detector, text, mention, mention.type);
        assert.deepEqual(
          { ...assertion, voice },
          { ...mention.assertion, voice: mention.voice },
          `${text.slice(mention.start, mention.end)}: ${JSON.stringify(cues)}`,
        );
        for (const cue of cues) assert.equal(text.slice(cue.start, cue.end), cue.text);
      }
    });
  }
}
