import { isStated } from '../parts/documented';
import { firstOf, itemsOf, oneOfEach } from '../parts/gathered';
import { isWorkingDiagnosis } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround } from '../parts/places';
import { isGivenOrPlanned } from '../parts/treatment';
import type { Rule } from '../rule';

/** Umifenovir for a facial disorder or herpes in a note without influenza or another respiratory infection (its label). */
export const arbidolNonInfluenza: Rule = {
  code: 'arbidol-non-influenza',
  check(note, context) {
    const drug = firstOf(context.fromConcepts('arbidol', (mention) => isGivenOrPlanned(note, context, mention)));
    if (!drug) return [];
    const treated = oneOfEach(itemsOf(context.fromConcepts('otherUse', isWorkingDiagnosis)));
    if (treated.length === 0 || context.has('deliberate')) return [];
    if (isStated(context, 'respiratory', (said) => !context.has('vaccine', clauseAround(note, said.sentence, said)))) {
      return [];
    }
    return [
      {
        rule: context.data.code,
        start: drug.start,
        end: drug.end,
        message: text('message'),
        related: treated.map((mention) => ({ span: mention, message: text('treatedHere', { term: mention.text }) })),
        fixes: [appendToSentence(note, context, drug, drug.sentence)],
      },
    ];
  },
};
