import type { Term } from '../terminology/concept';
import { hanKind, markKind, wordKind } from '../text/unitKinds';
import type { Span } from '../text/span';
import type { ChineseWords } from './chineseWords';
import { isPersonName } from './titledPerson';
import { startHash } from './startFilter';
import { type Match, TermMatcher } from './termMatcher';
import type { Writing } from './writing';
import { type TermSource, WrittenTerms } from './writtenTerms';

export type { TermSource };

/** A stretch of text that is written like one or more terms. Which of them is meant is decided elsewhere. */
export interface Recognition extends Span {
  /** Every term with this surface, in the order of the sources and in terminology order; at least one. */
  readonly terms: readonly Term[];
  /** Whether a word in it is misspelt and the terms are those of the right spelling. */
  readonly misspelled: boolean;
}

/** Finds terms in running text. Stateless: the same text always gives the same answer. */
export interface Recogniser {
  /** The longest recognitions of `text` inside `range` (the whole text when left out), in order and without overlap. */
  recognise(text: string, range?: Span): Recognition[];
}

/** A run-in article (`lhémispasme`) is taken off only where so much of a name follows. */
const shortestAfterElision = 6;

/** A Chinese name so long is not there by chance. */
const shortestCertain = 4;

/** Folded letters before which French elides; `h` is often mute. */
const vowels: ReadonlySet<number> = new Set(Array.from('aeiouyh', (letter) => letter.charCodeAt(0)));

/**
 * Makes a recogniser of the terms of all sources, in all their languages at once. With `words` it leaves out what only
 * seems a Chinese name because words are written without spaces.
 */
