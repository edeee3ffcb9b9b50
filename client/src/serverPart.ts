import type { BaseLanguageClient } from 'vscode-languageclient';

/** A part of the extension that has words of its own with the server. */
export interface ServerPart {
  /** What it tells the server at the start, asked anew for each start. */
  initializationOptions(): object;
  /** Answers what the server asks. Called once for each client, before it starts. */
  connect(client: BaseLanguageClient): void;
}
