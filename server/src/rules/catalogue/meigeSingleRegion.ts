import type { Statement } from '../../note/noteAnalysis';
import { overlaps } from '../../text/span';
import { isDocumented } from '../parts/documented';
import { itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { isUnder } from '../parts/places';
import type { Rule, RuleContext } from '../rule';

const regions = ['eyes', 'jaw'] as const;

/** Meige syndrome, which takes two regions, in a note that tells of one. */
export const meigeSingleRegion: Rule = {
  code: 'meige-single-region',
  check(note, context) {
    const labels = itemsOf(context.fromConcepts('meige', isCurrentPatientFact));
    const label = labels.find((mention) => isUnder(mention, ['assessment'])) ?? labels[0];
    if (!label || isDocumented(note, context, 'elsewhere')) return [];
    const described = regions.map((region) => descriptionsOf(context, region));
    const [only, another] = described.filter((places) => places.length > 0);
    if (another || (!only && !isDocumented(note, context, 'firstVisit'))) return [];
    return [
      {
        rule: context.data.code,
        start: label.start,
        end: label.end,
        message: text('message'),
        related: (only ?? []).slice(0, 1).map((span) => ({ span, message: text('onlyRegion') })),
        fixes: [appendToSentence(note, context, label, label.sentence)],
      },
    ];
  },
};

/** Where the note tells of a region of the patient, outside the name of the syndrome itself. */
function descriptionsOf(context: RuleContext, region: (typeof regions)[number]): Statement[] {
  const names = itemsOf(context.fromConcepts('meige', () => true, `names beside ${region}`));
  const told = context.fromWords(
    region,
    (words) => isSaid(words) && isPatients(words) && words.assertion.negation !== 'negated',
  );
  return itemsOf(told).filter((words) => !names.some((name) => overlaps(name, words)));
}
