import type { Unit } from '../../text/units';
import type { Cue, Laterality, Target } from '../assertion';
import { backwardClaims } from './backwardSides';
import { forwardClaims } from './forwardSides';
import type { Reading } from '../phraseTable';
import { sidePlacesOf } from './sidePlaces';
import { sideInside, sideStreamOf } from './sideStream';
import { type SideWord, sideWordsOf } from './sideWords';

/** The side of a target and the word that says so; `none` without a cue when nothing does. */
export interface StatedSide {
  readonly value: Laterality;
  readonly cue: Cue | undefined;
}

/** Finds the sides of targets in one sentence. */
export interface SideFinder {
  sideOf(target: Target): StatedSide;
}

const none: StatedSide = { value: 'none', cue: undefined };

/**
 * Finds which side word of a sentence speaks of which of its mentions, by the noun phrases they stand in. A side inside a
 * name is the mention's own. Of a side before and a side after, the closer one counts (`forwardSides.ts`,
 * `backwardSides.ts`). `targets` are all mentions of the sentence, in the order of their beginnings: with the others known,
 * a side stays with its owner.
 */
export function createSideFinder(
  text: string,
  units: readonly Unit[],
  readings: readonly Reading[],
  targets: readonly Target[],
): SideFinder {
  const words = sideWordsOf(readings, targets);
  if (words.length === 0) return { sideOf: () => none };
  const items = sideStreamOf(units, readings, words, targets);
  const places = sidePlacesOf(items);
  const forward = forwardClaims(items, places);
  const backward = backwardClaims(items, places);
  const stated = ({ value, start, end }: SideWord): StatedSide =>
    value === 'none' ? none : { value, cue: { axis: 'laterality', start, end, text: text.slice(start, end) } };
  return {
    sideOf(target) {
      const own = target.side === 'never' ? undefined : sideInside(target, words);
      if (own) return stated(own);
      const before = forward.get(target);
      const after = backward.get(target);
      const claim = before && after ? (before.strength >= after.strength ? before : after) : (before ?? after);
      return claim ? stated(claim.word) : none;
    },
  };
}
