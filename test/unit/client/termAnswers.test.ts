import assert from 'node:assert/strict';
import { readAnswers, readPackAnswers } from '../../../client/src/termPacks/termAnswers';

describe('The argument of a command of term packs', () => {
  it('answers what it has an answer for', () => {
    const answers = {
      text: 'clinic score',
      pack: 'file:///notes/.facies/terms/a.yaml',
      concept: { newId: 'clinic-score', type: 'scale' },
      language: 'en',
      kind: 'preferred',
    };
    assert.deepEqual(readAnswers(answers), answers);
    assert.deepEqual(readAnswers({ concept: { id: 'hemifacial-spasm' } }), { concept: { id: 'hemifacial-spasm' } });
    assert.deepEqual(readPackAnswers({ name: 'a', folder: 'file:///notes' }), { name: 'a', folder: 'file:///notes' });
  });

  it('answers nothing where it is something else, such as the address of a document', () => {
    const address = { scheme: 'file', authority: '', path: '/notes/a.note', query: '', fragment: '' };
    for (const argument of [undefined, null, 'text', address]) {
      assert.deepEqual(readAnswers(argument), {});
      assert.deepEqual(readPackAnswers(argument), {});
    }
    assert.deepEqual(readAnswers({ text: 1, language: 'de', kind: 'other', concept: { newId: 'x' } }), {});
  });
});
