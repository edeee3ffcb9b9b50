import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { type Span, contains } from '../../text/span';
import { isSaidInNote } from '../parts/documented';
import { isPatients, isSaid, isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { isCalciumOnRecord } from '../parts/laboratory';
import { clauseAround, isUnder, surroundingsOf } from '../parts/places';
import type { Rule, RuleContext } from '../rule';

/** Hypoparathyroidism as the cause of a movement of the face or of tetany, without calcium or parathyroid hormone. */
export const hypoparaNoLabs: Rule = {
  code: 'hypopara-no-labs',
  check(note, context) {
    const diagnoses = context.fromConcepts('hypoparathyroidism', (mention) => roleOf(note, context, mention));
    if (diagnoses.found.length === 0) return [];
    const movements = context.fromConcepts('movement', isPresent);
    const blamed = diagnoses.found.filter(({ value }) => value === 'blamed' || movements.found.length > 0);
    const first = blamed.find((one) => isUnder(diagnoses.itemOf(one), ['assessment'])) ?? blamed[0];
    if (!first || isFollowed(note, context) || isCalciumOnRecord(note, context)) return [];
    const place = diagnoses.itemOf(first);
    return [
      {
        rule: context.data.code,
        start: place.start,
        end: place.end,
        message: text('message'),
        related: movements.found.map((one) => ({ span: movements.spanOf(one), message: text('movementHere') })),
        fixes: ['insert', 'followed'].map((key) => appendToSentence(note, context, place, place.sentence, key)),
      },
    ];
  },
};

function isPresent(mention: Mention): boolean {
  return isSaid(mention) && isPatients(mention) && mention.assertion.negation !== 'negated';
}

/** Blamed for a movement in the words around it, or the diagnosis of a note that tells of one elsewhere. */
type Role = 'blamed' | 'diagnosis';

function roleOf(note: NoteAnalysis, context: RuleContext, mention: Mention): Role | undefined {
  const { sentence } = mention;
  if (!isWorkingDiagnosis(mention) || isUnder(mention, ['past', 'medication', 'allergy', 'social'])) return undefined;
  if (isOld(note, context, mention)) return undefined;
  if (context.has('unrelated', sentence) || context.has('toExclude', sentence)) return undefined;
  if (isBlamed(note, context, mention)) return 'blamed';
  return isUnder(mention, ['assessment']) ? 'diagnosis' : undefined;
}

/** How far around the diagnosis the words are looked for that make it an old one, in code units. */
const reach = { before: 24, after: 40 };

function isOld(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const clause = clauseAround(note, mention.sentence, mention);
  const start = Math.max(clause.start, mention.start - reach.before);
  return context.has('old', { start, end: Math.min(clause.end, mention.end + reach.after) });
}

/**
 * Whether a movement stands in the sentence of the diagnosis or beside it. A hemifacial spasm has causes of its own: it
 * must be said to come from this one.
 */
function isBlamed(note: NoteAnalysis, context: RuleContext, { sentence }: Mention): boolean {
  const around = surroundingsOf(note, sentence);
  const near = mentionsWithin(note, around).filter(isPresent);
  if (near.some((other) => context.isIn('movement', other)) || context.has('faceMoves', around)) return true;
  return (
    context.has('cause', sentence) &&
    near.some((other) => contains(sentence, other) && context.isIn('hemifacialSpasm', other))
  );
}

/** Whether the diagnosis is in the hands of those who made it: on its lasting treatment, or followed by endocrinologists. */
function isFollowed(note: NoteAnalysis, context: RuleContext): boolean {
  const begun = context.find('begun');
  const isNoBeginning = (span: Span): boolean => !begun.some((beginning) => contains(beginning, span));
  return context.find('followed').some((span) => isNoBeginning(span) && isSaidInNote(note, span));
}
