import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { RuleContext } from '../rule';
import { isDocumented } from './documented';
import { isPatients, isSaid } from './guards';
import { clauseAround } from './places';

/** How far around a substance the words are looked for that make it a drug, and behind it its value, in code units. */
const reach = 24;

const valueAfter = /^\D{0,14}\d+(?:[.,]\d+)?\s*/;

/**
 * Whether the name of a substance that may be a drug (`calcium`, `sodium`) is a test here: a value follows that is no dose,
 * or its clause speaks of measuring and not of giving. Needs the shared lists `measured`, `given`, `doseUnit`, `labUnit`.
 */
export function isMeasured(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  const { sentence } = said;
  const clause = clauseAround(note, sentence, said);
  const beside = { start: Math.max(clause.start, said.start - reach), end: Math.min(clause.end, said.end + reach) };
  if (context.has('given', beside)) return false;
  const value = valueAfter.exec(note.text.slice(said.end, Math.min(clause.end, said.end + reach)));
  if (value) {
    const unit = { start: said.end + value[0].length, end: Math.min(sentence.end, said.end + value[0].length + reach) };
    const beginsUnit = (list: string): boolean => context.find(list, unit).some(({ start }) => start === unit.start);
    return beginsUnit('labUnit') || !beginsUnit('doseUnit');
  }
  return context.has('measured', clause);
}

/**
 * Whether the note has or asks for a calcium or a parathyroid hormone, or states or denies hypocalcaemia, which nobody does
 * without one. Calcium that is given does not count, nor a panel of electrolytes, which often is without it (in Chinese
 * laboratories 电解质 has it). Needs the shared lists `calciumTest`, `calciumWord`, `calciumPanel` and `lowCalcium`, and those of `isMeasured`.
 */
export function isCalciumOnRecord(note: NoteAnalysis, context: RuleContext): boolean {
  if (isDocumented(note, context, 'calciumTest')) return true;
  const isTest = (said: Statement): boolean => isSaid(said) && isPatients(said) && isMeasured(note, context, said);
  const isPanel = (said: Statement): boolean =>
    isSaid(said) && isPatients(said) && said.assertion.negation !== 'negated';
  const isKnown = (mention: Mention): boolean => {
    const { negation, temporality } = mention.assertion;
    return isSaid(mention) && isPatients(mention) && negation !== 'possible' && temporality === 'recent';
  };
  return [
    context.fromConcepts('calciumWord', isTest),
    context.fromWords('calciumWord', isTest),
    context.fromWords('calciumPanel', isPanel),
    context.fromConcepts('lowCalcium', isKnown),
  ].some(({ found }) => found.length > 0);
}
