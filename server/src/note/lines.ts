/** The lines of a text, each with its line break (LF, CR LF or CR alone); the last one, often empty, has none. */
export function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const end of lineEnds(text)) {
    lines.push(text.slice(start, end));
    start = end;
  }
  lines.push(text.slice(start));
  return lines;
}

/** Where each line break of a text ends, in order. */
function* lineEnds(text: string): Generator<number> {
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    if (carriage < 0 || (feed >= 0 && feed < carriage)) {
      yield feed + 1;
      feed = text.indexOf('\n', feed + 1);
    } else if (feed === carriage + 1) {
      yield feed + 1;
      feed = text.indexOf('\n', feed + 1);
      carriage = text.indexOf('\r', carriage + 1);
    } else {
      yield carriage + 1;
      carriage = text.indexOf('\r', carriage + 1);
    }
  }
}

/** How much two sequences have in common: `head` items at the beginning and, of what is left, `tail` items at the end. */
export interface CommonEnds {
  readonly head: number;
  readonly tail: number;
}

/** The common ends of two sequences, by `===`. Linear, and quick where the items are the very same objects. */
export function commonEnds<T>(before: readonly T[], after: readonly T[]): CommonEnds {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { head, tail };
}
