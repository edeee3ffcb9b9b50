import { env, l10n, type Position, Range, type TextEditor, window } from 'vscode';
import { isNote } from '../activeNote';
import type { Place } from '../concepts/protocol';
import { Refusal } from '../termPacks/refusal';
import { type Action, answered, type NameAnswers } from './answers';
import { chooseAction, chooseName } from './namePicker';
import { type OtherName, type OtherNames, otherNamesMethod } from './protocol';

/** How long what was done is told in the status bar, in milliseconds. */
const toldFor = 4000;

/**
 * Names the term at the caret, or the selected words, in the other languages, and does with the chosen name what the user
 * chooses. Asks what `answers` do not answer, and stops when the user turns away.
 * @throws Refusal when there is nothing to name, or the note was changed meanwhile
 */
export async function nameInOtherLanguages(
  send: (method: string, params: object) => Promise<unknown>,
  answers: NameAnswers,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isNote(editor.document)) throw new Refusal(l10n.t('Open a note first.'));
  const { document, selection } = editor;
  const range = { start: placeOf(selection.start), end: placeOf(selection.end) };
  const params = { textDocument: { uri: document.uri.toString() }, range };
  const found = (await send(otherNamesMethod, params)) as OtherNames | null;
  if (!found) {
    throw new Refusal(l10n.t('No term that other languages name is here. Put the caret in one, or select its words.'));
  }
  const known = answered(found, answers);
  const chosen = known ? { name: known } : await chooseName(found);
  if (!chosen) return;
  const asked = 'action' in chosen ? chosen.action : undefined;
  const action = answers.action ?? asked ?? (await chooseAction(found, chosen.name));
  if (action) await apply(editor, found, chosen.name, action);
}

/** A position as it can be sent to a web worker too, which would get the private fields of the editor's own. */
function placeOf({ line, character }: Position): Place {
  return { line, character };
}

async function apply(editor: TextEditor, { range, text }: OtherNames, name: OtherName, action: Action): Promise<void> {
  if (action === 'copy') {
    await env.clipboard.writeText(name.text);
    window.setStatusBarMessage(l10n.t('Copied to the clipboard.'), toldFor);
    return;
  }
  const term = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  if (editor.document.getText(term) !== text) throw new Refusal(l10n.t('The note was changed meanwhile. Try again.'));
  await editor.edit((edit) => {
    if (action === 'insert') edit.insert(term.end, name.inBrackets);
    else edit.replace(term, name.text);
  });
}
