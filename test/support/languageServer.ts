import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  type Diagnostic,
  DocumentDiagnosticRequest,
  type DocumentDiagnosticReport,
  InitializeRequest,
  type InitializeResult,
  type MessageConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver-protocol/node';

/** The built server. */
export const serverProgram = join(import.meta.dirname, '../../server/dist/node.js');

/** What an editor with everything that Facies can use says of itself. */
export const richCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    symbol: {},
  },
  textDocument: {
    synchronization: { didSave: true },
    diagnostic: {},
    completion: { completionItem: { labelDetailsSupport: true } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentHighlight: {},
    references: {},
    definition: { linkSupport: true },
    inlayHint: {},
    rename: { prepareSupport: true },
  },
};

/** An editor that takes pushed diagnostics and can do little else. */
export const poorCapabilities: ClientCapabilities = {};

export interface ServerOptions {
  /** `richCapabilities` when left out. */
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** The addresses of the workspace folders. */
  readonly folders?: readonly string[];
  /** What the client answers to other requests of the server, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
  /** Environment variables of the server beside those of the tests. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What the client answers when it is asked for the `facies` settings of a resource. */
  readonly settings?: (uri: string | undefined) => unknown;
  /** `serverProgram` when left out. */
  readonly program?: string;
  /** Arguments of Node before the program. */
  readonly nodeArguments?: readonly string[];
  /** Keep the connection closed to `initialize`: the test speaks first. */
  readonly uninitialized?: boolean;
}

interface Waiter {
  readonly method: string;
  readonly accept: (params: never) => boolean;
  readonly resolve: (params: never) => void;
}

/** What the client was sent without asking: a notification, or a request that it has answered. */
interface Received {
  readonly method: string;
  readonly params: unknown;
}

/** A server of its own process, and the client at its other end. */
export class LanguageServer {
  readonly connection: MessageConnection;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #exit: Promise<number | null>;
  readonly #waiters: Waiter[] = [];
  readonly #unread: Received[] = [];
  readonly #all: Received[] = [];
  #result: InitializeResult | undefined;
  #errorOutput = '';

  private constructor(options: ServerOptions) {
    const program = options.program ?? serverProgram;
    if (!existsSync(program)) throw new Error('The server is not built: run "npm run build" first.');
    this.#process = spawn(process.execPath, [...(options.nodeArguments ?? []), program, '--stdio'], {
      env: { ...process.env, ...options.environment },
    });
    this.#process.stderr.setEncoding('utf8').on('data', (text: string) => (this.#errorOutput += text));
    this.#exit = new Promise((resolve) => this.#process.once('exit', resolve));
    this.connection = createMessageConnection(
      new StreamMessageReader(this.#process.stdout),
      new StreamMessageWriter(this.#process.stdin),
    );
    this.connection.onNotification((method, params) => this.#receive(method, params));
    this.connection.onRequest((method, params) => {
      this.#receive(method, params);
      const answer = options.answers?.[method];
      if (answer) return answer(params as never);
      if (method !== 'workspace/configuration') return null;
      const { items } = params as { items: { scopeUri?: string; section?: string }[] };
      return items.map(({ scopeUri, section }) =>
        section === 'facies' ? (options.settings?.(scopeUri) ?? null) : null,
      );
    });
    this.connection.listen();
  }

  /** Starts a server and, unless told otherwise, initializes it. */
  static async start(options: ServerOptions = {}): Promise<LanguageServer> {
    const server = new LanguageServer(options);
    if (options.uninitialized) return server;
    server.#result = await server.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      ...(options.folders ? { workspaceFolders: options.folders.map((uri) => ({ uri, name: uri })) } : {}),
      capabilities: options.capabilities ?? richCapabilities,
      ...(options.locale === undefined ? {} : { locale: options.locale }),
      ...(options.initializationOptions === undefined ? {} : { initializationOptions: options.initializationOptions }),
    });
    await server.connection.sendNotification('initialized', {});
    return server;
  }

  /** What `initialize` was answered. */
  get result(): InitializeResult {
    if (!this.#result) throw new Error('The server was not initialized.');
    return this.#result;
  }

  /** All that the server wrote to standard error. */
  get errorOutput(): string {
    return this.#errorOutput;
  }

  /** All that the server sent of itself, in order. */
  get received(): readonly Received[] {
    return this.#all;
  }

  /** The texts that the server wrote to the client's log. */
  get log(): readonly string[] {
    return this.#all.flatMap(({ method, params }) =>
      method === 'window/logMessage' ? [(params as { message: string }).message] : [],
    );
  }

  /** The next notification or request of this method that `accept` takes; one that came before and was not taken counts. */
  next<P>(method: string, accept: (params: P) => boolean = () => true): Promise<P> {
    const index = this.#unread.findIndex((received) => received.method === method && accept(received.params as P));
    if (index >= 0) return Promise.resolve(this.#unread.splice(index, 1)[0]!.params as P);
    return new Promise((resolve) => this.#waiters.push({ method, accept, resolve }));
  }

  /** The next pushed diagnostics of a note. */
  async pushed(uri: string): Promise<{ readonly diagnostics: Diagnostic[]; readonly version?: number }> {
    return this.next(
      'textDocument/publishDiagnostics',
      (params: { uri: string }) => params.uri === uri,
    ) as Promise<never>;
  }

  /** Pulls the diagnostics of a note. */
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  /** Pulls the diagnostics of a note; fails when the answer is not a full report. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error(`The report is ${report.kind}.`);
    return report.items;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'clinical-note', version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Changes one stretch of a note, or all of it where no range is given. */
  change(uri: string, version: number, text: string, range?: Range): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Asks for something about a place in a note. */
  at<R>(method: string, uri: string, line: number, character: number): Promise<R> {
    return this.connection.sendRequest(method, { textDocument: { uri }, position: { line, character } });
  }

  /** Asks for something about a whole note. */
  ask<R>(method: string, uri: string, more: object = {}): Promise<R> {
    return this.connection.sendRequest(method, { textDocument: { uri }, ...more });
  }

  /** Says goodbye as the protocol wants; the exit code of the process. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    return this.exit();
  }

  /** Says `exit` alone; the exit code of the process. */
  async exit(): Promise<number | null> {
    await this.connection.sendNotification('exit');
    return this.exited();
  }

  /** The exit code of the process once it has ended. */
  async exited(): Promise<number | null> {
    const code = await this.#exit;
    this.connection.dispose();
    return code;
  }

  /** Ends the process however it is. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  /** Ends the server's input, as an editor that died does. */
  hangUp(): void {
    this.#process.stdin.end();
  }

  #receive(method: string, params: unknown): void {
    const received = { method, params };
    this.#all.push(received);
    const index = this.#waiters.findIndex((waiter) => waiter.method === method && waiter.accept(params as never));
    if (index >= 0) this.#waiters.splice(index, 1)[0]!.resolve(params as never);
    else this.#unread.push(received);
  }
}

/** A test with a server of its own, which has ended when the test has. */
export function withServer(
  options: ServerOptions,
  test: (server: LanguageServer) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const server = await LanguageServer.start(options);
    try {
      await test(server);
    } finally {
      server.kill();
      await server.exited();
    }
  };
}
