import type { Position, Range, TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { splitLines } from './lines';

/**
 * One version of a note as an array of lines. Immutable: a change makes another version, which shares with this one every
 * line that it does not touch. Positions and offsets are those of `TextDocument`: UTF-16, moved into the note when they lie
 * outside of it, and before the line break when they lie in one.
 */
export class NoteDocument implements TextDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** Each with its line break (LF, CR LF or CR alone); the last one has none. At least one. */
  readonly lines: readonly string[];
  /** Where each line begins. */
  readonly #starts: Int32Array;
  readonly #text: string;

  private constructor(
    { uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>,
    version: number,
    text: string,
    lines: readonly string[],
    starts: Int32Array,
  ) {
    this.uri = uri;
    this.languageId = languageId;
    this.version = version;
    this.lines = lines;
    this.#text = text;
    this.#starts = starts;
  }

  /** A note as it was opened. */
  static create(uri: string, languageId: string, version: number, text: string): NoteDocument {
    const lines = splitLines(text);
    return new NoteDocument({ uri, languageId }, version, text, lines, startsOf(lines));
  }

  /** The version after `changes`, applied one after the other as the protocol has it. This one stays as it is. */
  changed(changes: readonly TextDocumentContentChangeEvent[], version: number): NoteDocument {
    let document = new NoteDocument(this, version, this.#text, this.lines, this.#starts);
    for (const change of changes) {
      document =
        'range' in change
          ? document.#replaced(change.range, change.text, version)
          : NoteDocument.create(this.uri, this.languageId, version, change.text);
    }
    return document;
  }

  get lineCount(): number {
    return this.lines.length;
  }

  /** The length of the whole text, in code units. */
  get length(): number {
    return this.#text.length;
  }

  getText(range?: Range): string {
    if (!range) return this.#text;
    const { start, end } = this.#spanOf(range);
    return this.#text.slice(start, end);
  }

  positionAt(offset: number): Position {
    const inside = Math.max(Math.min(offset, this.#text.length), 0);
    const line = this.#lineAt(inside);
    const start = this.#starts[line]!;
    return { line, character: Math.min(inside - start, lengthWithoutBreak(this.lines[line]!)) };
  }

  offsetAt({ line, character }: Position): number {
    if (line >= this.lines.length) return this.#text.length;
    if (line < 0) return 0;
    return this.#starts[line]! + Math.max(0, Math.min(character, lengthWithoutBreak(this.lines[line]!)));
  }

  getLineRange(line: number): Range {
    if (line < 0) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const inside = Math.min(line, this.lines.length - 1);
    const character = lengthWithoutBreak(this.lines[inside]!);
    return { start: { line: inside, character: 0 }, end: { line: inside, character } };
  }

  getEOLCharacters(line: number): string {
    const written = this.lines[line] ?? '';
    return written.slice(lengthWithoutBreak(written));
  }

  /** A range as offsets, its ends in order. */
  #spanOf({ start, end }: Range): { start: number; end: number } {
    const ends = [this.offsetAt(start), this.offsetAt(end)] as const;
    return { start: Math.min(...ends), end: Math.max(...ends) };
  }

  /** The line that an offset stands in. */
  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #replaced(range: Range, newText: string, version: number): NoteDocument {
    const { start, end } = this.#spanOf(range);
    const text = this.#text.slice(0, start) + newText + this.#text.slice(end);
    let first = this.#lineAt(start);
    let last = this.#lineAt(end);
    // A carriage return and a line feed that meet, or are parted, change the line before or after.
    if (first > 0 && this.lines[first - 1]!.endsWith('\r')) first--;
    if (last + 1 < this.lines.length && this.lines[last]!.endsWith('\r')) last++;
    const from = this.#starts[first]!;
    const delta = text.length - this.#text.length;
    // Of the lines, not of the text: a slice of the text would keep all of it in memory.
    const touched = this.lines.slice(first, last + 1).join('');
    const middle = splitLines(touched.slice(0, start - from) + newText + touched.slice(end - from));
    // What comes after a line break and before the next line is nothing, unless it is the end of the text.
    if (last + 1 < this.lines.length) middle.pop();
    const lines = this.lines.slice(0, first).concat(middle, this.lines.slice(last + 1));
    const starts = new Int32Array(lines.length);
    starts.set(this.#starts.subarray(0, first));
    let at = from;
    for (let i = 0; i < middle.length; i++) {
      starts[first + i] = at;
      at += middle[i]!.length;
    }
    const shift = middle.length - (last + 1 - first);
    for (let line = last + 1; line < this.lines.length; line++) starts[line + shift] = this.#starts[line]! + delta;
    return new NoteDocument(this, version, text, lines, starts);
  }
}

function startsOf(lines: readonly string[]): Int32Array {
  const starts = new Int32Array(lines.length);
  for (let line = 1; line < lines.length; line++) starts[line] = starts[line - 1]! + lines[line - 1]!.length;
  return starts;
}

function lengthWithoutBreak(line: string): number {
  let end = line.length;
  while (end > 0 && (line.charCodeAt(end - 1) === 0x0a || line.charCodeAt(end - 1) === 0x0d)) end--;
  return end;
}
