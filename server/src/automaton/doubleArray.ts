import { endLabel } from './labels';

/** Where a walk stands: a cell of the double array, or below zero a place in the tails. */
export type State = number;

/** The state from which nothing goes on. */
export const dead: State = 0;
export const root: State = 1;

/**
 * The arrays of a finished automaton; see `docs/automaton.md`. Read only.
 *
 * A double array (Aoe, IEEE Trans Softw Eng 1989;15:1066-1077, doi:10.1109/32.31365): the edge of state `s` with label `c`
 * leads to the cell `t = base(s) + c` where `check(t)` is `s`. A branch that only one key goes through is cut off and its
 * remaining labels are kept in one run of `tails`, as in Aoe's minimal prefix tree.
 */
export interface DoubleArrayData {
  /** `base` and `check` of each cell, interleaved. A cell with a negative base is where a tail begins: its base is that state. */
  readonly cells: Int32Array;
  /** Labels of a tail, `endLabel`, then the value in two halves, the low one first. */
  readonly tails: Uint16Array;
}

/** A set of keys with a value each, walked label by label. */
export class DoubleArray {
  readonly #cells: Int32Array;
  readonly #tails: Uint16Array;

  constructor({ cells, tails }: DoubleArrayData) {
    this.#cells = cells;
    this.#tails = tails;
  }

  /** Follows one label; `dead` when no key goes on so. `state` must not be `dead`. */
  step(state: State, label: number): State {
    if (state < 0) return this.#tails[~state] === label ? state - 1 : dead;
    const next = this.#cells[2 * state]! + label;
    if (this.#cells[2 * next + 1] !== state) return dead;
    const base = this.#cells[2 * next]!;
    return base < 0 ? base : next;
  }

  /** The value of the key that ends at `state`, zero or more; -1 when none ends there. */
  value(state: State): number {
    if (state < 0) {
      const at = ~state;
      if (this.#tails[at] !== endLabel) return -1;
      return this.#tails[at + 1]! | (this.#tails[at + 2]! << 16);
    }
    const end = this.#cells[2 * state]! + endLabel;
    return this.#cells[2 * end + 1] === state ? this.#cells[2 * end]! : -1;
  }

  /** The labels below `labelCount` that lead on from `state`, ascending, the end of a key left out. */
  labelsFrom(state: State, labelCount: number): number[] {
    if (state < 0) {
      const label = this.#tails[~state]!;
      return label === endLabel ? [] : [label];
    }
    const labels: number[] = [];
    const base = this.#cells[2 * state]!;
    for (let label = endLabel + 1; label < labelCount; label++) {
      if (this.#cells[2 * (base + label) + 1] === state) labels.push(label);
    }
    return labels;
  }
}
