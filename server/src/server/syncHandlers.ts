import { isNoteAddress } from './folderNotes';
import { guardNotification } from './guard';
import { isPackDocument } from './packs/packDocumentTest';
import type { Session } from './session';

/** Follows the notes and the files of packs: those that are open in the client, and those that change on the disk. */
export function handleSync({ asking, connection, folderNotes, notes, packs, reports, settings, watch }: Session): void {
  const log = connection.console;
  const isPack = (uri: string) => packs.documents.get(uri) !== undefined;

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    guardNotification('textDocument/didOpen', log, () => {
      if (isPackDocument(uri, languageId) || packs.library.entry(uri)) {
        packs.documents.open(uri, languageId, version, text);
        packs.opened(uri);
        return;
      }
      notes.open(uri, languageId, version, text);
      watch.opened(uri);
    }),
  );

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    guardNotification('textDocument/didChange', log, () => {
      if (isPack(uri)) {
        packs.documents.change(uri, version, contentChanges);
        packs.edited(uri);
        return;
      }
      notes.change(uri, version, contentChanges);
      watch.changed(uri);
    }),
  );

  connection.onDidSaveTextDocument(({ textDocument: { uri } }) =>
    guardNotification('textDocument/didSave', log, () => {
      if (isPack(uri)) packs.filesChanged([uri]);
      else {
        notes.saved(uri);
        watch.saved(uri);
      }
    }),
  );

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
    guardNotification('textDocument/didClose', log, () => {
      if (isPack(uri)) {
        packs.documents.close(uri);
        packs.opened(uri);
        return;
      }
      notes.close(uri);
      settings.forget(uri);
      reports.forget(uri);
      asking.forget(uri);
      watch.closed(uri);
    }),
  );

  connection.onDidChangeWatchedFiles(({ changes }) =>
    guardNotification('workspace/didChangeWatchedFiles', log, () => {
      const ofNotes = changes.filter(({ uri }) => isNoteAddress(uri));
      folderNotes.filesChanged(ofNotes);
      const others = changes.filter((change) => !ofNotes.includes(change));
      if (others.length > 0) packs.filesChanged(others.map(({ uri }) => uri));
    }),
  );
}
