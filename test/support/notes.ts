import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { FeatureContext } from '../../server/src/features/featureContext';
import { type LanguageService, createLanguageService } from '../../server/src/languageService';
import type { NoteAnalysis } from '../../server/src/note/noteAnalysis';
import type { Language } from '../../server/src/text/language';
import { readCaret } from './caret';
import { resources } from './resources';

let service: LanguageService | undefined;

/** The language service over the built-in data, made once for all tests. */
export function languageService(): LanguageService {
  service ??= createLanguageService({ resources: resources() });
  return service;
}

/** The address of every test note. */
export const noteUri = 'file:///notes/consult.note';

/** The analysis of a text as version 7 of a note. */
export function analyse(text: string): NoteAnalysis {
  return languageService().analyse(TextDocument.create(noteUri, 'clinical-note', 7, text));
}

/** The analysis of a text without its caret `|`, and the place of the caret. */
export function analyseAtCaret(marked: string): { readonly note: NoteAnalysis; readonly offset: number } {
  const { text, offset } = readCaret(marked);
  return { note: analyse(text), offset };
}

/** The text of a note in an LSP range. */
export function textIn(note: NoteAnalysis, range: Range): string {
  return note.document.getText(range);
}

/** What features are given beside a note, for a reader of this language. */
export function featureContext(locale: Language): FeatureContext {
  const core = languageService();
  return { terminology: core.terminology, locale, translate: core.translate(locale) };
}
