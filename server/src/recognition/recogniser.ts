import type { Term } from '../terminology/concept';
import type { Folding } from '../text/folding';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { type Dictionary, type Ending, createDictionary } from './dictionary';

/** A stretch of text that is written like one or more terms. Which of them is meant is decided elsewhere. */
export interface Recognition extends Span {
  /** Every term with this surface, in terminology order; at least one. */
  readonly terms: readonly Term[];
  /** Whether a word in it is misspelt and the terms are those of the right spelling. */
  readonly misspelled: boolean;
}

/** Finds terms in running text. Stateless: the same text always gives the same answer. */
export interface Recogniser {
  /** The longest recognitions of `text` inside `range` (the whole text when left out), in order and without overlap. */
  recognise(text: string, range?: Span): Recognition[];
}

/** The plural endings a term of each language may take; `plural` in a pack names the others. */
const pluralEndings: Readonly<Record<Language, readonly Ending[]>> = {
  en: ['', 's', 'es'],
  fr: ['', 's', 'x'],
  zh: [''],
};

/** Makes a recogniser of the given terms, in all their languages at once. */
export function createRecogniser(terms: readonly Term[], folding: Folding): Recogniser {
  const dictionary: Dictionary<Term> = createDictionary(
    folding,
    terms.filter(isRecognisable).map((term) => [term.text, term]),
  );
  return Object.freeze({
    recognise(text: string, range: Span = { start: 0, end: text.length }): Recognition[] {
      const found: Recognition[] = [];
      let offset = range.start;
      while (offset < range.end) {
        const recognition = dictionary.isStart(text, offset)
          ? longestAt(dictionary, text, offset, range.end)
          : undefined;
        if (recognition) found.push(recognition);
        offset = recognition?.end ?? offset + 1;
      }
      return found;
    },
  });
}

/** A single Latin letter names too many things to be read as a term anywhere. */
function isRecognisable(term: Term): boolean {
  return term.text.length > 1 || term.language === 'zh';
}

function longestAt(dictionary: Dictionary<Term>, text: string, start: number, limit: number): Recognition | undefined {
  let longest: Recognition | undefined;
  dictionary.matchesAt(text, start, limit, (candidates, end, ending) => {
    const terms = candidates.filter((term) => isWrittenAs(term, text, start, end, ending));
    if (terms.length > 0) longest = { start, end, terms, misspelled: false };
  });
  return longest;
}

/** Capitals tell an abbreviation from a word (`MS` from `Ms`), so it must be written exactly, but for width and separators. */
function isWrittenAs(term: Term, text: string, start: number, end: number, ending: Ending): boolean {
  if (term.kind !== 'abbreviation') return pluralEndings[term.language].includes(ending);
  return ending === '' && withCase(text.slice(start, end)) === withCase(term.text);
}

function withCase(surface: string): string {
  return surface.normalize('NFKC').replace(/[\s\u2010-\u2015-]+/g, ' ');
}
