import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { overlaps } from '../../text/span';
import { isDocumented } from '../parts/documented';
import { itemsOf } from '../parts/gathered';
import { isPatients, isSaid, isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { wordsAfter, wordsBefore } from '../parts/nearby';
import { clauseAround, isUnder } from '../parts/places';
import { statementsOf } from '../parts/statements';
import { isConditional } from '../parts/treatment';
import { isWorkUpOnRecord } from '../readers/studyReader';
import { readDurations } from '../readers/timeReader';
import type { Rule, RuleContext } from '../rule';

/**
 * A one-sided or lasting spasm of the face put down to stress or anxiety and to nothing else, in a note without an
 * examination, a test, a specialist or a positive functional sign. A functional diagnosis needs such signs (Baizabal-Carvallo
 * and Jankovic 2017, doi:10.1007/s00415-016-8356-0).
 */
export const psychogenicAttribution: Rule = {
  code: 'psychogenic-attribution',
  check(note, context) {
    const named = context.fromConcepts('movement', (mention) => isMovement(note, context, mention));
    const worded = context.fromWords('movement', (said) => isMovementInWords(note, context, said));
    const movements = [...itemsOf(named), ...itemsOf(worded)].sort((a, b) => a.start - b.start);
    if (movements.length === 0) return [];
    const causes = causesIn(note, context);
    const found = causes.flatMap((cause) => {
      const movement = movementOf(note, cause, movements);
      return movement ? [{ cause, movement }] : [];
    })[0];
    if (!found || isConsidered(note, context, found.movement)) return [];
    const { cause, movement } = found;
    return [
      {
        rule: context.data.code,
        start: cause.start,
        end: cause.end,
        message: text('message'),
        related: [{ span: movement, message: text('movementHere') }],
        fixes: [appendToSentence(note, context, { term: { language: cause.sentence.language } }, cause.sentence)],
      },
    ];
  },
};

/** Whether a mention is a movement of the face that lasts or is one-sided, and is not one of a few days. */
function isMovement(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!context.isIn('movementOfFace', mention) && !isOfFace(note, context, mention)) return false;
  const { laterality } = mention.assertion;
  const isOneSided =
    laterality === 'left' || laterality === 'right' || context.terminology.isA(mention.concept.id, 'hemifacial-spasm');
  return isLasting(note, context, mention, { isOneSided, isOfEyelid: context.isIn('ofEyelid', mention) });
}

/** The same of words for a movement ("jerks of the right cheek"), whose side is read from their clause. */
function isMovementInWords(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  if (!isOfFace(note, context, said)) return false;
  const isOneSided = context.has('side', clauseAround(note, said.sentence, said));
  return isLasting(note, context, said, { isOneSided, isOfEyelid: false });
}

function isLasting(
  note: NoteAnalysis,
  context: RuleContext,
  said: Statement,
  what: { readonly isOneSided: boolean; readonly isOfEyelid: boolean },
): boolean {
  if (!isWorkingDiagnosis(said) || isUnder(said, ['past', 'plan', 'family', 'allergy'])) return false;
  const { sentence } = said;
  // Tiredness may well explain the twitching of an eyelid for weeks.
  const isOfEyelid = what.isOfEyelid || context.has('eyelid', sentence);
  const days = readDurations(note, context, sentence)
    .filter(({ isPoint, relation }) => !isPoint && relation !== 'every' && relation !== 'ahead')
    .map((duration) => duration.days);
  const longest = Math.max(...days);
  if (days.length > 0) return longest >= context.limit(isOfEyelid ? 'eyelidDays' : 'leastDays');
  if (context.has('brief', sentence) || isOfEyelid) return false;
  return what.isOneSided || context.has('oneSided', sentence) || context.has('lasting', sentence);
}

function isOfFace(note: NoteAnalysis, context: RuleContext, mention: Statement): boolean {
  const clause = clauseAround(note, mention.sentence, mention);
  return (
    context.has('ofFace', clause) || mentionsWithin(note, clause).some((other) => context.isIn('partOfFace', other))
  );
}

/** Where the note puts something down to the mind, in its own words: by "due to", by a name for it, or as its assessment. */
function causesIn(note: NoteAnalysis, context: RuleContext): Statement[] {
  const isCause = (said: Statement): boolean =>
    isWorkingDiagnosis(said) &&
    !isUnder(said, ['past', 'family', 'social', 'allergy']) &&
    !isConditional(note, context, said) &&
    !['trigger', 'othersView', 'notAlone'].some((list) => context.has(list, said.sentence));
  const given = statementsOf(context, 'mentalCause', (said) => isCause(said) && isGivenAsCause(note, context, said));
  const named = statementsOf(context, 'psychogenic', isCause);
  const isReassured = context.find('reassured').length > 0;
  const background = isReassured ? statementsOf(context, 'anxious', isCause) : [];
  return [...given, ...named, ...background].sort((a, b) => a.start - b.start);
}

/** How far "due to" may stand before the cause and what follows it behind, in code units. */
const before = 16;
const behind = 6;

function isGivenAsCause(note: NoteAnalysis, context: RuleContext, cause: Statement): boolean {
  return (
    wordsBefore(note, context, cause, 'dueTo', before) !== undefined ||
    wordsAfter(note, context, cause, 'asCause', behind) !== undefined ||
    headsAssessment(note, cause)
  );
}

/** Whether the assessment begins with the cause: "Assessment: stress." */
function headsAssessment(note: NoteAnalysis, { section, sentence, start }: Statement): boolean {
  if (section?.kind !== 'assessment') return false;
  return !/\p{L}/u.test(note.text.slice(Math.max(sentence.start, section.heading.end), start));
}

/** The movement that a cause is given for: in its sentence, or anywhere where the sentence tells of nothing else. */
function movementOf<T extends Statement>(note: NoteAnalysis, cause: Statement, movements: readonly T[]): T | undefined {
  const { sentence } = cause;
  const here = movements.find((movement) => movement.sentence.start === sentence.start);
  if (here) return here;
  const isOfOther = mentionsWithin(note, sentence).some(
    (other) => !overlaps(other, cause) && (other.concept.type === 'condition' || other.concept.type === 'sign/symptom'),
  );
  return isOfOther ? undefined : movements.find((movement) => movement.start < cause.start);
}

/** Whether the note tells more than the attribution: an examination, a test, a specialist, a treatment, another diagnosis. */
function isConsidered(note: NoteAnalysis, context: RuleContext, attributed: Statement): boolean {
  if (['imaging', 'electrophysiology'].some((list) => isWorkUpOnRecord(note, context, list))) return true;
  if (
    ['examined', 'functionalSign', 'specialist', 'treatment', 'tic'].some((list) => isDocumented(note, context, list))
  ) {
    return true;
  }
  const isOther = (mention: Mention): boolean => isSaid(mention) && isPatients(mention);
  const others = itemsOf(context.fromConcepts('diagnosis', isOther));
  const same = others.find((other) => other.start === attributed.start)?.concept.id;
  return others.some((other) => other.concept.id !== same);
}
