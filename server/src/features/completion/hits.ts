import type { Language } from '../../text/language';
import type { Completer } from './completer';
import { isFunctionWord } from './functionWords';
import { isHan, latinLength } from './key';
import type { Query } from './query';
import { type Entry, usualOf } from './prefixIndex';

/** An entry that what was typed may be the beginning of. */
export interface Hit {
  readonly entry: Entry;
  readonly query: Query;
  /** Typing errors; 0 for an exact beginning. */
  readonly errors: number;
  /** What was typed is not how the name begins: the sounds of Chinese, beginnings of its words, words in another order. */
  readonly by?: 'sounds' | 'words' | 'order';
  /** All of the sounds were typed. */
  readonly isWholeSound?: boolean;
}

/** The fewest Latin letters that a name is found by inside it, and inside another name of its concept. */
const leastInner = 3;
const leastInnerOther = 5;

/** The fewest Chinese characters that a name is found by inside it. */
const leastInnerHan = 2;

/** The fewest Latin letters that a name of a language that is not being written is found by. */
const leastForeign = 4;

/** The fewest letters that may hold an error: with four, every other word of a sentence is nearly the beginning of a name. */
export const leastMistyped = 5;

/** The same for a name of a language that is not being written, unless that is Chinese, among which all Latin words are foreign. */
export const leastMistypedForeign = 9;

/** From so many letters on, an error may be in the first one, or in a word inside a name. */
const leastSure = 7;

/** The fewest letters or characters that count where more before them begin a name. */
const leastShorter = 2;

/** The fewest letters of pinyin that may hold two swapped ones. */
const leastMistypedSound = 6;

/** From so many letters on, a name that begins so is meant rather than one whose words do. */
const leastPlain = 4;

/** The fewest letters of a word that may stand at another place of a name. */
const leastReordered = 3;

/** How many words before those that begin a name are read again as a mistyped beginning of a longer one. */
export const wordsBefore = 3;

/**
 * The names that may be meant by what stands before the caret: those that the most words begin, or begin almost, and those
 * that fewer begin; in Chinese also those that sound so, in other languages those that have the words in another order or
 * are shortened to the last one. `language` is the one being written.
 */
export function hitsFor(queries: readonly Query[], completer: Completer, language: Language): Hit[] {
  const hits = latinOrHanHits(queries, completer, language);
  if (language === 'zh') return [...hits, ...pinyinHits(queries, completer)];
  const isPlain = hits.some(
    ({ entry, query, errors }) => !entry.inner && errors === 0 && latinLength(query.key) >= leastPlain,
  );
  const inAnyOrder = hits.some(({ errors, query }) => errors === 0 && query.key.includes(' '))
    ? []
    : reorderedHits(queries, completer, language);
  return isPlain ? [...inAnyOrder, ...hits] : [...inAnyOrder, ...hits, ...shortenedHits(queries, completer, language)];
}

/** Small letters, perhaps after Chinese characters. */
export const maybePinyin = /^\p{Script=Han}*[a-z]+(?: [a-z]+)*$/u;

/** The Chinese names that the letters before the caret sound like, by as many characters before them as belong to a name. */
function pinyinHits(queries: readonly Query[], { pinyin, folding }: Completer): Hit[] {
  const afterHan: Hit[] = [];
  for (const query of queries) {
    if (!maybePinyin.test(folding.text(query.text)) || /\p{Lu}/u.test(query.text)) continue;
    const isMixed = isHan(query.key);
    const find = (key: string, errors: number): Hit[] =>
      pinyin
        .find(key)
        .filter(({ entry }) => entry.form.term.kind !== 'misspelling' && !(isMixed && entry.inner))
        .map(({ entry, complete }): Hit => ({ entry, query, errors, by: 'sounds', isWholeSound: complete }));
    const hits = find(query.key, 0);
    if (isMixed) {
      // The letters alone may sound like something else: after 注射, roudu is the toxin or all of its injection.
      if (afterHan.length === 0) afterHan.push(...hits);
      continue;
    }
    if (hits.length > 0) return [...afterHan, ...hits];
    if (query.key.length < leastMistypedSound) continue;
    const mistyped = swapped(query.key).flatMap((key) => find(key, 1));
    if (mistyped.length > 0) return [...afterHan, ...mistyped];
  }
  return afterHan;
}

/** The same letters with two neighbours swapped, in every way. The first stays: it chooses the names that are looked at. */
function swapped(key: string): string[] {
  return Array.from({ length: key.length - 2 }, (_, at) => {
    const second = at + 2;
    return key.slice(0, second - 1) + key[second]! + key[second - 1]! + key.slice(second + 1);
  });
}

/** The names of several words that the letters of the last word before the caret shorten. */
function shortenedHits(queries: readonly Query[], { shortened }: Completer, language: Language): Hit[] {
  const query = queries.at(-1);
  if (!query || /[^\p{L}]/u.test(query.key)) return [];
  return shortened
    .find(query.key)
    .filter(({ form }) => form.term.language === language)
    .map((entry): Hit => ({ entry, query, errors: 0, by: 'words' }));
}

/** The names that have the last two words before the caret in any order: `spasm hemif`, `zygomatique gra`. */
function reorderedHits(queries: readonly Query[], { prefixes }: Completer, language: Language): Hit[] {
  const query = queries.find(({ key }) => key.split(' ').length === 2);
  const [first = '', last = ''] = query?.key.split(' ') ?? [];
  if (!query || first.length < leastReordered || last.length < leastShorter || isFunctionWord(first)) return [];
  return prefixes
    .find(last)
    .filter(({ form }) => {
      const { kind, language: own } = form.term;
      return own === language && (kind === 'preferred' || kind === 'synonym') && form.key.split(' ').includes(first);
    })
    .map((entry): Hit => ({ entry, query, errors: 0, by: 'order' }));
}

