import type { FromPackWorker, ToPackWorker } from '../server/packs/packTasks';
import type { WorkerPort } from '../server/packs/packWorker';
import { createPackWorkshop } from '../server/packs/packWorkshop';

/** The first message to a worker that is to compile packs: it runs the same program as the server. */
export const compilePacks = 'compile packs';

/** Starts a worker for packs. `program` is the server's own, which has no address that a worker may load it from. */
export function startBrowserPackWorker(program: Uint8Array<ArrayBuffer>): WorkerPort {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: 'Facies term packs' });
  worker.postMessage(compilePacks);
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

/** Compiles packs for whoever started this worker. It has no files, so that nothing is kept between runs. */
export function serveBrowserPacks(port: Worker): void {
  const workshop = createPackWorkshop({
    async hash(bytes) {
      // There only in secure contexts; without it every content counts as new.
      const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
      if (!subtle) return undefined;
      const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
      return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    post: (message, transfer) => port.postMessage(message, [...transfer]),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  });
  port.onmessage = ({ data }: MessageEvent<ToPackWorker>) => workshop(data);
}
