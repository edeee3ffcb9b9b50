import type { Folding } from '../../text/folding';

/** Told of a word: its span in the text, and how many of the folded units are its own. */
export type VisitWord = (start: number, end: number, units: Uint16Array, length: number) => void;

/** Visits the words of a text from `start` to `end`. */
export type ReadWords = (text: string, start: number, end: number, visit: VisitWord) => void;

/** A longer run of letters is no word. */
const mostUnits = 64;

/** What a code unit is to a word; a letter `a` to `z` is its own code. 0 is not yet known. */
const unknown = 0;
const parting = 1;
const mark = 2;
const ligature = 3;
const foreign = 4;

/**
 * Makes a reader of words that are of letters `a` to `z` once folded, accents in any form. A run of letters and digits with
 * anything else in it is skipped whole. Each code unit is looked up in the folding once.
 */
export function createWordReader(folding: Folding): ReadWords {
  const kinds = new Uint8Array(0x10000);
  const kindOf = (code: number): number => {
    const unitClass = folding.classOf(code);
    if (unitClass === 'mark') return mark;
    if (unitClass !== 'word') return parting;
    const folded = folding.unit(code);
    if (!/^[a-z]+$/.test(folded)) return foreign;
    return folded.length === 1 ? folded.charCodeAt(0) : ligature;
  };
  const units = new Uint16Array(mostUnits);
  return (text, start, end, visit) => {
    let wordStart = -1;
    let length = 0;
    for (let i = start; i <= end; i++) {
      let kind = parting;
      if (i < end) {
        const code = text.charCodeAt(i);
        kind = kinds[code]!;
        if (kind === unknown) kind = kinds[code] = kindOf(code);
      }
      if (kind === parting) {
        if (wordStart < 0) continue;
        if (length < mostUnits) visit(wordStart, i, units, length);
        wordStart = -1;
        length = 0;
      } else if (kind !== mark) {
        if (wordStart < 0) wordStart = i;
        if (length >= mostUnits) continue;
        if (kind > foreign) units[length++] = kind;
        else if (kind === foreign) length = mostUnits;
        else for (const letter of folding.unit(text.charCodeAt(i))) units[length++] = letter.charCodeAt(0);
      }
    }
  };
}
