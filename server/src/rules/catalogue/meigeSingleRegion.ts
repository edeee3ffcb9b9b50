import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { isSpared } from '../parts/face';
import { itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { isUnder } from '../parts/places';
import type { Finding, Rule, RuleContext } from '../rule';

/** Meige syndrome, which is blepharospasm with oromandibular dystonia, of which one region or none is described. */
export const meigeSingleRegion: Rule = {
  code: 'meige-single-region',
  check(note, context) {
    const named = itemsOf(context.fromConcepts('meige', (mention) => isDiagnosis(context, mention)));
    const label = named.find((mention) => isUnder(mention, ['assessment'])) ?? named[0];
    if (!label || context.has('known', label.sentence)) return [];
    const [eyes, mouth] = (['eyes', 'mouth'] as const).map((region) => describedOf(note, context, region));
    if (eyes!.length > 0 && mouth!.length > 0) return [];
    if (eyes!.length + mouth!.length === 0 && !isFirstAssessment(context, label)) return [];
    const { start, end, sentence } = label;
    const finding: Finding = {
      rule: context.data.code,
      start,
      end,
      message: text('message'),
      related: [
        ...eyes!.slice(0, 1).map(({ start, end }) => ({ span: { start, end }, message: text('eyesHere') })),
        ...mouth!.slice(0, 1).map(({ start, end }) => ({ span: { start, end }, message: text('mouthHere') })),
      ],
      fixes: [appendToSentence(note, context, label, sentence)],
    };
    return [finding];
  },
};

/** Whether the syndrome is what the patient has now, and no bare item of the past. */
function isDiagnosis(context: RuleContext, mention: Mention): boolean {
  if (!isCurrentPatientFact(mention) || context.has('teaching', mention.sentence)) return false;
  return !isUnder(mention, ['past', 'family', 'medication', 'allergy', 'social']);
}

/** Where the note describes a region as taking part, at any time. */
function describedOf(note: NoteAnalysis, context: RuleContext, region: 'eyes' | 'mouth'): Statement[] {
  const isDescribed = (said: Statement): boolean =>
    isSaid(said) &&
    isPatients(said) &&
    said.assertion.negation !== 'negated' &&
    !isSpared(note, context, said.sentence, said);
  return [...itemsOf(context.fromConcepts(region, isDescribed)), ...itemsOf(context.fromWords(region, isDescribed))];
}

/** Whether the diagnosis is made here: in an assessment or at a first visit, and in no follow-up. */
function isFirstAssessment(context: RuleContext, label: Mention): boolean {
  return (
    (isUnder(label, ['assessment']) || context.has('firstVisit')) && !context.has('followUp') && !context.has('known')
  );
}
