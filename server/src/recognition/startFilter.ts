import type { Folding } from '../text/folding';
import { hanKind, hyphenKind, markKind, wordKind } from '../text/unitKinds';
import type { Writing } from './writing';

/** What stands behind a shorter word, or behind a single Han character. */
const nothing = 0;

/** The hash of any place where more has to be looked at. */
export const unclearStart = -1;

function hash(a: number, b: number, c: number, d: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ b;
  mixed = Math.imul(mixed, 0x85ebca6b) ^ c;
  mixed = Math.imul(mixed, 0xc2b2ae35) ^ d;
  mixed = Math.imul(mixed, 0x27d4eb2f);
  return (mixed ^ (mixed >>> 15)) >>> 1;
}

/**
 * The hash of the word or Han character that begins at `offset`; `unclearStart` where accents stand apart, a ligature is
 * several letters, or a part of a compound or a particle may follow.
 */
export function startHash({ kinds, codes }: Folding, text: string, offset: number): number {
  const first = text.charCodeAt(offset);
  const a = codes[first]!;
  if (kinds[first] === hanKind) {
    const next = text.charCodeAt(offset + 1);
    return kinds[next] === hanKind ? hash(a, codes[next]!, nothing, nothing) : unclearStart;
  }
  let b = nothing;
  let c = nothing;
  let d = nothing;
  let at = offset + 1;
  let kind = kinds[text.charCodeAt(at)];
  if (kind === wordKind) {
    b = codes[text.charCodeAt(at)]!;
    kind = kinds[text.charCodeAt(++at)];
    if (kind === wordKind) {
      c = codes[text.charCodeAt(at)]!;
      kind = kinds[text.charCodeAt(++at)];
      if (kind === wordKind) {
        d = codes[text.charCodeAt(at)]!;
        if (d === nothing) return unclearStart;
      } else if (c === nothing) return unclearStart;
    } else if (b === nothing) return unclearStart;
  }
  if (a === nothing || kind === markKind || kind === hyphenKind) return unclearStart;
  return hash(a, b, c, d);
}

/** How many bits there are for each key, at least: one in eight that are asked for in vain is set by chance. */
const bitsPerKey = 16;

/**
 * Tells most places of a text at which no key begins by one look into a table of bits: a Bloom filter (Bloom, Commun ACM
 * 1970;13:422-426, doi:10.1145/362686.362692) with one hash, of the first four letters of words and the first two Han
 * characters. It never says no where a key begins in any way that the rules of writing allow.
 */
export class StartFilter {
  readonly #bits: Uint8Array;
  readonly #mask: number;

  /** `bits` is what `buildStartBits` made. */
  constructor(bits: Uint8Array) {
    this.#bits = bits;
    this.#mask = 8 * bits.length - 1;
  }

  /** Whether a key may begin at `offset`, where a word or a Han character begins, whose `startHash` this is. */
  mayStart(startHash: number, { kinds, codes }: Folding, text: string, offset: number): boolean {
    if (startHash === unclearStart || this.#has(startHash)) return true;
    const first = text.charCodeAt(offset);
    return kinds[first] === hanKind && this.#has(hash(codes[first]!, nothing, nothing, nothing));
  }

  #has(startHash: number): boolean {
    const bit = startHash & this.#mask;
    return (this.#bits[bit >>> 3]! & (1 << (bit & 7))) !== 0;
  }
}

/** The bits of a filter of these keys (`termKeys`). A power of two in length. */
export function buildStartBits(keys: readonly string[], writing: Writing): Uint8Array {
  const length = Math.max(4096, 2 ** Math.ceil(Math.log2((keys.length * bitsPerKey) / 8)));
  const bits = new Uint8Array(length);
  const mask = 8 * length - 1;
  const add = (start: string): void => {
    const [a = nothing, b = nothing, c = nothing, d = nothing] = Array.from(start, (unit) => unit.charCodeAt(0));
    const bit = hash(a, b, c, d) & mask;
    bits[bit >>> 3]! |= 1 << (bit & 7);
  };
  const done = new Set<string>();
  for (const key of keys) {
    const start = firstUnits(key, writing.folding);
    if (done.has(start)) continue;
    done.add(start);
    for (const form of startForms(start, writing)) add(form);
  }
  return bits;
}

/** The first word of a key, or its first Han character with the one after it. */
function firstUnits(key: string, { kinds }: Folding): string {
  const kindAt = (at: number): number | undefined => kinds[key.charCodeAt(at)];
  if (kindAt(0) === hanKind) return key.slice(0, kindAt(1) === hanKind ? 2 : 1);
  let end = 0;
  while (kindAt(end) === wordKind) end++;
  return key.slice(0, end);
}

/** What a text may have where a key begins so, as far as the hash reads it. */
function* startForms(start: string, { folding, inflections, combiningForms, particles }: Writing): Generator<string> {
  if (folding.kinds[start.charCodeAt(0)] === hanKind) {
    yield start;
    for (const particle of particles) yield start.charAt(0) + String.fromCharCode(particle);
    return;
  }
  yield start.slice(0, 4);
  for (const { written, name } of inflections) {
    if (start.endsWith(name)) yield (start.slice(0, start.length - name.length) + written).slice(0, 4);
  }
  for (const form of combiningForms) if (form.length < 4 && start.startsWith(form)) yield form;
}
