/** A goal that a figure is held against. */
export interface Goal {
  readonly text: string;
  readonly met: boolean;
}

export function atLeast(value: number, least: number, unit: string): Goal {
  return { text: `at least ${least}${unit}`, met: value >= least };
}

export function atMost(value: number, most: number, unit: string): Goal {
  return { text: `at most ${most}${unit}`, met: value <= most };
}

export function heading(text: string): void {
  console.log(`\n${text}`);
}

/** Prints one figure, beside its goal where it has one. */
export function line(what: string, figure: string, goal?: Goal): void {
  const verdict = goal ? `  goal ${goal.text}: ${goal.met ? 'met' : 'NOT MET'}` : '';
  console.log(`  ${what.padEnd(46)}${figure.padStart(20)}${verdict}`);
}

/** Prints what a figure does not say. */
export function remark(text: string): void {
  console.log(`  (${text})`);
}
