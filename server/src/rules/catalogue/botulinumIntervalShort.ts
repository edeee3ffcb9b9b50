import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { Span } from '../../text/span';
import type { Localised } from '../../text/language';
import { format } from '../../text/messages';
import { isDocumented } from '../parts/documented';
import { itemsOf } from '../parts/gathered';
import { isOwnWords, isPatients } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { isInTitle, isUnder } from '../parts/places';
import { encounterDate } from '../readers/encounterDate';
import { readDates, readDurations } from '../readers/timeReader';
import { isConditional } from '../parts/treatment';
import type { Finding, Rule, RuleContext } from '../rule';

const dayInMilliseconds = 86_400_000;

/** A treatment with toxin less than twelve weeks after another, with no reason. */
export const botulinumIntervalShort: Rule = {
  code: 'botulinum-interval-short',
  check(note, context) {
    const treatments = itemsOf(
      context.fromConcepts('botulinumToxin', (mention) => isTreatment(note, context, mention)),
    );
    if (treatments.length === 0 || isDocumented(note, context, 'reason')) return [];
    const short = statedInterval(note, context, treatments) ?? datedInterval(note, context, treatments);
    return short ? [findingOf(note, context, short)] : [];
  },
};

interface ShortInterval {
  readonly treatment: Mention;
  readonly at: Span;
  readonly days: number;
  readonly earlier?: Mention;
}

/** Whether toxin was, is or will be given here: a past session counts, for it is what the interval begins with. */
function isTreatment(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const isGiven = mention.assertion.negation === 'affirmed' && isOwnWords(mention) && isPatients(mention);
  if (!isGiven || isUnder(mention, ['family']) || isInTitle(note, mention)) return false;
  return !isConditional(note, context, mention);
}

/** An interval that the note tells in words: "last injection eight weeks ago", « toutes les huit semaines », 距上次8周. */
function statedInterval(
  note: NoteAnalysis,
  context: RuleContext,
  treatments: readonly Mention[],
): ShortInterval | undefined {
  const told = itemsOf(context.fromWords('interval', (words) => isOwnWords(words) && isPatients(words)));
  for (const treatment of treatments) {
    const { sentence } = treatment;
    if (!told.some((words) => words.sentence.start === sentence.start)) continue;
    if (context.has('notAnInterval', sentence)) continue;
    const durations = readDurations(note, context, sentence).filter(
      ({ isPoint, relation, bound }) => !isPoint && relation !== 'ahead' && bound !== 'over',
    );
    const short = durations.find(({ daysAtMost }) => isShort(context, daysAtMost));
    if (short) return { treatment, at: short, days: short.daysAtMost };
  }
  return undefined;
}

function isShort(context: RuleContext, days: number): boolean {
  return days >= context.limit('separate') && days < context.limit('shortest');
}

/** Two treatments whose days the note gives; one without a day of its own that is given now is of the day of the visit. */
function datedInterval(
  note: NoteAnalysis,
  context: RuleContext,
  treatments: readonly Mention[],
): ShortInterval | undefined {
  const visit = encounterDate(note, context);
  const dated = treatments
    .flatMap((treatment) => {
      const day = dayOf(note, context, treatment) ?? (isNow(treatment) && visit ? Date.parse(visit) : undefined);
      return day === undefined ? [] : [{ treatment, day }];
    })
    .sort((a, b) => a.day - b.day);
  for (const [i, { treatment, day }] of dated.entries()) {
    const before = dated[i - 1];
    const days = before ? Math.round((day - before.day) / dayInMilliseconds) : 0;
    if (before && isShort(context, days)) return { treatment, at: treatment, days, earlier: before.treatment };
  }
  return undefined;
}

/** The one full date of a treatment's sentence, in milliseconds; undefined where there is none or more than one. */
function dayOf(note: NoteAnalysis, context: RuleContext, { sentence }: Statement): number | undefined {
  const [date, another] = readDates(note, context, sentence);
  if (!date || another || date.month === undefined || date.day === undefined) return undefined;
  return Date.UTC(date.year, date.month - 1, date.day);
}

function isNow({ assertion }: Mention): boolean {
  return assertion.temporality === 'recent';
}

function findingOf(note: NoteAnalysis, context: RuleContext, { treatment, at, days, earlier }: ShortInterval): Finding {
  const ofDays = context.data.texts['days']!;
  const count = String(days);
  const interval: Localised = {
    en: format(ofDays.en, { count }),
    fr: format(ofDays.fr, { count }),
    zh: format(ofDays.zh, { count }),
  };
  return {
    rule: context.data.code,
    start: at.start,
    end: at.end,
    message: text('message', { interval }),
    related: earlier ? [{ span: earlier, message: text('earlierHere') }] : [],
    fixes: [appendToSentence(note, context, treatment, treatment.sentence)],
  };
}
