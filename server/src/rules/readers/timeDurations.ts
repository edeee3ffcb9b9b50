import { type Span, overlaps } from '../../text/span';
import { agesOf } from './timeAges';
import { type Quantity, quantitiesIn } from './timeQuantities';
import { type TimeWords, type Unit, daysInUnit } from './timeWords';

/** A length of time that the note gives. */
export interface Duration extends Span {
  /** In days; of a range (`2-3 weeks`) the shorter end. */
  readonly days: number;
  /** The longer end of a range; otherwise the same as `days`. */
  readonly daysAtMost: number;
  /** Whether it is said to be more than that, or less: "over 3 months", 3个多月, 不到1周. */
  readonly bound?: 'over' | 'under';
  /** True of the place in a course: "day 3", « J3 », 第3天. */
  readonly isPoint: boolean;
  /**
   * What it is, where words say so: how long ago something was, how often it is done (every two months), or when
   * something is still to come (review in two weeks).
   */
  readonly relation?: 'ago' | 'every' | 'ahead';
}

/** The lengths of time of a span, in order. Ages and dates are none. */
export function durationsOf(words: TimeWords): Duration[] {
  const ages = agesOf(words);
  const durations: Duration[] = [];
  const quantities = quantitiesIn(words);
  for (const quantity of quantities) {
    const duration = counted(words, quantity) ?? pointAt(words, quantity);
    if (!duration || ages.some((age) => overlaps(age, duration))) continue;
    const last = durations.at(-1);
    if (last && isContinued(words, last, duration)) {
      const days = last.days + duration.days;
      durations[durations.length - 1] = { ...last, ...duration, start: last.start, days, daysAtMost: days };
    } else durations.push(duration);
  }
  return [...durations, ...attachedPoints(words), ...fractions(words)].sort((a, b) => a.start - b.start);
}

/** A number before a unit: "four months", 3个半月, « deux ans et demi ». */
function counted(words: TimeWords, quantity: Quantity): Duration | undefined {
  let at = words.skip(quantity.end);
  let half = 0;
  let isOver = false;
  for (let next: Span | undefined; !words.unitAt(at); at = words.skip(next.end)) {
    if ((next = words.startingAt(at, 'timeHalf'))) half = 0.5;
    else if ((next = words.startingAt(at, 'timeOver') ?? plusAt(words, at))) isOver = true;
    else if (!(next = words.startingAt(at, 'timeCounter'))) return undefined;
  }
  const unit = words.unitAt(at)!;
  if (isCalendar(words, quantity, unit)) return undefined;
  if (isFrequency(words, unit) && !words.before(quantity.start, 'timeEvery')) return undefined;
  if (quantity.isArticle && !isMeasured(words, quantity, unit)) return undefined;
  let end = unit.end;
  const halfBehind = half === 0 ? words.behind(end, 'timeHalf') : undefined;
  if (halfBehind) [half, end] = [0.5, halfBehind.end];
  return {
    start: quantity.start,
    end,
    days: (quantity.least + half) * unit.days,
    daysAtMost: (quantity.most + half) * unit.days,
    isPoint: words.before(quantity.start, 'timePoint') !== undefined && isHan(words.at(quantity.start - 1)),
    ...boundOf(words, quantity.start, end, isOver),
    ...relationOf(words, quantity.start, end),
  };
}

const isHan = (unit: string): boolean => /\p{Script=Han}/u.test(unit);

function plusAt(words: TimeWords, offset: number): Span | undefined {
  return words.at(offset) === '+' ? { start: offset, end: offset + 1 } : undefined;
}

/** 3月 is March and 2015年 a year, but 3月前 and 病程3月 are lengths of time; so is 5年, never "5th of the month". */
function isCalendar(words: TimeWords, quantity: Quantity, unit: Unit): boolean {
  if (!isHan(words.at(unit.start))) return false;
  if (unit.list === 'timeYears') return quantity.most >= 1900;
  if (unit.end - unit.start > 1 || words.skip(quantity.end) < unit.start) return false;
  const isAfter = (list: string): boolean => words.endingAt(quantity.start, list) !== undefined;
  if (unit.list === 'timeDays') return isAfter('timeMonths');
  if (unit.list !== 'timeMonths') return false;
  if (isAfter('timeYears') || /\d/.test(words.at(unit.end))) return true;
  return (
    !isAfter('timeLasting') &&
    !isAfter('timeOver') &&
    !words.startingAt(unit.end, 'timeAgo', 'timeOver', 'timeUnder', 'timeHalf')
  );
}

