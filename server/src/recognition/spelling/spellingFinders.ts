import type { Term } from '../../terminology/concept';
import type { Folding } from '../../text/folding';
import { createChineseSuspects } from './chineseSuspects';
import { createLatinSuspects } from './latinSuspects';
import { createSpeller } from './speller';
import type { SpellingData } from './spellingData';
import type { SuspectFinder } from './suspect';
import { createWordContext } from './wordContext';

/** Makes what finds misspelt words and characters of the given terms, in the three languages. */
export function createSpellingFinders(
  terms: readonly Term[],
  data: SpellingData,
  folding: Folding,
): readonly SuspectFinder[] {
  const speller = createSpeller({ terms, data, folding });
  return [
    createLatinSuspects(speller, createWordContext(data, folding), folding),
    createChineseSuspects(terms, data.chinese, folding),
  ];
}
