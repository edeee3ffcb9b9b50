import { mentionsWithin } from '../../note/lookup';
import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';
import { isOwnWords, isPatients } from './guards';
import { clauseAround, isUnder } from './places';

/**
 * Whether a drug or a procedure is given or planned here, the patient's, in the note's own words: not denied, past,
 * stopped, refused, an allergy, or a mere case ("if"). The rule must use the shared lists `conditional` and `notGiven`; with
 * `treatedWith` and `pastTime` it also takes "treated with", 试用 without a word or year of the past for a treatment of now.
 */
export function isGivenOrPlanned(note: NoteAnalysis, context: RuleContext, mention: Statement): boolean {
  const { negation, temporality } = mention.assertion;
  if (negation === 'negated' || (temporality === 'historical' && !isUndated(note, context, mention))) return false;
  if (!isOwnWords(mention) || !isPatients(mention) || isUnder(mention, ['allergy', 'past', 'family'])) return false;
  return (
    !isConditional(note, context, mention) && !context.has('notGiven', clauseAround(note, mention.sentence, mention))
  );
}

/** Whether nothing says that a treatment is past but words that a treatment of now is told with too ("treated with"). */
function isUndated(note: NoteAnalysis, context: RuleContext, mention: Statement): boolean {
  const { treatedWith, pastTime } = context.data.vocabulary;
  const cue = mention.cues.find(({ axis }) => axis === 'temporality');
  if (!treatedWith || !pastTime || !cue) return false;
  const isWholeCue = context.find('treatedWith', cue).some(({ start, end }) => start === cue.start && end === cue.end);
  const remark = betweenSemicolons(note, mention);
  return (
    isWholeCue &&
    !context.has('pastTime', remark) &&
    !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(note.text.slice(remark.start, remark.end))
  );
}

/** What stands between semicolons around a place of a sentence. */
function betweenSemicolons(note: NoteAnalysis, { sentence, start, end }: Statement): Span {
  const before = note.text.slice(sentence.start, start);
  const after = /[;；]/.exec(note.text.slice(end, sentence.end));
  return {
    start: sentence.start + Math.max(before.lastIndexOf(';'), before.lastIndexOf('；')) + 1,
    end: after ? end + after.index : sentence.end,
  };
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
