import type { Range, TextDocumentIdentifier } from 'vscode-languageserver';
import { onNoteRequest } from './requests';
import type { Session } from './session';

/** Request to the server: the concepts of a note, for a list beside it. Answered with `NoteConcepts`, or null. */
export const noteConceptsMethod = 'facies/noteConcepts';
export interface NoteConceptsParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** Request to the server: the same as text to be pasted elsewhere. Answered with `NoteConceptsText`, or null. */
export const noteConceptsTextMethod = 'facies/noteConceptsText';
export interface NoteConceptsTextParams extends NoteConceptsParams {
  /** The id of the concept that is wanted; all where it is left out. */
  readonly concept?: string;
}
export interface NoteConceptsText {
  readonly text: string;
}

/** Request to the server: how a term of a note is called in the other languages. Answered with `OtherNames`, or null. */
export const otherNamesMethod = 'facies/otherNames';
export interface OtherNamesParams extends NoteConceptsParams {
  /** What is selected, or the caret. */
  readonly range: Range;
}

/** Answers requests about the concepts of notes that are no part of the Language Server Protocol. */
export function handleConcepts(session: Session): void {
  const { client, connection, settings } = session;
  const { locale } = client;
  const codingSystemFor = async (uri: string) => (await settings.get(uri)).practice?.codingSystem;

  connection.onRequest(
    noteConceptsMethod,
    onNoteRequest(session, noteConceptsMethod, null, async (core, note, { textDocument }: NoteConceptsParams) => {
      const codingSystem = await codingSystemFor(textDocument.uri);
      return core.noteConcepts(note, locale, codingSystem);
    }),
  );
  connection.onRequest(
    noteConceptsTextMethod,
    onNoteRequest(
      session,
      noteConceptsTextMethod,
      null,
      async (core, note, { textDocument, concept }: NoteConceptsTextParams): Promise<NoteConceptsText> => {
        const codingSystem = await codingSystemFor(textDocument.uri);
        return { text: core.noteConceptsText(core.noteConcepts(note, locale, codingSystem), locale, concept) };
      },
    ),
  );
  connection.onRequest(
    otherNamesMethod,
    onNoteRequest(session, otherNamesMethod, null, (core, note, { range }: OtherNamesParams) => {
      return core.otherNames(note, range, locale) ?? null;
    }),
  );
}
