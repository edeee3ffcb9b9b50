import type { NoteAnalysis } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import { type Span, overlaps } from '../../text/span';
import type { RuleContext } from '../rule';
import { clauseAround } from './places';

const regions = ['upperFace', 'lowerFace'] as const;

/** A part of the face that the note names. */
export interface FacePlace extends Span {
  readonly region: (typeof regions)[number];
}

/** The parts of the face named in a stretch, in order. The rule must use the shared lists `upperFace` and `lowerFace`. */
export function facePlaces(note: NoteAnalysis, context: RuleContext, stretch: Span): FacePlace[] {
  const mentions = mentionsWithin(note, stretch).filter(
    (mention) => mention.end <= stretch.end && regions.some((region) => context.isIn(region, mention)),
  );
  const isNoMention = (words: Span): boolean => !mentions.some((mention) => overlaps(mention, words));
  return regions
    .flatMap((region) =>
      [
        ...mentions.filter((mention) => context.isIn(region, mention)),
        ...context.find(region, stretch).filter(isNoMention),
      ].map(({ start, end }) => ({ start, end, region })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** How far from a part of the face "not involved" may stand, in code units. */
const sparedWithin = 26;

/**
 * Whether the clause says of a part of the face, or of a sign in it, that it takes no part or is not there: words that the
 * assertion of a mention does not tell. The rule must use the shared list `spared`.
 */
export function isSpared(note: NoteAnalysis, context: RuleContext, sentence: Span, place: Span): boolean {
  const clause = clauseAround(note, sentence, place);
  const start = Math.max(clause.start, place.start - sparedWithin);
  return context.has('spared', { start, end: Math.min(clause.end, place.end + sparedWithin) });
}
