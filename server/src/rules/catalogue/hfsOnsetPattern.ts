import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { type Span, overlaps } from '../../text/span';
import { isDocumented } from '../parts/documented';
import { facePlaces, isSpared } from '../parts/face';
import { firstOf, itemsOf } from '../parts/gathered';
import { isCurrentPatientFact, isOwnWords, isPatients, isSaid } from '../parts/guards';
import { anyVerdict, isConcludedFrom, verdictAgainst } from '../parts/inference';
import { appendToSentence, text } from '../parts/insertion';
import { isOwnPalsy } from '../parts/palsy';
import { clauseAround, isUnder, sentenceAfter } from '../parts/places';
import type { Finding, Rule, RuleContext } from '../rule';

/** How far after "began" the place where it began may stand, and how far before it in Chinese (口角起病), in code units. */
const siteWithin = { behind: 60, before: 12 };

/** How far behind the upper face the words that say that it takes part may stand ("the eyelid involved later"), in code units. */
const spreadWithin = 12;

/** Onset at the lower face with spread upward, not called atypical; or brow elevation held against hemifacial spasm. */
export const hfsOnsetPattern: Rule = {
  code: 'hfs-onset-pattern',
  check(note, context) {
    const finding = lowerOnset(note, context) ?? browHeldAgainst(note, context);
    return finding ? [finding] : [];
  },
};

function lowerOnset(note: NoteAnalysis, context: RuleContext): Finding | undefined {
  const onset = firstOf(context.fromWords('onset', (said) => onsetAt(note, context, said) !== undefined));
  const found = onset && onsetAt(note, context, onset);
  if (!found || !isSpasmOfNote(context) || isExplained(note, context)) return undefined;
  const { language } = onset.sentence;
  return {
    rule: context.data.code,
    ...found.begins,
    message: text('message'),
    related: [{ span: found.spread, message: text('spreadHere') }],
    fixes: ['atypical', 'sign'].map((key) =>
      appendToSentence(note, context, { term: { language } }, found.sentence, key),
    ),
  };
}

/** Where the spasm begins and where it goes. */
interface Onset {
  readonly begins: Span;
  readonly spread: Span;
  /** The sentence of the spread. */
  readonly sentence: Span;
}

/** The onset at the lower face with spread upward that these words tell of, if they do. */
function onsetAt(note: NoteAnalysis, context: RuleContext, said: Statement): Onset | undefined {
  if (!isOwnWords(said) || !isPatients(said) || said.assertion.negation === 'negated') return undefined;
  const { sentence } = said;
  if (context.find('notOnset', sentence).some((trap) => overlaps(trap, said))) return undefined;
  if (!isOfSpasm(note, context, sentence) || context.has('treatment', clauseAround(note, sentence, said)))
    return undefined;
  const site = siteOf(note, context, sentence, said);
  if (!site) return undefined;
  const begins = { start: Math.min(site.start, said.start), end: Math.max(site.end, said.end) };
  const after = sentenceAfter(note, sentence);
  for (const [text, from] of after
    ? ([
        [sentence, begins.end],
        [after, after.start],
      ] as const)
    : ([[sentence, begins.end]] as const)) {
    const spread = spreadIn(note, context, { start: from, end: text.end });
    if (spread) return { begins, spread, sentence: text };
  }
  return undefined;
}

/** Whether the sentence tells of the spasm or of a movement, and of no palsy, pain or treatment. */
function isOfSpasm(note: NoteAnalysis, context: RuleContext, sentence: Span): boolean {
  const mentions = mentionsWithin(note, sentence);
  const spasms = mentions.filter((mention) => context.isIn('hemifacialSpasm', mention));
  if (spasms.some((mention) => !isCurrentPatientFact(mention))) return false;
  if (['afterTreatment', 'otherSubject', 'teaching'].some((list) => context.has(list, sentence))) return false;
  const isOther = (mention: Mention): boolean =>
    ['otherSubject', 'botulinumToxin', 'decompression'].some((list) => context.isIn(list, mention));
  return !mentions.some((mention) => mention.assertion.negation !== 'negated' && isOther(mention));
}

