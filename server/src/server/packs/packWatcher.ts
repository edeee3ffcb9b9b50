import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type GlobPattern,
} from 'vscode-languageserver';
import type { Client } from '../client';
import type { FileBases } from '../files';
import { packFolderPattern } from './packSources';

/** Has the client tell when files of packs come, change or go. */
export class PackWatcher {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #bases: FileBases | undefined;
  #registered = '';
  #registration: Disposable | undefined;

  constructor(connection: Connection, client: Client, bases: FileBases | undefined) {
    this.#connection = connection;
    this.#client = client;
    this.#bases = bases;
  }

  /** Watches the files that the settings of these folders name, and those in their pack folders. */
  async watch(
    folders: readonly string[],
    termPacks: (folder: string | undefined) => Promise<readonly string[]>,
  ): Promise<void> {
    if (!this.#client.registersFileWatchers) return;
    const globs: GlobPattern[] = [];
    for (const folder of [...folders, undefined]) {
      const patterns = [...(await termPacks(folder)), ...(folder === undefined ? [] : [packFolderPattern])];
      for (const pattern of patterns) globs.push(...this.#globFor(folder, pattern));
    }
    const wanted = JSON.stringify(globs);
    if (wanted === this.#registered) return;
    this.#registered = wanted;
    this.#registration?.dispose();
    this.#registration = undefined;
    if (globs.length === 0) return;
    this.#registration = await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: globs.map((globPattern) => ({ globPattern })),
    });
  }

  #globFor(folder: string | undefined, pattern: string): GlobPattern[] {
    const base =
      this.#bases?.base(folder, pattern) ?? (folder === undefined ? undefined : { baseUri: folder, pattern });
    if (!base) return [];
    if (this.#client.relativeWatchers) return [base];
    return base.baseUri === folder ? [`**/${base.pattern}`] : [];
  }
}
