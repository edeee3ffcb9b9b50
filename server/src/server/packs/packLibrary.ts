import type { TermPack } from '../../recognition/packs/openPack';
import type { CrossProblem } from './crossCheck';
import type { PackEntry } from './packEntry';
import type { FoundPacks } from './packSources';
import { folderOf, uriKey } from './uriKey';

/** What the library asks of the rest of the server. */
export interface LibraryWork {
  find(): Promise<FoundPacks>;
  load(uri: string, before: PackEntry | undefined): Promise<PackEntry | undefined>;
  /** What does not fit together, of all packs in use. */
  check(library: PackLibrary): Promise<readonly CrossProblem[]>;
  /** Hears that other packs are in use than before. */
  changed(): void;
  /** Hears that all is read and checked. */
  settled(found: FoundPacks): Promise<void>;
}

/** A pack that took longer than this is put to use before the others are read, in milliseconds. */
const longLoad = 300;

/** The packs of all workspace folders, read anew when they are said to have changed, one reading after the other. */
export class PackLibrary {
  readonly #work: LibraryWork;
  readonly #entries = new Map<string, PackEntry>();
  #found: FoundPacks = { byFolder: new Map(), contributed: [], problems: [] };
  #cross: readonly CrossProblem[] = [];
  /** The packs in use as they were told of last, and checked last. */
  #told: readonly (TermPack | undefined)[] = [];
  #checked: readonly (TermPack | undefined)[] = [];
  #running: Promise<void> | undefined;
  /** The files to read in the next round: all, or those with these keys. */
  #dirty: 'all' | Set<string> | undefined;

  constructor(work: LibraryWork) {
    this.#work = work;
  }

  /** Reads files anew: those given, or all. Done when nothing is left to be read. */
  reload(uris?: readonly string[]): Promise<void> {
    if (uris === undefined) this.#dirty = 'all';
    else if (this.#dirty !== 'all') this.#dirty = new Set([...(this.#dirty ?? []), ...uris.map(uriKey)]);
    return (this.#running ??= this.#run());
  }

  /** Done when nothing is being read any more. */
  settled(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  entry(uri: string): PackEntry | undefined {
    return this.#entries.get(uriKey(uri));
  }

  get entries(): readonly PackEntry[] {
    return [...this.#entries.values()];
  }

  /** What does not fit together. */
  get cross(): readonly CrossProblem[] {
    return this.#cross;
  }

  /** The workspace folders that have a pack; undefined among them for notes outside all. */
  foldersOf(uri: string): readonly (string | undefined)[] {
    const key = uriKey(uri);
    return [...this.#found.byFolder]
      .filter(([, uris]) => uris.some((one) => uriKey(one) === key))
      .map(([folder]) => folder);
  }

  isContributed(uri: string): boolean {
    const key = uriKey(uri);
    return this.#found.contributed.some((one) => uriKey(one) === key);
  }

  /** The packs in use for notes of a folder, the first before the others. */
  packsOf(folder: string | undefined): readonly TermPack[] {
    return (this.#found.byFolder.get(folder) ?? []).flatMap((uri) => this.entry(uri)?.pack ?? []);
  }

  /** The packs in use for a note. One that was never saved has those of the first folder, where editors propose to save it. */
  packsFor(noteUri: string): readonly TermPack[] {
    const { folders } = this;
    return this.packsOf(noteUri.startsWith('untitled:') ? folders[0] : folderOf(noteUri, folders));
  }

  get folders(): readonly string[] {
    return [...this.#found.byFolder.keys()].filter((folder) => folder !== undefined);
  }

  /** The packs of all folders, each folder's after an undefined. */
  #inUse(): (TermPack | undefined)[] {
    const inUse = [...this.#found.byFolder.keys()].flatMap((folder) => [undefined, ...this.packsOf(folder)]);
    return inUse.some((pack) => pack !== undefined) ? inUse : [];
  }

  /** Tells that other packs are in use than it was told last, if they are. */
  #tellChanged(): void {
    const inUse = this.#inUse();
    if (isSame(this.#told, inUse)) return;
    this.#told = inUse;
    this.#work.changed();
  }

  async #run(): Promise<void> {
    try {
      while (this.#dirty) {
        const dirty = this.#dirty;
        this.#dirty = undefined;
        await this.#read(dirty);
      }
    } finally {
      this.#running = undefined;
    }
  }

  async #read(dirty: 'all' | ReadonlySet<string>): Promise<void> {
    const found = await this.#work.find();
    const uris = new Map([...found.byFolder.values()].flat().map((uri) => [uriKey(uri), uri]));
    this.#found = found;
    for (const key of this.#entries.keys()) if (!uris.has(key)) this.#entries.delete(key);
    for (const [key, uri] of uris) {
      const known = this.#entries.get(key);
      if (known && dirty !== 'all' && !dirty.has(key)) continue;
      const start = Date.now();
      const entry = await this.#work.load(uri, known);
      if (entry) this.#entries.set(key, entry);
      else this.#entries.delete(key);
      if (entry?.pack === known?.pack) continue;
      // What is ready is used while others take long.
      if (Date.now() - start > longLoad) this.#tellChanged();
    }
    this.#tellChanged();
    if (!isSame(this.#checked, this.#told)) {
      this.#checked = this.#told;
      this.#cross = await this.#work.check(this);
    }
    if (!this.#dirty) await this.#work.settled(found);
  }
}

function isSame(a: readonly (TermPack | undefined)[], b: readonly (TermPack | undefined)[]): boolean {
  return a.length === b.length && a.every((pack, index) => pack === b[index]);
}
