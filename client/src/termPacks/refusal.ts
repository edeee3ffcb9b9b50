import { l10n, type LogOutputChannel, window } from 'vscode';
import { showServerError } from '../connectionErrors';

/** Why something cannot be done, in the reader's language. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Makes a command of a task: what goes wrong is shown to the user, once, and what was not foreseen is logged too. */
export function asCommand<A extends readonly unknown[], R>(
  log: LogOutputChannel,
  task: (...args: A) => Promise<R>,
): (...args: A) => Promise<R | undefined> {
  return async (...args) => {
    try {
      return await task(...args);
    } catch (error) {
      if (error instanceof Refusal) void window.showErrorMessage(error.message);
      else {
        log.error(String(error));
        void showServerError(l10n.t('Facies could not do that; its log says why.'));
      }
      return undefined;
    }
  };
}
