import { join } from 'node:path';
import { compileWritingRules } from '../../server/build/writingRules';
import { type Recogniser, type TermSource, createRecogniser } from '../../server/src/recognition/recogniser';
import { buildTermIndex, openTermIndex } from '../../server/src/recognition/termIndex';
import { type Writing, createWriting } from '../../server/src/recognition/writing';
import type { WritingRules } from '../../server/src/recognition/writingRules';
import type { Term } from '../../server/src/terminology/concept';
import type { Folding } from '../../server/src/text/folding';

/** The rules of writing that are shipped. */
export const writingRules: WritingRules = compileWritingRules(
  join(import.meta.dirname, '../../server/recognition'),
).data!;

/** Terms with an index that is built of them here and now. */
export function sourceOf(terms: readonly Term[], writing: Writing): TermSource {
  const building = buildTermIndex(writing.folding, writing.rules, terms);
  for (;;) {
    const step = building.next();
    if (step.done) return { index: openTermIndex(step.value), term: (number) => terms[number]! };
  }
}

/** A recogniser of these terms alone. */
export function recogniserOf(terms: readonly Term[], folding: Folding): Recogniser {
  const writing = createWriting(writingRules, folding);
  return createRecogniser([sourceOf(terms, writing)], writing);
}
