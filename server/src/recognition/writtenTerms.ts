import type { Term } from '../terminology/concept';
import { isFileNumber, isWrittenAs } from './abbreviations';
import { isOtherWord } from './accents';
import type { TermIndex } from './termIndex';
import type { Match } from './termMatcher';
import { allLanguages, languageBit, nounBit } from './writing';

/** Terms with the index of their surfaces. */
export interface TermSource {
  readonly index: TermIndex;
  /** The term whose surface has this number; undefined for a phrase in which names mean something else. */
  term(number: number): Term | undefined;
}

/** Besides `allLanguages`, in the byte of a term. */
const abbreviationBit = 16;
const phraseBit = 32;
const knownBit = 64;

/** Tells which terms of a source a match is written like. Keeps a byte a term: to look at the terms themselves is slow. */
export class WrittenTerms {
  readonly #source: TermSource;
  /** The languages and the noun that a match must allow for a term, and its other bits; 0 until it is asked for. */
  readonly #demands: Uint8Array;

  constructor(source: TermSource) {
    this.#source = source;
    this.#demands = new Uint8Array(source.index.size);
  }

  /** The terms that are written so; none for a phrase of another sense; undefined where it is no match at all. */
  of(match: Match, text: string, start: number): Term[] | undefined {
    let terms: Term[] | undefined;
    for (const number of this.#source.index.numbers(match.value)) {
      const demands = this.#demandsOf(number);
      if (demands & phraseBit) return [];
      if (demands & allLanguages & ~match.languages) continue;
      const term = this.#source.term(number)!;
      // Capitals tell an abbreviation from a word (`MS` from `Ms`): it is written exactly, but for width and separators.
      const written = text.slice(start, match.end);
      const isWritten =
        demands & abbreviationBit
          ? match.liberties === 0 && !isFileNumber(text, match.end) && isWrittenAs(written, term.text)
          : !isOtherWord(written, term.text);
      if (!isWritten) continue;
      if (terms) terms.push(term);
      else terms = [term];
    }
    return terms;
  }

  #demandsOf(number: number): number {
    return this.#demands[number] || (this.#demands[number] = knownBit | demandsOf(this.#source.term(number)));
  }
}

function demandsOf(term: Term | undefined): number {
  if (!term) return phraseBit;
  const isAdjective = term.concept.type === 'course/pattern';
  const isAbbreviation = term.kind === 'abbreviation';
  return languageBit(term.language) | (isAdjective ? 0 : nounBit) | (isAbbreviation ? abbreviationBit : 0);
}
