import assert from 'node:assert/strict';
import { withoutSilenced } from '../../../server/src/rules/precedence';
import type { Finding } from '../../../server/src/rules/rule';

const finding = (rule: string): Finding => ({
  rule,
  start: 0,
  end: 1,
  message: { key: 'message', parameters: {} },
  related: [],
  fixes: [],
});
const left = (...rules: string[]): string[] => withoutSilenced(rules.map(finding)).map(({ rule }) => rule);

describe('withoutSilenced', () => {
  it('lets the simultaneous claim speak for the bilateral one', () => {
    assert.deepEqual(left('bilateral-hfs-verify', 'bilateral-simultaneous-hfs'), ['bilateral-simultaneous-hfs']);
  });

  it('lets a conflict of sides speak for missing and bilateral sides', () => {
    assert.deepEqual(left('laterality-missing', 'bilateral-hfs-verify', 'laterality-conflict'), [
      'laterality-conflict',
    ]);
  });

  it('lets the question for the term stand between the two', () => {
    assert.deepEqual(left('hfs-blepharospasm-pattern', 'bilateral-hfs-verify'), ['hfs-blepharospasm-pattern']);
    for (const stronger of ['bilateral-simultaneous-hfs', 'code-mismatch', 'laterality-conflict']) {
      assert.deepEqual(left('hfs-blepharospasm-pattern', stronger), [stronger]);
    }
  });

  it('lets a conflict of sides speak for a code of another side, and the code for a bilateral spasm', () => {
    assert.deepEqual(left('code-mismatch', 'laterality-conflict'), ['laterality-conflict']);
    assert.deepEqual(left('bilateral-hfs-verify', 'bilateral-simultaneous-hfs', 'code-mismatch'), ['code-mismatch']);
  });

  it('keeps rules that nothing silences, in order', () => {
    assert.deepEqual(left('bilateral-hfs-verify', 'misspelled-term', 'laterality-missing'), [
      'bilateral-hfs-verify',
      'misspelled-term',
      'laterality-missing',
    ]);
  });
});
