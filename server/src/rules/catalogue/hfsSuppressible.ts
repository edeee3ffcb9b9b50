import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { overlaps } from '../../text/span';
import { firstOf, itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround } from '../parts/places';
import type { Rule, RuleContext } from '../rule';

/** How far before the words a negation denies them ("he is not able to hold it back"), in code units. */
const deniedWithin = { spaced: 30, chinese: 4 };

/** Hemifacial spasm that is held back at will or follows an urge, as tics do (Yaltho & Jankovic 2011). */
export const hfsSuppressible: Rule = {
  code: 'hfs-suppressible',
  check(note, context) {
    const words = firstOf(context.fromWords('ticLike', (said) => isOfMovement(note, context, said)));
    const [spasm] = words ? itemsOf(context.fromConcepts('hemifacialSpasm', isCurrentPatientFact)) : [];
    if (!words || !spasm || isTicNamed(context)) return [];
    const { start, end, sentence } = words;
    const related = itemsOf(context.fromConcepts('hemifacialSpasm', isCurrentPatientFact)).find(
      (mention) => mention.sentence.start === sentence.start,
    );
    return [
      {
        rule: context.data.code,
        start,
        end,
        message: text('message'),
        related: [{ span: related ?? spasm, message: text('spasmHere') }],
        fixes: [appendToSentence(note, context, { term: sentence }, sentence)],
      },
    ];
  },
};

/** Whether the words say of a movement of the patient's that it is held back at will, follows an urge or brings relief. */
function isOfMovement(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  if (!isCurrentPatientFact(said) || isDenied(note, context, said)) return false;
  const { sentence } = said;
  const clause = clauseAround(note, sentence, said);
  const mentions = mentionsWithin(note, sentence);
  const isTreated =
    ['treatment', 'medicated'].some((list) => context.has(list, clause)) ||
    mentionsWithin(note, clause).some(({ concept }) => concept.type === 'drug' || concept.type === 'procedure');
  if (isTreated || ['touch', 'teaching'].some((list) => context.has(list, sentence))) return false;
  if (mentions.some((mention) => context.isIn('sensoryTrick', mention))) return false;
  const spasms = mentions.filter((mention) => context.isIn('hemifacialSpasm', mention));
  if (spasms.length > 0) return spasms.some(isCurrentPatientFact);
  return context.has('moves', sentence) || mentions.some((mention) => context.isIn('movement', mention));
}

/** Whether the words are denied in a way that their assertion may not tell. */
function isDenied(note: NoteAnalysis, context: RuleContext, said: Statement): boolean {
  const { start, end, sentence } = said;
  if (context.find('notAtWill', sentence).some((trap) => overlaps(trap, said))) return true;
  const reach = /\p{Script=Han}/u.test(note.text.slice(start, end)) ? deniedWithin.chinese : deniedWithin.spaced;
  const from = Math.max(clauseAround(note, sentence, said).start, start - reach);
  return context.has('leavesOpen', { start: from, end: start });
}

/** Whether the note diagnoses or considers a tic. */
function isTicNamed(context: RuleContext): boolean {
  const isNamed = (mention: Mention): boolean =>
    isSaid(mention) && isPatients(mention) && mention.assertion.negation !== 'negated';
  return context.fromConcepts('tic', isNamed).found.length > 0;
}
