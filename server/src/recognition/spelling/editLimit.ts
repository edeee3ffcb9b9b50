/** The shortest right word in which an edit is taken for a mistake: a shorter one is too often near another word. */
export const shortestWord = 6;

/** The shortest right word in which two edits are. */
const shortestForTwo = 10;

/** No longer word is corrected: the deletions of two letters grow with the square of its length. */
export const longestWord = 40;

/** How many edits a right word of this length may be away from what is written, and still be what is meant. */
export function editLimit(length: number): 0 | 1 | 2 {
  if (length < shortestWord || length > longestWord) return 0;
  return length < shortestForTwo ? 1 : 2;
}

/**
 * How many letters to leave out of a written word of this length to meet every right word, itself with up to its limit
 * left out. A right word that is longer has spent an edit on each letter that is missing here.
 */
export function deletionsOfWritten(length: number): 0 | 1 | 2 | undefined {
  if (length < shortestWord - 1 || length > longestWord + 2) return undefined;
  if (length < shortestWord) return 0;
  return length < shortestForTwo ? 1 : 2;
}
