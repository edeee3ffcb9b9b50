import { type Step, element } from './schema';

/** Where a caret stands in a YAML file that is being written, and need not be valid. */
export interface YamlPlace {
  /** The way down to the object or list that the line belongs to. */
  readonly path: readonly Step[];
  /** The field whose value is being written; undefined where the name of a field is, or an element of a list. */
  readonly field: string | undefined;
  /** Whether it is in a list between brackets on one line. */
  readonly inBrackets: boolean;
  /** What is written before the caret, of the name or the value, and where that starts on the line. */
  readonly typed: string;
  readonly start: number;
  /** Where the names of the fields beside this one start on their lines. */
  readonly column: number;
}

interface Line {
  /** Columns of the dashes that begin elements. */
  readonly dashes: readonly number[];
  readonly column: number;
  readonly field: string | undefined;
  readonly valueColumn: number;
  readonly text: string;
}

function readLine(text: string): Line | undefined {
  const [, blank = '', marks = '', content = ''] = /^(\s*)((?:-(?:\s+|$))*)(.*)$/.exec(text) ?? [];
  if (content.startsWith('#') || (content === '' && marks === '')) return undefined;
  const dashes = [...marks.matchAll(/-/g)].map(({ index }) => blank.length + index);
  const column = blank.length + marks.length;
  const [whole = '', name] = /^["']?([$\w-]+)["']?\s*:(?:\s+|$)/.exec(content) ?? [];
  return { dashes, column, field: name, valueColumn: column + whole.length, text: content };
}

/** Finds out by indentation, as far as the lines above tell. Undefined inside a comment. */
export function yamlPlaceAt(lines: readonly string[], line: number, character: number): YamlPlace | undefined {
  const before = (lines[line] ?? '').slice(0, character);
  if (/^\s*#|\s#/.test(before)) return undefined;
  const own = readLine(before) ?? {
    dashes: [],
    column: before.length,
    field: undefined,
    valueColumn: before.length,
    text: '',
  };
  const path = pathAbove(lines, line, own);
  const common = { path, column: own.column, inBrackets: false };
  if (own.field === undefined) return { ...common, field: undefined, typed: own.text, start: own.column };
  const value = before.slice(own.valueColumn);
  const list = /^\[(?:.*,)?\s*/.exec(value)?.[0];
  if (list !== undefined) {
    const start = own.valueColumn + list.length;
    const inside: readonly Step[] = [...path, own.field, element];
    return { ...common, path: inside, inBrackets: true, field: undefined, typed: before.slice(start), start };
  }
  return { ...common, field: own.field, typed: value, start: own.valueColumn };
}

function pathAbove(lines: readonly string[], from: number, own: Line): Step[] {
  const path: Step[] = [];
  let column = own.column;
  let inDash = false;
  const leave = (dashes: readonly number[]): void => {
    for (const dash of [...dashes].reverse()) {
      if (dash >= column) continue;
      path.unshift(element);
      column = dash;
      inDash = true;
    }
  };
  leave(own.dashes);
  for (let at = from - 1; at >= 0 && column >= 0; at--) {
    const line = readLine(lines[at] ?? '');
    if (!line) continue;
    const isParent = line.field !== undefined && (line.column < column || (inDash && line.column === column));
    if (isParent) {
      path.unshift(line.field);
      column = line.column;
      inDash = false;
      leave(line.dashes);
    } else if (line.dashes.some((dash) => dash < column) && !inDash) leave(line.dashes);
  }
  return path;
}

/** The fields beside the place, with their values as they are written. */
export function fieldsBeside(lines: readonly string[], line: number, column: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (at: number): boolean => {
    const read = readLine(lines[at] ?? '');
    if (!read) return true;
    if (read.column === column && read.field !== undefined && at !== line) {
      found.set(read.field, read.text.slice(read.valueColumn - read.column).trim());
    }
    return read.column >= column && !(read.dashes.length > 0 && read.column === column);
  };
  for (let at = line; at >= 0 && look(at); at--);
  for (let at = line + 1; at < lines.length && !startsElement(lines[at] ?? '', column) && look(at); at++);
  return found;
}

function startsElement(text: string, column: number): boolean {
  const read = readLine(text);
  return read !== undefined && read.dashes.length > 0 && read.column <= column;
}
