import type { Folding } from '../../text/folding';
import type { Span } from '../../text/span';
import type { NearWord } from './deletionIndex';
import type { Speller } from './speller';
import type { Correction, Suspect, SuspectFinder } from './suspect';
import type { WordContext } from './wordContext';
import { createWordReader } from './words';

/** The longest names have about as many units. */
const reach = 120;

/** Notes repeat their mistakes; so many are remembered with their corrections. */
const mostRemembered = 4096;

/**
 * Finds words of Latin letters that are near a word of a term and not right themselves. A word after a title is a name. A
 * known name with a capital inside a sentence is one too, unless the words beside it complete a term (`Janetta procedure`).
 */
export function createLatinSuspects(speller: Speller, context: WordContext, folding: Folding): SuspectFinder {
  const readWords = createWordReader(folding);
  const known = new Map<string, readonly NearWord[]>();
  const correctionsOf = (word: string): readonly NearWord[] => {
    const remembered = known.get(word);
    if (remembered) return remembered;
    const found = speller.corrections(word);
    if (found.length === 0) return found;
    if (known.size >= mostRemembered) known.clear();
    known.set(word, found);
    return found;
  };
  return Object.freeze({
    start(text: string) {
      return (stretch: Span): Suspect[] => {
        const suspects: Suspect[] = [];
        readWords(text, stretch.start, stretch.end, (start, end, units, length) => {
          if (!speller.mayBeMisspelt(units, length)) return;
          const word = String.fromCharCode(...units.subarray(0, length));
          const corrections = correctionsOf(word);
          const span = { start, end };
          if (corrections.length === 0 || context.isTitled(text, span) || context.isForeign(text, span)) return;
          const isName = speller.isName(word) && context.isCapitalised(text, span);
          const fits = (term: Span): boolean => !isName || term.start < start || term.end > end;
          suspects.push({
            ...span,
            reach,
            corrections: corrections.map(({ word: text, distance }): Correction => ({ text, distance, fits })),
          });
        });
        return suspects;
      };
    },
  });
}
