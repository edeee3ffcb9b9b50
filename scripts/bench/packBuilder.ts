import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LanguageService } from '../../server/src/languageService';
import { type TermPack, openPack } from '../../server/src/recognition/packs/openPack';
import type { CompileAnswer, FromPackWorker } from '../../server/src/server/packs/packTasks';
import { PackWorker, packWorkerData } from '../../server/src/server/packs/packWorker';
import { root } from './product';
import { writeSyntheticPack } from './syntheticPack';

const program = join(root, 'server/dist/packWorker.js');

/** Builds made-up packs in the worker of the server, with a cache of its own. */
export class PackBuilder {
  readonly #cache = mkdtempSync(join(tmpdir(), 'facies-bench-'));
  readonly #worker: PackWorker;

  /** Throws when the worker is not built. */
  constructor(service: LanguageService) {
    if (!existsSync(program)) throw new Error('The worker for packs is not built: run "npm run build" first.');
    const cache = this.#cache;
    this.#worker = new PackWorker({
      data: () => Promise.resolve(packWorkerData(service)),
      after: () => () => {},
      start: () => {
        const thread = new Worker(program, { workerData: { cache } });
        return {
          post: (message, transfer) => thread.postMessage(message, [...transfer]),
          listen(onMessage, onDeath) {
            thread.on('message', (message: FromPackWorker) => onMessage(message));
            thread.on('error', (error: Error) => onDeath(error.name));
          },
          end: () => void thread.terminate(),
        };
      },
    });
  }

  /** Starts the worker and hands it what it needs. */
  async start(): Promise<void> {
    await this.#worker.run({ kind: 'check', fileName: 'small.csv', text: 'concept,language,term', wanted: [] });
  }

  /** The source of a made-up pack of so many terms; see `writeSyntheticPack`. */
  source(terms: number): Uint8Array {
    const path = join(this.#cache, 'big.csv');
    writeSyntheticPack(path, terms);
    return readFileSync(path);
  }

  /** Compiles a source, or takes what the cache has of it. */
  compile(source: Uint8Array): Promise<CompileAnswer> {
    return this.#worker.run({
      kind: 'compile',
      fileName: 'big.csv',
      source: new Uint8Array(source),
      known: undefined,
    });
  }

  /** Ends the worker and deletes its cache. */
  end(): void {
    this.#worker.end();
    rmSync(this.#cache, { recursive: true, force: true });
  }
}

/** Opens what the worker answered. */
export function openBuilt({ bytes }: CompileAnswer): TermPack {
  return openPack(bytes!, 'file:///big.csv', 'big', 'en');
}
