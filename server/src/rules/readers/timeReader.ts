import type { NoteAnalysis } from '../../note/noteAnalysis';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';
import { type Age, agesOf } from './timeAges';
import { type CalendarDate, datesOf } from './timeDates';
import { type Duration, durationsOf } from './timeDurations';
import { firstOf } from './timeOrder';
import { TimeWords } from './timeWords';

export type { Age, CalendarDate, Duration };

/*
 * What a note says of times. The readers know the words of the shared lists `time…`: a rule that reads times has
 * `uses: [time*]`. They look at the span they are given, a sentence or clause as a rule, and at nothing beyond it, so a rule
 * may call them where it picks mentions.
 */

/** Without a digit or a number in words there is no time to read. */
const hasNumber = (context: RuleContext, text: string, span: Span): boolean =>
  /[0-9０-９]/.test(text) ||
  ['timeNumbers', 'timeNumbersToo', 'timeHalf', 'timeArticle'].some((list) => context.has(list, span));

/**
 * The lengths of time in `span`, in order, in days: "for four months", `x 3 wk`, « depuis deux semaines », 6个月, 一年半;
 * ranges with both ends; places in a course ("day 3", « J3 », 术后第3天). Ages, dates and doses are none.
 */
export function readDurations(note: NoteAnalysis, context: RuleContext, span: Span): Duration[] {
  if (!hasNumber(context, note.text.slice(span.start, span.end), span)) return [];
  return durationsOf(new TimeWords(note, context, span));
}

/**
 * The ages in `span`, in order, in years: "24-year-old", "age 34", « à l'âge de 34 ans », « patient de 24 ans », 24岁; with
 * `isOnset` where the age is that at which something began ("since age 9", « début à 34 ans », 9岁起).
 */
export function readAges(note: NoteAnalysis, context: RuleContext, span: Span): Age[] {
  if (!hasNumber(context, note.text.slice(span.start, span.end), span)) return [];
  return agesOf(new TimeWords(note, context, span));
}

/** The dates in `span`, in order, each as exactly as it is given: 2015, May 2015, 12/05/2015, « en 2015 », 2015年3月. */
export function readDates(note: NoteAnalysis, context: RuleContext, span: Span): CalendarDate[] {
  if (!/[0-9０-９]{2}/.test(note.text.slice(span.start, span.end))) return [];
  return datesOf(new TimeWords(note, context, span), context.practice.region);
}

/** How far before and behind two things a word may stand that tells their order, in code units. */
const orderReach = 30;

/**
 * Which of two things of a note came first in time, where words beside or between them say so ("then", "followed by",
 * "before", « puis », « précédé de », 随后, x前y); undefined where none does. Meant for things of one sentence, or of two
 * that follow each other.
 */
export function earlierOf<T extends Span>(note: NoteAnalysis, context: RuleContext, a: T, b: T): T | undefined {
  const [one, other] = a.start <= b.start ? [a, b] : [b, a];
  // Within their lines: what stands in other blocks must not change what is kept of this one.
  const before = note.text.slice(Math.max(0, one.start - orderReach), one.start);
  const behind = note.text.slice(other.end, other.end + orderReach);
  const around = {
    start: one.start - before.length + before.lastIndexOf('\n') + 1,
    end: other.end + (/[\r\n]/.exec(behind)?.index ?? behind.length),
  };
  const first = firstOf(new TimeWords(note, context, around), one, other);
  return first && (first === one ? one : other);
}
