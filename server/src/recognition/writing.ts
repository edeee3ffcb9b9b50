import type { Folding } from '../text/folding';
import { type Language, languages } from '../text/language';
import { type OfPhraser, createOfPhraser } from './ofPhrases';
import { type Respelling, createRespelling } from './regionalSpelling';
import type { Span } from '../text/span';
import type { WritingRules } from './writingRules';

/** A set of languages, one bit each. */
export type LanguageSet = number;

const bits: Readonly<Record<Language, LanguageSet>> = { en: 1, fr: 2, zh: 4 };

/** Besides the languages: that the name may be a noun. Without it only an adjective is written so. */
export const nounBit: LanguageSet = 8;
export const allLanguages: LanguageSet = languages.reduce((set, language) => set | bits[language], nounBit);

export function languageBit(language: Language): LanguageSet {
  return bits[language];
}

/** An inflection as a matcher needs it. Endings are folded. */
export interface CompiledInflection {
  readonly written: string;
  readonly name: string;
  readonly least: number;
  readonly languages: LanguageSet;
  /** Folded. */
  readonly except: ReadonlySet<string>;
  readonly inner: boolean;
}

/** The folding of units together with the rules of writing, made ready for matching. */
export interface Writing {
  readonly folding: Folding;
  readonly rules: WritingRules;
  readonly inflections: readonly CompiledInflection[];
  readonly combiningForms: ReadonlySet<string>;
  readonly particles: ReadonlySet<number>;
  /** Folded. */
  readonly functionWords: ReadonlySet<string>;
  /** Where words that announce a short form stand in a text, in order. */
  announcements(text: string): Span[];
  /** The units of `WritingRules.elided`, small and capital. */
  readonly elided: ReadonlySet<number>;
  readonly respelling: Respelling;
  readonly ofPhrases: OfPhraser;
  /** `WritingRules.personTitles` in small letters. */
  readonly personTitles: ReadonlySet<string>;
}

/** Prepares the rules. */
export function createWriting(rules: WritingRules, folding: Folding): Writing {
  const fold = (text: string): string => folding.text(text);
  const inflections = languages.flatMap((language) =>
    (rules.inflections[language] ?? []).map(({ written, name, least, except = [], inner = false }) => ({
      ...{ written: fold(written), name: fold(name), least, inner },
      except: new Set(except.map(fold)),
      languages: languageBit(language) | nounBit,
    })),
  );
  return Object.freeze({
    folding,
    rules,
    inflections,
    combiningForms: new Set(rules.combiningForms.map((form) => folding.text(form))),
    particles: new Set([...rules.particles].map((particle) => particle.charCodeAt(0))),
    functionWords: new Set(rules.functionWords.map((word) => folding.text(word))),
    announcements: announcementFinder(rules.announcements),
    elided: new Set(Array.from(rules.elided + rules.elided.toUpperCase(), (letter) => letter.charCodeAt(0))),
    respelling: createRespelling(rules.regionalSpellings),
    ofPhrases: createOfPhraser(rules.ofPhrases),
    personTitles: new Set(rules.personTitles.map((title) => title.toLowerCase())),
  });
}

function announcementFinder(words: readonly string[]): (text: string) => Span[] {
  const alternatives = [...words].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(' ', '\\s+'));
  const pattern = new RegExp(`(?:${alternatives.join('|')})\\s*`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
