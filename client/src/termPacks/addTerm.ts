import { l10n, Range, type TextEditor, Uri, window, workspace } from 'vscode';
import { chooseConcept } from './conceptPicker';
import { createTermPack } from './createTermPack';
import { saveBeforehand, writePack } from './packEdit';
import type { PackRequests } from './packRequests';
import type { NewTerm, TermConcept, TermKind } from './protocol';
import { Refusal } from './refusal';
import type { TermAnswers } from './termAnswers';
import { guessKind, guessLanguage, tidyName } from './termGuess';
import { askConceptId, chooseKind, chooseLanguage, choosePack, chooseType } from './termQuestions';

/** More is a sentence and no name. In UTF-16 code units. */
const longestName = 200;

/**
 * Adds the selected text, or the one that `answers` name, to a pack as a term, and is done when the term is in use. Asks
 * what is not answered, and stops when the user turns away from a question.
 * @throws Refusal when there is nothing to add, or the server does not take it
 */
export async function addTerm(requests: PackRequests, answers: TermAnswers): Promise<void> {
  const written = await readName(answers);
  if (written === undefined) return;
  const { document, line } = written;
  const text = tidyName(written.text);
  if (text === '') throw nothingSelected();
  if (text.length > longestName) throw new Refusal(l10n.t('That is too long for a term.'));
  const title = l10n.t('Add “{0}” as a Term', text);

  const pack = answers.pack ?? (await askPack(requests, title));
  if (pack === undefined) return;
  const concept = answers.concept ?? (await askConcept(requests, document, text, title));
  if (concept === undefined) return;
  const language = answers.language ?? (await chooseLanguage(title, guessLanguage(text, line)));
  if (language === undefined) return;
  const kind = answers.kind ?? ('newId' in concept ? firstKind(text) : await chooseKind(title, guessKind(text)));
  if (kind === undefined) return;
  await write(requests, { pack, text, language, kind, concept });
}

/** A new concept is called by its first term, but an abbreviation stays one, so that its capitals count. */
function firstKind(text: string): TermKind {
  return guessKind(text) === 'abbreviation' ? 'abbreviation' : 'preferred';
}

/** What is to become a term, with the document and the line that it stands in. */
interface Written {
  readonly text: string;
  readonly document?: Uri;
  readonly line: string;
}

/** The name in the answers, at the place in them or at the caret; undefined when the user turned away. */
async function readName({ text, place }: TermAnswers): Promise<Written | undefined> {
  if (place !== undefined) {
    const document = await workspace.openTextDocument(Uri.parse(place.uri, true));
    const range = new Range(place.start.line, place.start.character, place.end.line, place.end.character);
    return { text: document.getText(range), document: document.uri, line: document.lineAt(range.start).text };
  }
  const editor = window.activeTextEditor;
  if (editor === undefined) {
    if (text === undefined) throw nothingSelected();
    return { text, line: '' };
  }
  const { document, selection } = editor;
  const chosen = text ?? (selection.isEmpty ? await askName(editor) : document.getText(selection));
  const line = document.lineAt(selection.active).text;
  return chosen === undefined ? undefined : { text: chosen, document: document.uri, line };
}

/** Asks for the name where nothing is selected; the word at the caret is proposed. */
function askName({ document, selection }: TextEditor): Thenable<string | undefined> {
  const word = document.getWordRangeAtPosition(selection.active);
  const value = word === undefined ? '' : document.getText(word);
  return window.showInputBox({ title: l10n.t('Add Term'), value, prompt: l10n.t('The term, as it stands in notes') });
}

function nothingSelected(): Refusal {
  return new Refusal(l10n.t('Select the words of a note that are to become a term.'));
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
  // The server answers when it has read the file again: then the term is in use.
  await requests.termPacks();
  window.setStatusBarMessage(l10n.t('“{0}” was added as a term.', term.text), 5000);
}
