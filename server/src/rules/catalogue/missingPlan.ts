import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { firstOf } from '../parts/gathered';
import { isWorkingDiagnosis } from '../parts/guards';
import { addLine, text } from '../parts/insertion';
import { isUnder } from '../parts/places';
import type { Rule } from '../rule';

/** What stands in a note for a plan, by the types of the concepts. */
const plannedTypes: readonly string[] = ['drug', 'procedure', 'investigation'];

/** A diagnosis in a note with headings, and no word on what is to be done. */
export const missingPlan: Rule = {
  code: 'missing-plan',
  check(note, context) {
    const diagnosis = firstOf(context.fromMentions('diagnosis', isDiagnosis));
    if (!diagnosis || !isConsultation(note) || context.has('plan') || context.has('otherNote')) return [];
    const done = context.fromMentions('done', ({ concept }) => plannedTypes.includes(concept.type));
    if (done.found.length > 0) return [];
    return [
      {
        rule: context.data.code,
        start: diagnosis.start,
        end: diagnosis.end,
        message: text('message'),
        related: [],
        fixes: [addLine(note, context, diagnosis)],
      },
    ];
  },
};

function isDiagnosis(mention: Mention): boolean {
  const { type, relevance } = mention.concept;
  return (
    type === 'condition' && relevance === 'core' && isUnder(mention, ['assessment']) && isWorkingDiagnosis(mention)
  );
}

/** Whether the note is told under several headings, and none of them is for what was done or is to be done. */
function isConsultation({ sections, text: written }: NoteAnalysis): boolean {
  const kinds = new Set(sections.map(({ kind }) => kind));
  return kinds.size >= 2 && !kinds.has('plan') && !kinds.has('procedure') && !/[?？]/.test(written);
}
