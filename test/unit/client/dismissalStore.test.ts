import assert from 'node:assert/strict';
import { DismissalStore, most } from '../../../client/src/dismissals/dismissalStore';
import { MapMemory } from '../../support/mapMemory';

const print = (number: number): string => number.toString(16).padStart(32, '0');

describe('The dismissed findings', () => {
  let workspace: MapMemory;
  let user: MapMemory;
  let store: DismissalStore;
  beforeEach(() => {
    [workspace, user] = [new MapMemory(), new MapMemory()];
    store = new DismissalStore({ workspace, user });
  });

  it('are kept where they were dismissed, each once', async () => {
    await store.add('workspace', print(1));
    await store.add('user', print(2));
    await store.add('user', print(1));
    await store.add('user', print(2));
    assert.deepEqual(store.of('workspace'), [print(1)]);
    assert.deepEqual(store.of('user'), [print(1), print(2)]);
    assert.deepEqual(store.all, [print(1), print(2)]);
    assert.deepEqual([...workspace.values.values()], [[print(1)]]);
  });

  it('are fingerprints: nothing else is kept', async () => {
    for (const words of [
      'hemifacial spasm',
      '',
      undefined,
      1,
      print(1).toUpperCase().replace('0', 'A'),
      `${print(1)} `,
    ]) {
      await assert.rejects(store.add('user', words), TypeError);
    }
    assert.equal(user.values.size, 0);
  });

  it('are read past what else is in the memory', () => {
    user.values.set('facies.dismissedFindings', [print(1), 'hemifacial spasm', 7, null]);
    workspace.values.set('facies.dismissedFindings', { a: print(2) });
    assert.deepEqual(store.all, [print(1)]);
  });

  it('are forgotten, some or all, and leave nothing behind', async () => {
    for (const scope of ['workspace', 'user'] as const) {
      for (const number of [1, 2, 3]) await store.add(scope, print(number));
    }
    await store.forget(['workspace', 'user'], (one) => one === print(2));
    assert.deepEqual(
      [store.of('workspace'), store.of('user')],
      [
        [print(1), print(3)],
        [print(1), print(3)],
      ],
    );
    await store.forget(['workspace']);
    assert.deepEqual(store.all, [print(1), print(3)]);
    assert.equal(workspace.values.size, 0);
  });

  it('are not kept without end: the oldest go', async () => {
    user.values.set(
      'facies.dismissedFindings',
      Array.from({ length: most }, (_, number) => print(number)),
    );
    await store.add('user', print(most));
    assert.deepEqual([store.of('user').length, store.of('user')[0]], [most, print(1)]);
  });
});
