import assert from 'node:assert/strict';
import { ChoiceStore, most } from '../../../client/src/recents/choiceStore';
import { MapMemory } from '../../support/mapMemory';

describe('The choices from completion', () => {
  let memory: MapMemory;
  let wanted: boolean;
  let store: ChoiceStore;
  beforeEach(() => {
    memory = new MapMemory();
    wanted = true;
    store = new ChoiceStore(memory, () => wanted);
  });

  it('are kept with the latest first, each once', async () => {
    for (const id of ['hemifacial-spasm', 'blepharospasm', '诊室评分', 'hemifacial-spasm']) await store.add(id);
    assert.deepEqual(store.all, ['hemifacial-spasm', '诊室评分', 'blepharospasm']);
    assert.deepEqual(
      [...memory.values],
      [['facies.chosenConcepts', ['hemifacial-spasm', '诊室评分', 'blepharospasm']]],
    );
  });

  it('are ids: no words of a note are kept', async () => {
    for (const words of ['hemifacial spasm', '', undefined, 7, 'x'.repeat(101), 'a\n', { id: 'a' }]) {
      await assert.rejects(store.add(words), TypeError);
    }
    assert.equal(memory.values.size, 0);
  });

  it('are read past what else is in the memory', () => {
    memory.values.set('facies.chosenConcepts', ['a', 'two words', 7, null, 'b']);
    assert.deepEqual(store.all, ['a', 'b']);
    memory.values.set('facies.chosenConcepts', { a: 'b' });
    assert.deepEqual(store.all, []);
  });

  it('are not kept without end: those of longest ago go', async () => {
    for (let number = 0; number <= most; number++) await store.add(`concept-${number}`);
    assert.deepEqual([store.all.length, store.all[0], store.all.at(-1)], [200, 'concept-200', 'concept-1']);
  });

  it('are forgotten, and leave nothing behind', async () => {
    await store.add('hemifacial-spasm');
    await store.forget();
    assert.deepEqual([store.all, memory.values.size], [[], 0]);
  });

  it('are neither kept nor told while they are not wanted', async () => {
    await store.add('hemifacial-spasm');
    wanted = false;
    await store.add('blepharospasm');
    assert.deepEqual(store.all, []);
    wanted = true;
    assert.deepEqual(store.all, ['hemifacial-spasm']);
  });
});
