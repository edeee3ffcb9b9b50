import {
  type CancellationToken,
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  FileChangeType,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConceptPlaces } from '../features/conceptPlaces';
import type { PlacesInNote } from '../features/conceptSymbols';
import type { LanguageService } from '../languageService';
import type { NoteAnalysis } from '../note/noteAnalysis';
import { digest } from '../text/digest';
import { decodeUtf8 } from '../text/utf8';
import type { Client } from './client';
import { FileFailure, type Files, isPassedOver } from './files';
import { Superseded } from './guard';
import type { ServerHost } from './host';
import type { NoteStore } from './noteStore';
import { fileNameOf, folderOf, uriKey } from './packs/uriKey';
import type { Progress } from './progress';
import { inSlices } from './slices';

/** So many notes of the workspace folders are read at most, the first by their address. */
const mostNotes = 5000;
/** A note with more bytes than this is read only while it is open. */
const largestNote = 1_000_000;
/** What was found in the folders holds so long, in milliseconds: a key typed into a search asks again at once. */
const foundHolds = 2000;

const notePattern = '**/*.note';

export interface FolderNotesOptions {
  readonly connection: Connection;
  readonly client: Client;
  readonly host: ServerHost;
  readonly files: Files;
  readonly notes: NoteStore;
  readonly progress: Progress;
  /** The workspace folders, once the term packs of their notes are known. */
  readonly folders: () => Promise<readonly string[]>;
  readonly serviceFor: (uri: string) => Promise<LanguageService>;
}

/** A note as it was read from its file. */
interface Entry {
  readonly uri: string;
  /** Of its text, where the client does not tell of changed files. */
  readonly digest: string | undefined;
  readonly places: ConceptPlaces;
}

/** Nobody waits for the notes any more. */
class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

/**
 * Where the notes of the workspace folders, and those that are open, name which concepts. Files are read when somebody first
 * asks, and again when they have changed; nothing but places is kept of them. A note that is open is taken as it is there.
 */
export class FolderNotes {
  readonly #options: FolderNotesOptions;
  readonly #entries = new Map<string, Entry>();
  /** The files to be read, by key. */
  readonly #pending = new Map<string, string>();
  readonly #ofOpen = new WeakMap<NoteAnalysis, ConceptPlaces>();
  /** When the folders were last looked into; undefined where everything is to be read anew. */
  #foundAt: number | undefined;
  #watches = false;
  #running: Promise<void> | undefined;
  #waiting = 0;

  constructor(options: FolderNotesOptions) {
    this.#options = options;
  }