/** The lower face as the place of onset: named alone, behind "began at" or right before 起病. */
function siteOf(note: NoteAnalysis, context: RuleContext, sentence: Span, onset: Span): Span | undefined {
  const clause = clauseAround(note, sentence, onset);
  const before = { start: Math.max(clause.start, onset.start - siteWithin.before), end: onset.start };
  const behind = { start: onset.end, end: Math.min(clause.end, onset.end + siteWithin.behind) };
  // "First affected the lip": the verb right behind "first" is that of the onset itself.
  const next = context.find('spread', behind).find(({ start }) => start > onset.end + 1)?.start ?? behind.end;
  const sites = facePlaces(note, context, { start: behind.start, end: next });
  const places = sites.length > 0 ? sites : facePlaces(note, context, before);
  return places.length > 0 && places.every(({ region }) => region === 'lowerFace') ? places[0] : undefined;
}

/** The words that say that the spasm goes on to the upper face. */
function spreadIn(note: NoteAnalysis, context: RuleContext, stretch: Span): Span | undefined {
  const isOpen = (word: Span): boolean =>
    !context.has('leavesOpen', { start: clauseAround(note, stretch, word).start, end: word.start });
  const upward = context.find('upward', stretch).find(isOpen);
  if (upward) return upward;
  const spread = context.find('spread', stretch).filter(isOpen);
  return facePlaces(note, context, stretch).find(
    ({ region, start, end }) =>
      region === 'upperFace' &&
      spread.some((word) => word.end <= start || (word.start >= end && word.start - end <= spreadWithin)),
  );
}

/** Whether hemifacial spasm is what the note takes the patient to have. */
function isSpasmOfNote(context: RuleContext): boolean {
  return context.fromConcepts('hemifacialSpasm', isCurrentPatientFact).found.length > 0;
}

/** Whether the note calls the spasm atypical, names imaging, or gives a palsy or an operation that it comes after. */
function isExplained(note: NoteAnalysis, context: RuleContext): boolean {
  return (
    ['atypical', 'imaging'].some((list) => isDocumented(note, context, list)) ||
    context.fromConcepts('palsy', (mention) => isOwnPalsy(note, context, mention)).found.length > 0 ||
    context.fromConcepts('decompression', isDone).found.length > 0
  );
}

function isDone(mention: Mention): boolean {
  const { negation, temporality } = mention.assertion;
  return isSaid(mention) && negation === 'affirmed' && temporality !== 'hypothetical' && !isUnder(mention, ['plan']);
}

function browHeldAgainst(note: NoteAnalysis, context: RuleContext): Finding | undefined {
  const spasms = itemsOf(
    context.fromConcepts('hemifacialSpasm', (spasm) => browAgainst(note, context, spasm) !== undefined, 'brow'),
  );
  const [spasm] = spasms;
  const brow = spasm && browAgainst(note, context, spasm);
  if (!brow) return undefined;
  const { start, end, sentence } = spasm;
  return {
    rule: context.data.code,
    start,
    end,
    message: text('messageBrow'),
    related: [{ span: brow, message: text('browHere') }],
    fixes: [appendToSentence(note, context, spasm, sentence, 'sign')],
  };
}

/** The elevation of the brow from which the note concludes against this hemifacial spasm. */
function browAgainst(note: NoteAnalysis, context: RuleContext, spasm: Mention): Span | undefined {
  if (!isOwnWords(spasm) || !isPatients(spasm)) return undefined;
  const { sentence, assertion } = spasm;
  return browsIn(note, context, sentence).find(
    (brow) =>
      isConcludedFrom(note, context, sentence, brow, spasm, verdictAgainst) ||
      (assertion.negation === 'negated' && isConcludedFrom(note, context, sentence, brow, spasm, anyVerdict)),
  );
}

/** Where a sentence says that the brow rises or the frontalis contracts. */
function browsIn(note: NoteAnalysis, context: RuleContext, sentence: Span): Span[] {
  const mentions = mentionsWithin(note, sentence);
  const named = mentions.filter(
    (mention) =>
      context.isIn('browMoves', mention) ||
      (context.isIn('brow', mention) && context.has('rises', clauseAround(note, sentence, mention))),
  );
  return [...named, ...context.find('browMoves', sentence)].filter((brow) => {
    const clause = clauseAround(note, sentence, brow);
    const before = { start: clause.start, end: brow.start };
    if (isSpared(note, context, sentence, brow) || context.has('leavesOpen', before)) return false;
    return !mentions.some((mention) => mention.start < brow.end && isDeniedBefore(mention, brow));
  });
}

/** Whether a word before the brow denies the mention in it; one behind may be about what is concluded. */
function isDeniedBefore(mention: Mention, brow: Span): boolean {
  if (mention.end <= brow.start || mention.assertion.negation !== 'negated') return false;
  return mention.cues.some(({ axis, end }) => axis === 'negation' && end <= brow.end);
}
