import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import type { Client } from '../../../server/src/server/client';
import { Progress } from '../../../server/src/server/progress';

/** A connection that writes down what is shown, and a clock that a test moves. */
function stage(showsProgress: boolean) {
  const shown: unknown[] = [];
  const timers: (() => void)[] = [];
  const reporter = {
    begin: (title: string, percent: number) => shown.push([title, percent]),
    report: (percent: number) => shown.push(percent),
    done: () => shown.push('done'),
  };
  const connection = { window: { createWorkDoneProgress: () => Promise.resolve(reporter) } } as unknown as Connection;
  const progress = new Progress(
    connection,
    { showsProgress } as Client,
    () => Promise.resolve((key, parameters) => `${key} ${parameters?.['pack']}`),
    (_, task) => {
      timers.push(task);
      return () => timers.splice(timers.indexOf(task), 1);
    },
  );
  const pass = async () => {
    for (const task of timers.splice(0)) task();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { shown, progress, pass };
}

describe('Progress', () => {
  it('is shown when it takes longer than a moment', async () => {
    const { shown, progress, pass } = stage(true);
    const big = progress.begin('pack.building', { pack: 'big' });
    big.report(0.1);
    await pass();
    big.report(0.456);
    big.done();
    assert.deepEqual(shown, [['pack.building big', 10], 45, 'done']);
  });

  it('is not shown of what is done by then, nor to a client that cannot show it', async () => {
    for (const showsProgress of [true, false]) {
      const { shown, progress, pass } = stage(showsProgress);
      const small = progress.begin('pack.building', { pack: 'small' });
      small.report(0.5);
      small.done();
      await pass();
      assert.deepEqual(shown, []);
    }
  });
});
