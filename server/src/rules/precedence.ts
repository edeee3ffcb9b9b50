import type { Finding } from './rule';

/**
 * Which rule silences which in the same note, so that one fact is asked about once. The stronger claim speaks:
 * laterality-conflict > code-mismatch > bilateral-simultaneous-hfs > hfs-blepharospasm-pattern > bilateral-hfs-verify.
 */
const silencedBy: Readonly<Record<string, readonly string[]>> = {
  'laterality-missing': ['laterality-conflict'],
  'code-mismatch': ['laterality-conflict'],
  'bilateral-simultaneous-hfs': ['laterality-conflict', 'code-mismatch'],
  'hfs-blepharospasm-pattern': ['laterality-conflict', 'code-mismatch', 'bilateral-simultaneous-hfs'],
  'bilateral-hfs-verify': [
    'laterality-conflict',
    'code-mismatch',
    'bilateral-simultaneous-hfs',
    'hfs-blepharospasm-pattern',
  ],
};

/** Leaves out the findings whose rule is silenced by the finding of another. */
export function withoutSilenced<T extends Pick<Finding, 'rule'>>(findings: readonly T[]): T[] {
  const fired = new Set(findings.map(({ rule }) => rule));
  return findings.filter(({ rule }) => !silencedBy[rule]?.some((other) => fired.has(other)));
}
