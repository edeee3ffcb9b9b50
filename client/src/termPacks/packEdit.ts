import { l10n, Range, type Uri, workspace, WorkspaceEdit } from 'vscode';
import { shortPath } from './createTermPack';
import { Refusal } from './refusal';
import { changedPart } from './changedPart';

/** Saves what was typed in a pack, so that the file and the editor hold the same text. */
export async function saveBeforehand(pack: Uri): Promise<void> {
  const document = await workspace.openTextDocument(pack);
  if (document.isDirty && !(await document.save())) throw notWritten(pack);
}

/** Makes `text` the text of a pack by an edit that can be undone, and saves it. */
export async function writePack(pack: Uri, text: string): Promise<void> {
  const document = await workspace.openTextDocument(pack);
  const { start, end, replacement } = changedPart(document.getText(), text);
  const edit = new WorkspaceEdit();
  edit.replace(pack, new Range(document.positionAt(start), document.positionAt(end)), replacement);
  if (!(await workspace.applyEdit(edit)) || !(await document.save())) throw notWritten(pack);
}

function notWritten(pack: Uri): Refusal {
  return new Refusal(l10n.t('{0} could not be written.', shortPath(pack)));
}
