import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { sentenceBy } from '../../note/lookup';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';
import { isPatients, isSaid, mentionAround } from './guards';
import { clauseAround } from './places';

/**
 * Whether the note says anything of what a list names: done, planned, refused, denied, past. For rules that ask for what is
 * missing: "MRI not needed because …" is on record. `list` is a concept list, a word list, or both under one name; teaching
 * material, open choices of a form and other people do not count.
 */
export function isDocumented(note: NoteAnalysis, context: RuleContext, list: string): boolean {
  const { concepts = {}, vocabulary } = context.data;
  if (concepts[list]) {
    const said = context.fromConcepts(list, (mention) => isSaid(mention) && isPatients(mention), `${list} documented`);
    if (said.found.length > 0) return true;
  }
  return vocabulary[list] !== undefined && context.find(list).some((words) => isSaidInNote(note, words));
}

/**
 * Whether the note says that what a list names is there, may be or was, the patient's: for reasons that answer a rule, such
 * as an infection that explains a drug. Denied is not enough. `list` is a concept list, a word list, or both under one name;
 * `isMeant` may leave out some of the places (looking at their sentence only).
 */
export function isStated(
  context: RuleContext,
  list: string,
  isMeant: (said: Statement) => boolean = () => true,
): boolean {
  const { concepts = {}, vocabulary } = context.data;
  const isThere = (said: Statement): boolean =>
    isSaid(said) && isPatients(said) && said.assertion.negation !== 'negated' && isMeant(said);
  if (concepts[list] && context.fromConcepts(list, isThere, `${list} stated`).found.length > 0) return true;
  return vocabulary[list] !== undefined && context.fromWords(list, isThere, `${list} stated`).found.length > 0;
}

/** Whether words of the note are said of the patient, whoever says them: no teaching material, no open choice of a form. */
export function isSaidInNote(note: NoteAnalysis, words: Span): boolean {
  const sentence = sentenceBy(note, words.start);
  const around = sentence && mentionAround(note, sentence, words);
  return !around || (isSaid(around) && isPatients(around));
}

/** Whether the note has a section, with something written in it, under a heading with a word of the list ("MRI: normal"). */
export function isHeaded(note: NoteAnalysis, context: RuleContext, list: string): boolean {
  return (
    context.has(list) &&
    note.sections.some(
      ({ heading, end }) => context.has(list, heading) && /[\p{L}\p{N}]/u.test(note.text.slice(heading.end, end)),
    )
  );
}

/**
 * Whether the note has a finding or a test of a list on record: a result, a request, a reason against it. Otherwise than with
 * `isDocumented`, a plain "no MRI", « sans IRM », 未行MRI is none: the reason must stand beside it (shared list `whyNot`).
 * With the shared list `notTested`, "not done" is none either. Teaching material, open choices and other people do not
 * count, nor what `isMeant` leaves out (looking at the sentence only).
 */
export function isOnRecord(
  note: NoteAnalysis,
  context: RuleContext,
  list: string,
  isMeant: (said: Statement) => boolean = () => true,
): boolean {
  const { concepts = {}, vocabulary } = context.data;
  const isThere = (said: Statement): boolean =>
    isSaid(said) && isPatients(said) && isMeant(said) && !isPlainlyLacking(note, context, said);
  if (concepts[list] && context.fromConcepts(list, isThere, `${list} on record`).found.length > 0) return true;
  if (vocabulary[list] === undefined) return false;
  return context.fromWords(list, isThere, `${list} on record`).found.length > 0 || isHeaded(note, context, list);
}

/** Whether a test is only said not to be there, or not to be done. A finding that is denied ("no vascular loop") is a result. */
function isPlainlyLacking(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  const isTest = !('concept' in said) || (said as Mention).concept.type === 'investigation';
  if (!isTest || context.has('whyNot', said.sentence)) return false;
  if (said.assertion.negation === 'negated') return true;
  const hasList = context.data.vocabulary['notTested'] !== undefined;
  return hasList && context.has('notTested', clauseAround(note, said.sentence, said));
}
