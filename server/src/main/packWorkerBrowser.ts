import type { ToPackWorker } from '../server/packs/packTasks';
import { createPackWorkshop } from '../server/packs/packWorkshop';

/** The worker for packs in a browser. It has no files, so that nothing is kept between runs. */
const port = globalThis as unknown as Worker;
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
