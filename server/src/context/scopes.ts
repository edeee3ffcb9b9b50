import type { ConceptType } from '../terminology/concept';
import { type Span, contains } from '../text/span';
import { appliesTo } from './appliesTo';
import type { Axis } from './assertion';
import type { Layout } from './layout';
import { partitionPoint } from './partitionPoint';
import type { CueRule, Reading } from './phraseTable';

/** A cue at its place and the stretch of text it speaks of, on one side of it. */
export interface Scope extends Span {
  readonly cue: Span;
  readonly rule: CueRule;
  /** What of the scope no comma and no bracket parts from the cue. */
  readonly near: Span;
  /** The scope that this one stands in: that of a cue outside the brackets around it. */
  readonly outer?: Scope;
}

/**
 * The scopes of one axis in one sentence, in the order of their cues. Those of one direction overlap only where one holds
 * all of the other.
 */
export interface AxisScopes {
  /** Each begins where its cue ends. */
  readonly forward: readonly Scope[];
  /** Each ends where its cue begins. */
  readonly backward: readonly Scope[];
}

/** Where scopes end for what other phrases of the sentence say: units at which no scope goes on. */
interface Stops {
  readonly forward: ReadonlySet<number>;
  readonly backward: ReadonlySet<number>;
}

/**
 * The scopes of the cues on `axis` that apply to targets of `type` (NegEx, Chapman 2001; ConText, Harkema 2009): from a
 * cue to the first of a termination, a mark (`walk`), the cue's own reach, the next cue of the same axis and direction, the
 * end of the sentence. Linear in the number of units: scopes of one direction overlap only as brackets are nested.
 */
export function scopesOf(
  axis: Axis,
  type: ConceptType | undefined,
  layout: Layout,
  readings: readonly Reading[],
): AxisScopes {
  const cues: { reading: Reading; rule: CueRule }[] = [];
  const stops = { forward: new Set<number>(), backward: new Set<number>() };
  for (const reading of readings) {
    for (const role of reading.values) {
      if (role.kind === 'termination' && role.axes.includes(axis) && appliesTo(role.rule, type)) {
        if (role.rule.direction !== 'backward') stops.forward.add(reading.from);
        if (role.rule.direction !== 'forward') stops.backward.add(reading.to - 1);
      } else if (role.kind === 'cue' && applies(role.rule, axis, type)) {
        cues.push({ reading, rule: role.rule });
      }
    }
  }
  const forwardCues = cues.filter(({ rule }) => rule.direction !== 'backward');
  const backwardCues = cues.filter(({ rule }) => rule.direction !== 'forward');
  for (const { reading } of forwardCues) stops.forward.add(reading.from);
  for (const { reading } of backwardCues) stops.backward.add(reading.to - 1);
  const forward = forwardCues.map(({ reading, rule }) => forwardScope(reading, rule, layout, stops));
  const backward = backwardCues.map(({ reading, rule }) => {
    const facesBoth = reading.values.some((role) => role.kind === 'cue' && isForward(role.rule, axis));
    return backwardScope(reading, rule, layout, stops, facesBoth);
  });
  return {
    forward: nested(forward, (inner, outer) => inner.start < outer.end),
    backward: nested(backward.reverse(), (inner, outer) => inner.end > outer.start).reverse(),
  };
}

/** The scopes, each with the one that it stands in; `scopes` begin with what is farthest out. */
function nested(scopes: readonly Scope[], standsIn: (inner: Scope, outer: Scope) => boolean): Scope[] {
  const open: Scope[] = [];
  return scopes.map((scope) => {
    while (open.length > 0 && !standsIn(scope, open.at(-1)!)) open.pop();
    const outer = open.at(-1);
    const found = outer ? { ...scope, outer } : scope;
    open.push(found);
    return found;
  });
}

function forwardScope(reading: Reading, rule: CueRule, layout: Layout, stops: Stops): Scope {
  const { units } = layout;
  const { stop, parting } = walk(reading.to, 1, rule, layout, stops.forward);
  const endAt = (place: number): number => Math.max(reading.end, units[place - 1]!.end);
  const span = { start: reading.end, end: endAt(stop) };
  return { ...span, near: { ...span, end: endAt(parting) }, cue: reading, rule };
}

