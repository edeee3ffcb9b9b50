import type { Term } from '../terminology/concept';
import type { Folding } from '../text/folding';
import { languages } from '../text/language';
import type { Span } from '../text/span';
import type { Candidate } from './candidate';
import { bracketsIn, endBefore, isQuote, partsOf, wordBefore } from './brackets';
import { type LetterWord, letterWords, spells } from './definitionLetters';
import type { Defined } from './evidence';
import { isAbbreviation, shortFormKey } from './shortForms';

/** What a reader of definitions asks of the rest of recognition. */
export interface DefinitionContext {
  readonly folding: Folding;
  /** Words that a short form passes over, folded. */
  readonly functionWords: ReadonlySet<string>;
  /** Where words stand that announce a short form. */
  announcements(text: string): Iterable<Span>;
  /** The one term that a candidate is beyond doubt; undefined for an abbreviation and for what has several readings. */
  writtenOut(candidate: Candidate): Term | undefined;
  /** Whether two concepts have to do with each other, if only by a third one. */
  areAkin(id: string, other: string): boolean;
  /** Whether two concepts are the same one or related. */
  areRelated(id: string, other: string): boolean;
}

/** A short form that a text explains, with the place where it stands there. */
export interface Definition extends Defined {
  readonly at: number;
}

/**
 * The short forms that a text explains, wherever they stand: `long form (SHORT)`, `SHORT (long form)`, several in one pair of
 * brackets, and after words such as `hereafter`, 以下简称. A long form that is a term of ours gives the short form its concept
 * when it is known as a name of it or made of the letters of one; other words give it another meaning when it is made of
 * their letters (Schwartz and Hearst, Pac Symp Biocomput 2003:451-62). `candidates` are those of the text, in order.
 */
export function definitionsIn(
  text: string,
  candidates: readonly Candidate[],
  context: DefinitionContext,
): Definition[] {
  const reader = new DefinitionReader(text, candidates, context);
  return [...reader.inBrackets(), ...reader.afterAnnouncements()].sort((a, b) => a.at - b.at);
}

class DefinitionReader {
  readonly #text: string;
  readonly #context: DefinitionContext;
  readonly #byEnd: ReadonlyMap<number, Candidate>;
  readonly #byStart: ReadonlyMap<number, Candidate>;

  constructor(text: string, candidates: readonly Candidate[], context: DefinitionContext) {
    this.#text = text;
    this.#context = context;
    this.#byEnd = new Map(candidates.map((candidate) => [candidate.end, candidate]));
    this.#byStart = new Map(candidates.map((candidate) => [candidate.start, candidate]));
  }

