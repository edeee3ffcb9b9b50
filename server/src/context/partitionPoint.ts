/** How many of the first `items` fulfil `condition`, which must hold up to some item and for none after it. */
export function partitionPoint<T>(items: readonly T[], condition: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (condition(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
