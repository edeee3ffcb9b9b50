import type { Span } from '../../text/span';
import { type Code, type ConceptType, type TermKind, conceptTypes } from '../concept';
import { type Cell, type CsvRecord, csvRecords, delimiterOf } from './csvRecords';
import { readLanguageTag } from './languageTags';
import { isTooShort, wrongName } from './nameCheck';
import { NamesBuilder } from './namesBuilder';
import type { PackFindings } from './packFindings';
import type { PackContents } from './packModel';

type Findings = PackFindings<Span>;

export const csvColumns = ['concept', 'type', 'language', 'kind', 'term', 'definition', 'code'] as const;
type Column = (typeof csvColumns)[number];
const neededColumns: readonly Column[] = ['concept', 'language', 'term'];
export const csvKinds: readonly TermKind[] = ['preferred', 'synonym', 'abbreviation', 'lay', 'misspelling'];

interface Entry {
  readonly names: NamesBuilder;
  /** Where the entry begins. */
  readonly place: Span;
  type: ConceptType | undefined;
  readonly codes: Code[];
}

/** Reads a table with one row a name under a header. What is wrong goes to `findings`. */
export function readCsv(text: string, findings: Findings): PackContents {
  const records = csvRecords(text, delimiterOf(text));
  const header = records.next();
  if (header.done) {
    findings.report({ start: 0, end: 0 }, 'pack.empty');
    return { title: undefined, concepts: [], context: [] };
  }
  const columns = readHeader(header.value, findings);
  const entries = new Map<string, Entry>();
  if (columns) {
    for (const record of records) {
      if (findings.isFull) break;
      readRow(record, columns, entries, findings);
    }
  }
  const concepts = [...entries].flatMap(([id, { names, place, type, codes }]) => {
    if (names.isEmpty) {
      if (!findings.hasErrors) findings.report(place, 'pack.noName', { id });
      return [];
    }
    return { id, type: type ?? 'other', ...names.finish(), codes, relations: {} };
  });
  return { title: undefined, concepts, context: [] };
}

/** Where each column is; undefined where one that is needed is missing. */
function readHeader({ cells }: CsvRecord, findings: Findings): ReadonlyMap<Column, number> | undefined {
  const columns = new Map<Column, number>();
  for (const [index, cell] of cells.entries()) {
    const name = cell.text.trim().toLowerCase();
    const column = csvColumns.find((known) => known === name);
    if (column && columns.has(column)) findings.report(cell, 'pack.csvColumnTwice', { column });
    else if (column) columns.set(column, index);
    else if (name !== '') {
      const parameters = { column: cell.text.trim(), known: csvColumns.join(', ') };
      findings.report(cell, 'pack.csvUnknownColumn', parameters, { severity: 'warning' });
    }
  }
  const missing = neededColumns.filter((column) => !columns.has(column));
  if (missing.length === 0) return columns;
  const header = { start: cells[0]!.start, end: cells.at(-1)!.end };
  findings.report(header, 'pack.csvMissingColumns', { columns: missing.join(', ') });
  return undefined;
}

function readRow(
  { cells, unclosed }: CsvRecord,
  columns: ReadonlyMap<Column, number>,
  entries: Map<string, Entry>,
  findings: Findings,
): void {
  const last = cells.at(-1)!;
  if (unclosed) {
    findings.report(last, 'pack.csvUnclosed');
    return;
  }
  const cellOf = (column: Column): Cell | undefined => {
    const index = columns.get(column);
    const cell = index === undefined ? undefined : cells[index];
    return cell && cell.text.trim() !== '' ? cell : undefined;
  };
  /** Where a value is missing, its empty cell or the end of the row is shown. */
  const placeOf = (column: Column): Span =>
    cells[columns.get(column) ?? cells.length] ?? { start: last.end, end: last.end };
  const missing = neededColumns.filter((column) => !cellOf(column));
  for (const column of missing) findings.report(placeOf(column), 'pack.csvMissingValue', { column });
  if (missing.length > 0) return;
  const idCell = cellOf('concept')!;
  const id = idCell.text.trim();
  findings.stands(id, undefined, undefined, () => idCell);
  let entry = entries.get(id);
  if (!entry) entries.set(id, (entry = { names: new NamesBuilder(), place: idCell, type: undefined, codes: [] }));
  entry.type ??= oneOf(cellOf('type'), 'type', conceptTypes, findings);
  readName(cellOf, id, entry, findings);
  const code = cellOf('code');
  if (code) addCode(entry.codes, code.text.trim());
}

function readName(cellOf: (column: Column) => Cell | undefined, id: string, entry: Entry, findings: Findings): void {
  const languageCell = cellOf('language')!;
  const tagged = readLanguageTag(languageCell.text);
  const kind = oneOf(cellOf('kind'), 'kind', csvKinds, findings);
  const termCell = cellOf('term')!;
  const name = termCell.text.trim();
  const wrong = wrongName(name);
  if (wrong !== undefined) findings.report(termCell, wrong, { name });
  else if (isTooShort(name)) findings.report(termCell, 'pack.shortName', { name }, { severity: 'warning' });
  if (!tagged) {
    findings.report(languageCell, 'pack.notAllowed', { field: 'language', allowed: 'en, fr, zh' });
    return;
  }
  if (wrong !== undefined) return;
  findings.stands(id, tagged.language, name, () => termCell);
  if (!entry.names.add(tagged.language, kind, name, tagged.traditional)) {
    findings.report(termCell, 'pack.csvTwoPreferred', { id, language: tagged.language });
  }
  const definition = cellOf('definition');
  if (definition) entry.names.define(tagged.language, definition.text.trim());
}

/** `system|code`, as FHIR writes tokens, or a code of the hospital's own. */
function addCode(codes: Code[], written: string): void {
  const bar = written.lastIndexOf('|');
  const system = written.slice(0, Math.max(0, bar)).trim();
  const code = written.slice(bar + 1).trim();
  if (codes.some((known) => known.system === system && known.code === code)) return;
  codes.push({ system, code, match: 'exact', source: '' });
}

function oneOf<T extends string>(
  cell: Cell | undefined,
  field: string,
  allowed: readonly T[],
  findings: Findings,
): T | undefined {
  if (!cell) return undefined;
  const value = cell.text.trim().toLowerCase();
  const found = allowed.find((one) => one === value);
  if (found === undefined) findings.report(cell, 'pack.notAllowed', { field, allowed: allowed.join(', ') });
  return found;
}
