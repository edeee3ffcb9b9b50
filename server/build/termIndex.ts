import { buildTermIndex } from '../src/recognition/termIndex';
import { createFolding } from '../src/text/folding';
import { createTerminology } from '../src/terminology/terminology';
import type { TerminologyData } from '../src/terminology/concept';
import type { WritingRules } from '../src/recognition/writingRules';

/** The bytes of the index of all terms of the built-in terminology, in terminology order. */
export function compileTermIndex(data: TerminologyData, rules: WritingRules): Uint8Array<ArrayBuffer> {
  const { terms, traditionalToSimplified } = createTerminology(data);
  const building = buildTermIndex(createFolding(traditionalToSimplified), rules, terms);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}
