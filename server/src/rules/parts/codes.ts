import type { Laterality } from '../../context/assertion';
import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import type { Terminology } from '../../terminology/terminology';
import type { CodeReading } from '../readers/codeReader';
import type { FieldCode, RuleContext } from '../rule';
import { sideOf } from './facialSpasm';
import { isCurrentPatientFact, isOwnWords, isPatients } from './guards';

/** Whether a code may stand for what a mention names: a concept of the code, a kind of it, or something wider. */
export function standsFor(
  { for: own, also, exactly }: FieldCode,
  { concept: { id } }: Pick<Mention, 'concept'>,
  terminology: Terminology,
): boolean {
  return (
    own.some((one) => terminology.isA(id, one) || terminology.isA(one, id)) ||
    also.some((one) => terminology.isA(id, one)) ||
    exactly.includes(id)
  );
}

/**
 * Whether what is coded is the patient's and present: by the term beside the code, else by what is said of the code. A
 * denial or a date in the sentence of a code is rarely about the code.
 */
export function isStated(note: NoteAnalysis, context: RuleContext, { entry, said }: CodeReading): boolean {
  if (!isOwnWords(said) || !isPatients(said)) return false;
  const terms = mentionsWithin(note, said.sentence).filter((mention) => standsFor(entry, mention, context.terminology));
  return terms.length > 0 ? terms.some(isCurrentPatientFact) : isCurrentPatientFact(said);
}

/** A present fact of the patient with its side. */
export interface SidedFact {
  readonly mention: Mention;
  readonly side: Exclude<Laterality, 'none'>;
}

/**
 * Tells where the note gives the side of what a code stands for; without such a place, the side words of the code's own
 * sentence ("G51.3, right"), where nothing else there has them. Prepared once for all codes of a note.
 */
export function sidesOfCoded(note: NoteAnalysis, context: RuleContext): (reading: CodeReading) => SidedFact[] {
  const { terminology } = context;
  const facts = context.fromMentions('sides', (mention) => {
    const side = sideOf(mention, terminology);
    return side !== 'none' && isCurrentPatientFact(mention) ? { side, concept: mention.concept } : undefined;
  });
  return ({ entry, said }) => {
    const coded = facts.found.filter(({ value }) => standsFor(entry, value, terminology));
    if (coded.length > 0) return coded.map((one) => ({ mention: facts.itemOf(one), side: one.value.side }));
    const sided = mentionsWithin(note, said.sentence).filter(({ assertion }) => assertion.laterality !== 'none');
    // A side that belongs to something else says nothing of the code.
    if (!sided.every(({ concept }) => sideConcepts.has(concept.id))) return [];
    return sided.flatMap((mention) => {
      const side = mention.assertion.laterality;
      return side === 'none' ? [] : { mention, side };
    });
  };
}

const sideConcepts: ReadonlySet<string> = new Set(['right-side', 'left-side', 'bilateral']);
