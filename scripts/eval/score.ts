import type { Assertion } from '../../server/src/context/assertion';

/** What a row expects: an axis of the assertion, or one that a corpus derives from them. */
export type Expectation = Readonly<Record<string, string | boolean>>;

/** How often a value was found where it was expected, where it was not, and missed. */
export interface Score {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

/** The values of each axis that are counted; the default of an axis is not. */
const positives: Readonly<Record<string, readonly (string | boolean)[]>> = {
  negation: ['negated', 'possible'],
  temporality: ['historical', 'hypothetical'],
  experiencer: ['family', 'other'],
  laterality: ['left', 'right', 'bilateral'],
  hypothetical: [true],
  uncertain: [true],
};

/** The value of an axis; of the derived `hypothetical` and `uncertain` (hypothetical, or possible) as corpora have them. */
export function valueOf(assertion: Assertion, axis: string): string | boolean | undefined {
  if (axis === 'hypothetical') return assertion.temporality === 'hypothetical';
  if (axis === 'uncertain') return assertion.temporality === 'hypothetical' || assertion.negation === 'possible';
  return (assertion as unknown as Record<string, string>)[axis];
}

/** Scores rows by `axis=value`, sorted by name. Axes that an assertion does not have are left out. */
export function scoreRows(
  rows: readonly { readonly expect: Expectation; readonly assertion: Assertion }[],
): readonly (readonly [string, Score])[] {
  const scores = new Map<string, Score>();
  for (const { expect, assertion } of rows) {
    for (const [axis, expected] of Object.entries(expect)) {
      const found = valueOf(assertion, axis);
      if (found === undefined) continue;
      for (const value of positives[axis] ?? []) {
        const key = `${axis}=${value}`;
        const score = scores.get(key) ?? { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
        scores.set(key, {
          truePositives: score.truePositives + Number(expected === value && found === value),
          falsePositives: score.falsePositives + Number(expected !== value && found === value),
          falseNegatives: score.falseNegatives + Number(expected === value && found !== value),
        });
      }
    }
  }
  return [...scores]
    .filter(([, score]) => score.truePositives + score.falsePositives + score.falseNegatives > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Precision, recall and their harmonic mean; 0 where nothing was found. */
export function figuresOf({ truePositives: hits, falsePositives, falseNegatives }: Score): {
  precision: number;
  recall: number;
  f1: number;
} {
  return {
    precision: hits / (hits + falsePositives || 1),
    recall: hits / (hits + falseNegatives || 1),
    f1: (2 * hits) / (2 * hits + falsePositives + falseNegatives || 1),
  };
}
