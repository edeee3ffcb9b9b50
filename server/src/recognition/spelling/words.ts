import type { Folding } from '../../text/folding';

/** Told of a word: its span in the text, and how many of the folded units are its own. */
export type VisitWord = (start: number, end: number, units: Uint16Array, length: number) => void;

const mostUnits = 64;

/**
 * Visits the words from `start` to `end` that are of letters `a` to `z` once folded, accents in any form. A run of letters
 * and digits with anything else in it is none, nor one longer than any word.
 */
export function createWordReader(folding: Folding) {
  const units = new Uint16Array(mostUnits);
  return (text: string, start: number, end: number, visit: VisitWord): void => {
    let wordStart = start;
    let length = 0;
    let isPlain = true;
    const close = (at: number): void => {
      if (isPlain && length > 0 && length < mostUnits) visit(wordStart, at, units, length);
    };
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const lower = code | 0x20;
      if (code < 0x80 && lower >= 0x61 && lower <= 0x7a) {
        if (length === 0 && isPlain) wordStart = i;
        if (length < mostUnits) units[length++] = lower;
        continue;
      }
      const unitClass = folding.classOf(code);
      if (unitClass === 'mark') continue;
      if (unitClass !== 'word') {
        close(i);
        length = 0;
        isPlain = true;
        continue;
      }
      if (length === 0 && isPlain) wordStart = i;
      const folded = folding.unit(code);
      isPlain &&= /^[a-z]+$/.test(folded);
      for (let j = 0; j < folded.length && length < mostUnits; j++) units[length++] = folded.charCodeAt(j);
    }
    close(end);
  };
}
