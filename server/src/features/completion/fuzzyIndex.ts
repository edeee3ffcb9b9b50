import Fuse, { type FuseIndex } from 'fuse.js';
import { editDistance } from '../../text/editDistance';
import type { Entry } from './prefixIndex';

/** An entry that begins almost like a key. */
export interface FuzzyMatch {
  readonly entry: Entry;
  /** Typing errors between the key and the beginning of the entry. */
  readonly errors: number;
}

/** Finds the entries that begin like a key with one or two typing errors, the nearest first. */
export interface FuzzyIndex {
  find(key: string): FuzzyMatch[];
}

/** The longest key that is looked for, in code units: what Fuse's bit pattern holds. */
const longest = 32;

/** How many entries Fuse ranks. More would cost time and bring nothing: they share too little with the key. */
const candidates = 64;

/** The errors that a key of so many letters may have. */
function allowedErrors(length: number): number {
  return length < 8 ? 1 : 2;
}

/**
 * Fuse over all entries takes tens of milliseconds a key, so shared bigrams choose the entries that it ranks. Its score
 * takes a swap of neighbours for two errors and lets long keys have many; the distance decides what is near enough.
 */
export function createFuzzyIndex(entries: readonly Entry[]): FuzzyIndex {
  const documents = entries.map((entry) => ({ entry, text: entry.key.slice(0, longest) }));
  const { records } = Fuse.createIndex(['text'], documents);
  const postings = new Map<string, number[]>();
  documents.forEach(({ text }, number) => {
    for (const bigram of bigrams(text)) {
      const posting = postings.get(bigram);
      if (posting) posting.push(number);
      else postings.set(bigram, [number]);
    }
  });

  const nearest = (key: string): number[] => {
    const shared = new Uint8Array(documents.length);
    const touched: number[] = [];
    const wanted = bigrams(key);
    for (const bigram of wanted) {
      for (const number of postings.get(bigram) ?? []) if (shared[number]!++ === 0) touched.push(number);
    }
    const buckets = Array.from({ length: wanted.size + 1 }, (): number[] => []);
    // One wrong letter spoils two bigrams, two swapped ones three.
    const least = Math.max(1, wanted.size - 3 * allowedErrors(key.length));
    for (const number of touched) if (shared[number]! >= least) buckets[shared[number]!]!.push(number);
    return buckets.reverse().flat().slice(0, candidates);
  };

  return {
    find(key) {
      if (key.length > longest) return [];
      const chosen = nearest(key);
      if (chosen.length === 0) return [];
      const chosenDocuments = chosen.map((number) => documents[number]!);
      const index: FuseIndex<(typeof documents)[number]> = Fuse.parseIndex({
        keys: [{ path: ['text'], id: 'text', weight: 1, src: 'text', getFn: null }],
        records: chosen.map((number, i) => ({ ...records[number]!, i })),
      });
      const fuse = new Fuse(
        chosenDocuments,
        { keys: ['text'], threshold: 0.4, distance: longest, ignoreDiacritics: false, ignoreFieldNorm: true },
        index,
      );
      return fuse
        .search(key)
        .map(({ item }) => ({ entry: item.entry, errors: errorsAtStart(key, item.text) }))
        .filter(({ errors }) => errors <= allowedErrors(key.length));
    },
  };
}

function bigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}

/** The errors in `key` as a beginning of `text`, as far as so many are allowed. */
function errorsAtStart(key: string, text: string): number {
  const allowed = allowedErrors(key.length);
  let least = Number.POSITIVE_INFINITY;
  for (let length = key.length - allowed; length <= key.length + allowed; length++) {
    least = Math.min(least, editDistance(key, text.slice(0, length)));
  }
  return least;
}
