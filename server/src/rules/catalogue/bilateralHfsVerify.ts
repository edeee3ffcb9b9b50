import type { Mention, NoteAnalysis, Sentence } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { type Span, overlaps } from '../../text/span';
import { isHemifacialSpasm, isPlainlyBilateral } from '../parts/facialSpasm';
import { isCurrentPatientFact, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { isUnder, sectionAt } from '../parts/places';
import type { Rule, RuleContext } from '../rule';

/** Bilateral hemifacial spasm without a word on which side began, when the other followed, or whether they are independent. */
export const bilateralHfsVerify: Rule = {
  code: 'bilateral-hfs-verify',
  check(note, context) {
    const bilateral = context.fromMentions('bilateral', (mention) => {
      if (!isStatedBilateral(note, context, mention)) return undefined;
      return isUnder(mention, ['assessment']) ? 'assessed' : 'stated';
    });
    const first = bilateral.found.find(({ value }) => value === 'assessed') ?? bilateral.found[0];
    if (!first || isCourseRecorded(note, context)) return [];
    const place = bilateral.itemOf(first);
    return [
      {
        rule: context.data.code,
        start: place.start,
        end: place.end,
        message: text('message'),
        related: bilateral.found
          .filter((one) => one !== first)
          .map((one) => ({ span: bilateral.spanOf(one), message: text('alsoBilateral') })),
        fixes: [appendToSentence(note, context, place, place.sentence)],
      },
    ];
  },
};

function isStatedBilateral(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  return (
    isCurrentPatientFact(mention) &&
    !isUnder(mention, ['plan', 'procedure', 'medication', 'allergy', 'social', 'past']) &&
    isHemifacialSpasm(mention, context.terminology) &&
    isPlainlyBilateral(note, mention, context.terminology) &&
    !['teaching', 'consent'].some((list) => context.has(list, mention.sentence))
  );
}

/** Whether the note describes the two sides: their order, an interval, independence, or each side by itself. */
function isCourseRecorded(note: NoteAnalysis, context: RuleContext): boolean {
  const told = context.fromSentences('course', (sentence) => toldOfCourse(note, context, sentence));
  const isTold = (what: Told): boolean => told.found.some(({ value }) => value.includes(what));
  return isTold('course') || (isTold('right') && isTold('left'));
}

/** What a sentence says of the course: all of it, or sides. */
type Told = 'course' | 'right' | 'left';

/** How far a phrase of which a side word is a part may go beyond its sentence, in code units. */
const phraseWithin = 40;

function toldOfCourse(note: NoteAnalysis, context: RuleContext, sentence: Sentence): readonly Told[] | undefined {
  if (isAboutTreatment(note, sentence)) return undefined;
  const all = mentionsWithin(note, sentence);
  const mentions = all.filter(isSaid);
  if (all.length > 0 && mentions.length === 0) return undefined;
  if (
    context.has('order', sentence) ||
    context.has('asynchrony', sentence) ||
    mentions.some(({ concept }) => concept.id === 'asynchronous')
  ) {
    return ['course'];
  }
  const around = { start: Math.max(0, sentence.start - phraseWithin), end: sentence.end + phraseWithin };
  const traps = context.find('notASide', around);
  const sides = (['right', 'left'] as const).filter(
    (side) =>
      mentions.some(({ assertion }) => assertion.laterality === side) ||
      context.find(side, sentence).some((span) => !traps.some((trap) => overlaps(trap, span))),
  );
  return sides.length > 0 ? sides : undefined;
}

/** Whether a sentence tells of treatment: sides and "then" there say nothing of the course. */
function isAboutTreatment(note: NoteAnalysis, sentence: Span): boolean {
  const kind = sectionAt(note, sentence.start)?.kind;
  if (kind === 'plan' || kind === 'procedure' || kind === 'medication') return true;
  return mentionsWithin(note, sentence).some(({ concept }) => concept.type === 'drug' || concept.type === 'procedure');
}
