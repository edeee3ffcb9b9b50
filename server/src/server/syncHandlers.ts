import { guardNotification } from './guard';
import type { Session } from './session';

/** Follows the notes that are open in the client. */
export function handleSync({ connection, notes, reports, settings, watch }: Session): void {
  const log = connection.console;

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    guardNotification('textDocument/didOpen', log, () => {
      notes.open(uri, languageId, version, text);
      watch.opened(uri);
    }),
  );

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    guardNotification('textDocument/didChange', log, () => {
      notes.change(uri, version, contentChanges);
      watch.changed(uri);
    }),
  );

  connection.onDidSaveTextDocument(({ textDocument: { uri } }) =>
    guardNotification('textDocument/didSave', log, () => watch.settled(uri)),
  );

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
    guardNotification('textDocument/didClose', log, () => {
      notes.close(uri);
      settings.forget(uri);
      reports.forget(uri);
      watch.closed(uri);
    }),
  );
}
