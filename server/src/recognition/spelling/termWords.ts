import type { Term } from '../../terminology/concept';
import type { Folding } from '../../text/folding';
import type { Language } from '../../text/language';
import { shortestWord } from './editLimit';
import { createWordReader } from './words';

/** The words of a terminology, folded, of letters `a` to `z` only. */
export interface TermWords {
  /** Those of rightly spelled English and French names that are long enough to be corrected to, in order of the terms. */
  readonly targets: ReadonlySet<string>;
  /** Those of every rightly spelled name, abbreviations too, by language. */
  readonly byLanguage: Readonly<Record<Language, ReadonlySet<string>>>;
}

/** Collects the words of terms, cut at spaces, hyphens, apostrophes and whatever else is no letter or digit. */
export function termWords(terms: readonly Term[], folding: Folding): TermWords {
  const readWords = createWordReader(folding);
  const targets = new Set<string>();
  const byLanguage = { en: new Set<string>(), fr: new Set<string>(), zh: new Set<string>() };
  for (const { text, language, kind } of terms) {
    if (kind === 'misspelling') continue;
    const isTarget = language !== 'zh' && kind !== 'abbreviation';
    readWords(text, 0, text.length, (_start, _end, units, length) => {
      const word = String.fromCharCode(...units.subarray(0, length));
      byLanguage[language].add(word);
      if (isTarget && length >= shortestWord) targets.add(word);
    });
  }
  return { targets, byLanguage };
}
