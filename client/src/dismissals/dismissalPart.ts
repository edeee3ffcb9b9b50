import type { ServerPart } from '../serverPart';
import type { DismissalStore } from './dismissalStore';
import { methods } from './protocol';

/** Tells the server which findings are dismissed: all when it starts, and all again when they change. */
export class DismissalPart implements ServerPart {
  readonly #store: DismissalStore;
  #told = '';

  constructor(store: DismissalStore) {
    this.#store = store;
  }

  initializationOptions(): object {
    this.#told = JSON.stringify(this.#store.all);
    return { dismissed: this.#store.all };
  }

  connect(): void {
    // The server asks nothing.
  }

  /** Tells a server that runs what has changed since it was last told, which another window may have done too. */
  tell(notify: (method: string, params: object) => void): void {
    const now = JSON.stringify(this.#store.all);
    if (now === this.#told) return;
    this.#told = now;
    notify(methods.dismissed, { fingerprints: this.#store.all });
  }
}
