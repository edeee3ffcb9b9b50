import type { Span } from '../../text/span';

/** A cell of a record, without its quotes. The span is that of what is written. */
export interface Cell extends Span {
  readonly text: string;
}

/** A row that is not blank; `unclosed` where its last cell opens a quote that is never closed. */
export interface CsvRecord {
  readonly cells: readonly Cell[];
  readonly unclosed: boolean;
}

/**
 * The records of comma-separated values (RFC 4180), with the place of each cell, which no parser of npm tells. `delimiter`
 * is one code unit. Lines end as they like; a quote inside an unquoted cell is text.
 */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  let at = 0;
  while (at < text.length) {
    const cells: Cell[] = [];
    let unclosed = false;
    for (;;) {
      const start = at;
      if (text[at] === '"') {
        const end = quotedEnd(text, at);
        unclosed = end < 0;
        const close = unclosed ? text.length : end;
        cells.push({
          text: text.slice(start + 1, close).replaceAll('""', '"'),
          start,
          end: unclosed ? start + 1 : close + 1,
        });
        at = unclosed ? text.length : close + 1;
        // What stands between the closing quote and the delimiter is no part of the value.
        while (at < text.length && text[at] !== delimiter && !isLineEnd(text, at)) at++;
      } else {
        while (at < text.length && text[at] !== delimiter && !isLineEnd(text, at)) at++;
        cells.push({ text: text.slice(start, at), start, end: at });
      }
      if (text[at] !== delimiter) break;
      at++;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    if (cells.some((cell) => cell.text.trim() !== '')) yield { cells, unclosed };
  }
}

/** The likeliest delimiter: that of `,`, `;` and tab which stands most often in the first line, outside quotes. */
export function delimiterOf(text: string): string {
  const header = (/^.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((mark) => [mark, header.split(mark).length] as const);
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

function quotedEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
