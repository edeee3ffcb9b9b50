import type { State } from '../../automaton/doubleArray';
import type { TermSource } from '../../recognition/recogniser';
import { TermSearch } from '../../recognition/termSearch';
import type { Writing } from '../../recognition/writing';
import type { Term } from '../../terminology/concept';
import type { Language } from '../../text/language';
import type { Form } from './form';
import { type Hit, likelyFor, leastMistyped, leastMistypedForeign, maybePinyin, wordsBefore } from './hits';
import { isHan, latinLength } from './key';
import { type Readings, pinyinReach } from './pinyin';
import type { Query } from './query';
import { SoundSearch } from './soundSearch';

/** A Chinese name found by its sounds. */
export interface SoundingName {
  readonly term: Term;
  /** All of the name was typed. */
  readonly complete: boolean;
}

/**
 * Finds the names of users' packs, at most `limit` of each pack, shorter ones first. A million of them are not kept beside
 * the index: each is read when it is found.
 */
export interface PackNames {
  /** Those that begin with a text. */
  startingWith(text: string, limit: number): Term[];
  /** Those that begin with a text but for so many typing errors, the first and the last letter right. */
  almostStartingWith(text: string, errors: number, limit: number): Term[];
  /** Chinese ones that begin with the sounds of a text: pinyin, perhaps after characters. */
  soundingLike(text: string, limit: number): SoundingName[];
}

/** So many names of a pack are looked at for one answer, and so many of those that were mistyped. */
const most = 60;
const mostMistyped = 20;

/** From so many letters on there may be two errors. */
const leastForTwo = 8;

/** The fewest letters that Chinese names are found by. */
const leastSounds = 2;

export function createPackNames(sources: readonly TermSource[], writing: Writing, readings: Readings): PackNames {
  const packs = sources.map((source) => ({
    source,
    names: new TermSearch(source.index, writing),
    sounds: new SoundSearch(source.index, readings),
  }));
  const read = ({ source, names }: (typeof packs)[number], states: readonly State[], limit: number): Term[] =>
    names.below(states, limit).flatMap((number) => source.term(number) ?? []);
  return {
    startingWith: (text, limit) =>
      packs.flatMap((pack) => {
        const state = pack.names.beginning(text);
        return state === undefined ? [] : read(pack, [state], limit);
      }),
    almostStartingWith: (text, errors, limit) =>
      packs.flatMap((pack) => read(pack, pack.names.almost(text, errors), limit)),
    soundingLike(text, limit) {
      const typed = writing.folding.text(text).replace(/\s+/g, '');
      return packs
        .flatMap((pack) => read(pack, pack.sounds.beginning(typed), limit))
        .filter(({ language }) => language === 'zh')
        .map((term) => {
          const name = writing.folding.text(term.text);
          return { term, complete: pinyinReach(typed, name, readings) === name.length };
        });
    },
  };
}

/**
 * The names of packs that the words before the caret begin, by the most words that begin any; those that more words begin
 * almost, and in Chinese those that sound so. `language` is the one being written.
 */
export function packHits(
  queries: readonly Query[],
  names: PackNames,
  formOf: (term: Term) => Form,
  language: Language,
): Hit[] {
  const hitOf = (term: Term, query: Query, errors: number): Hit => {
    const form = formOf(term);
    return { entry: { form, key: form.key, inner: false, wordsBefore: 0 }, query, errors };
  };
  const exact: Hit[] = [];
  let used = queries.length;
  for (const [number, query] of queries.entries()) {
    const isLikely = likelyFor(query, language);
    const hits = names
      .startingWith(query.text, most)
      .map((term) => hitOf(term, query, 0))
      .filter(({ entry }) => entry.form.name.simplified !== '' && isLikely(entry));
    if (hits.length === 0) continue;
    exact.push(...hits);
    used = number;
    break;
  }
  return [
    ...mistypedHits(queries.slice(Math.max(0, used - wordsBefore), used), names, hitOf, language),
    ...exact,
    ...(language === 'zh' ? soundingHits(queries, names, hitOf) : []),
  ];
}

type HitOf = (term: Term, query: Query, errors: number) => Hit;

/** The hits of the words that are nearest to any name. */
function mistypedHits(queries: readonly Query[], names: PackNames, hitOf: HitOf, language: Language): Hit[] {
  const long = queries.filter(({ key }) => !isHan(key) && latinLength(key) >= leastMistyped);
  for (const errors of [1, 2]) {
    for (const query of long) {
      const length = latinLength(query.key);
      if (errors > 1 && length < leastForTwo) continue;
      const hits = names
        .almostStartingWith(query.text, errors, mostMistyped)
        .map((term) => hitOf(term, query, errors))
        .filter(({ entry }) => {
          const { term, name } = entry.form;
          const isOwn = term.language === language || length >= leastMistypedForeign || language === 'zh';
          return isOwn && name.simplified !== '' && term.kind !== 'abbreviation';
        });
      if (hits.length > 0) return hits;
    }
  }
  return [];
}

/** The Chinese names that the letters before the caret sound like, by as many characters before them as belong to a name. */
function soundingHits(queries: readonly Query[], names: PackNames, hitOf: HitOf): Hit[] {
  for (const query of queries) {
    if (query.key.length < leastSounds || !maybePinyin.test(query.key) || /\p{Lu}/u.test(query.text)) continue;
    const hits = names
      .soundingLike(query.text, most)
      .map(({ term, complete }): Hit => ({ ...hitOf(term, query, 0), by: 'sounds', isWholeSound: complete }))
      .filter(({ entry }) => entry.form.name.simplified !== '' && entry.form.term.kind !== 'misspelling');
    if (hits.length > 0) return hits;
  }
  return [];
}
