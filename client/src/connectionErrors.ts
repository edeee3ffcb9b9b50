import { commands, l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { commandIds } from './commands';

/** Shows an error about the server with what can be done about it. */
export async function showServerError(message: string): Promise<void> {
  const restart = l10n.t('Restart Server');
  const showLog = l10n.t('Show Log');
  const chosen = await window.showErrorMessage(message, restart, showLog);
  if (chosen === restart) await commands.executeCommand(commandIds.restartServer);
  if (chosen === showLog) await commands.executeCommand(commandIds.showLog);
}

/** Decides as the client's own handler does, and says it in the editor's language. The handler is asked for when needed. */
export function localisedErrorHandler(usual: () => ErrorHandler): ErrorHandler {
  return {
    async error(error, message, count) {
      const result = await usual().error(error, message, count);
      if (result.action === ErrorAction.Shutdown) {
        void showServerError(l10n.t('The connection to the Facies server is broken; the server is being stopped.'));
      }
      return { ...result, handled: true };
    },
    async closed() {
      const result = await usual().closed();
      if (result.action === CloseAction.DoNotRestart) {
        void showServerError(
          l10n.t('The Facies server stopped several times within three minutes and was not started again.'),
        );
      }
      return { ...result, handled: true };
    },
  };
}