  /** All notes by their address. Fails with `RequestCancelled` when `token` or the user says so. */
  async all(token: CancellationToken): Promise<PlacesInNote[]> {
    await this.#upToDate(token);
    const { notes } = this.#options;
    const all = new Map([...this.#entries].map(([key, { uri, places }]) => [key, { uri, places }]));
    for (const uri of notes.uris) {
      const places = await this.#placesOfOpen(uri);
      if (places) all.set(uriKey(uri), { uri, places });
    }
    return [...all.values()]
      .map(({ uri, places }) => ({ uri, name: fileNameOf(uri), places }))
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** Some files have come, changed or gone. */
  filesChanged(changes: readonly FileEvent[]): void {
    for (const { uri, type } of changes) {
      const key = uriKey(uri);
      if (type === FileChangeType.Deleted) {
        this.#entries.delete(key);
        this.#pending.delete(key);
      } else if (!isPassedOver(key)) this.#pending.set(key, uri);
    }
  }

  /** Has every file read anew when somebody next asks: other terms are known than before. */
  readAgain(): void {
    this.#entries.clear();
    this.#foundAt = undefined;
  }

  async #placesOfOpen(uri: string): Promise<ConceptPlaces | undefined> {
    const { notes, serviceFor } = this.#options;
    for (;;) {
      try {
        const note = await notes.analysis(uri);
        if (!note) return undefined;
        const places = this.#ofOpen.get(note) ?? (await serviceFor(uri)).conceptPlaces(note);
        this.#ofOpen.set(note, places);
        return places;
      } catch (error) {
        // A newer version came: that one is meant.
        if (!(error instanceof Superseded)) throw error;
      }
    }
  }

  /** One reading for all who wait; it ends when none of them does any more, and goes on from there for the next. */
  async #upToDate(token: CancellationToken): Promise<void> {
    let waits = true;
    this.#waiting++;
    const leave = () => {
      if (waits) this.#waiting--;
      waits = false;
    };
    const listener = token.onCancellationRequested(leave);
    try {
      for (;;) {
        this.#running ??= this.#update().finally(() => (this.#running = undefined));
        try {
          return await this.#running;
        } catch (error) {
          if (!(error instanceof Abandoned)) throw error;
          if (token.isCancellationRequested) throw cancelled();
        }
      }
    } finally {
      listener.dispose();
      leave();
    }
  }

  async #update(): Promise<void> {
    const { client, connection, progress } = this.#options;
    const folders = await this.#options.folders();
    if (client.registersFileWatchers && !this.#watches) {
      this.#watches = true;
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: notePattern }],
      });
    }
    let isCancelled = false;
    const shown = progress.begin('notes.reading', {}, () => (isCancelled = true));
    const check = () => {
      if (isCancelled) throw cancelled();
      if (this.#waiting === 0) throw new Abandoned();
    };
    try {
      do {
        await this.#find(folders);
        const count = this.#pending.size;
        for (const [key, uri] of this.#pending) {
          await this.#readPending(key, uri, folders, check);
          shown.report(Math.max(0, 1 - this.#pending.size / count));
        }
      } while (this.#foundAt === undefined);
    } finally {
      shown.done();
    }
  }

  /** Looks which notes there are. Those that are new are to be read; all of them where nobody tells of changed files. */
  async #find(folders: readonly string[]): Promise<void> {
    const { client, files } = this.#options;
    const isFresh = this.#foundAt !== undefined && Date.now() - this.#foundAt < foundHolds;
    if (client.registersFileWatchers && isFresh) return;
    this.#foundAt = Date.now();
    const found = new Map<string, string>();
    for (const folder of folders) {
      for (const uri of await files.find(folder, notePattern, isNoteFile)) found.set(uriKey(uri), uri);
    }
    const kept = new Map([...found].slice(0, mostNotes));
    for (const key of this.#entries.keys()) if (!kept.has(key)) this.#entries.delete(key);
    for (const key of this.#pending.keys()) if (!kept.has(key)) this.#pending.delete(key);
    for (const [key, uri] of kept) {
      if (!client.registersFileWatchers || !this.#entries.has(key)) this.#pending.set(key, uri);
    }
  }

  /** What changes while it is read is to be read again. */
  async #readPending(key: string, uri: string, folders: readonly string[], check: () => void): Promise<void> {
    this.#pending.delete(key);
    try {
      const entry = folderOf(uri, folders) === undefined ? undefined : await this.#read(uri, check);
      if (entry) this.#entries.set(key, entry);
      else this.#entries.delete(key);
    } catch (error) {
      this.#pending.set(key, uri);
      throw error;
    }
  }

  /** Undefined where a file is gone, too long, or no UTF-8. */
  async #read(uri: string, check: () => void): Promise<Entry | undefined> {
    const { client, files, host, serviceFor } = this.#options;
    check();
    let text: string | undefined;
    try {
      text = decodeUtf8(await files.read(uri, largestNote));
    } catch (error) {
      if (error instanceof FileFailure) return undefined;
      throw error;
    }
    if (text === undefined) return undefined;
    const made = client.registersFileWatchers ? undefined : digest(text);
    const known = this.#entries.get(uriKey(uri));
    if (known?.digest !== undefined && known.digest === made) return known;
    const document = TextDocument.create(uri, 'clinical-note', 0, text);
    for (;;) {
      const service = await serviceFor(uri);
      const note = await inSlices(service.analysis(document), host, check);
      // Other terms may have come into use meanwhile.
      if (service === (await serviceFor(uri))) return { uri, digest: made, places: service.conceptPlaces(note) };
    }
  }
}

function isNoteFile(path: string): boolean {
  return path.endsWith('.note');
}

/** Whether an address is that of a file that is read as a note. */
export function isNoteAddress(uri: string): boolean {
  return isNoteFile(uriKey(uri));
}

function cancelled(): ResponseError<void> {
  return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
