import type { LanguageService, LanguageServiceOptions } from '../languageService';
import type { FileBases, Files } from './files';
import type { WorkerPort } from './packs/packWorker';

/** What the server needs of the machine it runs on, so that the same server runs in Node and in a web worker. */
export interface ServerHost {
  readonly version: string;
  /** Reads the compiled data and makes the language service of it. Called once, after `initialize` was answered. */
  load(options: Omit<LanguageServiceOptions, 'resources'>): Promise<LanguageService>;
  /** Lets waiting messages and timers run first. */
  pause(): Promise<void>;
  /** Runs `task` after some milliseconds, unless the returned function is called before. */
  after(milliseconds: number, task: () => void): () => void;
  /** The files of this machine, where there are any. */
  readonly files?: Files & FileBases;
  /** Starts a worker for packs. `storage` is the address of a folder for what is kept between runs, where the client gives one. */
  startPackWorker(storage: string | undefined): WorkerPort;
}
