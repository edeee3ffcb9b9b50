import { type CommonEnds, commonEnds } from '../note/lines';

/** Something that a block gives, with the block's index. */
export interface OfBlock<T> {
  readonly block: number;
  readonly value: T;
}

interface Made {
  readonly identities: readonly object[];
  readonly items: readonly OfBlock<unknown>[];
}

/**
 * Lists of what each block of a note gives, made anew only for the blocks that the note did not have when the list was last
 * made. One for each open note.
 */
export class Derived {
  readonly #made = new Map<string, Made>();
  #compared: { before: readonly object[]; after: readonly object[]; common: CommonEnds } | undefined;

  /**
   * The list under `key` for a note of blocks with these identities, in order of blocks. `make` gives the items of one
   * block; for the same identity it must always give the same.
   */
  list<T>(key: string, identities: readonly object[], make: (block: number) => readonly T[]): readonly OfBlock<T>[] {
    const before = this.#made.get(key);
    if (before?.identities === identities) return before.items as readonly OfBlock<T>[];
    const old = (before?.items ?? []) as readonly OfBlock<T>[];
    const { head, tail } = this.#common(before?.identities ?? [], identities);
    const shift = identities.length - (before?.identities.length ?? 0);
    const firstTail = identities.length - tail;
    const items: OfBlock<T>[] = [];
    for (const item of old) if (item.block < head) items.push(item);
    for (let block = head; block < firstTail; block++) {
      for (const value of make(block)) items.push({ block, value });
    }
    for (const item of old) {
      if (item.block + shift < firstTail || item.block < head) continue;
      items.push(shift === 0 ? item : { block: item.block + shift, value: item.value });
    }
    this.#made.set(key, { identities, items });
    return items;
  }

  #common(before: readonly object[], after: readonly object[]): CommonEnds {
    if (this.#compared?.before !== before || this.#compared.after !== after) {
      this.#compared = { before, after, common: commonEnds(before, after) };
    }
    return this.#compared.common;
  }
}