/** 1日3次, "3 times a day". */
function isFrequency(words: TimeWords, unit: Unit): boolean {
  const number = /^\s*\d+\s*/.exec(words.textOf({ start: unit.end, end: unit.end + 4 }))?.[0];
  const word = number === undefined ? words.behind(unit.end, 'timeNumbers', 'timeNumbersToo') : undefined;
  return words.startingAt(word?.end ?? unit.end + (number?.length ?? 0), 'timeTimes') !== undefined;
}

/** Whether "a month" is a length of time: "for a month", "a month ago". */
function isMeasured(words: TimeWords, quantity: Quantity, unit: Unit): boolean {
  if (words.behind(unit.end, 'timeAgo', 'timeThen', 'timeAfter', 'timeBefore')) return true;
  return words.before(quantity.start, 'timeLasting') !== undefined;
}

function boundOf(words: TimeWords, start: number, end: number, isOver: boolean): Pick<Duration, 'bound'> {
  const sign = words.at(words.skipBack(start) - 1);
  const before = (list: string): boolean => words.before(start, list) !== undefined;
  if (isOver || /[>≥]/.test(sign) || before('timeOver') || words.behind(end, 'timeOver') || plusAt(words, end))
    return { bound: 'over' };
  return /[<≤]/.test(sign) || before('timeUnder') || words.behind(end, 'timeUnder') ? { bound: 'under' } : {};
}

function relationOf(words: TimeWords, start: number, end: number): Pick<Duration, 'relation'> {
  const behind = words.behind(end, 'timeOver')?.end ?? end;
  if (words.before(start, 'timeEvery')) return { relation: 'every' };
  if (words.before(start, 'timeAhead') || words.behind(end, 'timeAhead')) return { relation: 'ahead' };
  const over = words.before(start, 'timeOver', 'timeUnder', 'timeAbout')?.start ?? start;
  return words.behind(behind, 'timeAgo') || words.before(over, 'timeAgo') ? { relation: 'ago' } : {};
}

/** "Day 3", « semaine 6 »: a unit before its number, but not "60 mg per day 5". */
function pointAt(words: TimeWords, quantity: Quantity): Duration | undefined {
  const name = words.before(quantity.start, 'timePoint');
  const unit = name && words.unitAt(name.start);
  if (!unit || quantity.isArticle || words.before(unit.start, 'timeEvery', 'timeArticle', 'timeTimes'))
    return undefined;
  if (words.behind(quantity.end, 'timeMeasures')) return undefined;
  return point(unit.start, quantity.end, quantity.least * unit.days);
}

const point = (start: number, end: number, days: number): Duration => ({
  start,
  end,
  days,
  daysAtMost: days,
  isPoint: true,
});

/** « J3 », « J+3 », POD5: letters and number in one word. */
function attachedPoints(words: TimeWords): Duration[] {
  return [...words.plain.matchAll(/(?<![\p{L}\p{N}])([a-z]{1,3})\+?(\d{1,3})(?![\p{L}\p{N}])/giu)].flatMap((match) => {
    const start = words.span.start + match.index;
    const [written, letters, number] = match as unknown as [string, string, string];
    const list = Object.keys(daysInUnit).find((unit) => words.isWordOf(letters, unit));
    if (list === undefined || !words.isWordOf(letters, 'timePoint')) return [];
    return [point(start, start + written.length, Number(number) * daysInUnit[list]!)];
  });
}

/** British shorthand behind a word of lasting: for 3/7 (days), 6/52 (weeks), x 2/12 (months). */
function fractions(words: TimeWords): Duration[] {
  const units: Readonly<Record<string, string>> = { 7: 'timeDays', 52: 'timeWeeks', 12: 'timeMonths' };
  return [...words.plain.matchAll(/(?<![\p{N}/.])(\d{1,2})\/(7|52|12)(?![\p{N}/])/gu)].flatMap((match) => {
    const start = words.span.start + match.index;
    if (!words.before(start, 'timeLasting', 'timeOver', 'timeUnder')) return [];
    const days = Number(match[1]) * daysInUnit[units[match[2]!]!]!;
    return [{ ...point(start, start + match[0].length, days), isPoint: false }];
  });
}

/** Whether a smaller unit goes on from a larger one: "1 year and 3 months", 1年3个月. */
function isContinued(words: TimeWords, last: Duration, next: Duration): boolean {
  if (next.days >= last.days || last.bound !== undefined || last.isPoint || next.isPoint) return false;
  if (last.days < daysInUnit['timeWeeks']!) return false;
  const at = words.skip(last.end);
  return words.skip(words.startingAt(at, 'timeAnd')?.end ?? at) === next.start;
}
