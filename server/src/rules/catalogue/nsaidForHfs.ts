import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { isDocumented } from '../parts/documented';
import { firstOf, itemsOf, oneOfEach } from '../parts/gathered';
import { isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { isUnder } from '../parts/places';
import { isForOtherDisease, isGivenOrPlanned } from '../parts/treatment';
import type { Rule, RuleContext } from '../rule';

/** An anti-inflammatory drug given for hemifacial spasm, with no other reason for it in the note. */
export const nsaidForHfs: Rule = {
  code: 'nsaid-for-hfs',
  check(note, context) {
    const drug = firstOf(context.fromConcepts('nsaid', (mention) => isForTheSpasm(note, context, mention)));
    if (!drug) return [];
    const spasms = oneOfEach(itemsOf(context.fromConcepts('hemifacialSpasm', isWorkingDiagnosis)));
    if (spasms.length === 0) return [];
    if (['painful', 'indication', 'spasmTreatment'].some((list) => isDocumented(note, context, list))) return [];
    return [
      {
        rule: context.data.code,
        start: drug.start,
        end: drug.end,
        message: text('message'),
        related: spasms.map((span) => ({ span, message: text('spasmHere') })),
        fixes: [appendToSentence(note, context, drug, drug.sentence)],
      },
    ];
  },
};

/** Whether the drug is given in the plan, or in the sentence of the spasm, and for nothing else that its clause names. */
function isForTheSpasm(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isGivenOrPlanned(note, context, mention)) return false;
  if (isForOtherDisease(note, context, mention, ['hemifacialSpasm'])) return false;
  return (
    isUnder(mention, ['plan', 'assessment']) ||
    mentionsWithin(note, mention.sentence).some((other) => context.isIn('hemifacialSpasm', other))
  );
}
