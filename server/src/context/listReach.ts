import { lineAt } from '../text/lineAt';
import { trim } from '../text/sentences';
import type { Span } from '../text/span';
import type { Heading, ListHead } from './assertion';

/** A list that is open where a text begins or ends: the place of its head, or `above` when that stands before the text. */
export interface OpenList {
  readonly head: number | 'above';
  /** True as long as its first line is still to come. */
  readonly isFresh: boolean;
}

/** A text of whole lines with its headings and heads of lists, and whether a list from above goes on in it. */
export interface ListText {
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly listHeads: readonly ListHead[];
  /** Whether the first line of a list that began above is still to come; undefined when none is open. */
  readonly isFreshAbove: boolean | undefined;
}

/** The list that an offset stands in, or that is still open there. It does not hold the line of its head. */
export function listAt(lists: ListText, offset: number): OpenList | undefined {
  const { text, headings, listHeads, isFreshAbove } = lists;
  let head = listHeads.length - 1;
  while (head >= 0 && listHeads[head]!.heading.start > offset) head--;
  const found = listHeads[head];
  if (!found && isFreshAbove === undefined) return undefined;
  const start = found ? lineAt(text, found.heading.start).next : 0;
  if (offset < start) return undefined;
  const since = found?.heading.start ?? -1;
  if (headings.some(({ at }) => at > since && at <= offset)) return undefined;
  const isFresh = openAt(text, { start, end: offset }, found ? true : isFreshAbove!);
  return isFresh === undefined ? undefined : { head: found ? head : 'above', isFresh };
}

/**
 * Whether a list is open at the end of `span`, which begins with a line, and its first line still to come: it ends at the
 * first line that is no item, not indented and not blank. Where its first line is no item, the list is that line.
 */
function openAt(text: string, span: Span, isFresh: boolean): boolean | undefined {
  let isFirst = isFresh;
  for (let start = span.start; start <= span.end && start < text.length;) {
    const { end, next } = lineAt(text, start);
    const line = trim(text, start, end);
    if (line) {
      const isItem = itemMark.test(text.slice(line.start, Math.min(line.end, line.start + 4)));
      if (!isFirst && !isItem && line.start === start) return undefined;
      if (isFirst && !isItem) return span.end <= end ? false : undefined;
      isFirst = false;
    }
    start = next;
  }
  return isFirst;
}

const itemMark = /^(?:[-*•·–—+□☐☑■]|\[[ xX]\]|[(（]?\d{1,2}[.)）、．]|[①-⑳])/;
