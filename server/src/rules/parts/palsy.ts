import type { Laterality } from '../../context/assertion';
import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import type { RuleContext } from '../rule';
import { isPatients, isSaid } from './guards';
import { clauseAround } from './places';

/**
 * Whether the mention is a facial palsy of the patient, now or at any time, that is no effect of the treatment of the spasm
 * (delayed palsy after decompression, weakness from toxin). The rule must use the shared lists `palsyOfTreatment`
 * and `afterTreatment`.
 */
export function isOwnPalsy(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const { negation, temporality } = mention.assertion;
  if (!isSaid(mention) || !isPatients(mention) || negation === 'negated' || temporality === 'hypothetical')
    return false;
  const clause = clauseAround(note, mention.sentence, mention);
  return !context.isIn('palsyOfTreatment', mention) && !context.has('afterTreatment', clause);
}

/** Whether two sides are those of one spasm and its palsy: alike, or one of them is not told. */
export function mayBeSameSide(a: Laterality, b: Laterality): boolean {
  return a === b || [a, b].some((side) => side === 'none' || side === 'bilateral');
}
