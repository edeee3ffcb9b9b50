import type { NoteAnalysis } from '../note/noteAnalysis';
import { mentionsWithin } from '../note/lookup';
import { type Span, overlaps } from '../text/span';
import { isHemifacialSpasm, isPlainlyBilateral } from './facialSpasm';
import { isCurrentPatientFact } from './guards';
import { appendToSentence, text } from './insertion';
import { isUnder, sectionAt } from './places';
import type { Rule, RuleContext } from './rule';

/** Bilateral hemifacial spasm without a word on which side began, when the other followed, or whether they are independent. */
export const bilateralHfsVerify: Rule = {
  code: 'bilateral-hfs-verify',
  check(note, context) {
    const bilateral = note.mentions.filter(
      (mention) =>
        isCurrentPatientFact(mention) &&
        !['teaching', 'consent'].some((list) => context.has(list, mention.sentence)) &&
        !isUnder(mention, ['plan', 'procedure', 'medication', 'allergy', 'social', 'past']) &&
        isHemifacialSpasm(mention, context.terminology) &&
        isPlainlyBilateral(note, mention, context.terminology),
    );
    const place = bilateral.find((mention) => isUnder(mention, ['assessment'])) ?? bilateral[0];
    if (!place || isCourseRecorded(note, context)) return [];
    return [
      {
        rule: context.data.code,
        start: place.start,
        end: place.end,
        message: text('message'),
        related: bilateral
          .filter((mention) => mention !== place)
          .map((mention) => ({ span: mention, message: text('alsoBilateral') })),
        fixes: [appendToSentence(note, context, place, place.sentence)],
      },
    ];
  },
};

/** Whether the note describes the two sides: their order, an interval, independence, or each side by itself. */
function isCourseRecorded(note: NoteAnalysis, context: RuleContext): boolean {
  const traps = context.find('notASide');
  const sides = new Set<string>();
  for (const sentence of note.sentences) {
    if (isAboutTreatment(note, sentence)) continue;
    if (context.has('order', sentence) || context.has('asynchrony', sentence)) return true;
    for (const side of ['right', 'left']) {
      const found = context.find(side, sentence).some((span) => !traps.some((trap) => overlaps(trap, span)));
      if (found) sides.add(side);
    }
    for (const mention of mentionsWithin(note, sentence)) {
      if (mention.concept.id === 'asynchronous') return true;
      sides.add(mention.assertion.laterality);
    }
  }
  return sides.has('right') && sides.has('left');
}

/** Whether a sentence tells of treatment: sides and "then" there say nothing of the course. */
function isAboutTreatment(note: NoteAnalysis, sentence: Span): boolean {
  const kind = sectionAt(note, sentence.start)?.kind;
  if (kind === 'plan' || kind === 'procedure' || kind === 'medication') return true;
  return mentionsWithin(note, sentence).some(({ concept }) => concept.type === 'drug' || concept.type === 'procedure');
}
