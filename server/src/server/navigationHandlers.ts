import {
  type DocumentHighlightParams,
  type InlayHintParams,
  LSPErrorCodes,
  type PrepareRenameParams,
  type RenameParams,
  ResponseError,
} from 'vscode-languageserver';
import type { RenameRefusal } from '../features/naming/rename';
import { onNoteRequest } from './requests';
import type { Session } from './session';

/** Answers what helps to get around a note: where else a concept is named, what an abbreviation means, other names. */
export function handleNavigation(session: Session): void {
  const { client, connection, settings } = session;
  const { locale } = client;
  if (client.highlights) {
    connection.onDocumentHighlight(
      onNoteRequest(
        session,
        'textDocument/documentHighlight',
        null,
        (core, note, { position }: DocumentHighlightParams) => core.documentHighlight(note, position),
      ),
    );
  }
  if (client.inlayHints) {
    connection.languages.inlayHint.on(
      onNoteRequest(
        session,
        'textDocument/inlayHint',
        null,
        async (core, note, { range, textDocument }: InlayHintParams) => {
          const { inlayHints } = await settings.get(textDocument.uri);
          return inlayHints === 'off' ? null : core.inlayHints(note, range, inlayHints, locale);
        },
      ),
    );
  }
  if (client.renames) {
    connection.onPrepareRename(
      onNoteRequest(session, 'textDocument/prepareRename', null, (core, note, { position }: PrepareRenameParams) =>
        unlessRefused(core.prepareRename(note, position, locale)),
      ),
    );
    connection.onRenameRequest(
      onNoteRequest(session, 'textDocument/rename', null, (core, note, { position, newName }: RenameParams) =>
        unlessRefused(core.rename(note, position, newName, locale)),
      ),
    );
  }
}

/** Editors show the message of the error where the name was asked for. */
function unlessRefused<T extends object>(answer: T | RenameRefusal | undefined): T | null {
  if (answer === undefined) return null;
  if ('refusal' in answer) throw new ResponseError<void>(LSPErrorCodes.RequestFailed, answer.refusal);
  return answer;
}
