import { type CommonEnds, commonEnds } from '../note/lines';
import { partitionPoint } from '../context/partitionPoint';
import type { Span } from '../text/span';

/** Something found in a block. Offsets are into the block. */
export interface Found<T> extends Span {
  /** Its place among those that it was found in (mentions, sentences). */
  readonly place: number;
  readonly value: T;
}

/** Something found in a block, with the block's index. */
export interface OfBlock<T> extends Found<T> {
  readonly block: number;
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
  list<T>(
    key: string,
    identities: readonly object[],
    make: (block: number) => readonly Found<T>[],
  ): readonly OfBlock<T>[] {
    const before = this.#made.get(key);
    const items = this.#items(before, identities, make);
    if (before?.identities !== identities) this.#made.set(key, { identities, items });
    return items;
  }

  #items<T>(
    before: Made | undefined,
    identities: readonly object[],
    make: (block: number) => readonly Found<T>[],
  ): readonly OfBlock<T>[] {
    const old = (before?.items ?? []) as readonly OfBlock<T>[];
    if (before?.identities === identities) return old;
    const { head, tail } = this.#common(before?.identities ?? [], identities);
    const oldCount = before?.identities.length ?? 0;
    const middle: OfBlock<T>[] = [];
    for (let block = head; block < identities.length - tail; block++) {
      for (const { start, end, place, value } of make(block)) middle.push({ block, start, end, place, value });
    }
    const from = firstOfBlock(old, head);
    const to = firstOfBlock(old, oldCount - tail);
    const shift = identities.length - oldCount;
    if (middle.length === 0 && from === to && shift === 0) return old;
    const rest = old.slice(to);
    return old.slice(0, from).concat(middle, shift === 0 ? rest : rest.map((item) => moved(item, shift)));
  }

  #common(before: readonly object[], after: readonly object[]): CommonEnds {
    if (this.#compared?.before !== before || this.#compared.after !== after) {
      this.#compared = { before, after, common: commonEnds(before, after) };
    }
    return this.#compared.common;
  }
}

function moved<T>({ block, start, end, place, value }: OfBlock<T>, shift: number): OfBlock<T> {
  return { block: block + shift, start, end, place, value };
}

/** The index of the first of `items` (in order of blocks) of a block from `block` on. */
function firstOfBlock(items: readonly OfBlock<unknown>[], block: number): number {
  return partitionPoint(items, (item) => item.block < block);
}
