import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { homedir } from 'node:os';
import type { FromPackWorker } from '../server/packs/packTasks';
import type { WorkerPort } from '../server/packs/packWorker';

/** Starts the program for packs, which the build puts beside this one, on a thread of its own. */
export function startNodePackWorker(storage: string | undefined): WorkerPort {
  const worker = new Worker(join(__dirname, 'packWorker.js'), { workerData: { cache: cacheFolder(storage) } });
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    listen(onMessage, onDeath) {
      worker.on('message', (message: FromPackWorker) => onMessage(message));
      worker.on('error', (error: Error) => onDeath(`The worker for term packs died: ${error.name}`));
      worker.on('exit', () => onDeath('The worker for term packs ended.'));
    },
    end: () => void worker.terminate(),
  };
}

/** Where compiled packs are kept: where the editor says, or where programs of this user keep such things. */
function cacheFolder(storage: string | undefined): string {
  if (storage?.startsWith('file:') === true) return join(fileURLToPath(storage), 'packs');
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'facies', 'packs');
}
