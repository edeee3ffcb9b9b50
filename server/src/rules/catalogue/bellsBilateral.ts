import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { type Span, overlaps } from '../../text/span';
import { isPresentPalsy } from '../parts/bellsPalsy';
import { isHeaded, isStated } from '../parts/documented';
import { isPlainlyBilateral } from '../parts/facialSpasm';
import { isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround, isUnder, sentenceAfter } from '../parts/places';
import { studyStatus } from '../readers/studyReader';
import { readDates, readDurations } from '../readers/timeReader';
import type { Rule, RuleContext } from '../rule';

/** Facial palsy of both sides and no word of what else than Bell's palsy it may be (Jain 2006). */
export const bellsBilateral: Rule = {
  code: 'bells-bilateral',
  check(note, context) {
    const palsies = context.fromConcepts('facialPalsy', (mention) => bilateralIn(note, context, mention));
    const first = palsies.found.find(({ value }) => value === 'assessed') ?? palsies.found[0];
    if (!first || isCauseSought(note, context) || isStated(context, 'otherPalsy')) return [];
    const palsy = palsies.itemOf(first);
    return [
      {
        rule: context.data.code,
        start: palsy.start,
        end: palsy.end,
        message: text('message'),
        related: palsies.found
          .filter((one) => one !== first)
          .map((one) => ({ span: palsies.spanOf(one), message: text('alsoHere') })),
        fixes: [appendToSentence(note, context, palsy, palsy.sentence)],
      },
    ];
  },
};

/** Whether this is a palsy of both sides that the patient has now, the sides not a year apart. */
function bilateralIn(note: NoteAnalysis, context: RuleContext, mention: Mention): 'assessed' | 'stated' | undefined {
  if (mention.concept.id === 'facial-weakness' || !isPresentPalsy(note, context, mention)) return undefined;
  if (!isOfBothSides(note, context, mention) || isApart(note, context, mention)) return undefined;
  return isUnder(mention, ['assessment']) ? 'assessed' : 'stated';
}

/** Whether the palsy is bilateral by its side, its name, or as the only thing of a sentence on both sides of the face. */
function isOfBothSides(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (isPlainlyBilateral(note, mention, context.terminology) || context.has('diplegia', mention)) return true;
  return (
    ['none', 'bilateral'].includes(mention.assertion.laterality) &&
    context.has('bothHalves', mention.sentence) &&
    !mentionsWithin(note, mention.sentence).some((other) => context.isIn('spasm', other))
  );
}

/** Whether the sides are told as palsies of different years: by two dates, or by a year and more between them. */
function isApart(note: NoteAnalysis, context: RuleContext, { sentence }: Mention): boolean {
  const told = { start: sentence.start, end: (sentenceAfter(note, sentence) ?? sentence).end };
  const years = new Set(readDates(note, context, told).map(({ year }) => year));
  return years.size > 1 || readDurations(note, context, told).some(({ days }) => days >= context.limit('apartDays'));
}

/** Whether a cause is named or a test for one, of the head where it is a scan or a study of nerves; done or not. */
function isCauseSought(note: NoteAnalysis, context: RuleContext): boolean {
  const isAnyones = (said: Statement): boolean => isSaid(said) && isPatients(said);
  const isTest = (said: Statement): boolean =>
    isAnyones(said) &&
    studyStatus(note, context, said) !== 'notDone' &&
    !context.has('elsewhere', clauseAround(note, said.sentence, said)) &&
    !isDrugClass(context, said);
  return (
    context.fromConcepts('causeNamed', isAnyones, 'cause term').found.length > 0 ||
    context.fromWords('causeNamed', isAnyones).found.length > 0 ||
    context.fromConcepts('test', isTest, 'test term').found.length > 0 ||
    context.fromWords('test', isTest).found.length > 0 ||
    isHeaded(note, context, 'testHeading')
  );
}

/** "ACE inhibitor" names a drug, not the enzyme. */
function isDrugClass(context: RuleContext, { start, end, sentence }: Statement): boolean {
  const words: Span = { start, end };
  return context.find('drugClass', sentence).some((name) => overlaps(name, words));
}
