import {
  commands,
  type Disposable,
  env,
  l10n,
  type LogOutputChannel,
  type Range,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { ActiveNote } from '../activeNote';
import { commandIds } from '../commands';
import { asCommand, Refusal } from '../termPacks/refusal';
import { conceptViewId } from './conceptView';
import { methods } from './protocol';
import type { Row } from './rows';

/** How long what was done is told in the status bar, in milliseconds. */
const toldFor = 4000;

/** Registers the commands of the list of concepts. */
export function registerConcepts(
  note: ActiveNote,
  server: { request(method: string, params: object): Promise<unknown> },
  log: LogOutputChannel,
): Disposable[] {
  const show = async (): Promise<void> => {
    if (!note.editor) throw new Refusal(l10n.t('Open a note first.'));
    // The view is there only once the editor knows of the note.
    await note.announced;
    await commands.executeCommand(`${conceptViewId}.focus`);
  };
  const copy = async (concept?: string): Promise<void> => {
    const uri = note.editor?.document.uri.toString();
    if (uri === undefined) throw new Refusal(l10n.t('Open a note first.'));
    const params = { textDocument: { uri }, ...(concept === undefined ? {} : { concept }) };
    const answer = (await server.request(methods.noteConceptsText, params)) as { readonly text: string } | null;
    if (!answer?.text) throw new Refusal(l10n.t('No term of the field has been found in this note.'));
    await env.clipboard.writeText(answer.text);
    window.setStatusBarMessage(l10n.t('Copied to the clipboard.'), toldFor);
  };
  return [
    commands.registerCommand(commandIds.showConcepts, asCommand(log, show)),
    commands.registerCommand(
      commandIds.copyConcepts,
      asCommand(log, () => copy()),
    ),
    commands.registerCommand(
      commandIds.copyConcept,
      asCommand(log, async (row?: Row) => {
        if (row?.kind === 'concept') await copy(row.concept.id);
      }),
    ),
    commands.registerCommand(commandIds.showMention, asCommand(log, showMention)),
  ];
}

/** Goes to a place of a note, in the editor that shows it where one does. */
async function showMention(uri: Uri, selection: Range): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const document = shown?.document ?? (await workspace.openTextDocument(uri));
  const column = shown?.viewColumn;
  await window.showTextDocument(document, { selection, ...(column === undefined ? {} : { viewColumn: column }) });
}
