/** The middle of the values at `share` of the way from the least to the greatest; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/**
 * Runs every task once a round, in turn, so that a busy machine weighs on all of them alike. The first round is not
 * counted. Milliseconds of each counted round, by task.
 */
export async function interleave<Name extends string>(
  rounds: number,
  tasks: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      await tasks[name]();
      if (round > 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}

/** The median over the rounds of how many times as long `slower` took as `faster` in the same round. */
export function ratio(slower: readonly number[], faster: readonly number[]): number {
  return quantile(
    slower.map((time, round) => time / faster[round]!),
    0.5,
  );
}
