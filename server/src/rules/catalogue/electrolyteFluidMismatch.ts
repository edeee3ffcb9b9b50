import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { isDocumented } from '../parts/documented';
import { firstOf, itemsOf } from '../parts/gathered';
import { isCurrentPatientFact } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { isUnder } from '../parts/places';
import { isGivenOrPlanned } from '../parts/treatment';
import type { Rule, RuleContext } from '../rule';

/** Saline or glucose for low calcium or magnesium, and neither of the two given. */
export const electrolyteFluidMismatch: Rule = {
  code: 'electrolyte-fluid-mismatch',
  check(note, context) {
    const fluid = firstOf(context.fromConcepts('fluid', (mention) => isCorrection(note, context, mention)));
    if (!fluid) return [];
    const deficits = itemsOf(context.fromConcepts('deficit', isCurrentPatientFact));
    if (deficits.length === 0 || isDocumented(note, context, 'replacement')) return [];
    return [
      {
        rule: context.data.code,
        start: fluid.start,
        end: fluid.end,
        message: text('message'),
        related: deficits.map((span) => ({ span, message: text('deficitHere') })),
        fixes: [appendToSentence(note, context, fluid, fluid.sentence)],
      },
    ];
  },
};

/** Whether the fluid is given in the plan, or in the sentence of the deficit, for no purpose of its own. */
function isCorrection(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isGivenOrPlanned(note, context, mention) || context.has('otherPurpose', mention.sentence)) return false;
  return (
    isUnder(mention, ['plan', 'assessment']) ||
    mentionsWithin(note, mention.sentence).some((other) => context.isIn('deficit', other))
  );
}
