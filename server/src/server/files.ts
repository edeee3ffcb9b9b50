import type { Connection } from 'vscode-languageserver';
import { encodeUtf8 } from '../text/utf8';
import type { Client } from './client';
import { type FindFilesParams, type ReadFileParams, findFilesMethod, readFileMethod } from './packs/protocol';

/** Where the files of packs and of notes are found and read. */
export interface Files {
  /**
   * The addresses of the files that a pattern means and `accepts` takes by their path, in order: a path or a glob, absolute,
   * from the home folder (`~`), or from a folder, whose address is given where the pattern is for one.
   */
  find(folder: string | undefined, pattern: string, accepts: (path: string) => boolean): Promise<readonly string[]>;
  /** The content of a file, which may have so many bytes at most. Fails with `FileFailure`. */
  read(uri: string, most?: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Tells where what a pattern means is, for watching it. */
export interface FileBases {
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

/** Folders that hold nothing of anyone's own, and much else. */
const passedOver = /\/(?:node_modules|\.git)\//;

/** Whether a path or an address leads through a folder that is not looked into. */
export function isPassedOver(path: string): boolean {
  return passedOver.test(path);
}

/** Files of the machine where the server has them, all others through a client that offers it. */
export function createFiles(own: Files | undefined, connection: Connection, client: Client): Files {
  const isOwn = (uri: string | undefined) => own !== undefined && (uri === undefined || uri.startsWith('file:'));
  return {
    async find(folder, pattern, accepts) {
      if (isOwn(folder)) return own!.find(folder, pattern, accepts);
      if (!client.clientFiles || folder === undefined) return [];
      const params: FindFilesParams = { folder, patterns: [pattern] };
      const found: unknown = await connection.sendRequest(findFilesMethod, params);
      if (!Array.isArray(found)) return [];
      return found.filter((uri): uri is string => typeof uri === 'string' && !isPassedOver(uri) && accepts(uri)).sort();
    },
    async read(uri, most) {
      if (isOwn(uri)) return own!.read(uri, most);
      if (!client.clientFiles) throw new FileFailure('unsupported address', false);
      const params: ReadFileParams = most === undefined ? { uri } : { uri, most };
      let text: unknown;
      try {
        text = await connection.sendRequest(readFileMethod, params);
      } catch {
        throw new FileFailure('the editor does not give it', true);
      }
      if (typeof text !== 'string') throw new FileFailure('the editor does not give it', true);
      return encodeUtf8(text);
    },
  };
}
