import { sentenceBy } from '../../note/lookup';
import type { NoteAnalysis } from '../../note/noteAnalysis';
import { languages } from '../../text/language';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';

/** A day as it sorts, `2025-10-01`. */
export type Day = string;

/** How far after a word such as "seen on" the day may begin, in code units. */
const labelWithin = 6;

/** How far into a note a day without a word before it is taken for that of the visit: its first line. */
const firstLine = 200;

/**
 * The day of the visit that a note is about: the first one after a word for it ("date of visit", « consultation du »,
 * 就诊日期), or one that opens the note. Undefined where the note does not say. Needs the shared lists `codingDate` and
 * `codingOtherDate`.
 */
export function encounterDate(note: NoteAnalysis, context: RuleContext): Day | undefined {
  const others = context.find('codingOtherDate');
  const isOther = (label: Span): boolean => others.some((other) => other.start < label.end && label.start < other.end);
  for (const label of context.find('codingDate')) {
    if (isOther(label)) continue;
    const rest = note.text.slice(label.end, label.end + labelWithin + longestDay);
    const gap = /^[\s:：=(（*]*/.exec(rest)![0].length;
    const day = gap <= labelWithin ? dayAt(rest.slice(gap)) : undefined;
    if (day !== undefined) return day;
  }
  const first = sentenceBy(note, note.text.search(/\S/));
  return first && dayAt(note.text.slice(first.start, first.start + firstLine).replace(/^[\s#*\-[(（【]+/, ''));
}

const longestDay = 24;

/** The day that a text begins with. Of a day that can be read in two ways (03/04/2025) the earlier one. */
function dayAt(text: string): Day | undefined {
  const written = text.slice(0, longestDay).normalize('NFKC');
  const yearFirst = /^((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/.exec(written);
  if (yearFirst) return dayOf(yearFirst[1]!, yearFirst[2], yearFirst[3]!);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)/.exec(written);
  if (yearLast) {
    const [, first = '', second = '', year = ''] = yearLast;
    return [dayOf(year, second, first), dayOf(year, first, second)].filter((day) => day !== undefined).sort()[0];
  }
  const dayFirst = /^(\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}{3,})\.?,?\s+((?:19|20)\d\d)(?!\d)/u.exec(written);
  if (dayFirst) return dayOf(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/u.exec(written);
  return monthFirst ? dayOf(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!) : undefined;
}

function dayOf(year: string, month: string | undefined, day: string): Day | undefined {
  if (month === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) {
    return undefined;
  }
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The names of the months in English and French, without accents. */
const months: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) =>
  languages
    .filter((language) => language !== 'zh')
    .map((language) => bare(new Date(2000, month, 1).toLocaleString(language, { month: 'long' }))),
);

/** The number of a month by its name or the beginning of it that no other month has. */
function monthNumber(name: string): string | undefined {
  const beginning = bare(name);
  const fitting = months.flatMap((names, month) => (names.some((one) => one.startsWith(beginning)) ? [month] : []));
  return fitting.length === 1 ? String(fitting[0]! + 1) : undefined;
}
