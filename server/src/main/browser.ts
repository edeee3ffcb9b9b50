import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import type { Resources } from '../languageService';
import { startServer } from '../server';
import type { FromPackWorker } from '../server/packs/packTasks';
import type { WorkerPort } from '../server/packs/packWorker';

/** The compiled data as JSON, and the index of its terms in base64. The build writes both into the worker, which has no files to read. */
declare const FACIES_DATA: string;
declare const FACIES_TERM_INDEX: string;
/** The program of the worker for packs, which has no address of its own. */
declare const FACIES_PACK_WORKER: string;

const port = globalThis as unknown as Worker;
startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  version,
  load: () =>
    Promise.resolve({
      ...(JSON.parse(FACIES_DATA) as Omit<Resources, 'termIndex'>),
      termIndex: decode(FACIES_TERM_INDEX),
    }),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  startPackWorker,
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
});

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function startPackWorker(): WorkerPort {
  const address = URL.createObjectURL(new Blob([FACIES_PACK_WORKER], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: 'Facies term packs' });
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    listen(onMessage, onDeath) {
      worker.onmessage = ({ data }: MessageEvent<FromPackWorker>) => onMessage(data);
      worker.onerror = () => onDeath('The worker for term packs died.');
    },
    end() {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
