import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Translate } from '../text/messages';
import type { Client } from './client';
import { guardNotification } from './guard';

/** Only what takes longer than this is worth a progress bar, in milliseconds. */
const patience = 700;

/** Shows how far something is that takes long. */
export interface ShownProgress {
  /** From 0 to 1. */
  report(share: number): void;
  done(): void;
}

/** Tells the client how far something is that takes long, where it can show it. */
export class Progress {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #translate: () => Promise<Translate>;
  readonly #after: (milliseconds: number, task: () => void) => () => void;

  constructor(
    connection: Connection,
    client: Client,
    translate: () => Promise<Translate>,
    after: (milliseconds: number, task: () => void) => () => void,
  ) {
    this.#connection = connection;
    this.#client = client;
    this.#translate = translate;
    this.#after = after;
  }

  /** `title` is a key of the messages. `cancelled` hears that the user has enough of it; left out, nobody can. */
  begin(title: string, parameters: Readonly<Record<string, string>> = {}, cancelled?: () => void): ShownProgress {
    if (!this.#client.showsProgress) return { report: () => {}, done: () => {} };
    let reporter: WorkDoneProgressServerReporter | undefined;
    let finished = false;
    let percent = 0;
    const cancel = this.#after(patience, () => {
      void guardNotification('window/workDoneProgress/create', this.#connection.console, async () => {
        const text = (await this.#translate())(title, parameters);
        const created = await this.#connection.window.createWorkDoneProgress();
        if (finished) return;
        reporter = created;
        reporter.begin(text, percent, undefined, cancelled !== undefined);
        if (cancelled) created.token.onCancellationRequested(cancelled);
      });
    });
    return {
      report(share) {
        percent = Math.floor(100 * share);
        reporter?.report(percent);
      },
      done() {
        cancel();
        finished = true;
        reporter?.done();
      },
    };
  }
}
