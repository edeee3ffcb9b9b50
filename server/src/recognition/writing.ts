import type { Folding } from '../text/folding';
import { type Language, languages } from '../text/language';
import type { WritingRules } from './writingRules';

/** A set of languages, one bit each, in the order of `languages`. */
export type LanguageSet = number;
export const allLanguages: LanguageSet = (1 << languages.length) - 1;

export function languageBit(language: Language): LanguageSet {
  return 1 << languages.indexOf(language);
}

/** An inflection as a matcher needs it. Endings are folded. */
export interface CompiledInflection {
  readonly written: string;
  readonly name: string;
  readonly least: number;
  readonly languages: LanguageSet;
}

/** The folding of units together with the rules of writing, made ready for matching. */
export interface Writing {
  readonly folding: Folding;
  readonly rules: WritingRules;
  readonly inflections: readonly CompiledInflection[];
  /** The most letters that an inflection adds. */
  readonly longestEnding: number;
  readonly combiningForms: ReadonlySet<string>;
  readonly particles: ReadonlySet<number>;
  readonly elided: readonly string[];
}

/** Prepares the rules. The same ending of two languages becomes one inflection of both. */
export function createWriting(rules: WritingRules, folding: Folding): Writing {
  const inflections = new Map<string, CompiledInflection>();
  for (const language of languages) {
    for (const { written, name, least } of rules.inflections[language] ?? []) {
      const key = `${folding.text(written)}>${folding.text(name)}>${least}`;
      const set = (inflections.get(key)?.languages ?? 0) | languageBit(language);
      inflections.set(key, { written: folding.text(written), name: folding.text(name), least, languages: set });
    }
  }
  return Object.freeze({
    folding,
    rules,
    inflections: [...inflections.values()],
    longestEnding: Math.max(0, ...[...inflections.values()].map(({ written }) => written.length)),
    combiningForms: new Set(rules.combiningForms.map((form) => folding.text(form))),
    particles: new Set([...rules.particles].map((particle) => particle.charCodeAt(0))),
    elided: rules.elided.map((word) => folding.text(word)),
  });
}
