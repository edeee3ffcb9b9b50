import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { RuleContext } from '../rule';
import { isOwnWords, isPatients } from './guards';
import { clauseAround, isUnder } from './places';

/**
 * Whether a drug or a procedure is given or planned here, the patient's, in the note's own words: not denied, past,
 * stopped, refused, an allergy, or a mere case ("if"). The rule must use the shared lists `conditional` and `notGiven`.
 */
export function isGivenOrPlanned(note: NoteAnalysis, context: RuleContext, mention: Statement): boolean {
  const { negation, temporality } = mention.assertion;
  if (negation === 'negated' || temporality === 'historical') return false;
  if (!isOwnWords(mention) || !isPatients(mention) || isUnder(mention, ['allergy', 'past', 'family'])) return false;
  return (
    !isConditional(note, context, mention) && !context.has('notGiven', clauseAround(note, mention.sentence, mention))
  );
}

/** Whether the clause up to the mention opens a mere case ("if", « en cas de », 若). Needs the shared list `conditional`. */
export function isConditional(note: NoteAnalysis, context: RuleContext, mention: Statement): boolean {
  const clause = clauseAround(note, mention.sentence, mention);
  return context.has('conditional', { start: clause.start, end: mention.start });
}
