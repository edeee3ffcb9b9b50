import type { Term } from '../../terminology/concept';
import type { Folding } from '../../text/folding';
import type { Span } from '../../text/span';
import { hanKind, lineBreakKind, spaceKind, wordKind } from '../../text/unitKinds';
import { type Neighbours, neighboursInNames } from './chineseNeighbours';
import type { ChineseSpelling, Confusion } from './spellingData';
import type { Correction, Suspect, SuspectFinder } from './suspect';

/** The longest Chinese names have about as many units. */
const reach = 32;

/** How far beyond a term a right word that overlaps it may reach, in code units. */
const margin = 8;

/** A wrong character may stand for one of these, each known with its neighbours in names. */
type Readings = readonly (readonly [Confusion, Neighbours])[];

/**
 * Finds Chinese characters that sound or look like a right one which stands beside the same neighbours in names. A reading
 * is dropped where a right word overlaps it that it does not hold whole: in 神经挛缩 the 经 belongs to 神经.
 */
export function createChineseSuspects(
  terms: readonly Term[],
  { confusions, rightWords }: ChineseSpelling,
  folding: Folding,
): SuspectFinder {
  const { kinds, codes } = folding;
  const byWrong = readingsByWrong(confusions, terms, folding);
  const isWrong = new Uint8Array(0x10000);
  for (const code of byWrong.keys()) isWrong[code] = 1;

  const characterAt = (text: string, offset: number): number => {
    const code = text.charCodeAt(offset);
    const kind = kinds[code];
    return kind === hanKind || kind === wordKind ? codes[code]! : 0;
  };
  /** The folded character next to the one at `offset`, over one space or line break; 0 where there is none. */
  const neighbour = (text: string, offset: number, step: 1 | -1): number => {
    const next = offset + step;
    const kind = kinds[text.charCodeAt(next)];
    return kind === spaceKind || kind === lineBreakKind ? characterAt(text, next + step) : characterAt(text, next);
  };
  const isRight = (text: string, span: Span): boolean => {
    const from = Math.max(0, span.start - margin);
    const around = Array.from({ length: span.end + margin - from }, (_, i) => codes[text.charCodeAt(from + i)] ?? 0);
    const folded = String.fromCharCode(...around);
    return rightWords.some((word) => {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        const start = from + at;
        const end = start + word.length;
        const isHeld = span.start <= start && end <= span.end && word.length < span.end - span.start;
        if (start < span.end && span.start < end && !isHeld) return true;
      }
      return false;
    });
  };
  const correction = (text: string, { right, only }: Confusion): Correction => ({
    text: right,
    distance: 1,
    fits(span, term) {
      const reading = keyOf(term, folding);
      if (reading.length < 2 || (only && !only.some((word) => reading.includes(keyOf(word, folding))))) return false;
      return !isRight(text, span);
    },
  });

  return Object.freeze({
    start: (text: string) => (stretch: Span) => {
      const suspects: Suspect[] = [];
      for (let offset = stretch.start; offset < stretch.end; offset++) {
        const written = codes[text.charCodeAt(offset)]!;
        if (isWrong[written] === 0) continue;
        const before = neighbour(text, offset, -1);
        const after = neighbour(text, offset, 1);
        const corrections = byWrong
          .get(written)!
          .filter(([, neighbours]) => neighbours.allow(before, after))
          .map(([confusion]) => correction(text, confusion));
        if (corrections.length > 0) suspects.push({ start: offset, end: offset + 1, reach, corrections });
      }
      return suspects;
    },
  });
}

function readingsByWrong(
  confusions: readonly Confusion[],
  terms: readonly Term[],
  folding: Folding,
): ReadonlyMap<number, Readings> {
  const names = terms
    .filter(({ language, kind }) => language === 'zh' && kind !== 'misspelling')
    .map(({ text }) => keyOf(text, folding));
  const neighboursOf = neighboursInNames(new Set(confusions.map(({ right }) => right)), names);
  const byWrong = new Map<number, (readonly [Confusion, Neighbours])[]>();
  for (const confusion of confusions) {
    const neighbours = neighboursOf.get(confusion.right);
    if (!neighbours) continue;
    for (const wrong of confusion.wrong) {
      const code = wrong.charCodeAt(0);
      const known = byWrong.get(code);
      if (known) known.push([confusion, neighbours]);
      else byWrong.set(code, [[confusion, neighbours]]);
    }
  }
  return byWrong;
}

/** A text as names are compared: folded, without what may part its characters. */
function keyOf(text: string, folding: Folding): string {
  return folding.text(text).replace(/[\s-]+/g, '');
}
