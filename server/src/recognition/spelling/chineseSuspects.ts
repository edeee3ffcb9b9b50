import type { Term } from '../../terminology/concept';
import type { Folding } from '../../text/folding';
import type { Span } from '../../text/span';
import type { ChineseSpelling, Confusion } from './spellingData';
import type { Correction, Suspect, SuspectFinder } from './suspect';

/** The longest Chinese names have about as many units. */
const reach = 32;

/** What may link two parts of a name. */
const linking = '的';

/** How far beyond a term a right word that overlaps it may reach, in code units. */
const margin = 8;

/**
 * Finds Chinese characters that sound or look like a right one which stands beside the same neighbour in a name. A reading
 * is dropped where a right word overlaps it that it does not hold whole: in 神经挛缩 the 经 belongs to 神经.
 */
export function createChineseSuspects(
  terms: readonly Term[],
  { confusions, rightWords }: ChineseSpelling,
  folding: Folding,
): SuspectFinder {
  const byWrong = confusionsByWrong(confusions);
  const isWrong = wrongUnits(byWrong, folding);
  const pairs = pairsWith(new Set(confusions.map(({ right }) => right)), terms, folding);
  const characterAt = (text: string, offset: number): string | undefined => {
    const code = text.charCodeAt(offset);
    const unitClass = folding.classOf(code);
    return unitClass === 'han' || unitClass === 'word' ? folding.unit(code) : undefined;
  };
  /** The character that stands next to the one at `offset`, over one space or line break. */
  const neighbour = (text: string, offset: number, step: 1 | -1): string => {
    const next = offset + step;
    return characterAt(text, next) ?? (/\s/.test(text.charAt(next)) ? (characterAt(text, next + step) ?? '') : '');
  };
  /** Whether names have the character between these two, or at their start or end. 的 may stand between any two. */
  const fitsBetween = (before: string, right: string, after: string): boolean =>
    (pairs.has(before + right) || pairs.has(`^${right}`) || before === linking) &&
    (pairs.has(right + after) || pairs.has(`${right}$`) || after === linking) &&
    (pairs.has(before + right) || pairs.has(right + after));
  const isRight = (text: string, span: Span): boolean => {
    const from = Math.max(0, span.start - margin);
    const around = text.slice(from, span.end + margin);
    const folded = [...around].map((unit) => folding.text(unit)).join('');
    if (folded.length !== around.length) return false;
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
        const written = text.charCodeAt(offset);
        if (!isWrong(written)) continue;
        const possible = byWrong.get(folding.unit(written)) ?? [];
        const before = neighbour(text, offset, -1);
        const after = neighbour(text, offset, 1);
        const corrections = possible
          .filter(({ right }) => fitsBetween(before, right, after))
          .map((confusion) => correction(text, confusion));
        if (corrections.length > 0) suspects.push({ start: offset, end: offset + 1, reach, corrections });
      }
      return suspects;
    },
  });
}

function confusionsByWrong(confusions: readonly Confusion[]): ReadonlyMap<string, readonly Confusion[]> {
  const byWrong = new Map<string, Confusion[]>();
  for (const confusion of confusions) {
    for (const wrong of confusion.wrong) {
      const known = byWrong.get(wrong);
      if (known) known.push(confusion);
      else byWrong.set(wrong, [confusion]);
    }
  }
  return byWrong;
}

/** Tells whether a code unit is a wrong character once folded. Each is looked up once; few of a text's are. */
function wrongUnits(byWrong: ReadonlyMap<string, unknown>, folding: Folding): (code: number) => boolean {
  const [no, yes] = [1, 2];
  const known = new Uint8Array(0x10000);
  return (code) => {
    if (known[code] === 0) known[code] = byWrong.has(folding.unit(code)) ? yes : no;
    return known[code] === yes;
  };
}

/** The pairs of neighbours in Chinese names that have one of the given characters; `^` and `$` are a name's ends. */
function pairsWith(characters: ReadonlySet<string>, terms: readonly Term[], folding: Folding): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { text, language, kind } of terms) {
    if (language !== 'zh' || kind === 'misspelling') continue;
    const name = `^${keyOf(text, folding)}$`;
    for (let i = 0; i + 1 < name.length; i++) {
      if (characters.has(name[i]!) || characters.has(name[i + 1]!)) pairs.add(name.slice(i, i + 2));
    }
  }
  return pairs;
}

/** A text as names are compared: folded, without what may part its characters. */
function keyOf(text: string, folding: Folding): string {
  return folding.text(text).replace(/[\s-]+/g, '');
}
