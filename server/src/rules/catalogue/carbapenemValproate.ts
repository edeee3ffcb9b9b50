import { isDocumented, isStated } from '../parts/documented';
import { firstOf, itemsOf } from '../parts/gathered';
import { appendToSentence, text } from '../parts/insertion';
import { isGivenOrPlanned } from '../parts/treatment';
import type { Rule } from '../rule';

/** A carbapenem given or planned for a patient on valproate, whose level it makes fall (MHRA 2010). */
export const carbapenemValproate: Rule = {
  code: 'carbapenem-valproate',
  check(note, context) {
    const carbapenem = firstOf(
      context.fromConcepts('carbapenem', (mention) => isGivenOrPlanned(note, context, mention)),
    );
    if (!carbapenem) return [];
    const valproate = itemsOf(context.fromConcepts('valproate', (mention) => isGivenOrPlanned(note, context, mention)));
    if (valproate.length === 0 || isDocumented(note, context, 'dealtWith') || isStated(context, 'cover')) return [];
    return [
      {
        rule: context.data.code,
        start: carbapenem.start,
        end: carbapenem.end,
        message: text('message'),
        related: valproate.map((span) => ({ span, message: text('valproateHere') })),
        fixes: [appendToSentence(note, context, carbapenem, carbapenem.sentence)],
      },
    ];
  },
};
