import type { Connection } from 'vscode-languageserver';
import type { LanguageService } from '../../languageService';
import { createPackTerminology } from '../../recognition/packs/packTerminology';
import type { Client } from '../client';
import { guardNotification } from '../guard';
import type { Files } from '../files';
import type { ServerHost } from '../host';
import type { Progress } from '../progress';
import type { SettingsStore } from '../settingsStore';
import { type CrossProblem, crossCheck } from './crossCheck';
import { PackDocuments } from './packDocuments';
import { PackLibrary } from './packLibrary';
import { PackLoader } from './packLoader';
import { PackReports } from './packReports';
import { PackServices } from './packServices';
import { findPacks } from './packSources';
import { PackWatcher } from './packWatcher';
import { PackWorker, packWorkerData } from './packWorker';

/** Typing in a pack file is looked at after so many milliseconds. */
const afterEdit = 200;
/** Files that change together are read together, in milliseconds. */
const afterChange = 50;

export interface TermPacksOptions {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly client: Client;
  readonly settings: SettingsStore;
  readonly service: () => Promise<LanguageService>;
  readonly files: Files;
  readonly progress: Progress;
  /** Hears that other packs are in use than before. */
  readonly changed: () => void;
}

/** The packs of users, from their files to the language service that knows them. */
export class TermPacks {
  readonly library: PackLibrary;
  readonly documents = new PackDocuments();
  readonly files: Files;
  readonly worker: PackWorker;
  readonly #options: TermPacksOptions;
  readonly #reports: PackReports;
  readonly #services: PackServices;
  readonly #watcher: PackWatcher;
  readonly #cancelEdit = new Map<string, () => void>();
  #folders: readonly string[];
  #contributed: readonly string[];
  #changedFiles: string[] = [];
  #cancelChange = () => {};
  #start: () => void = () => {};
  readonly #started = new Promise<void>((resolve) => (this.#start = resolve));

  constructor(options: TermPacksOptions) {
    const { connection, host, client, service } = options;
    this.#options = options;
    this.#folders = client.folders;
    this.#contributed = client.packs?.contributed ?? [];
    const translate = async () => (await service()).translate(client.locale);
    this.files = options.files;
    this.worker = new PackWorker({
      start: () => host.startPackWorker(client.storage),
      after: (milliseconds, task) => host.after(milliseconds, task),
      data: async () => packWorkerData(await service()),
    });
    const { files, worker, documents } = this;
    const { progress } = options;
    const loader = new PackLoader({ files, worker, progress, log: connection.console, locale: client.locale });
    this.#services = new PackServices(service);
    this.#reports = new PackReports({ connection, library: () => this.library, documents, files, worker, translate });
    this.#watcher = new PackWatcher(connection, client, host.files);
    this.library = new PackLibrary({
      find: () => this.#find(),
      load: (uri, before) => loader.load(uri, before),
      check: (library) => this.#check(library),
      changed: () => this.#changed(),
      settled: async ({ problems }) => {
        this.#options.settings.tell(problems);
        await this.#reports.publishAll();
      },
    });
  }

  /** Looks for packs for the first time. */
  async start(): Promise<void> {
    this.#start();
    await this.library.reload();
  }

  /** Done when all packs that are known of are read. */
  async ready(): Promise<void> {
    await this.#started;
    if (this.#changedFiles.length > 0) this.#readChanged();
    await this.library.settled();
  }

  /** The language service for a note, with the packs of its folder. */
  serviceFor(uri: string): Promise<LanguageService> {
    return this.#services.with(this.library.packsFor(uri));
  }

  /** Settings or folders are others than before. */
  async configured(added: readonly string[] = [], removed: readonly string[] = []): Promise<void> {
    this.#folders = [
      ...this.#folders.filter((folder) => !removed.includes(folder) && !added.includes(folder)),
      ...added,
    ];
    await this.library.reload([]);
  }

  async setContributed(uris: readonly string[]): Promise<void> {
    this.#contributed = uris;
    await this.library.reload([]);
  }

  /** Some files have come, changed or gone. */
  filesChanged(uris: readonly string[]): void {
    this.#changedFiles.push(...uris);
    this.#cancelChange();
    this.#cancelChange = this.#options.host.after(afterChange, () => this.#readChanged());
  }

  opened(uri: string): void {
    this.#look(uri, 0);
  }

  edited(uri: string): void {
    this.#look(uri, afterEdit);
  }

  stop(): void {
    this.#cancelChange();
    for (const cancel of this.#cancelEdit.values()) cancel();
    this.worker.end();
  }

  #readChanged(): void {
    this.#cancelChange();
    const uris = this.#changedFiles;
    this.#changedFiles = [];
    void guardNotification('reading term packs', this.#options.connection.console, () => this.library.reload(uris));
  }

  #look(uri: string, milliseconds: number): void {
    const { host, connection } = this.#options;
    this.#cancelEdit.get(uri)?.();
    const cancel = host.after(milliseconds, () => {
      this.#cancelEdit.delete(uri);
      void guardNotification('checking a term pack', connection.console, () => this.#reports.publish(uri));
    });
    this.#cancelEdit.set(uri, cancel);
  }

  async #find() {
    const { settings } = this.#options;
    const termPacks = async (folder: string | undefined) => (await settings.get(folder ?? '')).termPacks;
    const folders = this.#folders;
    await this.#watcher.watch(folders, termPacks);
    return findPacks({ files: this.files, folders, contributed: this.#contributed, termPacks });
  }

  async #check(library: PackLibrary): Promise<readonly CrossProblem[]> {
    const { service, client, host } = this.#options;
    const { terminology, writing, builtInSource: builtIn } = await service();
    const problems = new Map<string, CrossProblem>();
    for (const folder of [...library.folders, undefined]) {
      const packs = library.packsOf(folder);
      if (packs.length === 0) continue;
      const { sources } = createPackTerminology(terminology, builtIn, packs, writing);
      const isContributed = (uri: string) => library.isContributed(uri);
      const steps = crossCheck({ packs, sources, writing, locale: client.locale, isContributed });
      for (;;) {
        const step = steps.next();
        if (step.done) {
          for (const problem of step.value) problems.set(JSON.stringify(problem), problem);
          break;
        }
        await host.pause();
      }
    }
    return [...problems.values()];
  }

  #changed(): void {
    const { library } = this;
    this.#services.keep([...library.folders, undefined].map((folder) => library.packsOf(folder)));
    this.#options.changed();
  }
}
