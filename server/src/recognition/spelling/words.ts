import type { Folding } from '../../text/folding';
import { markKind, wordKind } from '../../text/unitKinds';

/** Told of a word: its span in the text, and how many of the folded units are its own. */
export type VisitWord = (start: number, end: number, units: Uint16Array, length: number) => void;

/** Visits the words of a text from `start` to `end`. */
export type ReadWords = (text: string, start: number, end: number, visit: VisitWord) => void;

/** A longer run of letters is no word. */
const mostUnits = 64;

const [letterA, letterZ] = [0x61, 0x7a];

/**
 * Makes a reader of words that are of letters `a` to `z` once folded, accents in any form. A run of letters and digits with
 * anything else in it is skipped whole.
 */
export function createWordReader(folding: Folding): ReadWords {
  const { kinds, codes } = folding;
  const units = new Uint16Array(mostUnits);
  /** Puts the letters of a ligature or of what is none, which spoils the word, behind the first `length` units. */
  const putRare = (code: number, length: number): number => {
    const letters = folding.unit(code);
    if (!/^[a-z]+$/.test(letters)) return mostUnits;
    for (let i = 0; i < letters.length && length < mostUnits; i++) units[length++] = letters.charCodeAt(i);
    return length;
  };
  return (text, start, end, visit) => {
    let wordStart = -1;
    let length = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const kind = kinds[code];
      if (kind === wordKind) {
        if (wordStart < 0) wordStart = i;
        if (length >= mostUnits) continue;
        const folded = codes[code]!;
        if (folded >= letterA && folded <= letterZ) units[length++] = folded;
        else length = putRare(code, length);
      } else if (wordStart >= 0 && kind !== markKind) {
        if (length < mostUnits) visit(wordStart, i, units, length);
        wordStart = -1;
        length = 0;
      }
    }
    if (wordStart >= 0 && length < mostUnits) visit(wordStart, end, units, length);
  };
}
