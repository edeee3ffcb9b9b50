import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { isBellsPalsy, isPresentPalsy } from '../parts/bellsPalsy';
import { isStated } from '../parts/documented';
import { itemsOf } from '../parts/gathered';
import { isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround } from '../parts/places';
import { isGivenOrPlanned } from '../parts/treatment';
import { readAges, readDurations } from '../readers/timeReader';
import { overlaps } from '../../text/span';
import type { Rule, RuleContext } from '../rule';

/** New Bell's palsy, an antiviral for it, and no corticosteroid and no reason against one (AAO-HNSF 2013). */
export const bellsAntiviralAlone: Rule = {
  code: 'bells-antiviral-alone',
  check(note, context) {
    const palsies = itemsOf(
      context.fromConcepts(
        'facialPalsy',
        (mention) => isBellsPalsy(note, context, mention) && isPresentPalsy(note, context, mention),
      ),
    );
    if (palsies.length === 0) return [];
    const antivirals = antiviralsFor(note, context);
    const [antiviral] = antivirals;
    if (!antiviral || isSteroidRecorded(note, context) || isStated(context, 'zoster')) return [];
    if (isLate(note, context) || isChild(note, context)) return [];
    const [palsy] = palsies as [Mention];
    return [
      {
        rule: context.data.code,
        start: antiviral.start,
        end: antiviral.end,
        message: text('message'),
        related: palsies.map((mention) => ({ span: mention, message: text('palsyHere') })),
        fixes: [appendToSentence(note, context, palsy, antiviral.sentence)],
      },
    ];
  },
};

/** Where an antiviral is given or planned that may be for the palsy, in order. */
function antiviralsFor(note: NoteAnalysis, context: RuleContext): Statement[] {
  const isForPalsy = (said: Statement): boolean =>
    isGivenOrPlanned(note, context, said) &&
    !context.has('otherUse', clauseAround(note, said.sentence, said)) &&
    !isTopical(note, context, said);
  return [
    ...itemsOf<Statement, true>(context.fromConcepts('antiviral', isForPalsy, 'antiviral term')),
    ...itemsOf(context.fromWords('antiviral', isForPalsy)),
  ];
}

/** Whether the antiviral is a cream or drops: "aciclovir 5 % cream", « crème d'aciclovir ». */
function isTopical(note: NoteAnalysis, context: RuleContext, { start, end, sentence }: Statement): boolean {
  return context.find('topical', sentence).some((form) => {
    const between = form.start >= end ? note.text.slice(end, form.start) : note.text.slice(form.end, start);
    return /^[^\p{L}]*$|^\s?\p{L}{1,3}['’\s]$/u.test(between);
  });
}

/** Whether a corticosteroid is on record, or a reason why it is not given; a bare denial is neither. */
function isSteroidRecorded(note: NoteAnalysis, context: RuleContext): boolean {
  const isRecorded = (said: Statement): boolean =>
    isSaid(said) && isPatients(said) && (said.assertion.negation !== 'negated' || context.has('reason', said.sentence));
  return (
    context.fromConcepts('corticosteroid', isRecorded).found.length > 0 ||
    context.fromWords('steroid', (words) => isRecorded(words) && !isTerm(note, words)).found.length > 0
  );
}

/** Whether words are a term, of which more is known ("steroids not given"). */
function isTerm(note: NoteAnalysis, words: Statement): boolean {
  return mentionsWithin(note, words.sentence).some((mention) => overlaps(mention, words));
}

/** Whether the palsy is said to have begun more than 72 hours ago. */
function isLate(note: NoteAnalysis, context: RuleContext): boolean {
  const late = context.fromSentences('late', (sentence) => {
    const mentions = mentionsWithin(note, sentence);
    if (!context.has('illness', sentence) && !mentions.some((mention) => context.isIn('facialPalsy', mention)))
      return false;
    const drug = mentions.find(({ concept }) => concept.type === 'drug');
    return readDurations(note, context, sentence).some(
      ({ start, days, relation, isPoint }) =>
        days > context.limit('acuteDays') &&
        relation !== 'every' &&
        relation !== 'ahead' &&
        (relation === 'ago' || isPoint || !drug || start < drug.start),
    );
  });
  return late.found.length > 0;
}

/** Whether the patient is said to be younger than the guideline is for. */
function isChild(note: NoteAnalysis, context: RuleContext): boolean {
  const young = context.fromSentences('young', (sentence) =>
    readAges(note, context, sentence).some(({ years, isOnset }) => !isOnset && years < context.limit('adultYears')),
  );
  return young.found.length > 0 || isStated(context, 'child');
}
