import type { Span } from '../text/span';
import type { Mention, NoteAnalysis, Sentence } from './noteAnalysis';

/** The index of the first of `sorted` (ascending starts) that starts at or after `offset`; its length when there is none. */
export function firstStartingFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that start inside `span`, in order. Looks at the blocks of the span only. */
export function mentionsWithin({ blocks }: NoteAnalysis, span: Span): readonly Mention[] {
  const found: Mention[] = [];
  for (let index = blocks.indexAt(span.start); index < blocks.count && blocks.startOf(index) < span.end; index++) {
    const mentions = blocks.mentionsOf(index);
    for (
      let at = firstStartingFrom(mentions, span.start);
      at < mentions.length && mentions[at]!.start < span.end;
      at++
    ) {
      found.push(mentions[at]!);
    }
  }
  return found;
}

/** The last mention that starts at or before an offset. */
export function mentionBy({ blocks }: NoteAnalysis, offset: number): Mention | undefined {
  return lastBy(blocks, offset, (index) => blocks.mentionsOf(index));
}

/** The last sentence that starts at or before an offset. */
export function sentenceBy({ blocks }: NoteAnalysis, offset: number): Sentence | undefined {
  return lastBy(blocks, offset, (index) => blocks.sentencesOf(index));
}

function lastBy<T extends Span>(
  blocks: NoteAnalysis['blocks'],
  offset: number,
  of: (index: number) => readonly T[],
): T | undefined {
  for (let index = blocks.indexAt(offset); index >= 0; index--) {
    const items = index < blocks.count ? of(index) : [];
    const last = items[firstStartingFrom(items, offset + 1) - 1];
    if (last) return last;
  }
  return undefined;
}
