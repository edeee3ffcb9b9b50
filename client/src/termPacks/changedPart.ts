/** A part of a text, in UTF-16 code units with the end exclusive, and what takes its place. */
export interface ChangedPart {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The whole lines that differ between two texts: everything before and after them is the same in both. */
export function changedPart(before: string, after: string): ChangedPart {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  while (start > 0 && before[start - 1] !== '\n') start--;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  // Back to the end of a line, so that neither a line end of two units nor a character of two is cut.
  while (tail > 0 && before[before.length - tail - 1] !== '\n') tail--;
  return { start, end: before.length - tail, replacement: after.slice(start, after.length - tail) };
}
