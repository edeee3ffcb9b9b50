/** Words that are only asked for, by hash. Two words may be taken for one, about once in four milliards. */
export interface WordSet {
  has(hash: number): boolean;
}

const base = 0x01000193;

/** The hash of the word of the first `length` units. */
export function hashOf(units: Uint16Array, length: number): number {
  let hash = 0;
  for (let i = 0; i < length; i++) hash = (Math.imul(hash, base) + units[i]!) | 0;
  return hash;
}

/** Makes a set of words, one open-addressed table of their hashes. */
export function createWordSet(words: Iterable<string>): WordSet {
  const hashes = [...new Set(words)].map((word) => {
    const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    return hashOf(units, units.length);
  });
  const bits = Math.max(4, Math.ceil(Math.log2(hashes.length * 2 + 1)));
  const mask = 2 ** bits - 1;
  const slots = new Int32Array(mask + 1);
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1 | 0) >>> (32 - bits);
  for (const hash of hashes) {
    let slot = slotOf(hash);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = hash;
  }
  return Object.freeze({
    has(hash: number): boolean {
      for (let slot = slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & mask) {
        if (slots[slot] === hash) return true;
      }
      return false;
    },
  });
}
