import type { Span } from '../../text/span';
import type { Region } from '../rule';
import type { TimeWords } from './timeWords';

/** A date that the note gives, as exactly as it does. Months count from one. */
export interface CalendarDate extends Span {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

type Parts = Omit<CalendarDate, 'start' | 'end'>;

const numeric =
  /(?<![\p{L}\p{N}/-]|\d[.,])(?:((?:19|20)\d\d)([-/.])(\d{1,2})(?:\2(\d{1,2}))?|(\d{1,2})([-/.])(\d{1,2})\6((?:19|20)\d\d|\d\d)|(\d{1,2})\/((?:19|20)\d\d))(?![\p{N}/]|[.,-]\d)/gu;
const year = /(?<![\p{L}\p{N}/:*#+-]|\d[.,])(?:19|20)\d\d(?![\p{N}/%]|[.,-]\d)/gu;

/** The dates of a span, in order, none inside another. Of 12/05/2015 the day comes first, but in the United States. */
export function datesOf(words: TimeWords, region: Region | undefined): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (const match of words.plain.matchAll(numeric)) {
    const parts = numericParts(match, region);
    const start = words.span.start + match.index;
    if (parts) dates.push({ start, end: start + match[0].length, ...parts });
  }
  for (const match of yearsIn(words)) {
    const start = words.span.start + match.index;
    if (dates.some((date) => start < date.end && date.start < start + 4)) continue;
    const date = inCharacters(words, start) ?? withMonthName(words, start) ?? bareYear(words, start);
    if (date) dates.push(date);
  }
  return dates.sort((a, b) => a.start - b.start);
}

/** Years by themselves. Before a Han character a letter may stand (自2015年). */
function yearsIn(words: TimeWords): RegExpExecArray[] {
  const han = /(?<=\p{Script=Han})(?:19|20)\d\d(?!\d)/gu;
  return [...words.plain.matchAll(year), ...words.plain.matchAll(han)];
}

function numericParts(match: RegExpExecArray, region: Region | undefined): Parts | undefined {
  const [, isoYear, , isoMonth, isoDay, first, sign, second, lastYear, onlyMonth, onlyYear] = match;
  if (isoYear !== undefined) return checked(isoYear, isoMonth, isoDay);
  if (onlyYear !== undefined) return checked(onlyYear, onlyMonth);
  if (lastYear?.length === 2 && sign === '-') return undefined;
  const isMonthFirst = Number(second) > 12 || (region === 'us' && Number(first) <= 12);
  const full = lastYear?.length === 2 ? `20${lastYear}` : lastYear!;
  return isMonthFirst ? checked(full, first, second) : checked(full, second, first);
}

/** The parts as numbers; undefined when they are no month and day. */
function checked(fullYear: string, month?: string, day?: string): Parts | undefined {
  const [m, d] = [Number(month ?? 1), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return {
    year: Number(fullYear),
    ...(month === undefined ? {} : { month: m }),
    ...(day === undefined ? {} : { day: d }),
  };
}

/** 2015年, 2015年3月, 2015年3月12日. */
function inCharacters(words: TimeWords, start: number): CalendarDate | undefined {
  const end = words.behind(start + 4, 'timeYears')?.end;
  if (end === undefined) return undefined;
  const month = numberBefore(words, end, 'timeMonths');
  const day = month && numberBefore(words, month.end, 'timeDays');
  const parts = checked(words.textOf({ start, end: start + 4 }), month?.digits, day?.digits);
  return parts && { start, end: day?.end ?? month?.end ?? end, ...parts };
}

/** The number at an offset that a unit follows. */
function numberBefore(
  words: TimeWords,
  offset: number,
  unit: string,
): { readonly digits: string; readonly end: number } | undefined {
  const at = words.skip(offset);
  const digits = /^\d{1,2}/.exec(words.textOf({ start: at, end: at + 2 }))?.[0];
  const end = digits === undefined ? undefined : words.startingAt(words.skip(at + digits.length), unit)?.end;
  return digits === undefined || end === undefined ? undefined : { digits, end };
}

/** May 2015, 12 mai 2015, May 12, 2015. */
function withMonthName(words: TimeWords, start: number): CalendarDate | undefined {
  const end = start + 4;
  const written = words.textOf({ start, end });
  const at = words.skipBack(/[,.]/.test(words.at(words.skipBack(start) - 1)) ? words.skipBack(start) - 1 : start);
  const lists = ['timeMonthNames', 'timeMonthNamesToo'] as const;
  const dayBehind = /\d{1,2}(?:st|nd|rd|th)?$/.exec(words.textOf({ start: words.span.start, end: at }))?.[0];
  for (const [edge, digits] of [
    [at, undefined],
    [at - (dayBehind?.length ?? 0), dayBehind],
  ] as const) {
    const before = words.skipBack(edge);
    for (const list of lists) {
      const name = words.endingAt(before, list);
      if (!name) continue;
      const dayBefore = /(?<!\d)(\d{1,2})(?:[a-zé]{1,2})?\.?\s+$/.exec(
        words.textOf({ start: name.start - 8, end: name.start }),
      );
      const day = digits ?? dayBefore?.[1];
      const from = digits === undefined && dayBefore ? name.start - dayBefore[0].length : name.start;
      const parts = checked(written, String(words.placeIn(list, name) + 1), day && String(parseInt(day, 10)));
      return parts && { start: from, end, ...parts };
    }
  }
  return undefined;
}

/** A year by itself that counts nothing ("2000 mg"). */
function bareYear(words: TimeWords, start: number): CalendarDate | undefined {
  const end = start + 4;
  if (words.behind(end, 'timeMeasures') || words.unitAt(words.skip(end))) return undefined;
  if (/\d|[°*]/.test(words.at(words.skip(end)))) return undefined;
  return { start, end, year: Number(words.textOf({ start, end })) };
}
