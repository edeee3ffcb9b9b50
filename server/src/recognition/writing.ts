import type { Folding } from '../text/folding';
import { type Language, languages } from '../text/language';
import type { WritingRules } from './writingRules';

/** A set of languages, one bit each. */
export type LanguageSet = number;

const bits: Readonly<Record<Language, LanguageSet>> = { en: 1, fr: 2, zh: 4 };

export const allLanguages: LanguageSet = languages.reduce((set, language) => set | bits[language], 0);

export function languageBit(language: Language): LanguageSet {
  return bits[language];
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
  readonly combiningForms: ReadonlySet<string>;
  readonly particles: ReadonlySet<number>;
  /** The units of `WritingRules.elided`, small and capital. */
  readonly elided: ReadonlySet<number>;
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
    combiningForms: new Set(rules.combiningForms.map((form) => folding.text(form))),
    particles: new Set([...rules.particles].map((particle) => particle.charCodeAt(0))),
    elided: new Set(Array.from(rules.elided + rules.elided.toUpperCase(), (letter) => letter.charCodeAt(0))),
  });
}
