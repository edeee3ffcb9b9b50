import { mentionsWithin } from '../../note/lookup';
import type { NoteAnalysis, Sentence } from '../../note/noteAnalysis';
import { type Span, overlaps } from '../../text/span';
import { isOwnWords } from '../parts/guards';
import type { RuleContext, Scale, ScaleRange } from '../rule';

/** A score that the note gives on a scale. */
export interface ScaleReading {
  readonly scale: Scale;
  /** The name of the scale as written. */
  readonly name: Span;
  /** The value as written, without unit and maximum, and what it is worth. */
  readonly value: Span;
  readonly number: number;
  /** The range that the value must lie in. */
  readonly range: ScaleRange;
}

/** How far after its name, or before it, the value of a scale is looked for, in code units. */
const reach = 60;

interface Name extends Span {
  readonly scale: Scale;
  readonly sentence: Sentence;
}

interface Value extends Span {
  readonly number: number;
  readonly isRoman: boolean;
}

/** What was met on the way to a value. */
interface Reading {
  readonly value: Value;
  /** A word, a unit, a maximum or a Roman numeral shows that the number is a grade. */
  readonly isGrade: boolean;
  readonly maximum: number | undefined;
  /** The word list that names the part of the scale, when one does. */
  readonly part: string | undefined;
  /** Where the reading stopped. */
  readonly end: number;
}

/**
 * Reads the scores of a sentence in their usual writings: `House-Brackmann grade III`, `HB III/VI`, `Jankovic severity 3`,
 * `SMC分级V级`, `grade VI on the House-Brackmann scale`; Roman, Arabic and full-width digits, decimals with point or comma.
 * Ranges (`I to VI`), years, versions and numbers of something else (`at 3 months`) are not scores.
 */
export function readScales(
  note: NoteAnalysis,
  context: RuleContext,
  scales: readonly Scale[],
  sentence: Sentence,
): ScaleReading[] {
  const names = scaleNames(note, context, scales, sentence);
  return names.flatMap((name, index) => {
    const end = Math.min(name.sentence.end, names[index + 1]?.start ?? Infinity, name.end + reach);
    const start = Math.max(name.sentence.start, names[index - 1]?.end ?? 0, name.start - reach);
    const reader = new ValueReader(note.text, context);
    const reading = reader.after(name, end) ?? reader.before(name, start);
    const range = reading && rangeOf(name.scale, reading);
    if (!range || (!reading.isGrade && !reader.isCalledGrade(name, start) && isAmbiguous(context, name))) return [];
    const { value } = reading;
    return [{ scale: name.scale, name, value: { start: value.start, end: value.end }, number: value.number, range }];
  });
}

/** Where scales are named: by a mention of their concept, or by a name that only rules know (`Cohen`). In order. */
function scaleNames(note: NoteAnalysis, context: RuleContext, scales: readonly Scale[], sentence: Sentence): Name[] {
  const names: Name[] = [];
  const mentions = mentionsWithin(note, sentence);
  for (const mention of mentions) {
    const scale = scales.find(({ concept }) => concept === mention.concept.id);
    if (scale && isOwnWords(mention)) names.push({ ...span(mention), scale, sentence });
  }
  // A name that is no mention has no voice: it is taken from the last mention of its sentence.
  const last = mentions.at(-1);
  if (last && !isOwnWords(last)) return names;
  for (const scale of scales) {
    for (const found of scale.names ? context.find(scale.names, sentence) : []) {
      if (!mentions.some((mention) => overlaps(mention, found))) names.push({ ...found, scale, sentence });
    }
  }
  return names.sort((a, b) => a.start - b.start);
}

const span = ({ start, end }: Span): Span => ({ start, end });

function isAmbiguous(context: RuleContext, name: Span): boolean {
  return context.find('ambiguousNames', name).some((found) => found.start === name.start && found.end === name.end);
}

