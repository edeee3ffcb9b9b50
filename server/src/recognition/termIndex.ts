import { buildDoubleArray, entryOf } from '../automaton/buildDoubleArray';
import { DoubleArray } from '../automaton/doubleArray';
import { firstLetterLabel, gapLabel } from '../automaton/labels';
import { StartFilter, buildStartBits } from './startFilter';
import { type IndexedSurface, gap, termKeys } from './termKeys';
import type { Writing } from './writing';

/** Changed whenever the bytes or the keys of an index are made otherwise than before. */
export const termIndexFormat = 1;

const magic = 0x46434149;
const headerLength = 8;

/** Names as numbers: a view on bytes, of which nothing is parsed or copied. */
export interface TermIndex {
  /** How many surfaces it was built of. */
  readonly size: number;
  readonly automaton: DoubleArray;
  /** Where keys may begin. */
  readonly starts: StartFilter;
  /** The folded units that keys are made of; the label of each is its place plus `firstLetterLabel`. */
  readonly alphabet: Uint16Array;
  /** The numbers of the surfaces that a value of the automaton stands for, ascending. */
  numbers(value: number): readonly number[];
}

/**
 * Builds the index of `surfaces`, the first of which has the number 0. Yields how much is done, from 0 to 1. The bytes are
 * in the byte order of all machines that run VS Code, little-endian.
 */
export function* buildTermIndex(
  writing: Writing,
  surfaces: Iterable<IndexedSurface>,
): Generator<number, Uint8Array<ArrayBuffer>> {
  let size = 0;
  const counts = new Uint32Array(0x10000);
  const found: { readonly keys: string[]; readonly numbers: number[] } = { keys: [], numbers: [] };
  for (const surface of surfaces) {
    for (const key of termKeys(surface, writing)) {
      for (let at = 0; at < key.length; at++) counts[key.charCodeAt(at)]!++;
      found.keys.push(key);
      found.numbers.push(size);
    }
    if (++size % 8192 === 0) yield 0;
  }
  const alphabet = alphabetOf(counts);
  const labels = labelsOf(alphabet);
  const sorted = found.keys.map((key, index) => entryOf(labelled(key, labels), found.numbers[index]!));
  const startBits = buildStartBits(found.keys, writing);
  yield 0.2;
  sorted.sort();
  yield 0.4;
  const { entries, lists } = withoutRepeats(sorted);
  const building = buildDoubleArray(entries, alphabet.length + firstLetterLabel);
  for (;;) {
    const step = building.next();
    if (step.done) return toBytes({ size, alphabet, lists, startBits, ...step.value });
    yield 0.4 + 0.6 * step.value;
  }
}

/** The units of keys, the most frequent first: low labels keep the array dense. */
function alphabetOf(counts: Uint32Array): Uint16Array {
  counts[gap.charCodeAt(0)] = 0;
  const units: number[] = [];
  counts.forEach((count, unit) => {
    if (count > 0) units.push(unit);
  });
  return Uint16Array.from(units.sort((a, b) => counts[b]! - counts[a]! || a - b));
}

/** The label of each unit; 0 for one outside the alphabet. */
export function labelsOf(alphabet: Uint16Array): Uint16Array {
  const labels = new Uint16Array(0x10000);
  alphabet.forEach((unit, index) => {
    labels[unit] = index + firstLetterLabel;
  });
  labels[gap.charCodeAt(0)] = gapLabel;
  return labels;
}

function labelled(key: string, labels: Uint16Array): string {
  let text = '';
  for (let at = 0; at < key.length; at++) text += String.fromCharCode(labels[key.charCodeAt(at)]!);
  return text;
}

/**
 * Sorted entries with each key once. A value is twice the number of the surface, or twice the place in `lists` of several
 * numbers, plus one; there stands first how many they are.
 */
function withoutRepeats(sorted: readonly string[]): { entries: string[]; lists: number[] } {
  const entries: string[] = [];
  const lists: number[] = [];
  let numbers: number[] = [];
  let labels: string | undefined;
  const finish = (): void => {
    if (labels === undefined) return;
    let value = 2 * numbers[0]!;
    if (numbers.length > 1) {
      value = 2 * lists.length + 1;
      lists.push(numbers.length, ...numbers);
    }
    entries.push(entryOf(labels, value));
  };
  for (const entry of sorted) {
    const end = entry.length - 3;
    const number = entry.charCodeAt(end + 1) | (entry.charCodeAt(end + 2) << 16);
    if (labels?.length !== end || !entry.startsWith(labels)) {
      finish();
      labels = entry.slice(0, end);
      numbers = [];
    }
    if (!numbers.includes(number)) numbers.push(number);
  }
  finish();
  return { entries, lists };
}

/** The parts of an index as they are kept, the wider numbers first. */
interface Parts {
  readonly size: number;
  readonly cells: Int32Array;
  readonly lists: readonly number[];
  readonly alphabet: Uint16Array;
  readonly tails: Uint16Array;
  readonly startBits: Uint8Array;
}

function toBytes({ size, cells, lists, alphabet, tails, startBits }: Parts): Uint8Array<ArrayBuffer> {
  const wide = headerLength + cells.length + lists.length;
  const narrow = alphabet.length + tails.length;
  const bytes = new Uint8Array(4 * wide + 2 * narrow + startBits.length);
  const words = new Int32Array(bytes.buffer, 0, wide);
  words.set([
    magic,
    termIndexFormat,
    size,
    cells.length,
    lists.length,
    alphabet.length,
    tails.length,
    startBits.length,
  ]);
  words.set(cells, headerLength);
  words.set(lists, headerLength + cells.length);
  const halves = new Uint16Array(bytes.buffer, 4 * wide, narrow);
  halves.set(alphabet);
  halves.set(tails, alphabet.length);
  bytes.set(startBits, 4 * wide + 2 * narrow);
  return bytes;
}

/** Views the bytes of an index. Throws when they are not whole, or of another format. */
export function openTermIndex(bytes: Uint8Array): TermIndex {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset, byteLength } = aligned;
  const header = byteLength >= 4 * headerLength ? new Int32Array(buffer, byteOffset, headerLength) : undefined;
  const [
    found,
    format,
    size = 0,
    cellsLength = 0,
    listsLength = 0,
    alphabetLength = 0,
    tailsLength = 0,
    bitsLength = 0,
  ] = header ?? [];
  const wide = headerLength + cellsLength + listsLength;
  const length = 4 * wide + 2 * (alphabetLength + tailsLength) + bitsLength;
  if (found !== magic || format !== termIndexFormat || length !== byteLength) {
    throw new Error('The bytes are no term index of this version.');
  }
  const cells = new Int32Array(buffer, byteOffset + 4 * headerLength, cellsLength);
  const lists = new Int32Array(buffer, byteOffset + 4 * (headerLength + cellsLength), listsLength);
  const alphabet = new Uint16Array(buffer, byteOffset + 4 * wide, alphabetLength);
  const tails = new Uint16Array(buffer, byteOffset + 4 * wide + 2 * alphabetLength, tailsLength);
  const startBits = new Uint8Array(buffer, byteOffset + length - bitsLength, bitsLength);
  return Object.freeze({
    size,
    alphabet,
    automaton: new DoubleArray({ cells, tails }),
    starts: new StartFilter(startBits),
    numbers(value: number): readonly number[] {
      const at = value >>> 1;
      if (value % 2 === 0) return [at];
      const numbers: number[] = [];
      for (let place = at + 1; place <= at + lists[at]!; place++) numbers.push(lists[place]!);
      return numbers;
    },
  });
}
