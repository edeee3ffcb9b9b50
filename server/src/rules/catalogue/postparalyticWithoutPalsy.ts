import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { overlaps } from '../../text/span';
import { itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { mayBeOfSide } from '../parts/palsy';
import { isUnder } from '../parts/places';
import { isCalled } from '../parts/qualities';
import type { Rule, RuleContext } from '../rule';

/** Hemifacial spasm called post-paralytic in a note that tells of no palsy. */
export const postparalyticWithoutPalsy: Rule = {
  code: 'postparalytic-without-palsy',
  check(note, context) {
    const labels = itemsOf(context.fromConcepts('hemifacialSpasm', (mention) => isLabel(note, context, mention)));
    const label = labels.find((mention) => isUnder(mention, ['assessment'])) ?? labels[0];
    if (!label) return [];
    const { start, end, sentence, assertion } = label;
    const palsies = palsiesOf(note, context);
    if (palsies.some((palsy) => mayBeOfSide(note, context, palsy, assertion.laterality))) return [];
    return [
      {
        rule: context.data.code,
        start,
        end,
        message: text('message'),
        related: palsies.map(({ start, end }) => ({ span: { start, end }, message: text('otherSideHere') })),
        fixes: [appendToSentence(note, context, label, sentence)],
      },
    ];
  },
};

/** Whether a present hemifacial spasm is called post-paralytic, in its name or right beside it. */
function isLabel(note: NoteAnalysis, context: RuleContext, mention: Mention): boolean {
  if (!isCurrentPatientFact(mention) || context.has('teaching', mention.sentence)) return false;
  if (context.isIn('postparalytic', mention)) return true;
  return context
    .find('postparalyticWord', mention.sentence)
    .some((word) => isCalled(note, context, mention, word, 'postparalyticWord'));
}

/** Concepts whose words do not count by themselves: as palsies of a side they do, in the name of the spasm they do not. */
const named = ['palsy', 'palsyInOtherWords', 'postparalytic', 'otherPalsy'];

/** Every palsy or weakness of the face that the note tells of, at any time, outside of the name of the spasm. */
function palsiesOf(note: NoteAnalysis, context: RuleContext): Statement[] {
  const isTold = (said: Statement): boolean => {
    const { negation, temporality } = said.assertion;
    return isSaid(said) && isPatients(said) && negation !== 'negated' && temporality !== 'hypothetical';
  };
  const isNoMention = (said: Statement): boolean =>
    !mentionsWithin(note, said.sentence).some(
      (mention) => overlaps(mention, said) && named.some((list) => context.isIn(list, mention)),
    );
  return [
    ...['palsy', 'palsyInOtherWords'].flatMap((list) => itemsOf(context.fromConcepts(list, isTold))),
    ...itemsOf(context.fromWords('palsyWord', (said) => isTold(said) && isNoMention(said))),
  ];
}
