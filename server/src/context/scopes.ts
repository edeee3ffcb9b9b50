import type { ConceptType } from '../terminology/concept';
import type { Span } from '../text/span';
import { appliesTo } from './appliesTo';
import type { Axis } from './assertion';
import type { Layout } from './layout';
import { partitionPoint } from './partitionPoint';
import type { CueRule, Reading } from './phraseTable';

/** A cue at its place and the stretch of text it speaks of, on one side of it. */
export interface Scope extends Span {
  readonly cue: Span;
  readonly rule: CueRule;
  /** What of the scope no comma parts from the cue. */
  readonly near: Span;
}

/** The scopes of one axis in one sentence, in order. Those of one direction do not overlap. */
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
 * cue to the first of a termination, a mark (`Walk`), the cue's own reach, the next cue of the same axis and direction, the
 * end of the sentence. Linear in the number of units, since scopes of one direction do not overlap.
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
      if (role.kind === 'termination' && role.axes.includes(axis) && appliesTo(role, type)) {
        stops.forward.add(reading.from);
        stops.backward.add(reading.to - 1);
      } else if (role.kind === 'cue' && applies(role.rule, axis, type)) {
        cues.push({ reading, rule: role.rule });
      }
    }
  }
  const forwardCues = cues.filter(({ rule }) => rule.direction !== 'backward');
  const backwardCues = cues.filter(({ rule }) => rule.direction !== 'forward');
  for (const { reading } of forwardCues) stops.forward.add(reading.from);
  for (const { reading } of backwardCues) stops.backward.add(reading.to - 1);
  return {
    forward: forwardCues.map(({ reading, rule }) => forwardScope(reading, rule, layout, stops)),
    backward: backwardCues.map(({ reading, rule }) => {
      const facesBoth = reading.values.some((role) => role.kind === 'cue' && isForward(role.rule, axis));
      return backwardScope(reading, rule, layout, stops, facesBoth);
    }),
  };
}

function forwardScope(reading: Reading, rule: CueRule, layout: Layout, stops: Stops): Scope {
  const { units } = layout;
  const { stop, comma } = walk(reading.to, 1, rule, layout, stops.forward);
  const endAt = (place: number): number => Math.max(reading.end, units[place - 1]!.end);
  const span = { start: reading.end, end: endAt(stop) };
  return { ...span, near: { ...span, end: endAt(comma) }, cue: reading, rule };
}

function backwardScope(reading: Reading, rule: CueRule, layout: Layout, stops: Stops, facesBoth: boolean): Scope {
  const { units } = layout;
  const first = reading.from - 1;
  // What stands first in brackets speaks of what they follow: "tumour (excluded by MRI)".
  const leaves = layout.boundaryAt(first) === 'opening' && (!facesBoth || layout.boundaryAt(reading.to) === 'closing');
  const { stop, comma } = leaves
    ? walk(first - 1, -1, { ...rule, within: 'phrase' }, layout, stops.backward)
    : walk(first, -1, rule, layout, stops.backward);
  const startAt = (place: number): number => Math.min(reading.start, units[place + 1]!.start);
  const span = { start: startAt(stop), end: reading.start };
  return { ...span, near: { ...span, start: startAt(comma) }, cue: reading, rule };
}

/**
 * The unit at which a scope ends that goes on from the unit `from` in the direction of `step`, and the one of the first
 * comma on the way. Marks end it: a semicolon or the like, the bracket around it, a colon or a dash unless it stands right
 * beside the cue or a list comes behind it; a comma as `within` says.
 */
function walk(
  from: number,
  step: 1 | -1,
  { within, reach = Infinity }: CueRule,
  layout: Layout,
  stops: ReadonlySet<number>,
): { stop: number; comma: number } {
  const [enters, leaves] = step === 1 ? (['opening', 'closing'] as const) : (['closing', 'opening'] as const);
  let depth = 0;
  let comma: number | undefined;
  let at = from;
  for (let count = 0; layout.units[at] && count <= reach && !stops.has(at); at += step, count++) {
    const boundary = layout.boundaryAt(at);
    if (!boundary || within === 'sentence') continue;
    if (boundary === leaves && depth-- === 0) break;
    if (boundary === 'stop' || (boundary === 'mark' && at !== from && !(step === 1 && layout.opensList(at)))) break;
    if (boundary === enters) depth++;
    if (boundary !== 'comma' && boundary !== enters) continue;
    if (boundary === 'comma') {
      comma ??= at;
      if (within === 'phrase') break;
      if (within === 'list' && step === -1 && !layout.isList(from)) break;
    }
    if (at !== from && layout.isStatement(at + step)) break;
  }
  return { stop: at, comma: comma ?? at };
}

/** The last forward scope whose cue ends before `target`, when it holds the target's beginning. */
export function forwardScopeAt(scopes: readonly Scope[], target: Span): Scope | undefined {
  const last = scopes[partitionPoint(scopes, (scope) => scope.start <= target.start) - 1];
  return last && target.start < last.end ? last : undefined;
}

/** The first backward scope whose cue begins after `target`, when it holds the target's end. */
export function backwardScopeAt(scopes: readonly Scope[], target: Span): Scope | undefined {
  const first = scopes[partitionPoint(scopes, (scope) => scope.end < target.end)];
  return first && first.start < target.end ? first : undefined;
}

function applies(rule: CueRule, axis: Axis, type: ConceptType | undefined): boolean {
  return rule.axis === axis && appliesTo(rule, type);
}

function isForward(rule: CueRule, axis: Axis): boolean {
  return rule.axis === axis && rule.direction !== 'backward';
}
