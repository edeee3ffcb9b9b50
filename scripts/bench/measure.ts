/** The middle of the values at `share` of the way from the least to the greatest; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** A figure that was measured several times: the median, and where eight of ten lie. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), low: quantile(values, 0.1), high: quantile(values, 0.9) };
}

/**
 * Runs every task once a round, in turn, so that a busy machine weighs on all of them alike. Before, each is run for
 * `warmUp` milliseconds, once at least, which is not counted: the engine has compiled it by then. Milliseconds of each round,
 * by task.
 */
export async function interleave<Name extends string>(
  rounds: number,
  tasks: Readonly<Record<Name, () => unknown>>,
  warmUp = 1500,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) {
    const end = performance.now() + warmUp;
    do await tasks[name]();
    while (performance.now() < end);
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      await tasks[name]();
      times[name].push(performance.now() - start);
    }
  }
  return times;
}

/** How many times as long `slower` took as `faster` in the same round. */
export function ratios(slower: readonly number[], faster: readonly number[]): Spread {
  return spreadOf(slower.map((time, round) => time / faster[round]!));
}
