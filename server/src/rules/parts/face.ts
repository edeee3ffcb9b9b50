import type { NoteAnalysis } from '../../note/noteAnalysis';
import { mentionsWithin } from '../../note/lookup';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';

const regions = ['upperFace', 'lowerFace'] as const;

/** A part of the face that the note names. */
export interface FacePlace extends Span {
  readonly region: (typeof regions)[number];
}

/** The parts of the face named in a stretch, in order. The rule must use the shared lists `upperFace` and `lowerFace`. */
export function facePlaces(note: NoteAnalysis, context: RuleContext, stretch: Span): FacePlace[] {
  const mentions = mentionsWithin(note, stretch).filter(({ end }) => end <= stretch.end);
  return regions
    .flatMap((region) => [
      ...mentions.filter((mention) => context.isIn(region, mention)).map(({ start, end }) => ({ start, end, region })),
      ...context.find(region, stretch).map(({ start, end }) => ({ start, end, region })),
    ])
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
