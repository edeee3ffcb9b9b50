import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { contains } from '../../text/span';
import { isStated } from '../parts/documented';
import { firstOf, itemsOf } from '../parts/gathered';
import { isOwnWords, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround, isUnder } from '../parts/places';
import { isGivenOrPlanned } from '../parts/treatment';
import type { Rule, RuleContext } from '../rule';

/** A carbapenem while the patient takes valproate, whose level it makes fall (MHRA 2010), in a note that leaves it at that. */
export const carbapenemValproate: Rule = {
  code: 'carbapenem-valproate',
  check(note, context) {
    const carbapenem = firstOf(context.fromConcepts('carbapenem', (mention) => isGiven(note, context, mention)));
    if (!carbapenem) return [];
    const taken = itemsOf(context.fromConcepts('valproate', (mention) => isTaken(note, context, mention)));
    if (taken.length === 0 || isDealtWith(note, context)) return [];
    return [
      {
        rule: context.data.code,
        start: carbapenem.start,
        end: carbapenem.end,
        message: text('message'),
        related: taken.map((span) => ({ span, message: text('valproateHere') })),
        fixes: [appendToSentence(note, context, carbapenem, carbapenem.sentence)],
      },
    ];
  },
};

/** Whether the carbapenem is given or planned: not tested on a germ, nor left for another drug. */
function isGiven(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isGivenOrPlanned(note, context, mention) || isLeftForAnother(note, context, mention)) return false;
  return !context.has('tested', clauseAround(note, mention.sentence, mention));
}

/** Whether the patient takes valproate now; under a past history where the note says that it is being taken. */
function isTaken(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isOwnWords(mention) || !isPatients(mention) || isUnder(mention, ['allergy', 'family'])) return false;
  if (mention.assertion.negation === 'negated' || isLeftForAnother(note, context, mention)) return false;
  const clause = clauseAround(note, mention.sentence, mention);
  if (context.has('notGiven', clause) || context.has('conditional', clause)) return false;
  if (mention.assertion.temporality !== 'historical') return true;
  const heading = mention.section?.heading;
  const isByHeading = mention.cues.some((cue) => cue.axis === 'temporality' && heading && contains(heading, cue));
  return isByHeading && context.has('takes', clause) && !context.has('pastTime', clause);
}

/** Whether words behind the drug say that another takes its place ("valproate changed to ..."), or words before it. */
function isLeftForAnother(note: NoteAnalysis, context: RuleContext, { start, end, sentence }: Mention): boolean {
  const clause = clauseAround(note, sentence, { start, end });
  return (
    context.has('changedTo', { start: end, end: clause.end }) ||
    context.has('changedFrom', { start: clause.start, end: start })
  );
}

/** Whether the note deals with the two drugs: the interaction, a level, another antiseizure drug, one of the two stopped. */
function isDealtWith(note: NoteAnalysis, context: RuleContext): boolean {
  const isOfTheDrugs = ({ sentence }: { readonly sentence: Mention['sentence'] }): boolean =>
    mentionsWithin(note, sentence).some((mention) =>
      ['carbapenem', 'valproate'].some((list) => context.isIn(list, mention)),
    );
  if (isStated(context, 'interaction') || isStated(context, 'level', isOfTheDrugs)) return true;
  const added = context.fromConcepts('antiseizure', (mention) => isAdded(note, context, mention));
  const addedWords = context.fromWords('antiseizure', (said) => isSaid(said) && context.has('added', said.sentence));
  if (added.found.length > 0 || addedWords.found.length > 0) return true;
  return ['carbapenem', 'valproate'].some(
    (list) =>
      context.fromConcepts(list, (mention) => isStopped(note, context, mention), `${list} stopped`).found.length > 0,
  );
}

/** Whether another antiseizure drug is added now. */
function isAdded(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (context.isIn('valproate', mention) || !isGivenOrPlanned(note, context, mention)) return false;
  return context.has('added', clauseAround(note, mention.sentence, mention)) || isUnder(mention, ['plan']);
}

function isStopped(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isSaid(mention) || !isPatients(mention)) return false;
  const clause = clauseAround(note, mention.sentence, mention);
  return context.has('stopped', clause) || isLeftForAnother(note, context, mention);
}
