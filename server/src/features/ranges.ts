import type { Range } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../note/noteAnalysis';
import type { Span } from '../text/span';

/** A span of the note as an LSP range. */
export function rangeOf(note: NoteAnalysis, span: Span): Range {
  return { start: note.document.positionAt(span.start), end: note.document.positionAt(span.end) };
}

/** An LSP range as a span of the note. Positions outside the note are moved to its nearest place. */
export function spanOf(note: NoteAnalysis, range: Range): Span {
  return { start: note.document.offsetAt(range.start), end: note.document.offsetAt(range.end) };
}