export function createRecogniser(sources: readonly TermSource[], writing: Writing, words?: ChineseWords): Recogniser {
  const readers = sources.map((source) => ({
    starts: source.index.starts,
    matcher: new TermMatcher(source.index, writing),
    written: new WrittenTerms(source),
  }));
  const { folding } = writing;
  const { kinds } = folding;
  const isElided = new Uint8Array(0x10000);
  for (const code of writing.elided) isElided[code] = 1;

  const longestAt = (text: string, start: number, limit: number): Recognition | undefined => {
    const hash = startHash(folding, text, start);
    let longest: Recognition | undefined;
    for (let reader = 0; reader < readers.length; reader++) {
      const { starts, matcher, written } = readers[reader]!;
      if (!starts.mayStart(hash, folding, text, start)) continue;
      const found = best(matcher.matchesAt(text, start, limit), written, text, start);
      if (!found || (longest && longest.end > found.end)) continue;
      longest = longest?.end === found.end ? { ...found, terms: [...longest.terms, ...found.terms] } : found;
    }
    return longest;
  };

  /**
   * The longest name that does not end inside a phrase of another sense: in `douleur de la face interne` the name is
   * `douleur`, since `face interne` is no face.
   */
  const nameAt = (text: string, start: number, limit: number): Recognition | undefined => {
    const found = longestAt(text, start, limit);
    if (!found || found.terms.length === 0) return found;
    for (let at = wordEnd(kinds, text, start, found.end); at < found.end; at++) {
      if (kinds[text.charCodeAt(at)] !== wordKind) continue;
      const inner = longestAt(text, at, limit);
      if (inner?.terms.length === 0 && inner.end > found.end) return nameAt(text, start, at);
      at = wordEnd(kinds, text, at, found.end);
    }
    return found;
  };

  /** Whether a longer name begins inside a phrase of another sense and goes on behind it: 口角歪斜 in 发生口角歪斜. */
  const yields = (text: string, phrase: Span, limit: number): boolean => {
    for (let at = phrase.start + 1; at < phrase.end; at++) {
      const name = longestAt(text, at, limit);
      if (name && name.terms.length > 0 && name.end > phrase.end && name.end - at >= shortestCertain) return true;
    }
    return false;
  };

  /** Whether a phrase of another sense begins inside the name before and holds this one: 肌紧张 in 咬肌紧张. */
  const isHeld = (text: string, name: Span, before: Span | undefined, limit: number): boolean => {
    if (before?.end !== name.start) return false;
    for (let at = before.start + 1; at < before.end; at++) {
      const phrase = longestAt(text, at, limit);
      if (phrase?.terms.length === 0 && phrase.end >= name.end) return true;
    }
    return false;
  };

  /** The longest name at a Han character that no word beside it runs into, or a phrase of another sense. */
  const chineseAt = (text: string, start: number, range: Span, before: Span | undefined): Recognition | undefined => {
    let found = longestAt(text, start, range.end);
    while (found && found.terms.length > 0 && words && !words.isWhole(text, found, range)) {
      found = longestAt(text, start, found.end - 1);
    }
    if (!found) return undefined;
    if (found.terms.length === 0) return yields(text, found, range.end) ? undefined : found;
    return isHeld(text, found, before, range.end) ? { ...found, terms: [] } : found;
  };

  /** The name behind a French article whose apostrophe is missing. */
  const afterElision = (text: string, start: number, limit: number): Recognition | undefined => {
    if (!vowels.has(folding.codes[text.charCodeAt(start + 1)]!)) return undefined;
    const found = nameAt(text, start + 1, limit);
    if (!found || found.end - found.start < shortestAfterElision) return undefined;
    const terms = found.terms.filter(({ language, kind }) => language === 'fr' && kind !== 'abbreviation');
    return terms.length > 0 ? { ...found, terms } : undefined;
  };

  const isNamed = (text: string, from: number, { terms, ...span }: Recognition): boolean =>
    terms.length > 0 && !isPersonName(text, span, terms, writing.personTitles, from);

  return Object.freeze({
    recognise(text: string, range: Span = { start: 0, end: text.length }): Recognition[] {
      const found: Recognition[] = [];
      const { end } = range;
      let offset = isInsideWord(writing, text, range.start) ? wordEnd(kinds, text, range.start, end) : range.start;
      while (offset < end) {
        const code = text.charCodeAt(offset);
        const kind = kinds[code];
        if (kind !== wordKind && kind !== hanKind) {
          offset++;
          continue;
        }
        const recognition =
          kind === hanKind
            ? chineseAt(text, offset, range, found.at(-1))
            : (nameAt(text, offset, end) ?? (isElided[code] === 1 ? afterElision(text, offset, end) : undefined));
        if (recognition && isNamed(text, range.start, recognition)) found.push(recognition);
        offset = recognition?.end ?? (kind === hanKind ? offset + 1 : wordEnd(kinds, text, offset, end));
      }
      return found;
    },
  });
}

/** The end of the word, with its marks, that `offset` stands in. */
function wordEnd(kinds: Uint8Array, text: string, offset: number, limit: number): number {
  let at = offset;
  for (; at < limit; at++) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind !== wordKind && kind !== markKind) break;
  }
  return at;
}

/** The terms of the longest match that a term is really written like; of equally long ones the plainest. */
function best(matches: readonly Match[], written: WrittenTerms, text: string, start: number): Recognition | undefined {
  let found: Recognition | undefined;
  let liberties = 0;
  // Matches come mostly the longest last.
  for (let at = matches.length - 1; at >= 0; at--) {
    const match = matches[at]!;
    if (found && (match.end < found.end || (match.end === found.end && match.liberties > liberties))) continue;
    const terms = written.of(match, text, start);
    if (!terms) continue;
    const isAsGood = found?.end === match.end && match.liberties === liberties;
    const all = isAsGood ? [...new Set([...terms, ...found!.terms])] : terms;
    found = { start, end: match.end, terms: all, misspelled: false };
    liberties = match.liberties;
  }
  return found;
}

function isInsideWord({ folding }: Writing, text: string, offset: number): boolean {
  let before = offset - 1;
  while (before >= 0 && folding.kinds[text.charCodeAt(before)] === markKind) before--;
  return before >= 0 && folding.kinds[text.charCodeAt(before)] === wordKind;
}
