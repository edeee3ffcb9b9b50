import assert from 'node:assert/strict';
import { KeptList } from '../../../client/src/keptList';

describe('A list that the extension keeps', () => {
  it('is told to the server when it starts, and when it has changed', () => {
    const told: unknown[] = [];
    let kept: readonly string[] = ['a'];
    const names = { option: 'choices', method: 'facies/choices', parameter: 'concepts' };
    const list = new KeptList(names, () => kept);
    const tell = () => list.tell((method, params) => told.push([method, params]));
    assert.deepEqual(list.initializationOptions(), { choices: ['a'] });
    tell();
    assert.deepEqual(told, []);
    kept = ['b', 'a'];
    tell();
    tell();
    assert.deepEqual(told, [['facies/choices', { concepts: ['b', 'a'] }]]);
  });
});
