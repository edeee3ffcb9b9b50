import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { type Span, contains } from '../../text/span';
import { isOwnWords, isPatients } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround, isUnder } from '../parts/places';
import { isConditional } from '../parts/treatment';
import type { Rule, RuleContext } from '../rule';

/** Imipenem given or planned for meningitis, which its label does not include (Primaxin section 1.9). */
export const imipenemMeningitis: Rule = {
  code: 'imipenem-meningitis',
  check(note, context) {
    const given = context.fromMentions('given', (mention) => isGiven(note, context, mention) || undefined);
    const [first] = given.found;
    if (!first) return [];
    const drug = given.itemOf(first);
    const present = context.fromMentions('meningitis', (mention) => isPresent(note, context, mention) || undefined);
    const meningitis = present.found.map(present.itemOf).filter((mention) => isTreated(note, context, drug, mention));
    if (meningitis.length === 0 || context.has('reason')) return [];
    return [
      {
        rule: context.data.code,
        start: drug.start,
        end: drug.end,
        message: text('message'),
        related: meningitis.map((mention) => ({ span: mention, message: text('meningitisHere') })),
        fixes: [appendToSentence(note, context, drug, drug.sentence)],
      },
    ];
  },
};

/** Whether imipenem is given or planned here. A plan is often hypothetical in form; the plan itself is the trigger. */
function isGiven(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const { negation, temporality } = mention.assertion;
  if (!context.terminology.isA(mention.concept.id, 'imipenem-cilastatin')) return false;
  if (negation === 'negated' || temporality === 'historical') return false;
  if (!isOwnWords(mention) || !isPatients(mention) || isUnder(mention, ['allergy', 'past'])) return false;
  if (isConditional(note, context, mention)) return false;
  const clause = clauseAround(note, mention.sentence, mention);
  return context.has('given', clause) || !context.has('notGiven', clause);
}

/** Whether this is meningitis, the patient's, present or suspected. */
function isPresent(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  const { negation, temporality } = mention.assertion;
  if (!context.terminology.isA(mention.concept.id, 'meningitis')) return false;
  if (negation === 'negated' || temporality === 'historical' || isUnder(mention, ['past'])) return false;
  return isOwnWords(mention) && isPatients(mention) && !isConditional(note, context, mention);
}

/** Whether this is the meningitis that the drug is for: not treated with another one. */
function isTreated(note: NoteAnalysis, context: RuleContext, drug: Mention, mention: Mention): boolean {
  const clause = clauseAround(note, drug.sentence, drug);
  if (contains(clause, mention)) return true;
  if (isForAnotherInfection(note, context, clause)) return false;
  return contains(drug.sentence, mention) || !context.has('otherDrug', mention.sentence);
}

function isForAnotherInfection(note: NoteAnalysis, context: RuleContext, clause: Span): boolean {
  if (context.has('otherInfection', clause)) return true;
  return mentionsWithin(note, clause).some(
    ({ concept: { id } }) => id !== 'infection' && context.terminology.isA(id, 'infection'),
  );
}
