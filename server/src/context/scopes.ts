import type { ConceptType } from '../terminology/concept';
import type { Unit } from '../text/phrases';
import type { Span } from '../text/span';
import type { Axis } from './assertion';
import type { Reach } from './contextData';
import { partitionPoint } from './partitionPoint';
import type { CueRule, Reading } from './phraseTable';

/** A cue at its place and the stretch of text it speaks of, on one side of it. */
export interface Scope extends Span {
  readonly cue: Span;
  readonly rule: CueRule;
}

/** The scopes of one axis in one sentence, in order. Those of one direction do not overlap. */
export interface AxisScopes {
  /** Each begins where its cue ends. */
  readonly forward: readonly Scope[];
  /** Each ends where its cue begins. */
  readonly backward: readonly Scope[];
}

/** Punctuation that ends a scope, folded; a comma only where the cue reaches no further than the phrase. */
const clauseMarks = new Set([';', '。', '!', '?', '…', '|']);
const phraseMarks = new Set([...clauseMarks, ',']);
const endMarks: Readonly<Record<Reach, ReadonlySet<string>>> = {
  phrase: phraseMarks,
  clause: clauseMarks,
  sentence: new Set(),
};

/**
 * The scopes of the cues on `axis` that apply to targets of `type` (NegEx, Chapman 2001; ConText, Harkema 2009): from a
 * cue to the first of a termination, a mark of punctuation, the cue's own reach, the next cue of the same axis and
 * direction, the end of the sentence. Linear in the number of units, since scopes of one direction do not overlap.
 */
export function scopesOf(
  axis: Axis,
  type: ConceptType | undefined,
  units: readonly Unit[],
  readings: readonly Reading[],
): AxisScopes {
  const cues: { reading: Reading; rule: CueRule }[] = [];
  const stopsFrom = new Set<number>();
  const stopsTo = new Set<number>();
  for (const reading of readings) {
    for (const role of reading.values) {
      if (role.kind === 'termination' && role.axes.includes(axis)) {
        stopsFrom.add(reading.from);
        stopsTo.add(reading.to - 1);
      } else if (role.kind === 'cue' && applies(role.rule, axis, type)) {
        cues.push({ reading, rule: role.rule });
      }
    }
  }
  const facing = (away: CueRule['direction']): typeof cues => cues.filter(({ rule }) => rule.direction !== away);
  const forwardCues = facing('backward');
  const backwardCues = facing('forward');
  const nextCues = new Set(forwardCues.map(({ reading }) => reading.from));
  const previousCues = new Set(backwardCues.map(({ reading }) => reading.to - 1));
  const run = (from: number, step: 1 | -1, rule: CueRule, stops: readonly ReadonlySet<number>[]): number => {
    let at = from;
    for (let count = 0; units[at] && count <= (rule.reach ?? Infinity); at += step, count++) {
      const index = at;
      if (stops.some((set) => set.has(index)) || endMarks[rule.within].has(units[at]!.key)) break;
    }
    return at;
  };
  return {
    forward: forwardCues.map(({ reading, rule }) => {
      const stop = run(reading.to, 1, rule, [stopsFrom, nextCues]);
      return { start: reading.end, end: Math.max(reading.end, units[stop - 1]!.end), cue: reading, rule };
    }),
    backward: backwardCues.map(({ reading, rule }) => {
      const stop = run(reading.from - 1, -1, rule, [stopsTo, previousCues]);
      return { start: Math.min(reading.start, units[stop + 1]!.start), end: reading.start, cue: reading, rule };
    }),
  };
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
  return rule.axis === axis && (!rule.types || (type !== undefined && rule.types.includes(type)));
}
