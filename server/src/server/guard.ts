import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { describeFailure } from './failure';

/** Where failures are told. Never given a word of a note. */
export interface FailureLog {
  error(message: string): void;
}

/** A newer version of the note came, or it was closed, before the answer was ready. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** Waits for `work`, but no longer than until `token` is cancelled; then the answer is the protocol's `RequestCancelled`. */
export function unlessCancelled<T>(work: Promise<T>, token: CancellationToken): Promise<T> {
  const cancelled = () => new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  if (token.isCancellationRequested) return Promise.reject(cancelled());
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => reject(cancelled()));
    work.then(resolve, reject).finally(() => listener.dispose());
  });
}

/** Runs the handler of a notification. A failure is logged and goes no further. */
export async function guardNotification(task: string, log: FailureLog, handle: () => unknown): Promise<void> {
  try {
    await handle();
  } catch (error) {
    if (!(error instanceof Superseded)) log.error(describeFailure(task, error));
  }
}

/** Runs the handler of a request. A failure is logged and answered with an error that says no more than its name. */
export async function guardRequest<T>(task: string, log: FailureLog, handle: () => Promise<T>): Promise<T> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    if (error instanceof Superseded) {
      throw new ResponseError<void>(LSPErrorCodes.ContentModified, 'The note was changed or closed meanwhile.');
    }
    log.error(describeFailure(task, error));
    throw new ResponseError<void>(LSPErrorCodes.RequestFailed, `Facies could not answer ${task}; see its log.`);
  }
}
