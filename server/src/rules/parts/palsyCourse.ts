import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { type Span, contains, overlaps } from '../../text/span';
import { type Duration, earlierOf, readDurations } from '../readers/timeReader';
import type { Gathering, RuleContext } from '../rule';
import { firstOf } from './gathered';
import { isOwnWords, isPatients } from './guards';
import { clauseAround, isUnder, sentenceAfter } from './places';

/** What does not fit Bell's palsy, and where. */
export interface Oddity {
  /** The text that says what is odd. */
  readonly key: string;
  readonly span: Span;
}

/**
 * What does not fit Bell's palsy while it is there: the first place of each kind. The words are those of the rule
 * `bells-atypical-course`.
 */
export function odditiesIn(note: NoteAnalysis, context: RuleContext): Oddity[] {
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
    ) ??
      place(
        'twitchingHere',
        context.fromWords('twitch', (words) => isThere(words) && isBeforeWeakness(note, context, words)),
      ),
    place(
      'recurrentHere',
      context.fromWords('recurrence', (words) => isNow(words) && isSameSide(note, context, words)),
    ) ??
      place(
        'recurrentHere',
        context.fromWords(
          'ordinal',
          (words) => isThere(words) && countsPalsy(note, context, words) && isSameSide(note, context, words),
        ),
      ),
    place('massHere', context.fromConcepts('mass', isThere, 'mass term')) ??
      place(
        'massHere',
        context.fromWords('lump', (words) => isThere(words) && isInParotid(note, context, words)),
      ) ??
      place('massHere', context.fromWords('skinCancer', isThere)),
    place('otherNerveHere', context.fromConcepts('otherNerve', isNow, 'nerve term')) ??
      place(
        'otherNerveHere',
        context.fromWords('otherNerve', (words) => isNow(words) && !isNormal(note, context, words)),
      ),
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
  if (context.has('vagueTime', clause)) return true;
  const isSlow = ({ daysAtMost }: Duration): boolean => daysAtMost >= context.limit('gradualDays');
  const inClause = courseIn(note, context, clause);
  if (context.find('needsTime', clause).some(({ start, end }) => start === words.start && end === words.end))
    return inClause.some(isSlow);
  const times = inClause.length > 0 ? inClause : courseIn(note, context, words.sentence);
  return times.length === 0 || times.some(isSlow);
}

/** Whether a clause tells of a sign or condition that is no weakness of the face. */
function isOfSomethingElse(note: NoteAnalysis, context: RuleContext, clause: Span): boolean {
  return mentionsWithin(note, clause).some(
    (mention) => isFinding(mention) && !context.isIn('weakness', mention) && !context.isIn('twitching', mention),
  );
}

/** Whether weakness of the face is spoken of in a stretch of the note. */
function isOfWeakness(note: NoteAnalysis, context: RuleContext, span: Span): boolean {
  return context.has('weak', span) || mentionsWithin(note, span).some((mention) => context.isIn('weakness', mention));
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
function isBeforeWeakness(note: NoteAnalysis, context: RuleContext, twitching: Statement): boolean {
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

function isNormal(note: NoteAnalysis, context: RuleContext, words: Statement): boolean {
  return context.has('normal', clauseAround(note, words.sentence, words));
}

function isInParotid(note: NoteAnalysis, context: RuleContext, lump: Statement): boolean {
  return context.has('parotid', clauseAround(note, lump.sentence, lump));
}

/** "Third right Bell's palsy": the ordinal stands before the palsy with a side between at most. */
function countsPalsy(note: NoteAnalysis, context: RuleContext, { end, sentence }: Statement): boolean {
  return mentionsWithin(note, { start: end, end: sentence.end }).some(
    (mention) => context.isIn('facialPalsy', mention) && /^[\s\p{L}]{0,12}$/u.test(note.text.slice(end, mention.start)),
  );
}

/**
 * Where the note says that nothing came back, three months or more after the beginning. `palsies` are those that the note
 * tells of; where none is told as present (`isPresent`), the lack of recovery must stand beside one, and no spasm or drug.
 */
export function lackOfRecovery(
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
    if (isOfSomethingElse(note, context, words.sentence) && !isOfWeakness(note, context, words.sentence))
      return undefined;
    const inClause = courseIn(note, context, clause);
    const times = inClause.length > 0 ? inClause : courseIn(note, context, words.sentence);
    if (times.length > 0) return times.some(isLong) ? 'long' : undefined;
    return context.has('manyMonths', clause) ? 'long' : 'undated';
  });
  if (lacking.found.length === 0) return [];
  const isDatedLong = palsies.some(({ sentence }) => courseIn(note, context, sentence).some(isLong));
  const one = lacking.found.find(
    (found) =>
      (found.value === 'long' || isDatedLong) &&
      (isPresent || palsies.some((palsy) => isOfPast(note, context, palsy, lacking.itemOf(found)))),
  );
  return one ? [{ key: 'noRecoveryHere', span: lacking.spanOf(one) }] : [];
}

/** Whether what did not come back is that of a palsy told as past: in its sentence or the next, with no spasm and no drug. */
function isOfPast(note: NoteAnalysis, context: RuleContext, { sentence }: Mention, lacking: Statement): boolean {
  const told = { start: sentence.start, end: (sentenceAfter(note, sentence) ?? sentence).end };
  const isOther = (mention: Mention): boolean => mention.concept.type === 'drug' || context.isIn('twitching', mention);
  return contains(told, lacking) && !mentionsWithin(note, told).some(isOther);
}
