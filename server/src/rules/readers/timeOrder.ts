import type { Span } from '../../text/span';
import { type TimeWords, longest } from './timeWords';

/**
 * Which of two things came first, by the words before, between and behind them; undefined where no word tells. `one` stands
 * before `other` in the text.
 */
export function firstOf(words: TimeWords, one: Span, other: Span): Span | undefined {
  if (words.behind(one.end, 'timeBeforeIt')) return other;
  if (words.behind(one.end, 'timeAfterIt') || opensWith(words, one, 'timeAfter')) return one;
  if (opensWith(words, one, 'timeBefore')) return other;
  if (words.behind(other.end, 'timeBeforeIt')) return one;
  const [word] = wordsBetween(words, one, other);
  if (word) return word.list === 'timeAfter' && !isFollowedByNumber(words, word) ? other : one;
  return words.behind(other.end, 'timeAfterIt') ? other : undefined;
}

/** Whether a word of a list stands before a thing, with an article or an adjective between at most. */
function opensWith(words: TimeWords, { start }: Span, list: string): boolean {
  const last = words.all(list).findLast(({ end }) => end <= start);
  return last !== undefined && /^[^,;.:!?，；。：！？\n]{0,25}$/.test(words.textOf({ start: last.end, end: start }));
}

interface OrderWord extends Span {
  readonly list: string;
}

/** The words of order between two things, the longest where several begin at one place, in order. */
function wordsBetween(words: TimeWords, one: Span, other: Span): OrderWord[] {
  const found = ['timeThen', 'timeBefore', 'timeAfter'].flatMap((list) =>
    words
      .all(list)
      .filter(({ start, end }) => start >= one.end && end <= other.start)
      .map((word) => ({ ...word, list })),
  );
  const starts = [...new Set(found.map(({ start }) => start))].sort((a, b) => a - b);
  return starts.map((start) => longest(found.filter((word) => word.start === start))!);
}

/** "After four months, weakness" goes on in time; "after the palsy" goes back. */
function isFollowedByNumber(words: TimeWords, { end }: Span): boolean {
  const at = words.skip(end);
  return /\d/.test(words.at(at)) || words.startingAt(at, 'timeNumbers', 'timeNumbersToo', 'timeArticle') !== undefined;
}