function backwardScope(reading: Reading, rule: CueRule, layout: Layout, stops: Stops, facesBoth: boolean): Scope {
  const { units } = layout;
  const first = reading.from - 1;
  // What stands first in brackets speaks of what they follow: "tumour (excluded by MRI)".
  const leaves = layout.boundaryAt(first) === 'opening' && (!facesBoth || layout.boundaryAt(reading.to) === 'closing');
  const { stop, parting } = leaves
    ? walk(first - 1, -1, { ...rule, within: 'phrase' }, layout, stops.backward)
    : walk(first, -1, rule, layout, stops.backward);
  const startAt = (place: number): number => Math.min(reading.start, units[place + 1]!.start);
  const span = { start: startAt(stop), end: reading.start };
  return { ...span, near: { ...span, start: startAt(parting) }, cue: reading, rule };
}

/** No scope goes on into brackets inside so many others: text of nothing but brackets would be walked again from each. */
const deepest = 3;

/**
 * The unit at which a scope ends that goes on from the unit `from` in the direction of `step`, and the one of the first
 * comma or bracket on the way. Marks end it: a semicolon or the like, the bracket around it, a colon or a dash unless it
 * stands right beside the cue or a list comes behind it; a comma as `within` says.
 */
function walk(
  from: number,
  step: 1 | -1,
  { within, reach = Infinity }: CueRule,
  layout: Layout,
  stops: ReadonlySet<number>,
): { stop: number; parting: number } {
  const [enters, leaves] = step === 1 ? (['opening', 'closing'] as const) : (['closing', 'opening'] as const);
  let depth = 0;
  let parting: number | undefined;
  let at = from;
  for (let count = 0; layout.units[at] && count <= reach; at += step, count++) {
    // What stands in brackets ends nothing outside of them.
    if (depth === 0 && stops.has(at)) break;
    const boundary = layout.boundaryAt(at);
    if (!boundary || within === 'sentence') continue;
    if (boundary === leaves && depth-- === 0) break;
    if (boundary === 'stop' && depth === 0) break;
    if (boundary === 'mark' && at !== from && !(step === 1 && layout.opensList(at))) break;
    if (boundary === enters && ++depth > deepest) break;
    if (boundary === enters || boundary === 'comma') parting ??= at;
    if (boundary !== 'comma') continue;
    if (within === 'phrase') break;
    if (depth > 0) continue;
    if (within === 'list' && step === -1 && !layout.isList(from)) break;
    if (at !== from && layout.isStatement(at + step)) break;
  }
  return { stop: at, parting: parting ?? at };
}

/**
 * The forward scope that holds the target's beginning and whose cue is the last before it, in `aside` where that is given.
 * A cue may end with the target's first word: « pas de signe » speaks of « signe de Chvostek ».
 */
export function forwardScopeAt(scopes: readonly Scope[], target: Span, aside?: Span): Scope | undefined {
  const after = partitionPoint(scopes, ({ start }) => start <= target.start);
  const joined = scopes[after];
  const runsIn = joined && joined.cue.start < target.start && joined.start < target.end;
  let scope = runsIn ? joined : scopes[after - 1];
  const first = Math.max(target.start, runsIn ? joined.start : 0);
  while (scope && (first >= scope.end || !isIn(aside, scope))) scope = scope.outer;
  return scope;
}

/** The backward scope that holds the target's end and whose cue is the first after it, in `aside` where that is given. */
export function backwardScopeAt(scopes: readonly Scope[], target: Span, aside?: Span): Scope | undefined {
  let scope = scopes[partitionPoint(scopes, ({ end }) => end < target.end)];
  while (scope && (target.end <= scope.start || !isIn(aside, scope))) scope = scope.outer;
  return scope;
}

/** Brackets that speak for themselves are out of the scope of cues around them. */
function isIn(aside: Span | undefined, { cue }: Scope): boolean {
  return !aside || contains(aside, cue);
}

function applies(rule: CueRule, axis: Axis, type: ConceptType | undefined): boolean {
  return rule.axis === axis && appliesTo(rule, type);
}

function isForward(rule: CueRule, axis: Axis): boolean {
  return rule.axis === axis && rule.direction !== 'backward';
}
