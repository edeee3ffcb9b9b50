import type { Span } from '../text/span';

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
