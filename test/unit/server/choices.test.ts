import assert from 'node:assert/strict';
import { Choices } from '../../../server/src/server/choices';
import { readClient } from '../../../server/src/server/client';

describe('What the server is told of choices', () => {
  it('is the ids that the client gave last', () => {
    const choices = new Choices(['a', 7, 'b', null]);
    assert.deepEqual(choices.all, ['a', 'b']);
    assert.equal(choices.all, choices.all);
    choices.replace(['c']);
    assert.deepEqual(choices.all, ['c']);
    choices.replace('what is no list');
    assert.deepEqual(choices.all, []);
  });

  it('shows whether the client keeps any', () => {
    const clientWith = (initializationOptions: unknown) =>
      readClient({ processId: null, rootUri: null, capabilities: {}, initializationOptions });
    assert.deepEqual(clientWith({ choices: ['a', 7] }).choices, ['a']);
    assert.deepEqual(clientWith({ choices: [] }).choices, []);
    for (const options of [undefined, {}, { choices: true }]) assert.equal(clientWith(options).choices, undefined);
  });
});
