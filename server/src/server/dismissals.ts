import type { DismissalScope } from '../features/dismissActions';
import { textsIn } from './client';

/**
 * What server and client say to each other of dismissed findings. Only fingerprints go to and fro: the client keeps them, and
 * no word of a note is in them.
 *
 * `initializationOptions.dismissed`: a client that gives it, a list of fingerprints, can run `facies.dismissFinding`.
 */

/** The command of the client that a code action runs. */
export const dismissCommand = 'facies.dismissFinding';
export type DismissArguments = readonly [scope: DismissalScope, fingerprint: string];

/** Notification from the client: these findings are dismissed now. */
export const dismissedMethod = 'facies/dismissed';
export interface Dismissed {
  readonly fingerprints: readonly string[];
}

/** Request to the server: which of the dismissed findings an open note would have. Answered with `Dismissed`. */
export const dismissedInNoteMethod = 'facies/dismissedInNote';
export interface DismissedInNoteParams {
  readonly uri: string;
}

/** The findings that are dismissed now. */
export class Dismissals {
  #fingerprints: ReadonlySet<string>;

  /** `given` is what a client gave: whatever in it is no text is passed over. */
  constructor(given: unknown) {
    this.#fingerprints = new Set(textsIn(given));
  }

  /** The same object as long as nothing has changed. */
  get fingerprints(): ReadonlySet<string> {
    return this.#fingerprints;
  }

  replace(given: unknown): void {
    this.#fingerprints = new Set(textsIn(given));
  }
}
