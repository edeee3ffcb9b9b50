import type { DoubleArrayData } from './doubleArray';
import { root } from './doubleArray';
import { endLabel } from './labels';

/**
 * A key with its value as one text: its labels, `endLabel`, then the value in two units, the low half first. The value is
 * zero or more and below 2^31.
 */
export function entryOf(labels: string, value: number): string {
  return labels + String.fromCharCode(endLabel, value & 0xffff, value >>> 16);
}

function valueAt(entry: string, end: number): number {
  return entry.charCodeAt(end + 1) | (entry.charCodeAt(end + 2) << 16);
}

/** So many nodes are placed between two reports of progress. */
const nodesPerStep = 4096;

/**
 * Places entries, sorted by their keys and each key there once, into a double array. Yields how much is done, from 0 to 1,
 * often enough for a caller that wants to stop or to let others in. `labelCount` is one more than the greatest label.
 */
export function* buildDoubleArray(entries: readonly string[], labelCount: number): Generator<number, DoubleArrayData> {
  const cells = new CellSpace(labelCount);
  const tails = new TailSpace();
  if (entries.length === 0) return { cells: cells.finish(), tails: tails.finish() };
  // Depth first, so that cells of one word lie near each other. Four numbers a node: its cell, its entries, its depth.
  const pending: number[] = [root, 0, entries.length, 0];
  const labels: number[] = [];
  const starts: number[] = [];
  let finished = 0;
  let placed = 0;
  while (pending.length > 0) {
    const depth = pending.pop()!;
    const end = pending.pop()!;
    const start = pending.pop()!;
    const cell = pending.pop()!;
    if (end - start === 1 && cell !== root) {
      cells.setBase(cell, ~tails.add(entries[start]!, depth));
      finished++;
    } else {
      labels.length = 0;
      starts.length = 0;
      for (let index = start; index < end; index++) {
        const label = entries[index]!.charCodeAt(depth);
        if (labels.at(-1) === label) continue;
        labels.push(label);
        starts.push(index);
      }
      const base = cells.place(cell, labels);
      for (let at = labels.length - 1; at >= 0; at--) {
        const child = base + labels[at]!;
        const from = starts[at]!;
        if (labels[at] === endLabel) {
          cells.setBase(child, valueAt(entries[from]!, depth));
          finished++;
        } else {
          pending.push(child, from, starts[at + 1] ?? end, depth + 1);
        }
      }
    }
    if (++placed % nodesPerStep === 0) yield finished / entries.length;
  }
  return { cells: cells.finish(), tails: tails.finish() };
}

/** So many free cells are tried for a node before it goes behind all others. */
const mostTries = 512;

/**
 * The growing array of cells. A cell whose check is 0 is free; the free ones are a chain, so that a node is tried where there
 * is room only. Trying all of it would take quadratic time: a node with many children goes to the end instead, and those with
 * one child fill what is left before it.
 */
class CellSpace {
  readonly #labelCount: number;
  #cells = new Int32Array(0);
  /** The free cell after and before each free one; the chain begins and ends at cell 0. */
  #after = new Int32Array(1);
  #before = new Int32Array(1);
  /** Where room for several children is looked for: what lies before was tried often enough. */
  #tryFrom = 0;
  #used = root + 1;

  constructor(labelCount: number) {
    this.#labelCount = labelCount;
    this.#reserve(4 * labelCount + 1024);
    this.#take(root, -1);
  }

  setBase(cell: number, base: number): void {
    this.#cells[2 * cell] = base;
  }

  /** Finds room for the children of `parent`, takes it, and gives the base. `labels` are ascending, at least one. */
  place(parent: number, labels: readonly number[]): number {
    const base = labels.length === 1 ? this.#firstFree(labels[0]!) - labels[0]! : this.#findBase(labels);
    this.#reserve(base + labels.at(-1)! + 1);
    for (const label of labels) this.#take(base + label, parent);
    this.setBase(parent, base);
    return base;
  }

  /** The cells with so many free ones behind them that a step by any label stays inside. */
  finish(): Int32Array {
    const count = this.#used + this.#labelCount;
    this.#reserve(count);
    return this.#cells.slice(0, 2 * count);
  }

  /** The first free cell behind `label`: a base is never below zero. */
  #firstFree(label: number): number {
    let cell = this.#after[0]!;
    while (cell !== 0 && cell <= label) cell = this.#after[cell]!;
    return cell === 0 ? Math.max(this.#used, label + 1) : cell;
  }

  #findBase(labels: readonly number[]): number {
    const first = labels[0]!;
    let cell = this.#isFree(this.#tryFrom) ? this.#tryFrom : this.#after[0]!;
    for (let tries = 0; cell !== 0 && tries < mostTries; cell = this.#after[cell]!, tries++) {
      if (cell > first && this.#fits(cell - first, labels)) return cell - first;
    }
    this.#tryFrom = cell;
    return Math.max(this.#used - first, 1);
  }

  #isFree(cell: number): boolean {
    return cell !== 0 && this.#cells[2 * cell + 1] === 0;
  }

  #fits(base: number, labels: readonly number[]): boolean {
    for (let at = 1; at < labels.length; at++) {
      const cell = base + labels[at]!;
      if (cell < this.#used && this.#cells[2 * cell + 1] !== 0) return false;
    }
    return true;
  }

  #take(cell: number, parent: number): void {
    this.#cells[2 * cell + 1] = parent;
    const after = this.#after[cell]!;
    const before = this.#before[cell]!;
    this.#after[before] = after;
    this.#before[after] = before;
    if (this.#tryFrom === cell) this.#tryFrom = after;
    this.#used = Math.max(this.#used, cell + 1);
  }

  /** Makes room for `count` cells; new ones go to the end of the chain. */
  #reserve(count: number): void {
    const known = this.#after.length;
    if (count <= known) return;
    const grown = Math.max(count, Math.ceil(1.5 * known));
    this.#cells = enlarged(this.#cells, 2 * grown);
    this.#after = enlarged(this.#after, grown);
    this.#before = enlarged(this.#before, grown);
    for (let cell = known; cell < grown; cell++) {
      const last = this.#before[0]!;
      this.#after[last] = cell;
      this.#before[cell] = last;
      this.#before[0] = cell;
    }
  }
}

function enlarged(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(array);
  return grown;
}

/** The growing array of tails. */
class TailSpace {
  #tails = new Uint16Array(1024);
  #length = 0;

  /** Keeps an entry from `depth` on; gives the place. */
  add(entry: string, depth: number): number {
    const at = this.#length;
    const length = at + entry.length - depth;
    if (length > this.#tails.length) {
      const grown = new Uint16Array(Math.max(length, Math.ceil(1.5 * this.#tails.length)));
      grown.set(this.#tails);
      this.#tails = grown;
    }
    for (let from = depth; from < entry.length; from++) this.#tails[this.#length++] = entry.charCodeAt(from);
    return at;
  }

  finish(): Uint16Array {
    return this.#tails.slice(0, this.#length);
  }
}
