import type { NoteAnalysis } from '../../note/noteAnalysis';
import { sentenceBy } from '../../note/lookup';
import { type Span, overlaps } from '../../text/span';
import type { Terminology } from '../../terminology/terminology';
import type { RuleContext } from '../rule';
import { isSaid, mentionAround } from './guards';

/** Disorders that have a side: these, and what is (relation `is-a`) one of them. */
const oneSided = ['hemifacial-spasm', 'facial-palsy', 'facial-neuritis', 'hemimasticatory-spasm'];

/** Whether a concept is a disorder that has a side. */
export function isOneSidedDisorder(id: string, terminology: Terminology): boolean {
  return oneSided.some((family) => terminology.isA(id, family));
}

const sideConcepts = ['right-side', 'left-side', 'bilateral', 'bilateral-hemifacial-spasm'];

/**
 * Whether any side, of whatever, stands in the note, whoever says so. Needs the shared lists `sides`, `bothSides` and
 * `notASide`.
 */
export function isSideRecorded(note: NoteAnalysis, context: RuleContext): boolean {
  const isNoTrap = (span: Span): boolean => {
    const around = { start: Math.max(0, span.start - phraseWithin), end: span.end + phraseWithin };
    return !context.find('notASide', around).some((trap) => overlaps(trap, span));
  };
  const sided = context.fromMentions('sided', (mention) => {
    if (!isSaid(mention)) return undefined;
    const isSide = sideConcepts.includes(mention.concept.id) && isNoTrap(mention);
    return mention.assertion.laterality !== 'none' || isSide || undefined;
  });
  const isWritten = (span: Span): boolean => {
    const sentence = sentenceBy(note, span.start);
    const around = sentence && mentionAround(note, sentence, span);
    return isNoTrap(span) && (!around || isSaid(around));
  };
  return sided.found.length > 0 || ['sides', 'bothSides'].some((list) => context.find(list).some(isWritten));
}

/** How far a phrase of which a side word is a part may go beyond it, in code units. */
const phraseWithin = 40;
