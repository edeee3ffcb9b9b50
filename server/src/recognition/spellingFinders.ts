import type { Term } from '../terminology/concept';
import type { Writing } from './writing';
import { createChineseSuspects } from './spelling/chineseSuspects';
import { createLatinSuspects } from './spelling/latinSuspects';
import { createSpeller } from './spelling/speller';
import type { SpellingData } from './spelling/spellingData';
import type { SuspectFinder } from './spelling/suspect';
import { createWordContext } from './spelling/wordContext';

/** Makes what finds misspelt words and characters of the given terms, in the three languages. */
export function createSpellingFinders(
  terms: readonly Term[],
  data: SpellingData,
  writing: Writing,
): readonly SuspectFinder[] {
  const { folding, personTitles } = writing;
  const speller = createSpeller({ terms, data, folding });
  return [
    createLatinSuspects(speller, createWordContext(data, personTitles, folding), folding),
    createChineseSuspects(terms, data.chinese, folding),
  ];
}
