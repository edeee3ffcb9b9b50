import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { ToPackWorker } from '../server/packs/packTasks';
import { createPackCache } from './packCacheFolder';

const { cache } = workerData as { readonly cache: string };
const workshop = import('./service').then(({ createPackWorkshop }) =>
  createPackWorkshop({
    hash: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    cache: createPackCache(cache),
    post: (message, transfer) => parentPort!.postMessage(message, [...transfer]),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  }),
);
parentPort!.on('message', (message: ToPackWorker) => void workshop.then((work) => work(message)));
