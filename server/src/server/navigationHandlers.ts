import {
  type DefinitionParams,
  type DocumentHighlightParams,
  type InlayHintParams,
  LSPErrorCodes,
  type PrepareRenameParams,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { RenameRefusal } from '../features/naming/rename';
import { conceptSymbols } from '../features/conceptSymbols';
import { rangeOf } from '../features/ranges';
import { definitionOf } from './definition';
import { onNoteRequest, onRequest } from './requests';
import type { Session } from './session';

/** Answers what helps to get around a note: where else a concept is named, what an abbreviation means, other names. */
export function handleNavigation(session: Session): void {
  const { client, connection, folderNotes, packs, settings } = session;
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
  if (client.references) {
    connection.onReferences(
      onNoteRequest(
        session,
        'textDocument/references',
        null,
        async (core, note, { position }: ReferenceParams, token) => {
          const mention = core.mentionAt(note, position);
          if (!mention) return null;
          return (await folderNotes.all(token)).flatMap(({ uri, places }) =>
            places.rangesOf(mention.concept.id).map((range) => ({ uri, range })),
          );
        },
      ),
    );
  }
  if (client.definitions) {
    connection.onDefinition(
      onNoteRequest(
        session,
        'textDocument/definition',
        null,
        async (core, note, { position, textDocument }: DefinitionParams, token) => {
          const mention = core.mentionAt(note, position);
          const target = mention && (await definitionOf(session, core, textDocument.uri, mention, token));
          if (!target || !client.definitionLinks) return target ?? null;
          const { uri, range } = target;
          const originSelectionRange = rangeOf(note, mention);
          return [{ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }];
        },
      ),
    );
  }
  if (client.workspaceSymbols) {
    connection.onWorkspaceSymbol(
      onRequest(session, 'workspace/symbol', async ({ query }: WorkspaceSymbolParams, token) => {
        const notes = await folderNotes.all(token);
        const named = new Set(notes.flatMap(({ places }) => places.concepts));
        const services = new Set(await Promise.all(notes.map(({ uri }) => packs.serviceFor(uri))));
        const found = [...services].flatMap((core) => core.findConcepts(query, locale, (id) => named.has(id)));
        const concepts = [...new Map(found.map((concept) => [concept.id, concept])).values()];
        return conceptSymbols(query, concepts, notes);
      }),
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
