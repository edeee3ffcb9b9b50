import type { Term } from '../terminology/concept';
import { unitKind } from '../text/folding';
import type { Span } from '../text/span';
import { isWrittenAs } from './abbreviations';
import type { TermIndex } from './termIndex';
import { type Match, TermMatcher } from './termMatcher';
import { type Writing, languageBit } from './writing';

/** A stretch of text that is written like one or more terms. Which of them is meant is decided elsewhere. */
export interface Recognition extends Span {
  /** Every term with this surface, in the order of the sources and in terminology order; at least one. */
  readonly terms: readonly Term[];
}

/** Finds terms in running text. Stateless: the same text always gives the same answer. */
export interface Recogniser {
  /** The longest recognitions of `text` inside `range` (the whole text when left out), in order and without overlap. */
  recognise(text: string, range?: Span): Recognition[];
}

/** Terms with the index of their surfaces. */
export interface TermSource {
  readonly index: TermIndex;
  /** The term whose surface has this number. */
  term(number: number): Term;
}

/** A run-in article (`lhémispasme`) is taken off only where so much of a name follows. */
const shortestAfterElision = 6;

/** Makes a recogniser of the terms of all sources, in all their languages at once. */
export function createRecogniser(sources: readonly TermSource[], writing: Writing): Recogniser {
  const readers = sources.map((source) => ({ source, matcher: new TermMatcher(source.index, writing) }));
  const { folding } = writing;

  const longestAt = (text: string, start: number, limit: number): Recognition | undefined => {
    let longest: Recognition | undefined;
    for (const { source, matcher } of readers) {
      const matches = matcher.matchesAt(text, start, limit);
      if (matches.length === 0) continue;
      const found = best(matches, source, text, start);
      if (!found || (longest && longest.end > found.end)) continue;
      longest = longest?.end === found.end ? { ...found, terms: [...longest.terms, ...found.terms] } : found;
    }
    return longest;
  };

  /** The name behind a French article whose apostrophe is missing. */
  const afterElision = (text: string, start: number, limit: number): Recognition | undefined => {
    const article = writing.elided.find((word) => folding.text(text.slice(start, start + word.length)) === word);
    if (
      article === undefined ||
      !startsWithVowel(folding.text(text.slice(start + article.length, start + article.length + 1)))
    )
      return undefined;
    const found = longestAt(text, start + article.length, limit);
    if (!found || found.end - found.start < shortestAfterElision) return undefined;
    const terms = found.terms.filter(({ language, kind }) => language === 'fr' && kind !== 'abbreviation');
    return terms.length > 0 ? { ...found, terms } : undefined;
  };

  return Object.freeze({
    recognise(text: string, range: Span = { start: 0, end: text.length }): Recognition[] {
      const found: Recognition[] = [];
      let inWord = isInsideWord(writing, text, range.start);
      for (let offset = range.start; offset < range.end; offset++) {
        const kind = folding.kindOf(text.charCodeAt(offset));
        if (kind === unitKind.word) {
          if (inWord) continue;
          inWord = true;
        } else {
          if (kind !== unitKind.mark) inWord = false;
          if (kind !== unitKind.han) continue;
        }
        const recognition =
          longestAt(text, offset, range.end) ??
          (kind === unitKind.word ? afterElision(text, offset, range.end) : undefined);
        if (!recognition) continue;
        found.push(recognition);
        offset = recognition.end - 1;
        inWord = [unitKind.word, unitKind.mark].includes(folding.kindOf(text.charCodeAt(offset)));
      }
      return found;
    },
  });
}

/** The terms of the longest match that a term is really written like; of equally long ones the plainest. */
function best(matches: readonly Match[], source: TermSource, text: string, start: number): Recognition | undefined {
  const order =
    matches.length === 1 ? matches : [...matches].sort((a, b) => b.end - a.end || a.liberties - b.liberties);
  for (const match of order) {
    const terms = source.index
      .numbers(match.value)
      .map((number) => source.term(number))
      .filter((term) => (languageBit(term.language) & match.languages) !== 0 && isWritten(term, match, text, start));
    if (terms.length > 0) return { start, end: match.end, terms };
  }
  return undefined;
}

/** Capitals tell an abbreviation from a word (`MS` from `Ms`), so it must be written exactly, but for width and separators. */
function isWritten(term: Term, { end, liberties }: Match, text: string, start: number): boolean {
  if (term.kind !== 'abbreviation') return true;
  return liberties === 0 && isWrittenAs(text.slice(start, end), term.text);
}

function isInsideWord({ folding }: Writing, text: string, offset: number): boolean {
  let before = offset - 1;
  while (before >= 0 && folding.kindOf(text.charCodeAt(before)) === unitKind.mark) before--;
  return before >= 0 && folding.kindOf(text.charCodeAt(before)) === unitKind.word;
}

function startsWithVowel(folded: string): boolean {
  return /^[aeiouyh]/.test(folded);
}
