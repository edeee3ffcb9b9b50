import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { isAftermath, isBellsPalsy, isPresentPalsy } from '../parts/bellsPalsy';
import { isHeaded } from '../parts/documented';
import { isOwnWords, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { lackOfRecovery, odditiesIn } from '../parts/palsyCourse';
import { clauseAround, isUnder } from '../parts/places';
import { studyStatus } from '../readers/studyReader';
import type { Rule, RuleContext } from '../rule';

/** Bell's palsy with a course that points to another cause, and neither imaging nor referral (AAO-HNSF 2013). */
export const bellsAtypicalCourse: Rule = {
  code: 'bells-atypical-course',
  check(note, context) {
    const palsies = context.fromConcepts('facialPalsy', (mention) => palsyIn(note, context, mention));
    const best = palsies.found.find(({ value }) => value === 'assessed') ?? palsies.found[0];
    if (!best) return [];
    const isPresent = palsies.found.some(({ value }) => value !== 'past');
    const oddities = [
      ...(isPresent ? odditiesIn(note, context) : []),
      ...lackOfRecovery(note, context, palsies.found.map(palsies.itemOf), isPresent),
    ];
    if (oddities.length === 0 || isWorkedUp(note, context) || isDoubted(context)) return [];
    const palsy = palsies.itemOf(best);
    return [
      {
        rule: context.data.code,
        start: palsy.start,
        end: palsy.end,
        message: text('message'),
        related: oddities.map(({ key, span }) => ({ span, message: text(key) })),
        fixes: [appendToSentence(note, context, palsy, palsy.sentence)],
      },
    ];
  },
};

/** Bell's palsy here: in the assessment, stated, or told as past, where only a lack of recovery shows that it is still there. */
function palsyIn(
  note: NoteAnalysis,
  context: RuleContext,
  mention: Mention,
): 'assessed' | 'stated' | 'past' | undefined {
  if (!isBellsPalsy(note, context, mention)) return undefined;
  if (isPresentPalsy(note, context, mention)) return isUnder(mention, ['assessment']) ? 'assessed' : 'stated';
  const { negation, temporality } = mention.assertion;
  if (negation === 'negated' || temporality === 'hypothetical' || isUnder(mention, ['past', 'family']))
    return undefined;
  const isTold = temporality === 'historical' || isAftermath(note, context, mention);
  return isTold && isOwnWords(mention) && isPatients(mention) ? 'past' : undefined;
}

/** Whether imaging of the head or a referral for the cause is on record. */
function isWorkedUp(note: NoteAnalysis, context: RuleContext): boolean {
  const isFor = (list: string) => (said: Statement) =>
    isSaid(said) &&
    isPatients(said) &&
    studyStatus(note, context, said) !== 'notDone' &&
    !context.has(list, clauseAround(note, said.sentence, said));
  return (
    context.fromConcepts('imaging', isFor('elsewhere')).found.length > 0 ||
    context.fromWords('workUp', isFor('careOnly')).found.length > 0 ||
    isHeaded(note, context, 'imagingHeading')
  );
}

/** Whether the note itself says that the course does not fit. */
function isDoubted(context: RuleContext): boolean {
  return context.fromWords('doubted', (words) => isSaid(words) && isPatients(words)).found.length > 0;
}
