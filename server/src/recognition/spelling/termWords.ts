import type { Term } from '../../terminology/concept';
import type { Folding } from '../../text/folding';
import type { Language } from '../../text/language';
import { shortestWord } from './editLimit';

/** The words of a terminology, folded, of letters `a` to `z` only. */
export interface TermWords {
  /** Those of rightly spelled English and French names that are long enough to be corrected to, in order of the terms. */
  readonly targets: ReadonlySet<string>;
  /** Those of every rightly spelled name, abbreviations too, by language. */
  readonly byLanguage: Readonly<Record<Language, ReadonlySet<string>>>;
}

const latinLetter = /\p{Script=Latin}/u;

/** Collects the words of terms, cut at spaces, hyphens, apostrophes and whatever else is no letter or digit. */
export function termWords(terms: readonly Term[], folding: Folding): TermWords {
  const targets = new Set<string>();
  const byLanguage = { en: new Set<string>(), fr: new Set<string>(), zh: new Set<string>() };
  const foldedWords = new Map<string, readonly string[]>();
  const fold = (word: string): readonly string[] => {
    const known = foldedWords.get(word) ?? lettersOnly(folding.text(word));
    foldedWords.set(word, known);
    return known;
  };
  for (const { text, language, kind } of terms) {
    if (kind === 'misspelling' || !latinLetter.test(text)) continue;
    const isTarget = language !== 'zh' && kind !== 'abbreviation';
    for (const word of text.split(/[\s-]+/).flatMap(fold)) {
      byLanguage[language].add(word);
      if (isTarget && word.length >= shortestWord) targets.add(word);
    }
  }
  return { targets, byLanguage };
}

/** The words of a folded text that are of letters `a` to `z` only. */
export function lettersOnly(folded: string): string[] {
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^[a-z]+$/.test(word));
}
