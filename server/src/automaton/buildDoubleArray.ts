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

/** The growing array of cells. A cell whose check is 0 is free. */
class CellSpace {
  readonly #labelCount: number;
  #cells: Int32Array;
  /** No cell before this one is worth looking at. */
  #firstFree = root + 1;
  #used = root + 1;

  constructor(labelCount: number) {
    this.#labelCount = labelCount;
    this.#cells = new Int32Array(2 * (4 * labelCount + 1024));
    this.#cells[2 * root + 1] = -1;
  }

  setBase(cell: number, base: number): void {
    this.#cells[2 * cell] = base;
  }

  /** Finds room for the children of `parent`, takes it, and gives the base. `labels` are ascending, at least one. */
  place(parent: number, labels: readonly number[]): number {
    const base = this.#findBase(labels);
    for (const label of labels) {
      this.#cells[2 * (base + label) + 1] = parent;
      this.#used = Math.max(this.#used, base + label + 1);
    }
    this.setBase(parent, base);
    return base;
  }

  /** The cells with so many free ones behind them that a step by any label stays inside. */
  finish(): Int32Array {
    const length = 2 * (this.#used + this.#labelCount);
    this.#reserve(length);
    return this.#cells.slice(0, length);
  }

  #findBase(labels: readonly number[]): number {
    const first = labels[0]!;
    const last = labels.at(-1)!;
    let taken = 0;
    let cell = Math.max(this.#firstFree, first + 1);
    const from = cell;
    for (; ; cell++) {
      this.#reserve(2 * (cell + last - first + 1));
      if (this.#cells[2 * cell + 1] !== 0) taken++;
      else if (this.#fits(cell - first, labels)) break;
    }
    // Where nearly all cells are taken, searching again would find nothing (after Yata's darts).
    if (labels.length === 1 || taken >= 0.95 * (cell - from + 1)) this.#firstFree = cell;
    return cell - first;
  }

  #fits(base: number, labels: readonly number[]): boolean {
    for (let at = 1; at < labels.length; at++) if (this.#cells[2 * (base + labels[at]!) + 1] !== 0) return false;
    return true;
  }

  #reserve(length: number): void {
    if (length <= this.#cells.length) return;
    const grown = new Int32Array(Math.max(length, Math.ceil(1.5 * this.#cells.length)));
    grown.set(this.#cells);
    this.#cells = grown;
  }
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
