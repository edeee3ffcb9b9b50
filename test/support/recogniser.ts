import { join } from 'node:path';
import { compileRecognition } from '../../server/build/recognition';
import { type Recogniser, type TermSource, createRecogniser } from '../../server/src/recognition/recogniser';
import { buildTermIndex, openTermIndex } from '../../server/src/recognition/termIndex';
import { type Writing, createWriting } from '../../server/src/recognition/writing';
import type { WritingRules } from '../../server/src/recognition/writingRules';
import type { Term } from '../../server/src/terminology/concept';
import type { Folding } from '../../server/src/text/folding';

/** The rules of writing that are shipped. */
export const writingRules: WritingRules = compileRecognition(
  join(import.meta.dirname, '../../server/recognition'),
).writingRules!;

/** Terms with an index that is built of them here and now. */
export function sourceOf(terms: readonly Term[], writing: Writing): TermSource {
  const building = buildTermIndex(writing, terms);
  for (;;) {
    const step = building.next();
    if (step.done) return { index: openTermIndex(step.value), term: (number) => terms[number] };
  }
}

/** A recogniser of these terms alone. */
export function recogniserOf(terms: readonly Term[], folding: Folding): Recogniser {
  const writing = createWriting(writingRules, folding);
  return createRecogniser([sourceOf(terms, writing)], writing);
}
