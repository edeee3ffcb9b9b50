import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../note/noteAnalysis';
import type { Fix } from '../rules/rule';
import { rangeOf } from './ranges';

/** What the client can do with edits. */
export interface EditOptions {
  /** Whether it fills in snippets: the blanks of a fix become tab stops then. */
  readonly snippets?: boolean | undefined;
}

/** What a fix writes where its reader is to fill something in. */
const blank = /_{2,}/g;

/**
 * Edits of this version of the note, in its order and with its line breaks, and the same without a version for clients that
 * know none. Blanks (`__`) are tab stops for clients that can do that, and stay what they are for others.
 */
export function workspaceEdit(
  note: NoteAnalysis,
  changes: Fix['edits'],
  { snippets }: EditOptions = {},
): WorkspaceEdit {
  const { uri, version } = note.document;
  const lineBreak = /\r\n|\r|\n/.exec(note.text)?.[0] ?? '\n';
  const edits = [...changes]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, newText }) => ({ range: rangeOf(note, span), newText: newText.replace(/\r\n|\r|\n/g, lineBreak) }));
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: snippets ? withTabStops(edits) : edits }],
    changes: { [uri]: edits },
  };
}

/** The blanks of all edits become tab stops, numbered in their order. What else a snippet would read is escaped. */
function withTabStops(edits: readonly TextEdit[]): (TextEdit | SnippetTextEdit)[] {
  let stop = 0;
  return edits.map(({ range, newText }) => {
    const before = stop;
    const value = newText.replace(/[\\$}]/g, '\\$&').replace(blank, (written) => `\${${++stop}:${written}}`);
    return stop === before ? { range, newText } : { range, snippet: { kind: 'snippet', value } };
  });
}
