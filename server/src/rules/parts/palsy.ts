import type { Laterality } from '../../context/assertion';
import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import type { RuleContext } from '../rule';
import { isPatients, isSaid } from './guards';
import { clauseAround } from './places';

/**
 * Whether the mention is a facial palsy of the patient, now or at any time, that is no effect of the treatment of the spasm
 * (delayed palsy after decompression, weakness from toxin). The rule must use the shared lists `palsyOfTreatment`,
 * `acutePalsy`, `afterTreatment` and `treatment`.
 */
export function isOwnPalsy(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const { negation, temporality } = mention.assertion;
  if (!isSaid(mention) || !isPatients(mention) || negation === 'negated' || temporality === 'hypothetical')
    return false;
  return !isOfTreatment(note, context, mention);
}

/** Whether a palsy is told as what a treatment left: by its name, by "after ...", or behind that treatment in its sentence. */
function isOfTreatment(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const { sentence, start } = mention;
  if (context.isIn('palsyOfTreatment', mention)) return true;
  if (context.has('afterTreatment', clauseAround(note, sentence, mention))) return true;
  if (context.isIn('acutePalsy', mention)) return false;
  return context.has('treatment', { start: sentence.start, end: start });
}

/**
 * Whether a palsy may be of the side of a spasm: the sides are alike, or one of them is not told and the palsy is not said
 * to be contralateral. The rule must use the shared list `otherSide`.
 */
export function mayBeOfSide(note: NoteAnalysis, context: RuleContext, palsy: Statement, side: Laterality): boolean {
  const { laterality } = palsy.assertion;
  if (laterality === side && side !== 'none') return true;
  if (laterality === 'none') return !context.has('otherSide', clauseAround(note, palsy.sentence, palsy));
  return laterality === 'bilateral' || side === 'none' || side === 'bilateral';
}
