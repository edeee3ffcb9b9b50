import type { NoteAnalysis, Sentence, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { isOnRecord, isStated } from '../parts/documented';
import { firstOf } from '../parts/gathered';
import { isPatients, isSaid, isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { sentenceAfter } from '../parts/places';
import { readDurations } from '../readers/timeReader';
import type { Rule, RuleContext } from '../rule';

/** A lasting one-sided facial spasm that the note puts down to stress, without a word on how it was examined. */
export const psychogenicAttribution: Rule = {
  code: 'psychogenic-attribution',
  check(note, context) {
    const movement =
      firstOf(context.fromConcepts('movement', (mention) => isPutDownToStress(note, context, mention))) ??
      firstOf(
        context.fromWords(
          'movementInWords',
          (words) => isOfTheFace(context, words) && isPutDownToStress(note, context, words),
        ),
      );
    if (!movement) return [];
    if (isOnRecord(note, context, 'looked') || isOnRecord(note, context, 'lookedInWords') || isStated(context, 'tic')) {
      return [];
    }
    const { start, end, sentence } = movement;
    const [stress] = stressIn(note, context, sentence);
    return [
      {
        rule: context.data.code,
        start,
        end,
        message: text('message'),
        related: stress ? [{ span: stress, message: text('stressHere') }] : [],
        fixes: [appendToSentence(note, context, { term: sentence }, sentence)],
      },
    ];
  },
};

function isOfTheFace(context: RuleContext, { sentence }: Statement): boolean {
  return context.has('faceInWords', sentence);
}

/** Whether a movement of the patient lasts, or is one-sided, and its sentence or the next one gives stress for its cause. */
function isPutDownToStress(note: NoteAnalysis, context: RuleContext, movement: Statement): boolean {
  if (!isWorkingDiagnosis(movement) || !isLasting(note, context, movement)) return false;
  const { sentence } = movement;
  const next = sentenceAfter(note, sentence);
  if (isCause(note, context, sentence)) return true;
  return next !== undefined && mentionsMovement(note, context, next) === false && isCause(note, context, next);
}

function mentionsMovement(note: NoteAnalysis, context: RuleContext, sentence: Sentence): boolean {
  return mentionsWithin(note, sentence).some((mention) => context.isIn('movement', mention));
}

/** Whether a sentence gives stress as the cause, or has nothing but stress and reassurance. */
function isCause(note: NoteAnalysis, context: RuleContext, sentence: Sentence): boolean {
  if (context.has('trigger', sentence) || stressIn(note, context, sentence).length === 0) return false;
  return context.has('attributed', sentence) || context.has('reassured', sentence);
}

/** Where a sentence says of the patient that there is stress. */
function stressIn(note: NoteAnalysis, context: RuleContext, sentence: Sentence): { start: number; end: number }[] {
  const named = mentionsWithin(note, sentence).filter((mention) => context.isIn('stress', mention));
  const isThere = (said: Statement): boolean =>
    isSaid(said) && said.voice !== 'quotation' && isPatients(said) && said.assertion.negation !== 'negated';
  if (named.length > 0) return named.filter(isThere);
  return [...context.find('stress', sentence)];
}

/** Whether the sentence says that it lasts for weeks, or names one side and no short time. */
function isLasting(note: NoteAnalysis, context: RuleContext, { sentence, ...said }: Statement): boolean {
  const limit = context.limit('persistentFrom');
  const durations = readDurations(note, context, sentence).filter(({ isPoint }) => !isPoint);
  if (durations.length > 0) return durations.some(({ daysAtMost }) => daysAtMost >= limit);
  const sides = mentionsWithin(note, sentence).map(({ assertion }) => assertion.laterality);
  return (
    [said.assertion.laterality, ...sides].some((side) => side === 'left' || side === 'right') ||
    context.has('oneSide', sentence)
  );
}
