import { type Span, contains } from '../../text/span';
import type { Laterality, Target } from '../assertion';
import { partitionPoint } from '../partitionPoint';
import type { CueRule, Reading } from '../phraseTable';

/** A side word of the sentence. `from` and `to` count units. */
export interface SideWord extends Span {
  readonly from: number;
  readonly to: number;
  readonly rule: CueRule;
  /** The side it states; `none` where it states none: `unilateral`, `ipsilateral` to a side that nothing tells. */
  readonly value: Laterality;
}

/**
 * The side words among the phrases of a sentence. "Same" takes the side that the sentence stated last before it, "opposite"
 * the other one of the two. A capital inside a mention (the D of `M.V.D.` and of `vitamin D`) is no side, an abbreviation
 * that holds one (`HFG`) is. `targets` are in the order of their beginnings.
 */
export function sideWordsOf(readings: readonly Reading[], targets: readonly Target[]): SideWord[] {
  const words: SideWord[] = [];
  let last: Laterality = 'none';
  for (const { from, to, start, end, values } of readings) {
    for (const role of values) {
      if (role.kind !== 'cue' || role.rule.axis !== 'laterality') continue;
      if (role.rule.exactCase && isInsideName({ start, end }, targets)) continue;
      const value = valueAfter(last, role.rule.value);
      words.push({ from, to, start, end, rule: role.rule, value });
      if (value !== 'none') last = value;
    }
  }
  return words;
}

function isInsideName(span: Span, targets: readonly Target[]): boolean {
  const target = targets[partitionPoint(targets, ({ start }) => start <= span.start) - 1];
  if (!target || target.type === 'course/pattern') return false;
  return contains(target, span) && !contains(span, target);
}

function valueAfter(last: Laterality, value: CueRule['value']): Laterality {
  if (value === 'same') return last;
  if (value === 'opposite') return last === 'left' ? 'right' : last === 'right' ? 'left' : 'none';
  return value as Laterality;
}
