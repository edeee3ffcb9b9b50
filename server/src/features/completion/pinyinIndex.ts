import { type Entry, usualOf } from './prefixIndex';
import { isHan } from './key';
import { type Readings, pinyinReach } from './pinyin';

/** An entry that begins with the sounds that were typed. */
export interface PinyinMatch {
  readonly entry: Entry;
  /** All of the name was typed. */
  readonly complete: boolean;
}

/** Finds Chinese names by pinyin: full, initials only or mixed, also after characters (`mianji`, `mjjl`, `面ji`). */
export interface PinyinIndex {
  /** The entries that `typed` may be the beginning of. It has Latin letters, perhaps after Chinese characters. */
  find(typed: string): PinyinMatch[];
}

/** Fewer letters than this find the beginnings of names only. */
const leastInner = 2;

/** Builds the index. `usual` are the concepts whose names one letter finds, where it begins many. */
export function createPinyinIndex(
  entries: readonly Entry[],
  readings: Readings,
  usual: ReadonlySet<string>,
): PinyinIndex {
  // By the first sound; characters by themselves, for what follows them.
  const buckets = new Map<string, Entry[]>();
  const put = (key: string, entry: Entry): void => {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(entry);
    else buckets.set(key, [entry]);
  };
  for (const entry of entries) {
    const first = entry.key[0] ?? '';
    if (entry.form.term.language !== 'zh' || !isHan(first)) continue;
    put(first, entry);
    for (const letter of new Set((readings.get(first) ?? []).map((syllable) => syllable[0]!))) put(letter, entry);
  }
  return {
    find(typed) {
      const letters = typed.replaceAll(' ', '');
      const matches: PinyinMatch[] = [];
      const bucket = buckets.get(letters[0] ?? '') ?? [];
      for (const entry of letters.length === 1 ? usualOf(bucket, usual) : bucket) {
        if (entry.inner && letters.length < leastInner) continue;
        const reached = pinyinReach(letters, entry.key, readings);
        if (reached > 0) matches.push({ entry, complete: reached === entry.key.length });
      }
      return matches;
    },
  };
}
