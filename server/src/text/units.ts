import type { Folding } from './folding';
import type { Span } from './span';
import { hyphenKind, lineBreakKind, markKind, otherKind, spaceKind, wordKind } from './unitKinds';

/**
 * What phrases are compared by: a word, one Han character, or one mark of punctuation. White space is no unit, and a
 * hyphen inside a word is none either (`peut-être` reads as `peut être`).
 */
export interface Unit extends Span {
  /** The folded text (case, accents, width, Traditional characters). */
  readonly key: string;
}

/**
 * Cuts `span` of a text into units. Where `cellMark` is given, a gap between two cells of a line (a tab, four spaces or more)
 * is a unit with that key.
 */
export function splitUnits(text: string, span: Span, folding: Folding, cellMark?: string): Unit[] {
  const { kinds, codes } = folding;
  const units: Unit[] = [];
  for (let i = span.start; i < span.end;) {
    const code = text.charCodeAt(i);
    const kind = kinds[code];
    const start = i++;
    if (kind === spaceKind) {
      const end = cellMark === undefined ? undefined : gapEnd(text, start, span, folding);
      if (end === undefined) continue;
      units.push({ start, end, key: cellMark! });
      i = end;
    } else if (kind === wordKind) {
      let isFolded = codes[code] === code;
      for (; i < span.end; i++) {
        const next = text.charCodeAt(i);
        if (kinds[next] !== wordKind && kinds[next] !== markKind) break;
        isFolded &&= codes[next] === next;
      }
      // Most words are their own folded form: a piece of the text costs less than a new string.
      const word = text.slice(start, i);
      units.push({ start, end: i, key: isFolded ? word : folding.text(word) });
    } else if (kind !== lineBreakKind && kind !== markKind) {
      if (kind === hyphenKind && isInsideWord(text, start, span, folding)) continue;
      const key = folding.unit(code);
      if (key !== '') units.push({ start, end: i, key });
    }
  }
  return units;
}

/** Where the white space at `at` ends when it parts two cells of a line: it holds a tab or is four spaces wide, and is no indent. */
function gapEnd(text: string, at: number, span: Span, { kinds }: Folding): number | undefined {
  const kindAt = (index: number): number => kinds[text.charCodeAt(index)]!;
  const isGap = (index: number): boolean => kindAt(index) === spaceKind;
  if (at === span.start || isGap(at - 1) || kindAt(at - 1) === lineBreakKind) return undefined;
  let end = at;
  while (end < span.end && isGap(end)) end++;
  if (end === span.end || kindAt(end) === lineBreakKind) return undefined;
  return end - at >= 4 || text.slice(at, end).includes('\t') ? end : undefined;
}

function isInsideWord(text: string, at: number, span: Span, { kinds }: Folding): boolean {
  const isWord = (index: number): boolean => {
    const kind = index >= span.start && index < span.end ? kinds[text.charCodeAt(index)]! : otherKind;
    return kind === wordKind || kind === markKind;
  };
  return isWord(at - 1) && isWord(at + 1);
}
