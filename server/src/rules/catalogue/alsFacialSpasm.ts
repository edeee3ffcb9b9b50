import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { overlaps } from '../../text/span';
import { isDocumented } from '../parts/documented';
import { itemsOf } from '../parts/gathered';
import { isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text, textToInsert } from '../parts/insertion';
import { assessedFirst, clauseAround, isUnder } from '../parts/places';
import { isConditional } from '../parts/treatment';
import { isWorkUpOnRecord } from '../readers/studyReader';
import type { Fix, Rule, RuleContext } from '../rule';

/**
 * Spasm, twitching or fasciculation of the face put down to amyotrophic lateral sclerosis, without electromyography, a sign
 * of the upper or lower motor neuron, or a neurologist.
 */
export const alsFacialSpasm: Rule = {
  code: 'als-facial-spasm',
  check(note, context) {
    const causes = context.fromConcepts('motorNeuronDisease', (mention) => isCause(note, context, mention));
    if (causes.found.length === 0) return [];
    const movements = itemsOf(context.fromConcepts('movement', (mention) => isOfFace(note, context, mention)));
    const attributed = assessedFirst(itemsOf(causes)).flatMap((cause) => {
      const movement = movements.find((one) => one.sentence.start === cause.sentence.start) ?? movements[0];
      return movement && isAttributed(cause, movement) ? [{ cause, movement }] : [];
    });
    const [found] = attributed;
    if (!found || isWorkUpOnRecord(note, context, 'emg') || isOnFile(note, context)) return [];
    const { cause, movement } = found;
    return [
      {
        rule: context.data.code,
        start: cause.start,
        end: cause.end,
        message: text('message'),
        related: [{ span: movement, message: text('movementHere') }],
        fixes: [appendToSentence(note, context, cause, cause.sentence), ...uncertain(context, movement, cause)],
      },
    ];
  },
};

/** Whether the disease is what the note takes for the cause: no mere entry of a differential, no fear, not known already. */
function isCause(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isWorkingDiagnosis(mention) || isUnder(mention, ['past', 'plan', 'medication'])) return false;
  if (isConditional(note, context, mention) || isOfDifferential(mention)) return false;
  return !['differential', 'feared', 'established'].some((list) => context.has(list, mention.sentence));
}

/** Whether a mention is only possible because it stands under a heading such as "Differential diagnosis". */
function isOfDifferential({ assertion, cues, section }: Mention): boolean {
  const cue = cues.find(({ axis }) => axis === 'negation');
  return assertion.negation === 'possible' && cue !== undefined && !!section && overlaps(section.heading, cue);
}

/** Whether a movement is one of the face: by its name, or by a part of the face in its clause. */
function isOfFace(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isWorkingDiagnosis(mention) || isUnder(mention, ['past', 'plan'])) return false;
  if (context.isIn('movementOfFace', mention)) return true;
  const clause = clauseAround(note, mention.sentence, mention);
  return (
    context.has('ofFace', clause) || mentionsWithin(note, clause).some((other) => context.isIn('partOfFace', other))
  );
}

/** Whether the one is given as the cause of the other: in one sentence, or as the diagnosis of the note. */
function isAttributed(cause: Mention, movement: Mention): boolean {
  return cause.sentence.start === movement.sentence.start || isUnder(cause, ['assessment']);
}

/** Whether signs of a motor neuron are told of, there or not, or a neurologist is asked. */
function isOnFile(note: NoteAnalysis, context: RuleContext): boolean {
  return ['sign', 'neurologist', 'examination'].some((list) => isDocumented(note, context, list));
}

/** The offer to leave the cause open, where nothing but words for "due to" stands between the movement and its cause. */
function uncertain(context: RuleContext, movement: Statement, cause: Mention): Fix[] {
  const between = { start: movement.end, end: cause.start };
  if (between.start >= between.end || between.end - between.start > 40) return [];
  if (!context.has('dueTo', between)) return [];
  const words = textToInsert(context, 'uncertain', cause.term.language);
  const first = movement.text.charAt(0);
  const newText = first === first.toLowerCase() ? words : words.charAt(0).toUpperCase() + words.slice(1);
  const edits = [{ span: { start: movement.start, end: cause.end }, newText }];
  return [{ title: text('uncertainTitle'), edits, preferred: false }];
}
