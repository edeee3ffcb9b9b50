import { isFunctionWord } from './functionWords';
import { isHan } from './key';
import type { Entry } from './prefixIndex';

/** Finds names of several words by the beginnings of their words: `fn`, `facn` and `fnerve` are all the facial nerve. */
export interface ShortenedIndex {
  /** The names that `typed`, letters without spaces, shortens: the beginnings of two of its words at least, from the first on. */
  find(typed: string): readonly Entry[];
}

interface Shortened {
  readonly entry: Entry;
  readonly words: readonly string[];
}

const least = 2;

export function createShortenedIndex(entries: readonly Entry[]): ShortenedIndex {
  const buckets = new Map<string, Shortened[]>();
  for (const entry of entries) {
    const { kind } = entry.form.term;
    if (entry.inner || (kind !== 'preferred' && kind !== 'synonym') || isHan(entry.key)) continue;
    const words = (entry.key.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word, at) => at === 0 || !isFunctionWord(word));
    if (words.length < least || isFunctionWord(words[0]!)) continue;
    const key = words[0]![0]!;
    const bucket = buckets.get(key);
    if (bucket) bucket.push({ entry, words });
    else buckets.set(key, [{ entry, words }]);
  }
  return {
    find: (typed) => {
      const bucket = typed.length < least ? [] : (buckets.get(typed[0]!) ?? []);
      return bucket.filter(({ words }) => isShortenedFrom(typed, words)).map(({ entry }) => entry);
    },
  };
}

/** Whether letters are beginnings of the words, one after the other, of two at least. */
function isShortenedFrom(typed: string, words: readonly string[]): boolean {
  const from = (at: number, word: number): boolean => {
    if (at === typed.length) return word >= least;
    const own = words[word];
    if (own === undefined) return false;
    for (let length = 1; length <= own.length && typed[at + length - 1] === own[length - 1]; length++) {
      if (from(at + length, word + 1)) return true;
    }
    return false;
  };
  return from(0, 0);
}
