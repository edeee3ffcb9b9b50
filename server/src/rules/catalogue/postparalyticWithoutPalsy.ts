import type { Mention } from '../../note/noteAnalysis';
import { isDocumented } from '../parts/documented';
import { itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { mayBeSameSide } from '../parts/palsy';
import { isUnder } from '../parts/places';
import type { Rule } from '../rule';

/** A spasm called post-paralytic in a note that tells of no palsy before it. */
export const postparalyticWithoutPalsy: Rule = {
  code: 'postparalytic-without-palsy',
  check(note, context) {
    const labels = itemsOf(context.fromConcepts('postparalytic', isCurrentPatientFact));
    const label = labels.find((mention) => isUnder(mention, ['assessment'])) ?? labels[0];
    if (!label) return [];
    if (['palsyInWords', 'elsewhere'].some((list) => isDocumented(note, context, list))) return [];
    const told = itemsOf(context.fromConcepts('palsy', (mention) => isSaid(mention) && isPatients(mention)));
    const isDenied = ({ assertion }: Mention): boolean => assertion.negation === 'negated';
    const isOther = ({ assertion }: Mention): boolean =>
      !mayBeSameSide(assertion.laterality, label.assertion.laterality);
    if (told.some((palsy) => !isDenied(palsy) && !isOther(palsy))) return [];
    return [
      {
        rule: context.data.code,
        start: label.start,
        end: label.end,
        message: text('message'),
        related: told.map((span) => ({ span, message: text(isDenied(span) ? 'deniedHere' : 'otherSideHere') })),
        fixes: [appendToSentence(note, context, label, label.sentence)],
      },
    ];
  },
};
