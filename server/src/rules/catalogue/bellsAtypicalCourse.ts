import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { type Span, contains, overlaps } from '../../text/span';
import { isBellsPalsy, isPresentPalsy } from '../parts/bellsPalsy';
import { isHeaded } from '../parts/documented';
import { firstOf } from '../parts/gathered';
import { isOwnWords, isPatients, isSaid } from '../parts/guards';
import { appendToSentence, text } from '../parts/insertion';
import { clauseAround, isUnder, sentenceAfter } from '../parts/places';
import { studyStatus } from '../readers/studyReader';
import { type Duration, earlierOf, readDurations } from '../readers/timeReader';
import type { Gathering, Rule, RuleContext } from '../rule';

/** Bell's palsy with a course that points to another cause, and neither imaging nor referral (AAO-HNSF 2013). */
export const bellsAtypicalCourse: Rule = {
  code: 'bells-atypical-course',
  check(note, context) {
    const palsies = context.fromConcepts('facialPalsy', (mention) => palsyIn(note, context, mention));
    const best = palsies.found.find(({ value }) => value === 'assessed') ?? palsies.found[0];
    if (!best) return [];
    const isPresent = palsies.found.some(({ value }) => value !== 'past');
    const oddities = [
      ...(isPresent ? odditiesIn(note, context) : []),
      ...lackOfRecovery(note, context, palsies.found.map(palsies.itemOf), isPresent),
    ];
    if (oddities.length === 0 || isWorkedUp(note, context) || isDoubted(context)) return [];
    const palsy = palsies.itemOf(best);
    return [
      {
        rule: context.data.code,
        start: palsy.start,
        end: palsy.end,
        message: text('message'),
        related: oddities.map(({ key, span }) => ({ span, message: text(key) })),
        fixes: [appendToSentence(note, context, palsy, palsy.sentence)],
      },
    ];
  },
};

/** Bell's palsy here: in the assessment, stated, or told as past, where only a lack of recovery shows that it is still there. */
function palsyIn(
  note: NoteAnalysis,
  context: RuleContext,
  mention: Mention,
): 'assessed' | 'stated' | 'past' | undefined {
  if (!isBellsPalsy(note, context, mention)) return undefined;
  if (isPresentPalsy(note, context, mention)) return isUnder(mention, ['assessment']) ? 'assessed' : 'stated';
  const { negation, temporality } = mention.assertion;
  if (negation === 'negated' || temporality !== 'historical' || isUnder(mention, ['past', 'family'])) return undefined;
  return isOwnWords(mention) && isPatients(mention) ? 'past' : undefined;
}

interface Oddity {
  /** The text that says what is odd. */
  readonly key: string;
  readonly span: Span;
}

/** What does not fit Bell's palsy while it is there: the first place of each kind. */
function odditiesIn(note: NoteAnalysis, context: RuleContext): Oddity[] {
  const isThere = (said: Statement): boolean =>
    isOwnWords(said) &&
    isPatients(said) &&
    said.assertion.negation !== 'negated' &&
    said.assertion.temporality !== 'hypothetical';
  const isNow = (said: Statement): boolean => isThere(said) && said.assertion.temporality === 'recent';
  const oddities = [
    place(
      'gradualHere',
      context.fromWords('gradual', (words) => isThere(words) && isGradual(note, context, words)),
    ),
    place(
      'twitchingHere',
      context.fromConcepts('twitching', (mention) => isThere(mention) && isBeforeWeakness(note, context, mention)),
    ),
    place(
      'recurrentHere',
      context.fromWords('recurrence', (words) => isNow(words) && isSameSide(note, context, words)),
    ),
    place('massHere', context.fromConcepts('mass', isThere, 'mass term')) ??
      place(
        'massHere',
        context.fromWords('lump', (words) => isThere(words) && isInParotid(note, context, words)),
      ) ??
      place('massHere', context.fromWords('skinCancer', isThere)),
    place('otherNerveHere', context.fromConcepts('otherNerve', isNow, 'nerve term')) ??
      place('otherNerveHere', context.fromWords('otherNerve', isNow)),
  ];
  return oddities.filter((oddity) => oddity !== undefined);
}

/** The first place of a gathering, with the text that says what is odd there. */
function place<Item extends Span>(key: string, gathering: Gathering<Item, true>): Oddity | undefined {
  const first = firstOf(gathering);
  return first && { key, span: { start: first.start, end: first.end } };
}

/** Whether the words say that the weakness came on slowly: over a week or more where a time is given. */
function isGradual(note: NoteAnalysis, context: RuleContext, words: Statement): boolean {
  const clause = clauseAround(note, words.sentence, words);
  if (isOfSomethingElse(note, context, clause) || isOfDrug(note, clause) || isBetter(context, clause)) return false;
  const inClause = courseIn(note, context, clause);
  const times = inClause.length > 0 ? inClause : courseIn(note, context, words.sentence);
  const isSlow = times.some(({ daysAtMost }) => daysAtMost >= context.limit('gradualDays'));
  return times.length > 0 ? isSlow : !context.find('needsTime', clause).some((own) => overlaps(own, words));
}

/** Whether a clause tells of a sign or condition that is no weakness of the face. */
function isOfSomethingElse(note: NoteAnalysis, context: RuleContext, clause: Span): boolean {
  return mentionsWithin(note, clause).some(
    (mention) => isFinding(mention) && !context.isIn('weakness', mention) && !context.isIn('twitching', mention),
  );
}

