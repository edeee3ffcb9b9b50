import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { isStated } from '../parts/documented';
import { itemsOf, oneOfEach } from '../parts/gathered';
import { isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround } from '../parts/places';
import { isForOtherDisease, isGivenOrPlanned } from '../parts/treatment';
import type { Rule, RuleContext } from '../rule';

/** An anti-inflammatory drug as all the treatment of a facial spasm, with no pain or other reason for it. */
export const nsaidForHfs: Rule = {
  code: 'nsaid-for-hfs',
  check(note, context) {
    const given = itemsOf(context.fromConcepts('nsaid', (mention) => isGiven(note, context, mention)));
    if (given.length === 0) return [];
    const spasms = itemsOf(context.fromConcepts('spasm', isWorkingDiagnosis));
    if (spasms.length === 0 || isTreatedOtherwise(note, context)) return [];
    const drug =
      given.find((mention) => isBesideSpasm(note, spasms, mention)) ?? given.find(isTreatmentByPlace(context));
    if (!drug || (!isBesideSpasm(note, spasms, drug) && isStated(context, 'reason'))) return [];
    return [
      {
        rule: context.data.code,
        start: drug.start,
        end: drug.end,
        message: text('message'),
        related: oneOfEach(spasms).map((span) => ({ span, message: text('spasmHere', { term: span.text }) })),
        fixes: [appendToSentence(note, context, drug, drug.sentence)],
      },
    ];
  },
};

/** Whether the drug is given by mouth here, for no pain, fever or other disease that its sentence names. */
function isGiven(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isGivenOrPlanned(note, context, mention) || isForOtherDisease(note, context, mention, ['spasm'])) return false;
  if (['topical', 'continued'].some((list) => context.has(list, clauseAround(note, mention.sentence, mention))))
    return false;
  const isReason = (other: Mention): boolean => context.isIn('reason', other) && other.assertion.negation !== 'negated';
  return !context.has('reason', mention.sentence) && !mentionsWithin(note, mention.sentence).some(isReason);
}

/** Whether the sentence of the drug is about the spasm. */
function isBesideSpasm(note: NoteAnalysis, spasms: readonly Mention[], drug: Mention): boolean {
  return mentionsWithin(note, drug.sentence).some((mention) => spasms.includes(mention));
}

/** Whether a drug stands where treatment is prescribed, not in a list of what the patient takes. */
function isTreatmentByPlace(context: RuleContext): (drug: Mention) => boolean {
  return ({ section }) => {
    if (!section || section.kind === 'plan' || section.kind === 'assessment') return true;
    const { start, end } = section.heading;
    const isHeading = context
      .find('treatmentHeading', section.heading)
      .some((words) => words.start === start && words.end === end);
    return section.kind === 'medication' && isHeading;
  };
}

/** Whether another treatment of the spasm is given or planned. */
function isTreatedOtherwise(note: NoteAnalysis, context: RuleContext): boolean {
  return context.fromConcepts('treatment', (mention) => isGivenOrPlanned(note, context, mention)).found.length > 0;
}
