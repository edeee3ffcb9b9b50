import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  l10n,
  languages,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, type ErrorHandler, type LanguageClientOptions, State } from 'vscode-languageclient';
import { clientOptions } from './clientOptions';
import { localisedErrorHandler, showServerError } from './connectionErrors';
import { followedDocuments } from './documents';
import { type NoteStatus, type NoteStatusItem, noteStatusMethod, type ServerState } from './noteStatusItem';
import type { ServerPart } from './serverPart';

/** How the server is run where the extension runs: a process in Node, a web worker in a browser. */
export interface Launcher {
  /** The bundle of the server. */
  readonly server: Uri;
  /** Makes a client that starts the server by `start`. */
  createClient(options: LanguageClientOptions): BaseLanguageClient;
}

function serverState(state: State): ServerState {
  if (state === State.Running) return 'running';
  return state === State.Starting ? 'starting' : 'stopped';
}

/**
 * The server as the extension sees it: started once a note or a term pack is open or it is asked something, and anew when
 * other documents become notes.
 */
export class LanguageServer implements Disposable {
  readonly #launcher: Launcher;
  readonly #log: LogOutputChannel;
  readonly #status: NoteStatusItem;
  readonly #parts: readonly ServerPart[];
  readonly #noteRead = new EventEmitter<NoteStatus>();
  #noteLanguages: readonly string[];
  #started = false;
  #client: BaseLanguageClient | undefined;
  /** The end of the queue of starts and stops: each waits for the one before. */
  #idle: Promise<void> = Promise.resolve();

  /** The server has read a version of a note. */
  readonly onDidReadNote = this.#noteRead.event;

  constructor(
    launcher: Launcher,
    log: LogOutputChannel,
    status: NoteStatusItem,
    parts: readonly ServerPart[],
    noteLanguages: readonly string[],
  ) {
    this.#launcher = launcher;
    this.#log = log;
    this.#status = status;
    this.#parts = parts;
    this.#noteLanguages = noteLanguages;
    this.setNoteLanguages(noteLanguages);
  }

  /** Starts the server if the document is a note or a term pack and nothing started it before. */
  documentOpened(document: TextDocument): void {
    if (languages.match(followedDocuments(this.#noteLanguages), document) > 0) this.#startOnce();
  }

  /** Makes documents in these languages notes, and no others. */
  setNoteLanguages(noteLanguages: readonly string[]): void {
    this.#noteLanguages = noteLanguages;
    this.#status.setLanguages(noteLanguages);
    if (this.#started) {
      this.#started = false;
      void this.#enqueue(() => this.#stop());
    }
    for (const document of workspace.textDocuments) this.documentOpened(document);
  }

  restart(): Promise<void> {
    this.#started = true;
    return this.#enqueue(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  /** Asks the server, which is started if nothing started it before. Fails when it is stopped or cannot answer. */
  async request(method: string, params: object, token?: CancellationToken): Promise<unknown> {
    this.#startOnce();
    await this.#idle;
    if (!this.#client) throw new Error(`${method}: the server is stopped.`);
    // A token that is undefined would be taken for a second parameter.
    return token ? this.#client.sendRequest(method, params, token) : this.#client.sendRequest(method, params);
  }

  /** Tells a server that runs; one that starts later is told by its initialization options. */
  notify(method: string, params: object): void {
    if (this.#client?.isRunning()) void this.#client.sendNotification(method, params);
  }

  dispose(): void {
    this.#noteRead.dispose();
    void this.#enqueue(() => this.#stop());
  }

  #startOnce(): void {
    if (this.#started) return;
    this.#started = true;
    void this.#enqueue(() => this.#start());
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    this.#idle = this.#idle.then(task).catch((error: unknown) => this.#log.error(String(error)));
    return this.#idle;
  }

  async #start(): Promise<void> {
    const { server } = this.#launcher;
    try {
      await workspace.fs.stat(server);
    } catch {
      this.#status.setServerState('stopped');
      void showServerError(
        l10n.t('The Facies server is missing at {0}. Install the extension again.', server.toString()),
      );
      return;
    }
    const client = this.#createClient();
    this.#client = client;
    await client.start();
  }

  #createClient(): BaseLanguageClient {
    let usual: ErrorHandler | undefined;
    const errorHandler = localisedErrorHandler(() => (usual ??= client.createDefaultErrorHandler()));
    const client: BaseLanguageClient = this.#launcher.createClient(
      clientOptions(this.#noteLanguages, this.#log, errorHandler, this.#parts),
    );
    client.onDidChangeState(({ newState }) => this.#status.setServerState(serverState(newState)));
    client.onNotification(noteStatusMethod, (status: NoteStatus) => this.#noteRead.fire(status));
    for (const part of this.#parts) part.connect(client);
    return client;
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      // A client whose start failed cannot be stopped; that must not keep the next one from starting.
      this.#log.warn(String(error));
    }
  }
}
