import { l10n, Uri, window } from 'vscode';
import { chooseConcept } from './conceptPicker';
import { createTermPack } from './createTermPack';
import { saveBeforehand, writePack } from './packEdit';
import type { PackRequests } from './packRequests';
import type { NewTerm, TermConcept } from './protocol';
import { Refusal } from './refusal';
import type { TermAnswers } from './termAnswers';
import { guessKind, guessLanguage, tidyName } from './termGuess';
import { askConceptId, chooseKind, chooseLanguage, choosePack, chooseType } from './termQuestions';

/** More is a sentence and no name. In UTF-16 code units. */
const longestName = 200;

/**
 * Adds the selected text, or the one in `answers`, to a pack as a term. Asks what is not answered, and stops when the user
 * turns away from a question.
 * @throws Refusal when there is nothing to add, or the server does not take it
 */
export async function addTerm(requests: PackRequests, answers: TermAnswers): Promise<void> {
  const editor = window.activeTextEditor;
  const document = editor?.document.uri;
  const line = editor?.document.lineAt(editor.selection.active.line).text ?? '';
  const text = tidyName(answers.text ?? (await selectedText()) ?? '');
  if (text === '') return;
  if (text.length > longestName) throw new Refusal(l10n.t('That is too long for a term.'));
  const title = l10n.t('Add “{0}” as a Term', text);

  const pack = answers.pack ?? (await askPack(requests, title));
  if (pack === undefined) return;
  const concept = answers.concept ?? (await askConcept(requests, document, text, title));
  if (concept === undefined) return;
  const language = answers.language ?? (await chooseLanguage(title, guessLanguage(text, line)));
  if (language === undefined) return;
  const usual = 'newId' in concept ? 'preferred' : undefined;
  const kind = answers.kind ?? usual ?? (await chooseKind(title, guessKind(text)));
  if (kind === undefined) return;
  await write(requests, { pack, text, language, kind, concept });
}

/** The selection, or what the user makes of the word at the caret; undefined when the user turned away. */
async function selectedText(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) throw new Refusal(l10n.t('Select the words of a note that are to become a term.'));
  const { document, selection } = editor;
  if (!selection.isEmpty) return document.getText(selection);
  const word = document.getWordRangeAtPosition(selection.active);
  const value = word === undefined ? '' : document.getText(word);
  return window.showInputBox({ title: l10n.t('Add Term'), value, prompt: l10n.t('The term, as it stands in notes') });
}

async function askPack(requests: PackRequests, title: string): Promise<string | undefined> {
  const packs = (await requests.termPacks()).filter(({ writable }) => writable);
  const chosen = packs.length === 0 ? 'new' : await choosePack(title, packs);
  return chosen === 'new' ? (await createTermPack(requests))?.toString() : chosen?.uri;
}

async function askConcept(
  requests: PackRequests,
  document: Uri | undefined,
  name: string,
  title: string,
): Promise<TermConcept | undefined> {
  const chosen = await chooseConcept(requests, document, name, title);
  if (chosen !== 'new') return chosen && { id: chosen.id };
  const newId = await askConceptId(title, name);
  const type = newId === undefined ? undefined : await chooseType(title);
  return newId === undefined || type === undefined ? undefined : { newId, type };
}

async function write(requests: PackRequests, term: NewTerm): Promise<void> {
  const pack = Uri.parse(term.pack, true);
  await saveBeforehand(pack);
  const answer = await requests.addTerm(term);
  if ('error' in answer) throw new Refusal(answer.error);
  await writePack(pack, answer.newText);
  window.setStatusBarMessage(l10n.t('“{0}” was added as a term.', term.text), 5000);
}
