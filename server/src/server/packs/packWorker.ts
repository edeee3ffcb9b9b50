import type { LanguageService } from '../../languageService';
import type { AnswerOf, FromPackWorker, PackTask, PackWorkerData, ToPackWorker } from './packTasks';

/** The other end of a worker. */
export interface WorkerPort {
  post(message: ToPackWorker, transfer: readonly ArrayBuffer[]): void;
  /** Hears what the worker says, and when it has died: then with a reason that holds no word of a file. */
  listen(onMessage: (message: FromPackWorker) => void, onDeath: (reason: string) => void): void;
  end(): void;
}

/** What a worker of packs is started with. */
export interface WorkerSource {
  start(): WorkerPort;
  data(): Promise<PackWorkerData>;
  /** Runs `task` after some milliseconds, unless the returned function is called before. */
  after(milliseconds: number, task: () => void): () => void;
}

/** An idle worker ends after so many milliseconds, and its memory with it. */
const idleTime = 20_000;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly progress: (share: number) => void;
}

/** Has work on packs done beside the server, by a worker that starts when there is something to do. */
export class PackWorker {
  readonly #source: WorkerSource;
  readonly #waiting = new Map<number, Waiting>();
  #port: Promise<WorkerPort> | undefined;
  #current: WorkerPort | undefined;
  #count = 0;
  #cancelEnd = () => {};

  constructor(source: WorkerSource) {
    this.#source = source;
  }

  /** Does one task. Fails when the worker does; the next task has a new one then. `progress` is told from 0 to 1. */
  async run<T extends PackTask>(task: T, progress: (share: number) => void = () => {}): Promise<AnswerOf<T>> {
    this.#cancelEnd();
    const port = await (this.#port ??= this.#start());
    const number = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject, progress });
      port.post({ number, task }, task.kind === 'compile' ? [task.source.buffer] : []);
    });
  }

  end(): void {
    this.#cancelEnd();
    void this.#port?.then((port) => port.end());
    this.#port = undefined;
    this.#current = undefined;
  }

  async #start(): Promise<WorkerPort> {
    const data = await this.#source.data();
    const port = this.#source.start();
    this.#current = port;
    port.listen(
      (message) => this.#receive(message),
      (reason) => {
        // One that was ended on purpose has nothing to do with those that came after it.
        if (this.#current !== port) return;
        this.#port = undefined;
        for (const { reject } of this.#waiting.values()) reject(new WorkerFailure(reason));
        this.#waiting.clear();
      },
    );
    port.post({ data }, []);
    return port;
  }

  #receive(message: FromPackWorker): void {
    const waiting = this.#waiting.get(message.number);
    if (!waiting) return;
    if ('progress' in message) {
      waiting.progress(message.progress);
      return;
    }
    this.#waiting.delete(message.number);
    if ('answer' in message) waiting.resolve(message.answer as never);
    else waiting.reject(new WorkerFailure(message.failure));
    if (this.#waiting.size === 0) this.#cancelEnd = this.#source.after(idleTime, () => this.end());
  }
}

/** A worker that could not do its task. The message holds no word of a file. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}

/** What a worker needs to know of a language service to compile packs for it. */
export function packWorkerData({ terminology, writing, phraseClasses }: LanguageService): PackWorkerData {
  return {
    traditionalToSimplified: terminology.traditionalToSimplified,
    writingRules: writing.rules,
    builtIn: terminology.concepts.map(({ id }) => id),
    classes: phraseClasses,
  };
}
