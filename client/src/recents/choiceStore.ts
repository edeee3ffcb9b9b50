import type { Memory } from '../keptList';

const key = 'facies.chosenConcepts';

/** More than anybody's habits need; beyond it those that were not chosen for longest are forgotten. */
export const most = 200;

/** An id is one word and short: a sentence of a note is neither. */
function isConceptId(value: unknown): value is string {
  return typeof value === 'string' && /^\S{1,100}$/.test(value);
}

/**
 * The ids of the concepts that the user chose from completion, kept from one run to the next. When and in which note is not
 * kept, and no word of a note.
 */
export class ChoiceStore {
  readonly #memory: Memory;
  readonly #remembers: () => boolean;

  /** `remembers` says whether the user wants choices to be remembered now. */
  constructor(memory: Memory, remembers: () => boolean) {
    this.#memory = memory;
    this.#remembers = remembers;
  }

  /** The latest first, each once; none while they are not to be remembered. */
  get all(): readonly string[] {
    const kept = this.#remembers() ? this.#memory.get(key) : undefined;
    return Array.isArray(kept) ? kept.filter(isConceptId) : [];
  }

  /** Keeps a choice as the latest, unless choices are not to be remembered. What is no id is refused. */
  async add(concept: unknown): Promise<void> {
    if (!isConceptId(concept)) throw new TypeError('This is no id of a concept.');
    if (!this.#remembers()) return;
    const others = this.all.filter((one) => one !== concept);
    await this.#memory.update(key, [concept, ...others].slice(0, most));
  }

  async forget(): Promise<void> {
    await this.#memory.update(key, undefined);
  }
}
