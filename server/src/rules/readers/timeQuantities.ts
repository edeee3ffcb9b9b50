import type { Span } from '../../text/span';
import type { TimeWords } from './timeWords';

/** A number of the note, or a range of two. */
export interface Quantity extends Span {
  readonly least: number;
  readonly most: number;
  /** True of "a", which counts only beside words of lasting. */
  readonly isArticle: boolean;
}

interface Part extends Span {
  readonly number: number;
  readonly isWord: boolean;
}

/**
 * The numbers of a span in digits of any width and in words of the three languages, in order; two that make a range
 * (`2-3`, `two to three`, 2～3, 两三) are one. Parts of dates, fractions and names (`T1`, `3/5`) are none.
 */
export function quantitiesIn(words: TimeWords): Quantity[] {
  const parts = [...digits(words), ...numberWords(words), ...halves(words)].sort((a, b) => a.start - b.start);
  const quantities: Quantity[] = [];
  for (const part of parts) {
    const last = quantities.at(-1);
    if (last && isRange(words, last, part)) {
      quantities[quantities.length - 1] = { ...last, end: part.end, most: part.number };
    } else quantities.push({ ...span(part), least: part.number, most: part.number, isArticle: false });
  }
  for (const article of words.all('timeArticle')) {
    if (!quantities.some(({ start, end }) => start < article.end && article.start < end))
      quantities.push({ ...span(article), least: 1, most: 1, isArticle: true });
  }
  return quantities.sort((a, b) => a.start - b.start);
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** A letter or digit before, but for the sign of multiplication; a point, comma or slash with a digit before it. */
const isPartOfMore = /(?:(?![\p{Script=Han}×])[\p{L}\p{N}]|\d[.,/:])$/u;
const timesSign = /(?:^|[^\p{L}\p{N}])x$/iu;

function digits(words: TimeWords): Part[] {
  const parts: Part[] = [];
  for (const { 0: written, index } of words.plain.matchAll(/\d+(?:[.,]\d+)?/g)) {
    const before = words.plain.slice(Math.max(0, index - 2), index);
    const after = words.plain.slice(index + written.length, index + written.length + 2);
    if ((isPartOfMore.test(before) && !timesSign.test(before)) || /^[/:]\d/.test(after)) continue;
    const start = words.span.start + index;
    parts.push({ start, end: start + written.length, number: Number(written.replace(',', '.')), isWord: false });
  }
  return parts;
}

const tens = 20;

/** The number that a place in the ordered lists stands for: one to twenty, then thirty, forty … ninety. */
function numberAt(place: number): number {
  return place < tens ? place + 1 : (place - tens + 3) * 10;
}

function numberWords(words: TimeWords): Part[] {
  const found = ['timeNumbers', 'timeNumbersToo'].flatMap((list) =>
    words.all(list).map((word) => ({ ...word, number: numberAt(words.placeIn(list, word)), isWord: true })),
  );
  const parts: Part[] = [];
  for (const word of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = parts.at(-1);
    // 二十五 is read as 二十 and 十五, which share a character.
    if (last && word.start < last.end) {
      if (word.end > last.end && last.number >= tens)
        parts[parts.length - 1] = { ...last, end: word.end, number: last.number + word.number - 10 };
      continue;
    }
    const joined = last && joinedTo(words, last, word);
    if (joined) parts[parts.length - 1] = joined;
    else parts.push(word);
  }
  return parts;
}

/** Tens and what is added to them, as one number: thirty-four, vingt et un, 三十四. */
function joinedTo(words: TimeWords, before: Part, { start, end, number }: Part): Part | undefined {
  if (before.number < tens || before.number % 10 !== 0 || number >= tens) return undefined;
  const at = words.skip(before.end);
  const next = words.skip(words.startingAt(at, 'timeAnd')?.end ?? at);
  return next === start ? { start: before.start, end, number: before.number + number, isWord: true } : undefined;
}

/** "Half a year", 半年: a half that no number stands before. */
function halves(words: TimeWords): Part[] {
  return words.all('timeHalf').flatMap((half) => {
    const at = words.skipBack(half.start);
    const isAdded =
      /\d/.test(words.at(at - 1)) ||
      words.endingAt(at, 'timeNumbers', 'timeNumbersToo', 'timeCounter', 'timeMonths', 'timeYears', 'timeAnd') !==
        undefined;
    return isAdded || (!words.unitAt(words.skip(half.end)) && !words.behind(half.end, 'timeCounter'))
      ? []
      : [{ ...half, number: 0.5, isWord: true }];
  });
}

/** Whether `part` is the upper end of a range that `before` begins. */
function isRange(words: TimeWords, before: Quantity, part: Part): boolean {
  if (before.least !== before.most || part.number <= before.most || before.most > 1000 || part.number > 1000)
    return false;
  if (before.end === part.start) return part.isWord && part.number === before.most + 1 && part.number < 10;
  const between = words.textOf({ start: before.end, end: part.start });
  if (/^\s*[-‐-―~]\s*$/.test(between)) return true;
  const word = words.startingAt(words.skip(before.end), 'timeRange');
  return word !== undefined && words.skip(word.end) === part.start;
}