  *inBrackets(): Generator<Definition> {
    for (const inner of bracketsIn(this.#text)) {
      const before = endBefore(this.#text, inner.start - 1);
      const parts = partsOf(this.#text, inner);
      const shortParts = parts.filter((part) => this.#isShort(part));
      for (const part of shortParts) {
        const longs = parts.filter((other) => !shortParts.includes(other));
        yield* this.#define(part, [...longs.map((long) => this.#inside(part, long)), this.#before(part, before)]);
      }
      const short = this.#shortFormEndingAt(before);
      if (shortParts.length === 0 && short) {
        yield* this.#define(
          short,
          parts.map((part) => this.#inside(short, part)),
        );
      }
    }
  }

  /** `hemifacial spasm, hereafter HFS`, 面肌痉挛（以下简称“HFS”）. */
  *afterAnnouncements(): Generator<Definition> {
    for (const { start, end } of this.#context.announcements(this.#text)) {
      let at = end;
      while (at < this.#text.length && isQuote(this.#text[at]!)) at++;
      const short = this.#startingAt(at);
      const longEnd = endBefore(this.#text, start, '(（[［,，;；');
      const long = this.#byEnd.get(longEnd);
      const term = long && this.#context.writtenOut(long);
      if (!short || !isAbbreviation(this.#text, short)) continue;
      yield* this.#define(short, [term ? { term } : this.#before(short, longEnd)]);
    }
  }

  #define(short: Span, meanings: readonly (Pick<Defined, 'term'> | undefined)[]): Definition[] {
    const known = meanings.filter((meaning) => meaning !== undefined);
    const meaning = known.find(({ term }) => term) ?? known[0];
    // What a short form that is none of ours means elsewhere changes nothing.
    const own = this.#startingAt(short.start)?.terms ?? [];
    if (!meaning || (!meaning.term && own.length === 0)) return [];
    const written = this.#text.slice(short.start, short.end);
    const term = meaning.term && asShortForm(meaning.term, written, own);
    return [{ shortForm: shortFormKey(written), term, at: short.start }];
  }

  /** What stands before `end`, read as the long form of a short one. */
  #before(short: Span, end: number): Pick<Defined, 'term'> | undefined {
    const recognised = this.#byEnd.get(end);
    const term = recognised && this.#context.writtenOut(recognised);
    if (term && this.#fits(short, recognised, term)) return { term };
    const kin = term && this.#kinOf(short, [term], 'areRelated');
    if (kin) return { term: kin };
    const letters = this.#text.slice(short.start, short.end);
    const most = Math.min(letters.length + 5, letters.length * 2);
    let start = end;
    const words: LetterWord[] = [];
    while (words.length < most) {
      const word = wordBefore(this.#text, start);
      if (!word) return undefined;
      words.unshift(...this.#words(word));
      start = word.start;
      if (spells(words, letters, this.#context.folding)) return this.#read(short, { start, end });
    }
    return undefined;
  }

  /** A stretch in brackets, read as the long form of a short one. The long form may be its beginning. */
  #inside(short: Span, part: Span): Pick<Defined, 'term'> | undefined {
    const words = this.#words(part);
    const first = words.findIndex(({ isSkippable }) => !isSkippable);
    const start = first > 0 ? words[first]!.start : part.start;
    const recognised = this.#startingAt(start);
    const term = recognised?.end === part.end ? this.#context.writtenOut(recognised) : undefined;
    if (term && this.#fits(short, recognised!, term)) return { term };
    const letters = this.#text.slice(short.start, short.end);
    const most = Math.min(words.length, first + Math.min(letters.length + 5, letters.length * 2));
    for (let count = first + 1; first >= 0 && count <= most; count++) {
      if (!spells(words.slice(first, count), letters, this.#context.folding)) continue;
      return this.#read(short, { start, end: words[count - 1]!.end });
    }
    return undefined;
  }

  /** Whether a short form may stand for a term: it is a name of the concept, or made of the letters of one. */
  #fits(short: Span, long: Span, { concept }: Term): boolean {
    const written = this.#text.slice(short.start, short.end);
    const terms = this.#startingAt(short.start)?.terms ?? [];
    if (terms.some((term) => term.concept === concept)) return true;
    const { folding, functionWords } = this.#context;
    if (spells(this.#words(long), written, folding)) return true;
    return languages.some((language) => {
      const { preferred, synonyms } = concept.names[language];
      return [preferred, ...synonyms].some((name) =>
        spells(letterWords(name, { start: 0, end: name.length }, functionWords, folding), written, folding),
      );
    });
  }

  /**
   * What a long form that a short one is made of means: our concept where it says nothing more than one of ours and its
   * course, something else where it is no name of ours. Undefined where it is akin to what the short form already names.
   */
  #read(short: Span, long: Span): Pick<Defined, 'term'> | undefined {
    const inside = this.#within(long).flatMap((candidate) => this.#context.writtenOut(candidate) ?? []);
    const main = inside.filter(({ concept }) => concept.type !== 'course/pattern');
    const covered = this.#within(long);
    const isCovered = this.#words(long).every(
      (word) => word.isSkippable || covered.some(({ start, end }) => start <= word.start && word.end <= end),
    );
    if (main.length === 1 && isCovered && inside.length === covered.length) return { term: main[0]! };
    return this.#kinOf(short, inside, 'areAkin') || this.#cuts(long) ? undefined : { term: undefined };
  }

  /** The reading of a short form that has to do with one of `terms`: `primary hemifacial spasm (HFS)`. */
  #kinOf(short: Span, terms: readonly Term[], relation: 'areRelated' | 'areAkin'): Term | undefined {
    const own = this.#startingAt(short.start)?.terms ?? [];
    return own.find(({ concept }) => terms.some((term) => this.#context[relation](concept.id, term.concept.id)));
  }

  /** Whether a stretch that ends with a name of ours has only a part of it. */
  #cuts({ start, end }: Span): boolean {
    const last = this.#byEnd.get(end);
    return last !== undefined && last.start < start;
  }

  #words(span: Span): LetterWord[] {
    const { functionWords, folding } = this.#context;
    return letterWords(this.#text, span, functionWords, folding);
  }

  #within({ start, end }: Span): Candidate[] {
    const within: Candidate[] = [];
    for (let at = start; at < end; at++) {
      const candidate = this.#byStart.get(at);
      if (candidate && candidate.end <= end) within.push(candidate);
    }
    return within;
  }

  #startingAt(offset: number): Candidate | undefined {
    return this.#byStart.get(offset);
  }

  #isShort(span: Span): boolean {
    const candidate = this.#startingAt(span.start);
    return candidate?.end === span.end && isAbbreviation(this.#text, candidate);
  }

  #shortFormEndingAt(end: number): Candidate | undefined {
    const candidate = this.#byEnd.get(end);
    return candidate && isAbbreviation(this.#text, candidate) ? candidate : undefined;
  }
}

/** The term that a short form is of a concept: its own, or one that the note makes. */
function asShortForm({ concept, language }: Term, written: string, own: readonly Term[]): Term {
  const terms = own.filter((term) => term.concept === concept);
  return (
    terms.find((term) => term.language === language) ??
    terms[0] ?? { text: written, language, kind: 'abbreviation', concept }
  );
}
