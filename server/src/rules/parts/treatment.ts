import { mentionsWithin } from '../../note/lookup';
import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';
import { isOwnWords, isPatients } from './guards';
import { clauseAround, isInTitle, isUnder } from './places';

/**
 * Whether a drug or a procedure is given or planned here, the patient's, in the note's own words: not denied, past,
 * stopped, refused, an allergy, or a mere case ("if"). The rule must use the shared lists `conditional` and `notGiven`.
 */
export function isGivenOrPlanned(note: NoteAnalysis, context: RuleContext, mention: Statement): boolean {
  const { negation, temporality } = mention.assertion;
  if (negation === 'negated' || temporality === 'historical') return false;
  if (!isOwnWords(mention) || !isPatients(mention) || isUnder(mention, ['allergy', 'past', 'family'])) return false;
  if (isInTitle(note, mention)) return false;
  return (
    !isConditional(note, context, mention) && !context.has('notGiven', clauseAround(note, mention.sentence, mention))
  );
}

/**
 * Whether the mention stands in a mere case: after "if", « en cas de », 若 in its clause, in what follows a clause that such
 * words open ("if fever comes, amoxicillin"), or where they are what makes it hypothetical. Needs the shared list
 * `conditional`.
 */
export function isConditional(note: NoteAnalysis, context: RuleContext, mention: Statement): boolean {
  const { sentence } = mention;
  const clause = clauseAround(note, sentence, mention);
  if (context.has('conditional', { start: clause.start, end: mention.start })) return true;
  if (mention.cues.some((cue) => cue.axis === 'temporality' && context.has('conditional', cue))) return true;
  return context
    .find('conditional', { start: sentence.start, end: mention.start })
    .some((phrase) => opensClause(note, sentence, phrase) && !/[;；]/.test(note.text.slice(phrase.end, mention.start)));
}

/** Whether nothing but punctuation stands before a phrase in its clause. */
function opensClause(note: NoteAnalysis, sentence: Span, phrase: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(note.text.slice(clauseAround(note, sentence, phrase).start, phrase.start));
}

/**
 * Whether the clause of a drug names a disease of the patient, but none that is in one of `lists`: then the drug is for that
 * one ("amoxicillin for bronchiectasis").
 */
export function isForOtherDisease(
  note: NoteAnalysis,
  context: RuleContext,
  drug: Statement,
  lists: readonly string[],
): boolean {
  const diseases = mentionsWithin(note, clauseAround(note, drug.sentence, drug)).filter(
    (mention) =>
      mention.concept.type === 'condition' && mention.assertion.negation !== 'negated' && isPatients(mention),
  );
  return diseases.length > 0 && !diseases.some((disease) => lists.some((list) => context.isIn(list, disease)));
}
