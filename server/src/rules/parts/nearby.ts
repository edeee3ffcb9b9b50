import type { NoteAnalysis } from '../../note/noteAnalysis';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';
import { isClauseBetween } from './places';

/** The longest phrase of a word list, in code units, with room to spare. */
const longestPhrase = 60;

/** The first phrase of a word list that begins at most `gap` code units after `words`, in the same clause. */
export function wordsAfter(
  note: NoteAnalysis,
  context: RuleContext,
  words: Span,
  list: string,
  gap: number,
): Span | undefined {
  const reach = { start: words.end, end: Math.min(note.text.length, words.end + gap + longestPhrase) };
  const [first] = context.find(list, reach);
  if (!first || first.start > words.end + gap) return undefined;
  return isClauseBetween(note.text, words.end, first.start) ? undefined : first;
}

/** The last phrase of a word list that ends at most `gap` code units before `words`, in the same clause. */
export function wordsBefore(
  note: NoteAnalysis,
  context: RuleContext,
  words: Span,
  list: string,
  gap: number,
): Span | undefined {
  const reach = { start: Math.max(0, words.start - gap - longestPhrase), end: words.start };
  const last = context.find(list, reach).at(-1);
  if (!last || last.end < words.start - gap) return undefined;
  return isClauseBetween(note.text, last.end, words.start) ? undefined : last;
}