/** The range a reading must lie in: that of its part, that with its maximum, or the scale's first. */
function rangeOf(scale: Scale, { part, maximum }: Reading): ScaleRange | undefined {
  const candidates = maximum === undefined ? scale.ranges : scale.ranges.filter(({ max }) => max === maximum);
  const named = part === undefined ? undefined : scale.ranges.find(({ words }) => words === part);
  if (named) return candidates.includes(named) ? named : undefined;
  if (maximum !== undefined) return candidates[0];
  return scale.ranges.find(({ words }) => words === undefined);
}

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const romanNumeral = /^x{0,2}(?:ix|iv|v?i{0,3})$/;

function romanNumber(digits: string): number | undefined {
  const lower = digits.normalize('NFKC').toLowerCase();
  if (lower === '' || !romanNumeral.test(lower)) return undefined;
  let total = 0;
  for (let i = 0; i < lower.length; i++) {
    const value = romanValues[lower[i]!]!;
    total += value < (romanValues[lower[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** Reads the value that belongs to the name of a scale. Holds the text only; looks at a few dozen code units. */
class ValueReader {
  readonly #text: string;
  readonly #context: RuleContext;

  constructor(text: string, context: RuleContext) {
    this.#text = text;
    this.#context = context;
  }

  /** The value after a name, up to `end`. */
  after(name: Span, end: number): Reading | undefined {
    const words = this.#words({ start: name.end, end }, ['grade', 'item', 'total', 'mean', 'filler']);
    let isGrade = false;
    let part: string | undefined;
    let at = name.end;
    while (at < end) {
      const value = this.#valueAt(at, end);
      if (value) {
        const reading = this.#complete(value, end, isGrade, part);
        if (reading) return reading;
        const next = this.#skipNumberOfSomething(value, end);
        if (next === undefined) return undefined;
        at = next;
        continue;
      }
      const word = words.find(({ start }) => start === at);
      if (word) {
        isGrade ||= word.list !== 'filler';
        if (['item', 'total', 'mean'].includes(word.list)) part = word.list;
        at = word.end;
      } else if (/[\s:=("'’«：＝（\-–]/.test(this.#text[at]!) || this.#isBracketedAlias(at)) at++;
      else return undefined;
    }
    return undefined;
  }

  /** The value before a name, from `start` on: `grade VI on the House-Brackmann scale`, `VI级（House-Brackmann）`. */
  before(name: Span, start: number): Reading | undefined {
    const before = { start, end: name.start };
    const places = [
      ...this.#words(before, ['grade']).map(({ end }) => end),
      ...this.#words(before, ['unit']).map((unit) => this.#numberBefore(unit.start, start)),
    ];
    for (const place of places.sort((a, b) => b - a)) {
      let at = place;
      while (at < name.start && /[\s:：=]/.test(this.#text[at]!)) at++;
      const value = this.#valueAt(at, name.start);
      const reading = value && this.#complete(value, name.start, true, undefined);
      if (reading && this.#joins({ start: reading.end, end: name.start })) return reading;
    }
    return undefined;
  }

  /** Whether a word right before the name says that it is a scale: `score de Jankovic`. */
  isCalledGrade(name: Span, start: number): boolean {
    const word = this.#context.find('grade', { start, end: name.start }).at(-1);
    return word !== undefined && this.#joins({ start: word.end, end: name.start });
  }

  /** The word lists' matches inside `range`, longest first at each place. */
  #words(range: Span, lists: readonly string[]): (Span & { list: string })[] {
    return lists
      .flatMap((list) => this.#context.find(list, range).map((found) => ({ ...found, list })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The number or Roman numeral that begins at `at`; a lone X is a blank to fill in, not ten. */
  #valueAt(at: number, end: number): Value | undefined {
    const rest = this.#text.slice(at, Math.min(end, at + 12));
    const arabic = /^[0-9０-９]+(?:[.,．][0-9０-９]+)?/.exec(rest)?.[0];
    if (arabic !== undefined) {
      const number = Number(arabic.normalize('NFKC').replace(',', '.'));
      return { start: at, end: at + arabic.length, number, isRoman: false };
    }
    if (/[\p{L}\p{N}]/u.test(this.#text[at - 1] ?? '') && !/\p{Script=Han}/u.test(this.#text[at - 1]!))
      return undefined;
    const roman = /^(?:[IVXivx]+(?!(?!\p{Script=Han})[\p{L}\p{N}])|[Ⅰ-Ⅻⅰ-ⅻ])/u.exec(rest)?.[0];
    const number = roman === undefined || /^[xX]$/.test(roman) ? undefined : romanNumber(roman);
    return roman !== undefined && number !== undefined && number > 0
      ? { start: at, end: at + roman.length, number, isRoman: true }
      : undefined;
  }

  /** What follows a value: its maximum and unit. Undefined when it turns out to be no score. */
  #complete(value: Value, end: number, isGradeSoFar: boolean, part: string | undefined): Reading | undefined {
    if (!value.isRoman && this.#isYearOrDate(value)) return undefined;
    const after = { start: this.#skipBlanks(value.end, end), end };
    const startsAt = (list: string, at: number): Span | undefined =>
      this.#context.find(list, { start: at, end }).find(({ start }) => start === at);
    if (startsAt('notAScore', after.start) || /^[%％°]/.test(this.#text.slice(after.start, end))) return undefined;
    const unit = startsAt('unit', after.start);
    const next = this.#skipBlanks(unit?.end ?? value.end, end);
    const separator =
      startsAt('rangeWords', next)?.end ?? (/[-–—~～→>]/.test(this.#text.charAt(next)) ? next + 1 : undefined);
    if (separator !== undefined && this.#valueAt(this.#skipBlanks(separator, end), end)) return undefined;
    const slash = /[/／]/.test(this.#text.charAt(next)) ? next + 1 : startsAt('outOf', next)?.end;
    const maximum = slash === undefined ? undefined : this.#valueAt(this.#skipBlanks(slash, end), end);
    if (slash !== undefined && !maximum) return undefined;
    if (maximum && /[/／]/.test(this.#text.charAt(maximum.end))) return undefined;
    return {
      value,
      isGrade: isGradeSoFar || value.isRoman || unit !== undefined || maximum !== undefined,
      maximum: maximum?.number,
      part,
      end: maximum?.end ?? unit?.end ?? value.end,
    };
  }

  /** Where to go on after a number of something else (`3 months`); undefined after anything but that. */
  #skipNumberOfSomething(value: Value, end: number): number | undefined {
    const start = this.#skipBlanks(value.end, end);
    return this.#context.find('notAScore', { start, end }).find((found) => found.start === start)?.end;
  }

  #isYearOrDate({ start, end, number }: Value): boolean {
    if (end - start === 4 && number >= 1900 && number < 2100) return true;
    return /^[-/.][0-9]{1,2}[-/.][0-9]/.test(this.#text.slice(end, end + 6));
  }

  #skipBlanks(at: number, end: number): number {
    while (at < end && /[^\S\r\n]/.test(this.#text[at]!)) at++;
    return at;
  }

  /** Whether a closing bracket or quotation mark stands here: `House-Brackmann (HB) grade II`. */
  #isBracketedAlias(at: number): boolean {
    return /[)）"”»]/.test(this.#text[at]!);
  }

  /** Where the value that ends before `at` begins. */
  #numberBefore(at: number, start: number): number {
    let begin = at;
    while (begin > start && /[0-9０-９.．IVXivxⅠ-ⅻ]/.test(this.#text[begin - 1]!)) begin--;
    return begin;
  }

  /** Whether nothing but joining words, blanks and brackets stands in `range`. */
  #joins(range: Span): boolean {
    let at = range.start;
    const words = this.#words(range, ['joins', 'filler']);
    while (at < range.end) {
      const word = words.find(({ start }) => start === at);
      if (!word && !/[\s(（"'’«,]/.test(this.#text[at]!)) return false;
      at = word?.end ?? at + 1;
    }
    return true;
  }
}
