import type { Folding } from '../text/folding';
import type { Span } from '../text/span';
import { hanKind } from '../text/unitKinds';

/**
 * Common Chinese words, folded, with what each costs: a multiple of the negative logarithm of its share of all words, so
 * that the cost of a row of words is the sum of theirs.
 */
export type WordCosts = ReadonlyMap<string, number>;

/** Reads lines of a cost and the words that have it, parted by blanks. Lines that begin with `#` say nothing. */
export function readWordCosts(text: string): WordCosts {
  const costs = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [cost, ...words] = line.split(' ');
    for (const word of words) costs.set(word, Number(cost));
  }
  return costs;
}

/** The cost of a character that is no word on its own. */
const unknownCharacterCost = 36;

/** No word is longer, and so many characters on each side of a name are looked at. */
const longestWord = 4;

/** Longer names are hardly ever the end of one word and the beginning of the next. */
const longestDoubtful = 3;

/**
 * Tells whether a short Chinese name stands in a text as a word, or is the end of one word and the beginning of the next:
 * 复视 in 反复视物. Stateless.
 */
export interface ChineseWords {
  /** `within` is what may be looked at around the name. Other than two or three Han characters in a row are always whole. */
  isWhole(text: string, name: Span, within: Span): boolean;
}

/**
 * Makes a judge of these words. The stretch around a name is taken apart into the words that cost least, which are the most
 * probable ones when each is drawn by its frequency (the unigram model of Sproat et al., Comput Linguist 1996;22:377-404).
 * Where they do not part at both ends of the name, the name is none.
 */
export function createChineseWords(costs: WordCosts, folding: Folding): ChineseWords {
  const { kinds, codes } = folding;
  const isHan = (text: string, offset: number): boolean => kinds[text.charCodeAt(offset)] === hanKind;

  /** The least cost of `run` from one place to another, of words one after the other none of which holds all of `name`. */
  const leastCost = (run: string, from: number, to: number, name?: Span): number => {
    const least = [0];
    for (let end = from + 1; end <= to; end++) {
      let best = least[end - 1 - from]! + (costs.get(run[end - 1]!) ?? unknownCharacterCost);
      for (let start = Math.max(from, end - longestWord); start < end - 1; start++) {
        const holdsName = name && start <= name.start && end >= name.end && end - start > name.end - name.start;
        const cost = holdsName ? undefined : costs.get(run.slice(start, end));
        if (cost !== undefined) best = Math.min(best, least[start - from]! + cost);
      }
      least.push(best);
    }
    return least[to - from]!;
  };

  /** Whether a word begins on one side of `place` and ends on the other, without all of `name` in it. */
  const isCrossed = (run: string, place: number, name: Span): boolean => {
    for (let start = Math.max(0, place - longestWord + 1); start < place; start++) {
      for (let end = place + 1; end <= Math.min(run.length, start + longestWord); end++) {
        const holdsName = start <= name.start && end >= name.end;
        if (!holdsName && costs.has(run.slice(start, end))) return true;
      }
    }
    return false;
  };

  return Object.freeze({
    isWhole(text: string, name: Span, within: Span): boolean {
      if (name.end - name.start > longestDoubtful || name.end - name.start < 2) return true;
      let start = name.start;
      while (start > within.start && name.start - start < longestWord && isHan(text, start - 1)) start--;
      let end = name.start;
      while (end < within.end && end - name.end < longestWord && isHan(text, end)) end++;
      if (end < name.end) return true;
      let run = '';
      for (let at = start; at < end; at++) run += String.fromCharCode(codes[text.charCodeAt(at)]!);
      const inRun = { start: name.start - start, end: name.end - start };
      if (!isCrossed(run, inRun.start, inRun) && !isCrossed(run, inRun.end, inRun)) return true;
      const apart =
        leastCost(run, 0, inRun.start) + leastCost(run, inRun.start, inRun.end) + leastCost(run, inRun.end, run.length);
      return apart <= leastCost(run, 0, run.length, inRun);
    },
  });
}
