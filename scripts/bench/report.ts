import { type Goal, isMet } from './goals';
import type { Spread } from './measure';

export function heading(text: string): void {
  console.log(`\n${text}`);
}

/** Prints one figure, beside its goal where it has one. A number alone was measured once. */
export function figure(what: string, value: Spread | number, unit: string, goal?: Goal): void {
  const median = typeof value === 'number' ? value : value.median;
  const spread = typeof value === 'number' ? '' : `(${digits(value.low)} to ${digits(value.high)})`;
  const verdict = goal ? `goal ${goal.kind} ${goal.value}${goal.unit}: ${isMet(goal, median) ? 'met' : 'NOT MET'}` : '';
  const row = `  ${what.padEnd(50)}${`${digits(median)}${unit}`.padStart(12)}  ${spread.padEnd(18)}${verdict}`;
  console.log(row.trimEnd());
}

/** Prints what a figure does not say. */
export function remark(text: string): void {
  console.log(`  ${text}`);
}

/** Three digits that count. */
function digits(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}
