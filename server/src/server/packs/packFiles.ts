import type { Connection } from 'vscode-languageserver';
import { encodeUtf8 } from '../../text/utf8';
import type { Client } from '../client';
import { findFilesMethod, readFileMethod } from './protocol';

/** Where the files of packs are found and read. */
export interface PackFiles {
  /**
   * The addresses of the YAML, JSON and CSV files that a pattern means, in order: a path or a glob, absolute, from the home
   * folder (`~`), or from a folder, whose address is given where the pattern is for one.
   */
  find(folder: string | undefined, pattern: string): Promise<readonly string[]>;
  /** The content of a file. Fails with `FileFailure`. */
  read(uri: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Tells where what a pattern means is, for watching it. */
export interface PackFileBases {
  /** A folder and a glob in it; undefined for what lies nowhere. */
  base(folder: string | undefined, pattern: string): { readonly baseUri: string; readonly pattern: string } | undefined;
}

/** A file that cannot be read: why, in a word for its owner. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure';
  readonly isMissing: boolean;

  constructor(reason: string, isMissing: boolean) {
    super(reason);
    this.isMissing = isMissing;
  }
}

/** Files of the machine where the server has them, all others through a client that offers it. */
export function createPackFiles(own: PackFiles | undefined, connection: Connection, client: Client): PackFiles {
  const isOwn = (uri: string | undefined) => own !== undefined && (uri === undefined || uri.startsWith('file:'));
  return {
    async find(folder, pattern) {
      if (isOwn(folder)) return own!.find(folder, pattern);
      if (!client.clientFiles || folder === undefined) return [];
      const found: unknown = await connection.sendRequest(findFilesMethod, { folder, patterns: [pattern] });
      return Array.isArray(found) ? found.filter((uri): uri is string => typeof uri === 'string').sort() : [];
    },
    async read(uri) {
      if (isOwn(uri)) return own!.read(uri);
      if (!client.clientFiles) throw new FileFailure('unsupported address', false);
      let text: unknown;
      try {
        text = await connection.sendRequest(readFileMethod, { uri });
      } catch {
        throw new FileFailure('the editor does not give it', true);
      }
      if (typeof text !== 'string') throw new FileFailure('the editor does not give it', true);
      return encodeUtf8(text);
    },
  };
}
