import assert from 'node:assert/strict';
import { patch } from '../../../../server/src/recognition/spelling/patch';

describe('patch', () => {
  const text = 'No hemifcial spasme seen';
  const patched = patch(text, { start: 3, end: 19 }, [
    { start: 3, end: 12, text: 'hemifacial' },
    { start: 13, end: 19, text: 'spasm' },
  ]);

  it('replaces words of a piece', () => {
    assert.equal(patched.text, 'hemifacial spasm');
    assert.deepEqual(
      patched.places.map(({ start, end }) => patched.text.slice(start, end)),
      ['hemifacial', 'spasm'],
    );
  });

  it('gives offsets of the text as it is', () => {
    assert.deepEqual(patched.back({ start: 0, end: 16 }), { start: 3, end: 19 });
    assert.deepEqual(patched.back({ start: 0, end: 10 }), { start: 3, end: 12 });
    assert.deepEqual(patched.back({ start: 11, end: 16 }), { start: 13, end: 19 });
  });

  it('has no way back from inside a replacement', () => {
    assert.equal(patched.back({ start: 0, end: 4 }), undefined);
    assert.equal(patched.back({ start: 12, end: 16 }), undefined);
  });
});
