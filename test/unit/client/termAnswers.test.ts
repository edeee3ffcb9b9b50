import assert from 'node:assert/strict';
import { readPackAnswers, readTermAnswers } from '../../../client/src/termPacks/termAnswers';

describe('The argument of a command of term packs', () => {
  it('answers what it has an answer for', () => {
    const answers = {
      text: 'clinic score',
      pack: 'file:///notes/.facies/terms/a.yaml',
      concept: { newId: 'clinic-score', type: 'scale' },
      language: 'en',
      kind: 'preferred',
    };
    assert.deepEqual(readTermAnswers([answers]), answers);
    assert.deepEqual(readTermAnswers([{ concept: { id: 'hemifacial-spasm' } }]), {
      concept: { id: 'hemifacial-spasm' },
    });
    assert.deepEqual(readPackAnswers({ name: 'a', folder: 'file:///notes' }), { name: 'a', folder: 'file:///notes' });
  });

  it('names a place of a note', () => {
    const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } };
    assert.deepEqual(readTermAnswers(['untitled:Untitled-1', range]), {
      place: { uri: 'untitled:Untitled-1', ...range },
    });
    assert.deepEqual(readTermAnswers(['untitled:Untitled-1', { start: range.start }]), {});
  });

  it('answers nothing where it is something else, such as the address of a document', () => {
    const address = { scheme: 'file', authority: '', path: '/notes/a.note', query: '', fragment: '' };
    for (const argument of [undefined, null, 'text', address]) {
      assert.deepEqual(readTermAnswers([argument]), {});
      assert.deepEqual(readPackAnswers(argument), {});
    }
    assert.deepEqual(readTermAnswers([{ text: 1, language: 'de', kind: 'other', concept: { newId: 'x' } }]), {});
  });
});
