import type { ConceptType } from '../terminology/concept';
import type { Unit } from '../text/phrases';
import { type Span, overlaps } from '../text/span';
import type { Cue, Laterality } from './assertion';
import { partitionPoint } from './partitionPoint';
import type { Reading } from './phraseTable';

/** What has no side, whatever stands beside it. */
const withoutSide: ReadonlySet<ConceptType | undefined> = new Set<ConceptType>([
  'scale',
  'drug',
  'specialty',
  'pathogen',
]);

/** How many units farther away a side seems behind a mark: it may belong to something else there. */
const distanceAcross: Readonly<Record<string, number>> = { ',': 3, ':': 1, ';': 12, '。': 12, '.': 12 };

/** A side word of the sentence. `from` and `to` count units. */
interface Side extends Span {
  readonly from: number;
  readonly to: number;
  readonly value: Laterality;
  /** Where the language of the word puts it: before the noun (`left`), after it (`gauche`), or either. */
  readonly direction: 'forward' | 'backward' | 'both';
  /** How far away its target may be: `L` is too often something else. */
  readonly reach: number;
}

/** Finds the sides of targets in one sentence. */
export interface SideFinder {
  /** The side of a target and the word that says so; `none` without a cue when nothing does. */
  sideOf(target: Span & { readonly type?: ConceptType }): { value: Laterality; cue: Cue | undefined };
}

/**
 * Sides go to the nearest target's noun phrase, line or sentence: of the last side word before the target and the first
 * after it, the nearer one counts, with marks of punctuation between counted as distance; at the same distance the one
 * whose language puts sides there. A side inside the target (`bilateral hemifacial spasm`) is the target's own.
 */
export function createSideFinder(text: string, units: readonly Unit[], readings: readonly Reading[]): SideFinder {
  const sides: Side[] = [];
  for (const { from, to, start, end, values } of readings) {
    for (const role of values) {
      if (role.kind !== 'cue' || role.rule.axis !== 'laterality') continue;
      const { value, direction, reach = Infinity } = role.rule;
      sides.push({ from, to, start, end, value: value as Laterality, direction, reach });
    }
  }
  const positions = sides.length > 0 ? distances(units) : [];
  const cueOf = (side: Side): Cue => ({
    axis: 'laterality',
    start: side.start,
    end: side.end,
    text: text.slice(side.start, side.end),
  });
  return {
    sideOf(target) {
      if (sides.length === 0 || withoutSide.has(target.type)) return { value: 'none', cue: undefined };
      const after = partitionPoint(sides, (side) => side.end <= target.start);
      const own = sides[after];
      if (own && overlaps(own, target)) return { value: own.value, cue: cueOf(own) };
      const first = partitionPoint(units, (unit) => unit.end <= target.start);
      const last = partitionPoint(units, (unit) => unit.start < target.end);
      const before = sides[after - 1];
      const behind = sides[after];
      const gapBefore = before ? withinReach(before, positions[first]! - positions[before.to]!) : Infinity;
      const gapBehind = behind ? withinReach(behind, positions[behind.from]! - positions[last]!) : Infinity;
      if (gapBefore === Infinity && gapBehind === Infinity) return { value: 'none', cue: undefined };
      const prefersBehind =
        gapBehind < gapBefore ||
        (gapBehind === gapBefore && behind?.direction === 'backward' && before?.direction !== 'forward');
      const side = prefersBehind ? behind : before;
      if (!side) return { value: 'none', cue: undefined };
      return { value: side.value, cue: side.value === 'none' ? undefined : cueOf(side) };
    },
  };
}

function withinReach(side: Side, gap: number): number {
  return gap > side.reach ? Infinity : gap;
}

/** For each unit, and for the end, how far it stands from the first one when marks count as said above. */
function distances(units: readonly Unit[]): number[] {
  const positions = [0];
  for (const [index, unit] of units.entries()) positions.push(positions[index]! + (distanceAcross[unit.key] ?? 1));
  return positions;
}
