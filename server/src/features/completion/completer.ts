import type { Terminology } from '../../terminology/terminology';
import type { Folding } from '../../text/folding';
import { type Language, languages } from '../../text/language';
import type { CompletionData, Sided } from './completionData';
import { type Expect, createExpect } from './expectation';
import { type FormOf, createFormOf } from './form';
import { type FuzzyIndex, createFuzzyIndex } from './fuzzyIndex';
import { type Readings, readPinyin } from './pinyin';
import { type PinyinIndex, createPinyinIndex } from './pinyinIndex';
import { type PrefixIndex, createPrefixIndex, entriesOf } from './prefixIndex';
import { type ShortenedIndex, createShortenedIndex } from './shortenedIndex';
import { completionKey } from './key';
import { type Spell, createSpell } from './spelling';
import { createTraditionalTest } from './traditionalTest';

/** What completion looks names up in: built once for a terminology, then only read. */
export interface Completer {
  readonly folding: Folding;
  readonly spell: Spell;
  /** Whether a text has a Traditional Chinese character. */
  isTraditional(text: string): boolean;
  readonly formOf: FormOf;
  readonly prefixes: PrefixIndex;
  readonly fuzzy: FuzzyIndex;
  readonly pinyin: PinyinIndex;
  /** How Chinese characters are read. */
  readonly readings: Readings;
  readonly shortened: ShortenedIndex;
  readonly expect: Expect;
  /** How names of a language are written with a side. */
  sided(language: Language): Sided;
  /** Whether a folded text ends with a word that gives the name after it a side, and whether a name begins with one. */
  endsWithSide(key: string, language: Language): boolean;
  isSideInName(name: string, language: Language): boolean;
  /** The concepts that annotated notes mention. */
  readonly usual: ReadonlySet<string>;
  /** How often a concept is written, in doublings: 0 for one that no annotated note mentions. */
  usage(id: string): number;
  /** The concepts that stand in any relation to a concept, in either direction. */
  related(id: string): ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Builds the indexes: some tens of milliseconds for ten thousand names. */
export function createCompleter(terminology: Terminology, folding: Folding, data: CompletionData): Completer {
  const isTraditional = createTraditionalTest(terminology.traditionalToSimplified);
  const spell = createSpell(folding, isTraditional);
  const formOf = createFormOf(terminology, folding, spell);
  const entries = entriesOf(terminology.terms.map(formOf));
  const usual = new Set(Object.keys(data.usage));
  const readings = readPinyin(data.pinyin);
  const related = new Map<string, Set<string>>();
  const relate = (from: string, to: string): void => {
    const known = related.get(from);
    if (known) known.add(to);
    else related.set(from, new Set([to]));
  };
  for (const { id, relations } of terminology.concepts) {
    for (const target of Object.values(relations).flat()) {
      relate(id, target);
      relate(target, id);
    }
  }
  return Object.freeze({
    folding,
    spell,
    isTraditional,
    formOf,
    prefixes: createPrefixIndex(entries),
    // Chinese is typed by character: a wrong one is another word, and the usual ones are among the misspellings.
    fuzzy: createFuzzyIndex(
      entries.filter(({ form }) => form.term.kind !== 'abbreviation' && form.term.language !== 'zh'),
    ),
    pinyin: createPinyinIndex(entries, readings, usual),
    readings,
    shortened: createShortenedIndex(entries),
    ...sidesOf(data, folding),
    expect: createExpect(data, terminology, folding),
    usual,
    usage: (id: string) => Math.log2(1 + (data.usage[id] ?? 0)) / 2,
    related: (id: string) => related.get(id) ?? none,
  });
}

function sidesOf(
  { leads }: CompletionData,
  folding: Folding,
): Pick<Completer, 'sided' | 'endsWithSide' | 'isSideInName'> {
  const isBoundary = (character: string | undefined): boolean => !character || !/[a-z]/.test(character);
  const words = new Map(
    languages.map((one) => [one, leads[one].sideWords.map((word) => completionKey(folding, word))]),
  );
  return {
    sided: (language) => leads[language].sided,
    endsWithSide: (key, language) =>
      words.get(language)!.some((word) => key.endsWith(word) && isBoundary(key[key.length - word.length - 1])),
    isSideInName: (name, language) => {
      const key = completionKey(folding, name);
      return words.get(language)!.some((word) => key.startsWith(word) && isBoundary(key[word.length]));
    },
  };
}
