import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { isDocumented, isStated } from '../parts/documented';
import { firstOf, itemsOf, oneOfEach } from '../parts/gathered';
import { isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround } from '../parts/places';
import { isForOtherDisease, isGivenOrPlanned } from '../parts/treatment';
import type { Rule, RuleContext } from '../rule';

/** Baclofen for a facial spasm where the note names no spasticity and says nothing of toxin or surgery. */
export const baclofenOffLabel: Rule = {
  code: 'baclofen-off-label',
  check(note, context) {
    const drug = firstOf(context.fromConcepts('baclofen', (mention) => isForTheFace(note, context, mention)));
    if (!drug) return [];
    const treated = oneOfEach(itemsOf(context.fromConcepts('treated', isWorkingDiagnosis)));
    if (treated.length === 0 || context.has('offLabel') || isStated(context, 'labelled')) return [];
    if (['botulinumToxin', 'surgery'].some((list) => isDocumented(note, context, list))) return [];
    return [
      {
        rule: context.data.code,
        start: drug.start,
        end: drug.end,
        message: text('message'),
        related: treated.map((span) => ({ span, message: text('treatedHere', { term: span.text }) })),
        fixes: [appendToSentence(note, context, drug, drug.sentence)],
      },
    ];
  },
};

/** Whether baclofen is given by mouth here, for nothing else that its clause names. */
function isForTheFace(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isGivenOrPlanned(note, context, mention)) return false;
  const clause = clauseAround(note, mention.sentence, mention);
  if (['tapered', 'intrathecal', 'otherPurpose'].some((list) => context.has(list, clause))) return false;
  return !isForOtherDisease(note, context, mention, ['treated']);
}
