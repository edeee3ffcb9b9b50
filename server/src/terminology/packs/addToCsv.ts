import { csvRecords, delimiterOf } from './csvRecords';
import type { NewTerm } from './newTerm';
import { csvColumns } from './readCsv';

/** The text of a CSV pack with a row added at its end, and a column at the end of its header where the row needs one. */
export function addToCsv(text: string, term: NewTerm): string {
  const delimiter = delimiterOf(text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const [header] = csvRecords(text, delimiter);
  const columns = (header?.cells ?? []).map((cell) => cell.text.trim().toLowerCase());
  const values: Readonly<Record<string, string>> = {
    concept: term.id,
    language: term.language,
    term: term.text,
    kind: term.kind,
    ...(term.type === undefined || term.type === 'other' ? {} : { type: term.type }),
  };
  const missing = csvColumns.filter((column) => values[column] !== undefined && !columns.includes(column));
  const headerEnd = header!.cells.at(-1)!.end;
  const widened =
    text.slice(0, headerEnd) + missing.map((column) => delimiter + column).join('') + text.slice(headerEnd);
  const row = [...columns, ...missing].map((column) => quoted(values[column] ?? '', delimiter)).join(delimiter);
  return `${widened.replace(/[\r\n]+$/, '')}${eol}${row}${eol}`;
}

function quoted(value: string, delimiter: string): string {
  return value.includes(delimiter) || /["\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
