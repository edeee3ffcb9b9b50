import type { Span } from '../../text/span';
import { type Quantity, quantitiesIn } from './timeQuantities';
import { type TimeWords, daysInUnit } from './timeWords';

/** An age that the note gives. */
export interface Age extends Span {
  readonly years: number;
  /** Whether it is said to be the age at which something began, and not the age now. */
  readonly isOnset: boolean;
}

/** How an age is written: with words that tell of the age now, or with such as tell of any age ("at age 34"). */
interface Written extends Span {
  readonly years: number;
  readonly isAnyAge: boolean;
}

const oldest = 120;

/** The ages of a span, in order. */
export function agesOf(words: TimeWords): Age[] {
  return quantitiesIn(words).flatMap((quantity) => {
    const age = quantity.isArticle || quantity.most > oldest ? undefined : writtenAge(words, quantity);
    return age ? [{ start: age.start, end: age.end, years: age.years, isOnset: isOnset(words, age) }] : [];
  });
}

function writtenAge(words: TimeWords, quantity: Quantity): Written | undefined {
  const behind = words.behind(quantity.end, 'timeAgeYears') ?? attached(words, quantity.end);
  const before = wordsBefore(words, quantity.start);
  const start = before?.start ?? quantity.start;
  // "Aged 9" alone; "at age 34" and 9岁 may tell of another time than now.
  if (behind) {
    const isAnyAge =
      before !== undefined || isHan(words.at(behind.start)) || words.before(start, 'timeAt') !== undefined;
    return { start, end: behind.end, years: quantity.least, isAnyAge };
  }
  const unit = words.unitAt(words.skip(quantity.end));
  const inYears = quantity.least * (unit ? unit.days / daysInUnit['timeYears']! : 1);
  const old = unit && words.behind(unit.end, 'timeOld');
  if (old) return { start, end: old.end, years: inYears, isAnyAge: before !== undefined };
  if (before) return { start, end: unit?.end ?? quantity.end, years: inYears, isAnyAge: true };
  if (isWithSex(words, quantity)) return { start, end: quantity.end, years: quantity.least, isAnyAge: false };
  if (isOfPerson(words, quantity.start) && (unit ? unit.list === 'timeYears' : words.before(quantity.start, 'timeOf')))
    return { start, end: unit?.end ?? quantity.end, years: inYears, isAnyAge: false };
  return isAtAge(words, quantity, unit)
    ? { start, end: unit?.end ?? quantity.end, years: inYears, isAnyAge: true }
    : undefined;
}

/** A word such as "yo" that is joined to the number. */
function attached(words: TimeWords, offset: number): Span | undefined {
  const letters = /^[a-z]+/i.exec(words.plain.slice(offset - words.span.start))?.[0];
  return letters !== undefined && words.isWordOf(letters, 'timeAgeYears')
    ? { start: offset, end: offset + letters.length }
    : undefined;
}

/** Whether the number opens the span and the sex stands behind it: "58M with", "62 F,". */
function isWithSex({ plain, span }: TimeWords, { start, end }: Quantity): boolean {
  const before = plain.slice(0, start - span.start);
  return /^[^\p{L}\p{N}]*(?:an? )?$/iu.test(before) && /^ ?[MF](?![\p{L}\p{N}])/u.test(plain.slice(end - span.start));
}

const isHan = (unit: string): boolean => /\p{Script=Han}/u.test(unit);

/** The word that says that a number is an age: "age", "aged about", « âgé de », 年龄：. */
function wordsBefore(words: TimeWords, offset: number): Span | undefined {
  const about = words.before(offset, 'timeAbout')?.start ?? offset;
  const at = words.skipBack(about);
  const colon = /[:=(]/.test(words.at(at - 1)) ? words.skipBack(at - 1) : at;
  return words.endingAt(colon, 'timeAge', 'timeAgeAtOnset');
}

/** Whether the number follows a person: « patient de 24 ans », "woman, 34 years", « Mme Martin, 24 ans ». */
function isOfPerson(words: TimeWords, offset: number): boolean {
  const at = words.skipBack(words.before(offset, 'timeOf')?.start ?? offset);
  const comma = /[,，、]/.test(words.at(at - 1)) ? words.skipBack(at - 1) : at;
  if (words.endingAt(comma, 'timePerson')) return true;
  const written = words.textOf({ start: words.span.start, end: comma });
  // « Mme Jeanne Martin, 24 ans »
  return [1, 2, 3].some((names) => {
    const name = new RegExp(`(?:\\s\\p{Lu}[\\p{L}.'’-]*){${names}}$`, 'u').exec(written)?.[0];
    return comma < at && name !== undefined && words.endingAt(comma - name.length, 'timePerson') !== undefined;
  });
}

/** "Began at 34", « début à 34 ans »: only beside a word of onset, and not "started at 5 mg". */
function isAtAge(words: TimeWords, quantity: Quantity, unit: { readonly list: string } | undefined): boolean {
  const at = words.before(quantity.start, 'timeAt');
  if (!at || !words.before(at.start, 'timeOnset')) return false;
  if (unit) return unit.list === 'timeYears' && !words.behind(quantity.end, 'timeOf');
  return /^\s*(?:$|[.,;:)）。，；])/.test(words.textOf({ start: quantity.end, end: words.span.end }));
}

/** How far a word of onset may stand from the age that it tells of, in code units. */
const reach = 60;

function isOnset(words: TimeWords, { start, end, isAnyAge }: Written): boolean {
  if (words.startingAt(start, 'timeAgeAtOnset')) return true;
  const when = words.startingAt(words.skip(end), 'timeWhen');
  const behind = words.skip(when?.end ?? end);
  if (words.startingAt(behind, 'timeOnsetBehind')) return true;
  const at = words.before(start, 'timeAt')?.start ?? start;
  if (words.before(at, 'timeOnset') || words.endingAt(words.skipBack(withoutColon(words, at)), 'timeOnset'))
    return true;
  if (!isAnyAge || (isHan(words.at(end - 1)) && !when)) return false;
  return clauseHas(words, { start, end });
}

function withoutColon(words: TimeWords, offset: number): number {
  const at = words.skipBack(offset);
  return /[:=]/.test(words.at(at - 1)) ? at - 1 : at;
}

/**
 * Whether a word of onset stands in the clause of an age ("at age 34 twitching began"), or in the one that an opening "at
 * age 34," leads to.
 */
function clauseHas(words: TimeWords, { start, end }: Span): boolean {
  const before = words.textOf({ start: Math.max(words.span.start, start - reach), end: start });
  const from = start - before.length + Math.max(...[...before].map((unit, i) => (isMark(unit) ? i + 1 : 0)), 0);
  const at = words.before(start, 'timeAt');
  const isOpening = at !== undefined && !/\p{L}/u.test(words.textOf({ start: from, end: at.start }));
  const next = isOpening && /[,，]/.test(words.at(end)) ? end + 1 : end;
  const after = words.textOf({ start: next, end: next + reach });
  const first = [...after].findIndex(isMark);
  const to = next + (first < 0 ? after.length : first);
  return ['timeOnset', 'timeOnsetBehind'].some((list) =>
    words.all(list).some((word) => word.start >= from && word.end <= to),
  );
}

const isMark = (unit: string): boolean => /[,;.:!?，；。：！？\n]/.test(unit);
