import type { NoteAnalysis } from '../../note/noteAnalysis';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';

/** The word lists of time units, with how many days one is. Months and years are of mean length. */
export const daysInUnit: Readonly<Record<string, number>> = {
  timeHours: 1 / 24,
  timeDays: 1,
  timeWeeks: 7,
  timeMonths: 365.25 / 12,
  timeYears: 365.25,
};

/** A unit of time where the note writes it. */
export interface Unit extends Span {
  readonly list: string;
  readonly days: number;
}

/** A span of a note with the words of time in it. Word lists are looked for when first asked of; offsets are into the note. */
export class TimeWords {
  /** The text of the span with full-width digits, letters and marks in their narrow form: offsets stay. */
  readonly plain: string;
  readonly span: Span;
  readonly #context: RuleContext;
  readonly #found = new Map<string, readonly Span[]>();

  constructor(note: NoteAnalysis, context: RuleContext, span: Span) {
    this.span = span;
    this.#context = context;
    this.plain = note.text
      .slice(span.start, span.end)
      .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  }

  /** Where a list's words stand in the span, in order. */
  all(list: string): readonly Span[] {
    let found = this.#found.get(list);
    if (!found) this.#found.set(list, (found = this.#context.find(list, this.span)));
    return found;
  }

  /** The word of one of the lists that begins at an offset; the longest. */
  startingAt(offset: number, ...lists: readonly string[]): Span | undefined {
    return longest(lists.flatMap((list) => this.all(list).filter(({ start }) => start === offset)));
  }

  /** The word of one of the lists that ends at an offset; the longest. */
  endingAt(offset: number, ...lists: readonly string[]): Span | undefined {
    return longest(lists.flatMap((list) => this.all(list).filter(({ end }) => end === offset)));
  }

  /** The word of one of the lists behind an offset, with nothing but blanks and hyphens between. */
  behind(offset: number, ...lists: readonly string[]): Span | undefined {
    return this.startingAt(this.skip(offset), ...lists);
  }

  /** The word of one of the lists before an offset, with nothing but blanks and hyphens between. */
  before(offset: number, ...lists: readonly string[]): Span | undefined {
    return this.endingAt(this.skipBack(offset), ...lists);
  }

  /** The unit of time that begins at an offset. Letters right behind a number are a unit too (`3wk`). */
  unitAt(offset: number): Unit | undefined {
    const units = Object.entries(daysInUnit).flatMap(([list, days]) => {
      const unit = this.startingAt(offset, list);
      return unit ? [{ ...unit, list, days }] : [];
    });
    return longest(units) ?? this.#attachedUnit(offset);
  }

  #attachedUnit(offset: number): Unit | undefined {
    const letters = /^[a-z]+/i.exec(this.plain.slice(offset - this.span.start))?.[0];
    if (!letters || !/\d/.test(this.at(offset - 1))) return undefined;
    const list = Object.keys(daysInUnit).find((name) => this.isWordOf(letters, name));
    return list === undefined
      ? undefined
      : { start: offset, end: offset + letters.length, list, days: daysInUnit[list]! };
  }

  /** Whether letters are a word of a list, whatever they are joined to in the note. */
  isWordOf(letters: string, list: string): boolean {
    const word = comparable(letters);
    return Object.values(this.#context.data.vocabulary[list] ?? {}).some((phrases) =>
      phrases.some((phrase) => comparable(phrase) === word),
    );
  }

  /** The place that a word of the note has in a list, from 0; -1 when it is not in it. */
  placeIn(list: string, { start, end }: Span): number {
    const word = comparable(this.textOf({ start, end }));
    const places = Object.values(this.#context.data.vocabulary[list] ?? {}).map((phrases) =>
      phrases.findIndex((phrase) => comparable(phrase) === word),
    );
    return Math.max(-1, ...places);
  }

  /** The text of a span inside this one. */
  textOf({ start, end }: Span): string {
    return this.plain.slice(Math.max(0, start - this.span.start), end - this.span.start);
  }

  /** The code unit at an offset; empty outside of the span. */
  at(offset: number): string {
    return this.plain.charAt(offset - this.span.start);
  }

  /** The first offset from `offset` on without blank or hyphen. */
  skip(offset: number): number {
    let at = offset;
    while (at < this.span.end && isFiller(this.at(at))) at++;
    return at;
  }

  /** The last offset up to `offset` that no blank or hyphen stands before. */
  skipBack(offset: number): number {
    let at = offset;
    while (at > this.span.start && isFiller(this.at(at - 1))) at--;
    return at;
  }
}

function isFiller(unit: string): boolean {
  return unit !== '' && /[\s\-‐-―]/.test(unit);
}

/** The longest of some spans; the first of those that are equally long. */
export function longest<T extends Span>(spans: readonly T[]): T | undefined {
  return spans.reduce<T | undefined>(
    (best, one) => (best && best.end - best.start >= one.end - one.start ? best : one),
    undefined,
  );
}

/** Words as they are compared: without case, accents, hyphens and width. */
function comparable(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\-‐-―]+/g, ' ')
    .toLowerCase();
}
