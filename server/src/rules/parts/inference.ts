import { mentionsWithin } from '../../note/lookup';
import type { NoteAnalysis } from '../../note/noteAnalysis';
import type { ConceptType } from '../../terminology/concept';
import { type Span, contains } from '../../text/span';
import type { RuleContext } from '../rule';
import { clauseAround, holdsOnly } from './places';

/** The word lists by which an observation is taken to speak for or against a diagnosis. */
export interface Verdicts {
  /** Verbs with the observation as their subject ("excludes"). */
  readonly shows: readonly string[];
  /** What is said of the diagnosis ("unlikely"). */
  readonly judged: readonly string[];
}

/** Either way: for or against. */
export const anyVerdict: Verdicts = {
  shows: ['showsAgainst', 'showsFor'],
  judged: ['judgedAgainst', 'judgedFor'],
};

/** Against the diagnosis only. */
export const verdictAgainst: Verdicts = { shows: ['showsAgainst'], judged: ['judgedAgainst'] };

/** How far after "so" a diagnosis without a verb of its own may stand ("so this is hemifacial spasm"), in code units. */
const soWithin = 18;

/** How far before a verb a negation leaves it open ("does not by itself exclude"), in code units. */
const openWithin = { spaced: 26, chinese: 5 };

/** How far after a French verb its negation ends ("n'exclut pas"), in code units. */
const openAfter = 6;

/**
 * Whether the note concludes for or against a diagnosis from an observation: by a verb that has the observation as its
 * subject ("..., which excludes tic"), by "so" after it, or by "because" before it. Both stand in `text` (a sentence, or two
 * that follow each other), in one clause or in neighbouring ones; a test that is named there may be what is argued from.
 * The rule must use the shared lists `so`, `because`, `leavesOpen`, `takesUp` and those of the verdicts.
 */
export function isConcludedFrom(
  note: NoteAnalysis,
  context: RuleContext,
  text: Span,
  observation: Span,
  conclusion: Span,
  { shows, judged }: Verdicts,
): boolean {
  const observed = clauseAround(note, text, observation);
  const concluded = clauseAround(note, text, conclusion);
  if (!areNeighbours(note, context, observed, concluded)) return false;
  if (namesOtherGround(note, observed) || namesOtherGround(note, concluded)) return false;
  const isJudged = verdictsIn(note, context, judged, concluded).length > 0 || isDenied(note, conclusion);
  const isReason = context.find('because', observed).some(({ start }) => start < observation.start);
  if (isReason && isJudged) return true;
  if (conclusion.start < observation.start) {
    const against = judged.filter((list) => list !== 'judgedFor');
    const isMarked = /[:：(（]/.test(note.text.slice(conclusion.end, observation.start));
    return isMarked && (isDenied(note, conclusion) || verdictsIn(note, context, against, concluded).length > 0);
  }
  const between = { start: observation.end, end: conclusion.start };
  const verb = verdictsIn(note, context, shows, between).find((word) =>
    isAbout(note, context, observed, concluded, word),
  );
  if (verb) return true;
  if (isCompared(note, context, shows, concluded, conclusion)) return true;
  const drawn = context.find('so', between).at(-1);
  if (drawn) return isJudged || conclusion.start - drawn.end <= soWithin;
  if (isJudged && context.has('so', concluded)) return true;
  if (isJuxtaposed(note, context, judged, observed, concluded, conclusion)) return true;
  const mark = /(?:[→⇒=∴]|->|=>|[:：])\P{L}*/u.exec(note.text.slice(between.start, between.end))?.[0];
  return mark !== undefined && (isJudged || !/^[:：]/.test(mark));
}

/** Whether nothing stands between two clauses but a word like "therefore". */
function areNeighbours(note: NoteAnalysis, context: RuleContext, a: Span, b: Span): boolean {
  const between = { start: Math.min(a.end, b.end), end: Math.max(a.start, b.start) };
  if (between.end <= between.start) return true;
  return holdsOnly(note, between, links(context, between));
}

function links(context: RuleContext, span: Span): Span[] {
  return ['so', 'takesUp'].flatMap((list) => context.find(list, span));
}

/** What a conclusion may rest on instead, or what is done because of the observation. */
const otherGrounds: readonly ConceptType[] = ['investigation', 'drug', 'procedure'];

function namesOtherGround(note: NoteAnalysis, clause: Span): boolean {
  return mentionsWithin(note, clause).some(({ concept }) => otherGrounds.includes(concept.type));
}

/**
 * Whether a verb has the observation as its subject and the diagnosis as its object: it stands in the clause of both, or
 * in that of one of them with nothing else between.
 */
function isAbout(note: NoteAnalysis, context: RuleContext, observed: Span, concluded: Span, verb: Span): boolean {
  if (contains(observed, verb)) {
    const rest = { start: verb.end, end: observed.end };
    return contains(concluded, verb) || holdsOnly(note, rest, links(context, rest));
  }
  const before = { start: concluded.start, end: verb.start };
  return holdsOnly(note, before, links(context, before));
}

/**
 * Whether the diagnosis opens the clause behind the comma of the observation and is judged against there: "persists in sleep,
 * hemifacial spasm unlikely".
 */
function isJuxtaposed(
  note: NoteAnalysis,
  context: RuleContext,
  judged: readonly string[],
  observed: Span,
  concluded: Span,
  conclusion: Span,
): boolean {
  if (!/^[,，]\s*$/.test(note.text.slice(observed.end, concluded.start))) return false;
  const before = { start: concluded.start, end: conclusion.start };
  const against = judged.filter((list) => list !== 'judgedFor');
  return (
    holdsOnly(note, before, []) &&
    verdictsIn(note, context, against, { start: conclusion.end, end: concluded.end }).length > 0
  );
}

/** How far behind the diagnosis a Chinese verb may stand that compares the observation with it (与面肌痉挛不符), in code units. */
const comparedWithin = 6;

/** Whether the clause of the diagnosis compares the observation with it, the verb behind: 与面肌痉挛不符. */
function isCompared(
  note: NoteAnalysis,
  context: RuleContext,
  shows: readonly string[],
  concluded: Span,
  conclusion: Span,
): boolean {
  const before = { start: concluded.start, end: conclusion.start };
  if (!context.has('comparedWith', before)) return false;
  const words = [...links(context, before), ...context.find('comparedWith', before)];
  const behind = { start: conclusion.end, end: Math.min(concluded.end, conclusion.end + comparedWithin) };
  return holdsOnly(note, before, words) && verdictsIn(note, context, shows, behind).length > 0;
}

/** Whether the note itself denies the diagnosis ("not hemifacial spasm"). */
function isDenied(note: NoteAnalysis, conclusion: Span): boolean {
  return mentionsWithin(note, conclusion).some(({ assertion }) => assertion.negation === 'negated');
}

/** The verdicts of a stretch that are not left open ("does not exclude"). */
function verdictsIn(note: NoteAnalysis, context: RuleContext, lists: readonly string[], span: Span): Span[] {
  const verdicts = lists.flatMap((list) => context.find(list, span));
  return verdicts.filter((verdict) => {
    const isChinese = /\p{Script=Han}/u.test(note.text.slice(verdict.start, verdict.end));
    const reach = verdict.start - (isChinese ? openWithin.chinese : openWithin.spaced);
    const start = Math.max(span.start, clauseAround(note, span, verdict).start, reach);
    const around = { start, end: Math.min(note.text.length, verdict.end + (isChinese ? 0 : openAfter)) };
    return !context.find('leavesOpen', around).some((word) => !verdicts.some((phrase) => contains(phrase, word)));
  });
}
