import { textsIn } from './client';

/**
 * What the client says of the concepts that its user chose from completion. Only ids come: the client keeps them.
 *
 * `initializationOptions.choices`: a client that gives it, a list of ids, the latest first, can run `facies.chosen`.
 */

/** The command of the client that follows when a completion item is accepted. Its argument is the id of the concept. */
export const chosenCommand = 'facies.chosen';

/** Notification from the client: these concepts are remembered now. */
export const choicesMethod = 'facies/choices';
export interface ChosenConcepts {
  readonly concepts: readonly string[];
}

/** The concepts that the user chose before. */
export class Choices {
  #all: readonly string[];

  /** `given` is what a client gave: whatever in it is no text is passed over. */
  constructor(given: unknown) {
    this.#all = textsIn(given);
  }

  /** Their ids, the latest first; the same object as long as nothing has changed. */
  get all(): readonly string[] {
    return this.#all;
  }

  replace(given: unknown): void {
    this.#all = textsIn(given);
  }
}
