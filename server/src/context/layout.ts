import type { Folding } from '../text/folding';
import { type Unit, splitUnits } from '../text/units';
import { type Span, contains, lastStartingBy } from '../text/span';
import type { Reading } from './phraseTable';

/** A mark at which a stretch of a sentence ends, by how much it parts. */
export type Boundary = 'comma' | 'mark' | 'stop' | 'opening' | 'closing';

const boundaries: Readonly<Record<string, Boundary>> = {
  ',': 'comma',
  // What parts a label from what is said of it, or one remark from the next. A cue right beside one passes it.
  ':': 'mark',
  '-': 'mark',
  '→': 'mark',
  ';': 'stop',
  '。': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '(': 'opening',
  '[': 'opening',
  '【': 'opening',
  ')': 'closing',
  ']': 'closing',
  '】': 'closing',
};

/** The units of a sentence. A tab, a wide gap and a `|` between cells are units that read as a colon does. */
export function unitsOf(text: string, sentence: Span, folding: Folding): Unit[] {
  return splitUnits(text, sentence, folding, ':').map((unit) => (unit.key === '|' ? { ...unit, key: ':' } : unit));
}

/** How the marks of a sentence part it into stretches, and what a stretch is. Places count units. */
export interface Layout {
  readonly units: readonly Unit[];
  /** The boundary that a unit is; undefined for words. */
  boundaryAt(place: number): Boundary | undefined;
  /** Whether the stretch that a unit stands in speaks for itself: "blinking normal" in "no ptosis, blinking normal". */
  isStatement(place: number): boolean;
  /** Whether the stretch that a unit stands in joins the members of a list: "B and C" in "A, B and C excluded". */
  isList(place: number): boolean;
  /** Whether the colon at `place` is followed by a list: "the following: nosebleeds, bruising". */
  opensList(place: number): boolean;
  /** The brackets around a target that speak for themselves: "(mild dry eye)" in "no ptosis (mild dry eye)". */
  asideAt(target: Span): Span | undefined;
}

/** A colon whose first words are longer than this opens no list. */
const longestMember = 40;

/**
 * Parts a sentence at its marks. `readings` tell the words of lists and statements. A stretch that a disjunction joins
 * ("or C was seen", but not "or" as its first word) is the end of a negative list and speaks for no one else.
 */
export function layOut(units: readonly Unit[], readings: readonly Reading[]): Layout {
  const kinds = units.map(({ key }) => (key.length === 1 ? boundaries[key] : undefined));
  const stretches: number[] = [];
  let count = 0;
  for (const kind of kinds) stretches.push(kind ? count++ : count);
  const statements = new Set<number>();
  const disjoined = new Set<number>();
  const joined = new Set<number>();
  for (const { from, values } of readings) {
    const stretch = stretches[from]!;
    for (const { kind } of values) {
      if (kind === 'statement') statements.add(stretch);
      if (kind === 'conjunction' || kind === 'disjunction') joined.add(stretch);
      if (kind === 'disjunction' && from > 0 && kinds[from - 1] === undefined) disjoined.add(stretch);
    }
  }
  const of = (place: number): number => stretches[place] ?? -1;
  const startsList = (place: number): boolean => {
    let depth = 0;
    for (let end = place; end < Math.min(units.length, place + longestMember); end++) {
      if (kinds[end] === 'opening') depth++;
      else if (kinds[end] === 'closing') depth--;
      else if (kinds[end] && depth === 0) return kinds[end] === 'comma' && !statements.has(of(place));
    }
    return false;
  };
  const isStatement = (place: number): boolean => statements.has(of(place)) && !disjoined.has(of(place));
  const asides = asidesOf(units, kinds, isStatement);
  return {
    units,
    boundaryAt: (place) => kinds[place],
    isStatement,
    opensList: (place) => units[place]!.key === ':' && startsList(place + 1),
    isList: (place) => joined.has(of(place)),
    asideAt(target) {
      const aside = lastStartingBy(asides, target.start);
      return aside && contains(aside, target) ? aside : undefined;
    },
  };
}

/** The outermost brackets with a stretch in them that speaks for itself, in order. */
function asidesOf(
  units: readonly Unit[],
  kinds: readonly (Boundary | undefined)[],
  isStatement: (place: number) => boolean,
): Span[] {
  const asides: Span[] = [];
  let depth = 0;
  let opening = 0;
  let speaks = false;
  for (const [place, kind] of kinds.entries()) {
    if (kind === 'opening' && depth++ === 0) [opening, speaks] = [place, false];
    else if (kind === 'closing' && depth > 0 && --depth === 0 && speaks) {
      asides.push({ start: units[opening]!.start, end: units[place]!.end });
    } else if (depth > 0 && isStatement(place)) speaks = true;
  }
  return asides;
}
