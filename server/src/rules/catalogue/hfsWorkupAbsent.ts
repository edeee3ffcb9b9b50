import type { NoteAnalysis } from '../../note/noteAnalysis';
import { type Span, overlaps } from '../../text/span';
import { isDocumented, isSaidInNote } from '../parts/documented';
import { itemsOf } from '../parts/gathered';
import { isPatients, isSaid, isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { isUnder } from '../parts/places';
import type { Rule, RuleContext } from '../rule';

/** A first visit with hemifacial spasm that says nothing of imaging or electrophysiology, done, planned or left out. */
export const hfsWorkupAbsent: Rule = {
  code: 'hfs-workup-absent',
  check(note, context) {
    const visit = firstVisitIn(note, context);
    if (!visit) return [];
    const diagnoses = itemsOf(
      context.fromConcepts(
        'hemifacialSpasm',
        (mention) => isWorkingDiagnosis(mention) && !context.has('established', mention.sentence),
      ),
    );
    const place = diagnoses.find((mention) => isUnder(mention, ['assessment'])) ?? diagnoses[0];
    if (!place || !isConcluded(note, context) || isDocumented(note, context, 'workUp')) return [];
    return [
      {
        rule: context.data.code,
        start: place.start,
        end: place.end,
        message: text('message'),
        related: [{ span: visit, message: text('firstVisitHere') }],
        fixes: [appendToSentence(note, context, place, place.sentence)],
      },
    ];
  },
};

/** Where the note says that it is of a first visit, when no follow-up is named before. */
function firstVisitIn(note: NoteAnalysis, context: RuleContext): Span | undefined {
  const visit = context.find('firstVisit').find((words) => isSaidInNote(note, words));
  if (!visit || context.find('earlierVisit').some((words) => overlaps(words, visit))) return undefined;
  return context.find('followUp').some(({ start }) => start < visit.start) ? undefined : visit;
}

/** Whether the note comes to an assessment, a plan or a treatment: before that nothing is missing. */
function isConcluded(note: NoteAnalysis, context: RuleContext): boolean {
  if (note.sections.some(({ kind }) => kind === 'assessment' || kind === 'plan') || context.has('plan')) return true;
  return (
    context.fromMentions(
      'treatment',
      (mention) => ['drug', 'procedure'].includes(mention.concept.type) && isSaid(mention) && isPatients(mention),
    ).found.length > 0
  );
}
