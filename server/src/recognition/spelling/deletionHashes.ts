import { longestWord } from './editLimit';

const base = 0x01000193;
const room = longestWord + 3;

/** Hashes the words that come of a word when letters are left out. Reuses its memory: one call at a time. */
export interface DeletionHasher {
  /** What the last call found, as far as the count that it gave. */
  readonly hashes: Int32Array;
  /** Hashes the first `length` units and all that is left without one, and with `depth` 2 without two of them. */
  hash(units: Uint16Array, length: number, depth: 0 | 1 | 2): number;
}

/**
 * Makes a hasher. A word's hash is a polynomial of its units, so that the hash without some letters comes of the hashes of
 * the pieces around them (Karp and Rabin 1987), without making the shorter word.
 */
export function createDeletionHasher(): DeletionHasher {
  const powers = new Int32Array(room + 1).fill(1);
  for (let i = 1; i <= room; i++) powers[i] = Math.imul(powers[i - 1]!, base);
  const prefixes = new Int32Array(room + 1);
  const hashes = new Int32Array(1 + room + (room * (room - 1)) / 2);
  return Object.freeze({
    hashes,
    hash(units: Uint16Array, length: number, depth: 0 | 1 | 2): number {
      for (let i = 0; i < length; i++) prefixes[i + 1] = (Math.imul(prefixes[i]!, base) + units[i]!) | 0;
      const whole = prefixes[length]!;
      let count = 0;
      // Without the letters from i to j: `whole`, less what the prefix up to j gave, plus what the one up to i gives there.
      hashes[count++] = whole;
      if (depth === 0) return count;
      for (let i = 0; i < length; i++) {
        const head = prefixes[i]!;
        const skipped = prefixes[i + 1]!;
        hashes[count++] = (whole + Math.imul((head - skipped) | 0, powers[length - i - 1]!)) | 0;
        if (depth === 1) continue;
        for (let j = i + 1; j < length; j++) {
          const upTo = (prefixes[j]! + Math.imul((head - skipped) | 0, powers[j - i - 1]!)) | 0;
          hashes[count++] = (whole + Math.imul((upTo - prefixes[j + 1]!) | 0, powers[length - j - 1]!)) | 0;
        }
      }
      return count;
    },
  });
}
