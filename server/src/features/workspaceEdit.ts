import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../note/noteAnalysis';
import type { Fix } from '../rules/rule';
import { rangeOf } from './ranges';

/** Edits of this version of the note, and the same without a version for clients that know none. */
export function workspaceEdit(note: NoteAnalysis, changes: Fix['edits']): WorkspaceEdit {
  const { uri, version } = note.document;
  const edits = changes.map(({ span, newText }) => ({ range: rangeOf(note, span), newText }));
  return { documentChanges: [{ textDocument: { uri, version }, edits }], changes: { [uri]: edits } };
}