function isFinding({ concept: { type } }: Mention): boolean {
  return type === 'condition' || type === 'sign/symptom';
}

/** Whether a clause tells of a drug: it may be what is slowly raised or stopped. */
function isOfDrug(note: NoteAnalysis, clause: Span): boolean {
  return mentionsWithin(note, clause).some(({ concept }) => concept.type === 'drug');
}

/** Whether a clause tells of improvement; "no improvement" does not. */
function isBetter(context: RuleContext, clause: Span): boolean {
  const denied = context.find('noRecovery', clause);
  return context.find('better', clause).some((words) => !denied.some((no) => overlaps(no, words)));
}

/** The lengths of time in a stretch of the note that a course may be told in: not how often, and not when to come back. */
function courseIn(note: NoteAnalysis, context: RuleContext, span: Span): Duration[] {
  return readDurations(note, context, span).filter(({ relation }) => relation !== 'ahead' && relation !== 'every');
}

/** Whether twitching came before the weakness, by the words between them, by "before onset", or by how long each has lasted. */
function isBeforeWeakness(note: NoteAnalysis, context: RuleContext, twitching: Mention): boolean {
  const { sentence } = twitching;
  if (context.has('beforeOnset', clauseAround(note, sentence, twitching))) return true;
  const next = sentenceAfter(note, sentence);
  const told = { start: sentence.start, end: next?.end ?? sentence.end };
  const terms = mentionsWithin(note, told).filter((mention) => context.isIn('weakness', mention));
  return [...terms, ...context.find('weak', told)].some(
    (weakness) =>
      earlierOf<Span>(note, context, twitching, weakness) === twitching ||
      (contains(sentence, weakness) && isLonger(note, context, sentence, twitching, weakness)),
  );
}

/** "Twitching for six months, weakness for two weeks". */
function isLonger(note: NoteAnalysis, context: RuleContext, sentence: Span, twitching: Span, weakness: Span): boolean {
  const [clause, other] = [clauseAround(note, sentence, twitching), clauseAround(note, sentence, weakness)];
  if (overlaps(clause, other)) return false;
  const [first, second] = [courseIn(note, context, clause)[0], courseIn(note, context, other)[0]];
  return first !== undefined && second !== undefined && first.days > second.daysAtMost;
}

/** Whether a further episode is one of the palsy, on the side that it was on before. */
function isSameSide(note: NoteAnalysis, context: RuleContext, words: Statement): boolean {
  const { sentence } = words;
  const palsy = mentionsWithin(note, sentence).find((mention) => context.isIn('facialPalsy', mention));
  if (!palsy || isOfSomethingElse(note, context, clauseAround(note, sentence, words))) return false;
  if (context.has('sameSide', sentence)) return true;
  const sides = new Set(mentionsWithin(note, sentence).map(({ assertion }) => assertion.laterality));
  return sides.has('left') !== sides.has('right') && !sides.has('bilateral') && !context.has('otherSide', sentence);
}

function isInParotid(note: NoteAnalysis, context: RuleContext, lump: Statement): boolean {
  return context.has('parotid', clauseAround(note, lump.sentence, lump));
}

/** Where the note says that nothing came back, three months or more after the beginning. */
function lackOfRecovery(
  note: NoteAnalysis,
  context: RuleContext,
  palsies: readonly Mention[],
  isPresent: boolean,
): Oddity[] {
  const isLong = ({ days, bound }: Duration): boolean => days >= context.limit('noRecoveryDays') && bound !== 'under';
  const lacking = context.fromWords('noRecovery', (words) => {
    const clause = clauseAround(note, words.sentence, words);
    if (!isOwnWords(words) || !isPatients(words) || isUnder(words, ['past'])) return undefined;
    if (isOfSomethingElse(note, context, clause) || isBetter(context, clause)) return undefined;
    const inClause = courseIn(note, context, clause);
    const times = inClause.length > 0 ? inClause : courseIn(note, context, words.sentence);
    if (times.length === 0) return 'undated';
    return times.some(isLong) ? 'long' : undefined;
  });
  if (lacking.found.length === 0) return [];
  const isDatedLong = palsies.some(({ sentence }) => courseIn(note, context, sentence).some(isLong));
  const near = (span: Span): boolean =>
    isPresent || palsies.some(({ sentence }) => span.start < (sentenceAfter(note, sentence) ?? sentence).end);
  const one = lacking.found.find((found) => (found.value === 'long' || isDatedLong) && near(lacking.spanOf(found)));
  return one ? [{ key: 'noRecoveryHere', span: lacking.spanOf(one) }] : [];
}

/** Whether imaging of the head or a referral for the cause is on record. */
function isWorkedUp(note: NoteAnalysis, context: RuleContext): boolean {
  const isFor = (list: string) => (said: Statement) =>
    isSaid(said) &&
    isPatients(said) &&
    studyStatus(note, context, said) !== 'notDone' &&
    !context.has(list, clauseAround(note, said.sentence, said));
  return (
    context.fromConcepts('imaging', isFor('elsewhere')).found.length > 0 ||
    context.fromWords('workUp', isFor('careOnly')).found.length > 0 ||
    isHeaded(note, context, 'imagingHeading')
  );
}

/** Whether the note itself says that the course does not fit. */
function isDoubted(context: RuleContext): boolean {
  return context.fromWords('doubted', (words) => isSaid(words) && isPatients(words)).found.length > 0;
}
