import type { NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { type Span, contains } from '../../text/span';
import { isDocumented } from '../parts/documented';
import { itemsOf } from '../parts/gathered';
import { isPatients, isSaid, isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { isMeasured } from '../parts/laboratory';
import { isUnder, surroundingsOf } from '../parts/places';
import { isGivenOrPlanned } from '../parts/treatment';
import type { Rule, RuleContext } from '../rule';

/** Saline or glucose as all that corrects a low calcium or magnesium, which neither of them holds. */
export const electrolyteFluidMismatch: Rule = {
  code: 'electrolyte-fluid-mismatch',
  check(note, context) {
    const lacks = [...itemsOf(context.fromConcepts('lack', isLack)), ...itemsOf(context.fromWords('lack', isLack))];
    if (lacks.length === 0) return [];
    const fluids = [
      ...itemsOf(context.fromConcepts('fluid', (fluid) => isInfused(note, context, fluid))),
      ...itemsOf(context.fromWords('fluid', (fluid) => isInfused(note, context, fluid))),
    ];
    const pairs = fluids.flatMap((fluid) => {
      const lack = lacks.find((one) => isCorrectedBy(note, context, one, fluid));
      return lack ? [{ fluid, lack }] : [];
    });
    const [pair] = pairs.sort((a, b) => a.fluid.start - b.fluid.start || b.fluid.end - a.fluid.end);
    if (!pair || isReplaced(note, context)) return [];
    const { fluid, lack } = pair;
    const { language } = fluid.sentence;
    return [
      {
        rule: context.data.code,
        start: fluid.start,
        end: fluid.end,
        message: text('message'),
        related: [{ span: { start: lack.start, end: lack.end }, message: text('lackHere') }],
        fixes: ['insert', 'reason'].map((key) =>
          appendToSentence(note, context, { term: { language } }, fluid.sentence, key),
        ),
      },
    ];
  },
};

function isLack(said: Statement): boolean {
  return isWorkingDiagnosis(said) && !isUnder(said, ['past', 'allergy', 'social']);
}

/** Whether the infusion is given or planned, and for nothing else than the lack. */
function isInfused(note: NoteAnalysis, context: RuleContext, fluid: Statement): boolean {
  return isGivenOrPlanned(note, context, fluid) && !context.has('otherReason', surroundingsOf(note, fluid.sentence));
}

/** Whether lack and infusion stand in one sentence, or in two beside each other of which the second speaks of correction. */
function isCorrectedBy(note: NoteAnalysis, context: RuleContext, lack: Statement, fluid: Statement): boolean {
  if (lack.sentence.start === fluid.sentence.start) return true;
  return context.has('correction', fluid.sentence) && contains(surroundingsOf(note, fluid.sentence), lack);
}

/** Whether calcium, magnesium or what makes the body keep them is given, planned or refused anywhere in the note. */
function isReplaced(note: NoteAnalysis, context: RuleContext): boolean {
  const isGiven = (said: Statement): boolean => isSaid(said) && isPatients(said) && !isPartOfLack(context, said);
  const given = context.fromWords('ion', (said) => isGiven(said) && !isMeasured(note, context, said));
  return given.found.length > 0 || isDocumented(note, context, 'replacement');
}

function isPartOfLack(context: RuleContext, { start, end, sentence }: Statement): boolean {
  const around: Span = { start, end };
  return context.find('lack', sentence).some((phrase) => contains(phrase, around));
}
