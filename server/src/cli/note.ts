import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../languageService';
import type { NoteAnalysis } from '../note/noteAnalysis';
import { longestNote } from '../note/noteReader';
import { InputError } from './io';

/** Reads one text as a note. Fails with `InputError` when it is longer than Facies reads. */
export function readNote(service: LanguageService, text: string): NoteAnalysis {
  const note = service.analyse(TextDocument.create('note:', 'clinical-note', 0, text));
  if (note.tooLong)
    throw new InputError(`the note is longer than ${longestNote} characters; split it into shorter notes`);
  return note;
}
