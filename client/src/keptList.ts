import type { ServerPart } from './serverPart';

/** What keeps values from one run to the next: a `Memento` of the editor. */
export interface Memory {
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

/** How a list is named where the server is told it. */
export interface ListNames {
  /** The initialization option that has it. */
  readonly option: string;
  /** The notification that has it anew. */
  readonly method: string;
  /** Its name in the parameters of the notification. */
  readonly parameter: string;
}

/** Tells the server a list that the extension keeps: all of it when the server starts, and all again when it has changed. */
export class KeptList implements ServerPart {
  readonly #names: ListNames;
  readonly #current: () => readonly string[];
  #told = '';

  /** `current` gives the list as it is now. */
  constructor(names: ListNames, current: () => readonly string[]) {
    this.#names = names;
    this.#current = current;
  }

  initializationOptions(): object {
    const list = this.#current();
    this.#told = JSON.stringify(list);
    return { [this.#names.option]: list };
  }

  connect(): void {
    // The server asks nothing.
  }

  /** Tells a server that runs what has changed since it was last told, which another window may have done too. */
  tell(notify: (method: string, params: object) => void): void {
    const list = this.#current();
    const now = JSON.stringify(list);
    if (now === this.#told) return;
    this.#told = now;
    notify(this.#names.method, { [this.#names.parameter]: list });
  }
}
