import { editDistance } from '../../text/editDistance';
import { createDeletionHasher } from './deletionHashes';
import { deletionsOfWritten, editLimit } from './editLimit';

/** A right word near a written one. */
export interface NearWord {
  readonly word: string;
  readonly distance: number;
}

/** Finds words within their edit limit of a written one (see `editLimit`). Words are of letters `a` to `z`. */
export interface DeletionIndex {
  /** Whether a word may be near: false is certain, true is to be looked into. Takes the first `length` units, no string. */
  mayHaveNear(units: Uint16Array, length: number): boolean;
  /** The words near a written one, nearest first, then in alphabetical order. The written word itself counts as near. */
  near(written: string): NearWord[];
}

/**
 * Builds an index by symmetric deletion (Garbe 2012, SymSpell): two words within k edits have a word in common once up to k
 * letters are left out of each. Only hashes of those are kept, in one open-addressed table; equal hashes of other words are
 * told apart by the distance.
 */
export function createDeletionIndex(words: readonly string[]): DeletionIndex {
  const hasher = createDeletionHasher();
  const units = new Uint16Array(64);
  const read = (word: string): number => {
    const length = Math.min(word.length, units.length);
    for (let i = 0; i < length; i++) units[i] = word.charCodeAt(i);
    return length;
  };
  const usable = words.filter((word) => editLimit(word.length) > 0);
  const entries = usable.reduce((sum, { length }) => sum + deletionCount(length), 0);
  const bits = Math.max(4, Math.ceil(Math.log2(entries * 1.5 + 1)));
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1);
  const values = new Uint16Array(mask + 1);
  if (usable.length >= 0xffff) throw new Error(`${usable.length} words are too many for the spelling index.`);
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1 | 0) >>> (32 - bits);

  usable.forEach((word, index) => {
    const count = hasher.hash(units, read(word), editLimit(word.length));
    for (let i = 0; i < count; i++) {
      const hash = hasher.hashes[i]!;
      let slot = slotOf(hash);
      while (values[slot] !== 0 && !(keys[slot] === hash && values[slot] === index + 1)) slot = (slot + 1) & mask;
      keys[slot] = hash;
      values[slot] = index + 1;
    }
  });

  return Object.freeze({
    mayHaveNear(written: Uint16Array, length: number): boolean {
      const depth = deletionsOfWritten(length);
      if (depth === undefined) return false;
      const count = hasher.hash(written, length, depth);
      for (let i = 0; i < count; i++) {
        const hash = hasher.hashes[i]!;
        for (let slot = slotOf(hash); values[slot] !== 0; slot = (slot + 1) & mask) {
          if (keys[slot] === hash) return true;
        }
      }
      return false;
    },
    near(written: string): NearWord[] {
      const depth = deletionsOfWritten(written.length);
      if (depth === undefined) return [];
      const found = new Set<number>();
      const count = hasher.hash(units, read(written), depth);
      for (let i = 0; i < count; i++) {
        const hash = hasher.hashes[i]!;
        for (let slot = slotOf(hash); values[slot] !== 0; slot = (slot + 1) & mask) {
          if (keys[slot] === hash) found.add(values[slot]! - 1);
        }
      }
      return [...found]
        .map((index) => ({ word: usable[index]!, distance: editDistance(written, usable[index]!) }))
        .filter(({ word, distance }) => distance <= editLimit(word.length))
        .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
    },
  });
}

function deletionCount(length: number): number {
  return 1 + length + (editLimit(length) === 2 ? (length * (length - 1)) / 2 : 0);
}
