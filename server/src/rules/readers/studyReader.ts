import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { RuleContext } from '../rule';
import { isPatients, isSaid } from '../parts/guards';
import { clauseAround, isClauseBetween } from '../parts/places';

/**
 * What a note says of an investigation: it was done (or is spoken of as done), it is planned, it is not done for a reason
 * (refused, contraindicated, not needed), or it is not done and nobody says why. Whether its result is normal is left to
 * the rules that ask for results: what counts as one differs from test to test.
 */
export type StudyStatus = 'done' | 'planned' | 'excused' | 'notDone';

/** How far "not done" may stand from an investigation that it is said of: "MRI of the posterior fossa was never done". */
const withinClause = 40;

/**
 * Reads what a note says of an investigation. Needs the shared list `excusedStudy`. A denial that is not right beside the
 * investigation denies what it found ("no mass on MRI").
 */
export function studyStatus(note: NoteAnalysis, context: RuleContext, study: Statement): StudyStatus {
  const { negation, temporality } = study.assertion;
  if (context.has('excusedStudy', clauseAround(note, study.sentence, study))) return 'excused';
  if (negation === 'negated' && isDeniedItself(note, study)) {
    return context.has('excusedStudy', study.sentence) ? 'excused' : 'notDone';
  }
  return temporality === 'hypothetical' ? 'planned' : 'done';
}

function isDeniedItself({ text }: NoteAnalysis, study: Statement): boolean {
  const denial = study.cues.find(({ axis }) => axis === 'negation');
  if (!denial) return false;
  if (denial.end <= study.start) return !/[\p{L}\p{N}]/u.test(text.slice(denial.end, study.start));
  return denial.start - study.end <= withinClause && !isClauseBetween(text, study.end, denial.start);
}

/**
 * What a note says of the investigations that a list names: that one is done, planned, or not done for a reason; that it is
 * not done; or nothing. `list` is a concept list, a word list, or both under one name; teaching material, open choices of a
 * form and other people do not count, nor what `isMeant` leaves out (an MRI of another part of the body).
 */
export function workUp(
  note: NoteAnalysis,
  context: RuleContext,
  list: string,
  isMeant: (study: Statement) => boolean = () => true,
): 'onRecord' | 'notDone' | 'missing' {
  const { concepts = {}, vocabulary } = context.data;
  const read = (study: Statement): StudyStatus | undefined =>
    isSaid(study) && isPatients(study) && isMeant(study) ? studyStatus(note, context, study) : undefined;
  const key = `work-up: ${list}`;
  const told = [
    ...(concepts[list] ? context.fromConcepts(list, read, key).found : []),
    ...(vocabulary[list] ? context.fromWords(list, read, key, 'investigation').found : []),
  ];
  if (told.some(({ value }) => value !== 'notDone')) return 'onRecord';
  return told.length > 0 ? 'notDone' : 'missing';
}

/** Whether an investigation is on record: done, planned, or not done for a reason. One that is merely "not done" is not. */
export function isWorkUpOnRecord(note: NoteAnalysis, context: RuleContext, list: string): boolean {
  return workUp(note, context, list) === 'onRecord';
}
