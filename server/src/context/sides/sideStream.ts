import type { ConceptType } from '../../terminology/concept';
import type { Unit } from '../../text/units';
import { overlaps } from '../../text/span';
import type { Target } from '../assertion';
import { partitionPoint } from '../partitionPoint';
import type { Reading } from '../phraseTable';
import type { SideWord } from './sideWords';

/** What a mention is to the sides: a place of the body, what is done there or measured, or what is found. */
export type BearerKind = 'place' | 'deed' | 'finding';

/** A mention that can be on a side. */
export interface Bearer {
  readonly kind: 'bearer';
  readonly target: Target;
  readonly is: BearerKind;
  /** The side inside its own name, or one that it is a part of (`双眼`). */
  readonly own: SideWord | undefined;
}

/** A side word. What it governs is decided by what stands around it. */
export interface SideItem {
  readonly kind: 'side';
  readonly word: SideWord;
}

/**
 * What else there is: a word (or a mention that has no side), a conjunction or the mark of a list, a comma or the like, a
 * colon, brackets, a wall that no side passes, a denial, which keeps sides from what it denies.
 */
export interface Between {
  readonly kind: 'word' | 'and' | 'comma' | 'colon' | 'open' | 'close' | 'wall' | 'denial';
}

export type SideStreamItem = Bearer | SideItem | Between;

const kindOfMark: Readonly<Record<string, Between['kind']>> = {
  ',': 'comma',
  '-': 'comma',
  '!': 'comma',
  '?': 'comma',
  '>': 'comma',
  '→': 'comma',
  '…': 'comma',
  // The boxes of a form.
  '□': 'comma',
  '☐': 'comma',
  '☑': 'comma',
  '☒': 'comma',
  '✓': 'comma',
  '✔': 'comma',
  '√': 'comma',
  '■': 'comma',
  ':': 'colon',
  ';': 'wall',
  '。': 'wall',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '、': 'and',
  '/': 'and',
  '+': 'and',
  '&': 'and',
};

const kindOfType: Readonly<Partial<Record<ConceptType, BearerKind | 'none'>>> = {
  anatomy: 'place',
  nerve: 'place',
  vessel: 'place',
  procedure: 'deed',
  investigation: 'deed',
  // These have no side, whatever stands beside them. A course word may be the side itself.
  scale: 'none',
  drug: 'none',
  specialty: 'none',
  pathogen: 'none',
  'course/pattern': 'none',
};

/**
 * A sentence as the sides see it: its side words, the mentions that can have one, and what stands between them, in order.
 * `targets` are in the order of their beginnings. Linear in the units and targets.
 */
export function sideStreamOf(
  units: readonly Unit[],
  readings: readonly Reading[],
  words: readonly SideWord[],
  targets: readonly Target[],
): SideStreamItem[] {
  const items: SideStreamItem[] = [];
  const bearers = targets.flatMap((target) => bearerOf(target, words));
  let nextBearer = 0;
  let nextWord = 0;
  let nextReading = 0;
  for (let at = 0; at < units.length;) {
    const { end, key } = units[at]!;
    while (words[nextWord] && words[nextWord]!.from < at) nextWord++;
    while (readings[nextReading] && readings[nextReading]!.from < at) nextReading++;
    const word = words[nextWord];
    const bearer = bearers[nextBearer];
    if (word?.from === at && (!bearer || word.start <= bearer.target.start)) {
      items.push({ kind: 'side', word });
      at = word.to;
    } else if (bearer && bearer.target.start < end) {
      items.push(bearer);
      nextBearer++;
      while (units[at] && units[at]!.start < bearer.target.end) at++;
    } else {
      const reading = readings[nextReading];
      const kind = reading?.from === at ? kindOfPhrase(reading) : undefined;
      // A full stop inside a sentence ends an abbreviation, at its end nothing that matters here.
      if (kind || key !== '.') items.push({ kind: kind ?? kindOfMark[key] ?? 'word' });
      at = kind ? reading!.to : at + 1;
    }
  }
  for (const bearer of bearers.slice(nextBearer)) items.push(bearer);
  return items;
}

function bearerOf(target: Target, words: readonly SideWord[]): Bearer[] {
  const is = (target.type && kindOfType[target.type]) ?? 'finding';
  if (is === 'none' || target.side === 'never') return [];
  return [{ kind: 'bearer', target, is, own: sideInside(target, words) }];
}

/** The side word that a target holds or is a part of. */
export function sideInside(target: Target, words: readonly SideWord[]): SideWord | undefined {
  const first = words[partitionPoint(words, ({ end }) => end <= target.start)];
  return first && overlaps(first, target) ? first : undefined;
}

function kindOfPhrase({ values }: Reading): Between['kind'] | undefined {
  for (const role of values) {
    if (role.kind === 'termination' && role.axes.includes('laterality')) return 'wall';
    if (role.kind === 'conjunction' || role.kind === 'disjunction') return 'and';
    if (role.kind !== 'cue') continue;
    const { axis, value, direction } = role.rule;
    if (axis === 'negation' && value === 'negated' && direction === 'forward') return 'denial';
  }
  return undefined;
}
