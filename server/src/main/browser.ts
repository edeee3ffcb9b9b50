import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { type Resources, createLanguageService } from '../languageService';
import { startServer } from '../server';
import { compilePacks, serveBrowserPacks, startBrowserPackWorker } from './browserPackWorker';

/** What the client reads for the worker, which has no files of its own: its first message, before those of the protocol. */
export interface WorkerFiles {
  /** `data.json`, as bytes. */
  readonly data: Uint8Array;
  /** `terms.bin`. */
  readonly termIndex: Uint8Array;
  /** This program itself, to start another worker with. */
  readonly program: Uint8Array<ArrayBuffer>;
}

const port = globalThis as unknown as Worker;
port.onmessage = ({ data }: MessageEvent<WorkerFiles | typeof compilePacks>) => {
  if (data === compilePacks) serveBrowserPacks(port);
  else serve(data);
};

function serve(files: WorkerFiles): void {
  startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
    version,
    load: (options) => {
      const data = JSON.parse(new TextDecoder().decode(files.data)) as Omit<Resources, 'termIndex'>;
      return Promise.resolve(createLanguageService({ ...options, resources: { ...data, termIndex: files.termIndex } }));
    },
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    startPackWorker: () => startBrowserPackWorker(files.program),
    after: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
