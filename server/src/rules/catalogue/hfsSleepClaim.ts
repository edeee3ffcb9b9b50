import type { Mention, NoteAnalysis, Statement } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { type Span, contains } from '../../text/span';
import { firstOf } from '../parts/gathered';
import { isOwnWords, isPatients, isSaid, mentionAround } from '../parts/guards';
import { anyVerdict, isConcludedFrom } from '../parts/inference';
import { appendToSentence, text, textToInsert } from '../parts/insertion';
import { clauseAround, holdsOnly, opensSentence, sentenceAfter } from '../parts/places';
import type { Fix, Rule, RuleContext } from '../rule';

/** A conclusion from spasm in sleep, which goes on there whatever is seen (Incirli et al. 2019). */
export const hfsSleepClaim: Rule = {
  code: 'hfs-sleep-claim',
  check(note, context) {
    const said = firstOf(context.fromWords('sleep', (sleep) => claimIn(note, context, sleep) !== undefined));
    const claim = said && claimIn(note, context, said);
    if (!claim) return [];
    const { start, end } = claim.conclusion;
    return [
      {
        rule: context.data.code,
        start,
        end,
        message: text('message'),
        related: [{ span: claim.observation, message: text('observedHere') }],
        fixes: [
          appendToSentence(note, context, { term: said.sentence }, claim.text),
          ...rewrite(note, context, said, claim.text),
        ],
      },
    ];
  },
};

interface Claim {
  /** The diagnosis that is concluded for or against, or hemifacial spasm as such. */
  readonly conclusion: Span;
  /** What is said of sleep. */
  readonly observation: Span;
  /** The sentence, or the two, of the claim. */
  readonly text: Span;
}

/** What is claimed from these words about sleep, if anything. */
function claimIn(note: NoteAnalysis, context: RuleContext, sleep: Statement): Claim | undefined {
  if (!isOwnWords(sleep) || !isPatients(sleep)) return undefined;
  const { sentence } = sleep;
  const observation = observationAt(note, context, sleep);
  if (!observation || context.has('polysomnography', sentence)) return undefined;
  const clause = clauseAround(note, sentence, observation);
  if (context.has('conditional', { start: clause.start, end: observation.start })) return undefined;
  const asSuch = generalClaim(note, context, sentence, clause, observation);
  if (asSuch) return { conclusion: asSuch, observation, text: sentence };
  const after = sentenceAfter(note, sentence);
  for (const text of after ? [sentence, { start: sentence.start, end: after.end }] : [sentence]) {
    const conclusion = diagnosesIn(note, context, text).find(
      (diagnosis) =>
        !contains(observation, diagnosis) &&
        isConcludedFrom(note, context, text, observation, diagnosis, anyVerdict) &&
        !isOfAnother(note, context, sentence, observation, diagnosis),
    );
    if (conclusion) return { conclusion, observation, text };
  }
  return undefined;
}

/** The words about sleep with what goes on or stops in it; "during sleep" may stand in a clause of its own before it. */
function observationAt(note: NoteAnalysis, context: RuleContext, sleep: Statement): Span | undefined {
  const clause = clauseAround(note, sleep.sentence, sleep);
  const next = clauseAround(note, sleep.sentence, { start: clause.end + 1, end: clause.end + 1 });
  for (const place of [clause, next]) {
    const words = context.find('course', place);
    const nearest = words.findLast((word) => word.end <= sleep.start) ?? words[0];
    if (nearest) return { start: Math.min(nearest.start, sleep.start), end: Math.max(nearest.end, sleep.end) };
  }
  return undefined;
}

/** Hemifacial spasm where the clause says of it as such, not of this patient's, that it ends in sleep. */
function generalClaim(
  note: NoteAnalysis,
  context: RuleContext,
  sentence: Span,
  clause: Span,
  observation: Span,
): Mention | undefined {
  return mentionsWithin(note, clause).find((mention) => {
    const { laterality, temporality } = mention.assertion;
    if (!context.isIn('hemifacialSpasm', mention) || !isOwnWords(mention) || !isPatients(mention)) return false;
    if (laterality !== 'none' || temporality !== 'recent' || mention.end > observation.end) return false;
    const before = { start: clause.start, end: mention.start };
    if (
      !holdsOnly(
        note,
        before,
        ['asSuch', 'because', 'so'].flatMap((list) => context.find(list, before)),
      )
    )
      return false;
    const rest = { start: mention.end, end: clause.end };
    if (context.has('thisCase', rest) && !context.has('everyCase', rest)) return false;
    const ends = context.find('ends', rest);
    const isEnded = ends.some(
      (word) => !context.find('leavesOpen', { start: rest.start, end: word.end }).some((open) => !contains(word, open)),
    );
    return isEnded || context.has('marks', { start: mention.end, end: sentence.end });
  });
}

/** The diagnoses of a stretch that a conclusion may be about, hemifacial spasm first. */
function diagnosesIn(note: NoteAnalysis, context: RuleContext, text: Span): Span[] {
  const named = mentionsWithin(note, text).filter(
    (mention) => context.isIn('diagnoses', mention) && isOwnWords(mention) && isPatients(mention),
  );
  const isOurs = (mention: Mention): boolean => context.isIn('hemifacialSpasm', mention);
  const words = context.find('theDiagnosis', text).filter((word) => {
    const around = mentionAround(note, text, word);
    return !around || isSaid(around);
  });
  return [...named.filter(isOurs), ...named.filter((mention) => !isOurs(mention)), ...words];
}

/** Whether it is dystonia or a tic of which the note says what it does in sleep: in the same clause, or as its topic. */
function isOfAnother(
  note: NoteAnalysis,
  context: RuleContext,
  sentence: Span,
  observation: Span,
  conclusion: Span,
): boolean {
  const clause = clauseAround(note, sentence, observation);
  const reason = context.find('because', { start: clause.start, end: observation.start }).at(-1);
  const subject = reason?.end ?? clause.start;
  return mentionsWithin(note, { start: sentence.start, end: observation.start }).some(
    (mention) =>
      mention.start !== conclusion.start &&
      context.isIn('others', mention) &&
      (mention.start >= subject || opensSentence(note, mention)),
  );
}

/** Writes the observation alone in place of a sentence, where it holds no heading. */
function rewrite(note: NoteAnalysis, context: RuleContext, { section, sentence }: Statement, claim: Span): Fix[] {
  if (section && section.heading.end > claim.start) return [];
  const written = note.text.slice(claim.start, claim.end).trimEnd();
  const span = { start: claim.start, end: claim.start + written.length };
  const newText = textToInsert(context, 'insert', sentence.language);
  return [{ title: text('rewriteTitle'), edits: [{ span, newText }], preferred: false }];
}