/**
 * Names that start with the most words that begin any, and where more words are found inside a name, those as well. Where no
 * name starts so, or a longer beginning is only mistyped, names that start almost so.
 */
function latinOrHanHits(queries: readonly Query[], completer: Completer, language: Language): Hit[] {
  const hits: Hit[] = [];
  let used = queries.length;
  for (const [number, query] of queries.entries()) {
    const begun = completer.prefixes.find(query.key);
    const entries = (query.key.length === 1 ? usualOf(begun, completer.usual) : begun).filter(
      likelyFor(query, language),
    );
    if (entries.length === 0) continue;
    const isWhole = entries.some(({ inner }) => !inner);
    if (!isWhole && (hits.length > 0 || beginsShorter(queries.slice(number), completer, language))) continue;
    if (hits.length === 0) used = number;
    for (const entry of entries) hits.push({ entry, query, errors: 0 });
    if (isWhole) break;
  }
  return [
    ...fuzzyHits(queries.slice(Math.max(0, used - wordsBefore), used), completer, language, hits.length > 0),
    ...hits,
    ...shorterHits(queries.slice(used + 1), completer, language),
  ];
}

/**
 * The names that fewer words begin, where more begin others, and those that the last word alone begins: after "upper li" may
 * come the lip or the lid, after 注射肉毒 the injection or the toxin.
 */
function shorterHits(queries: readonly Query[], { prefixes }: Completer, language: Language): Hit[] {
  const hitsOf = (query: Query): Hit[] =>
    prefixes
      .find(query.key)
      .filter(likelyBeginning(query, language))
      .map((entry) => ({ entry, query, errors: 0 }));
  const long = queries.filter(({ key }) => (isHan(key) ? key.length : latinLength(key)) >= leastShorter);
  for (const query of long) {
    const hits = hitsOf(query);
    const last = long.at(-1)!;
    if (hits.length > 0) return isHan(query.key) || query === last ? hits : [...hits, ...hitsOf(last)];
  }
  return [];
}

/**
 * Whether Chinese characters begin a name, so that a longer stretch of them found inside another name is chance: after
 * 右侧面肌 stands 面肌痉挛 and not the end of 双侧面肌痉挛.
 */
function beginsShorter(queries: readonly Query[], { prefixes }: Completer, language: Language): boolean {
  return queries.some(
    (query) => isHan(query.key[0] ?? '') && prefixes.find(query.key).some(likelyBeginning(query, language)),
  );
}

/** The hits of the words that are nearest to any name. `extendsHits` says that fewer words do begin a name. */
function fuzzyHits(queries: readonly Query[], completer: Completer, language: Language, extendsHits: boolean): Hit[] {
  let best: Hit[] = [];
  for (const query of queries) {
    const length = latinLength(query.key);
    if (isHan(query.key) || length < leastMistyped) continue;
    const isSure = length >= leastSure && !query.key.includes(' ');
    const matches = completer.fuzzy.find(query.key).filter(({ entry, errors }) => {
      const foreign = language !== 'zh' && entry.form.term.language !== language;
      if (foreign && length < leastMistypedForeign) return false;
      if (entry.inner && (extendsHits || length < leastSure || errors > 1)) return false;
      return isSure || entry.key[0] === query.key[0];
    });
    const own = matches.filter(({ entry }) => entry.form.term.language === language);
    const kept = own.length > 0 ? own : matches;
    const errors = Math.min(...kept.map((match) => match.errors));
    if (kept.length === 0 || (best.length > 0 && errors >= best[0]!.errors)) continue;
    best = kept.map((match) => ({ ...match, query })).sort((a, b) => a.errors - b.errors);
  }
  return best;
}

/** Tells of names that begin with what was typed whether they are worth offering. `language` is the one being written. */
export function likelyFor(query: Query, language: Language): (entry: Entry) => boolean {
  const han = isHan(query.key);
  const length = han ? query.key.length : latinLength(query.key);
  const accented = isAccented(query.text);
  return (entry) => {
    const { text, kind, language: own } = entry.form.term;
    const complete = entry.key === query.key;
    // In small letters an abbreviation is recognised only when it is all there: `ms` and `mg` are words of their own.
    if (kind === 'abbreviation' && !text.startsWith(query.text) && !(complete && length > 2)) return false;
    if (han) return !entry.inner || length >= leastInnerHan;
    if (entry.inner && length < (kind === 'preferred' ? leastInner : leastInnerOther)) return false;
    if (length === 1) return own === language && kind !== 'misspelling' && kind !== 'lay';
    if (own === language || (accented && isAccentedLike(text, query.text))) return true;
    if (kind === 'abbreviation') return complete;
    return !entry.inner && length >= leastForeign && (kind === 'preferred' || kind === 'synonym');
  };
}

/** The same for names that begin with it from their first word on. */
function likelyBeginning(query: Query, language: Language): (entry: Entry) => boolean {
  const isLikely = likelyFor(query, language);
  return (entry) => !entry.inner && isLikely(entry);
}

/** Whether accents were typed, and the name has just those. */
export function isAccentedLike(name: string, typed: string): boolean {
  return isAccented(typed) && name.normalize('NFC').toLowerCase().startsWith(typed.normalize('NFC').toLowerCase());
}

function isAccented(typed: string): boolean {
  return typed.normalize('NFD') !== typed.normalize('NFC') || /\p{M}/u.test(typed);
}
