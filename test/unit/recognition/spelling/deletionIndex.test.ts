import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDeletionIndex } from '../../../../server/src/recognition/spelling/deletionIndex';
import { editLimit } from '../../../../server/src/recognition/spelling/editLimit';
import { editDistance } from '../../../../server/src/text/editDistance';

const units = (word: string): Uint16Array => Uint16Array.from(word, (letter) => letter.charCodeAt(0));

describe('editLimit', () => {
  it('allows one edit in six letters and two in ten', () => {
    assert.deepEqual([5, 6, 9, 10, 40, 41].map(editLimit), [0, 1, 1, 2, 2, 0]);
  });
});

describe('deletion index', () => {
  const index = createDeletionIndex(['facial', 'faciale', 'hemifacial', 'spasm', 'spasmes']);

  it('gives the words within their limit, nearest first', () => {
    assert.deepEqual(index.near('facail'), [{ word: 'facial', distance: 1 }]);
    assert.deepEqual(index.near('faciae'), [
      { word: 'facial', distance: 1 },
      { word: 'faciale', distance: 1 },
    ]);
    assert.deepEqual(index.near('hemifcal'), [{ word: 'hemifacial', distance: 2 }]);
    assert.deepEqual(index.near('facial'), [
      { word: 'facial', distance: 0 },
      { word: 'faciale', distance: 1 },
    ]);
  });

  it('leaves short words and words too far away', () => {
    assert.deepEqual(index.near('spam'), []);
    assert.deepEqual(index.near('faical'), [{ word: 'facial', distance: 1 }]);
    assert.deepEqual(index.near('fcail'), []);
    assert.deepEqual(index.near('emifcal'), []);
    assert.deepEqual(index.near('x'.repeat(200)), []);
  });

  it('finds what comparing with every word finds', () => {
    const letter = fc.constantFrom('a', 'b', 'c');
    const word = (minLength: number, maxLength: number) =>
      fc.array(letter, { minLength, maxLength }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word(4, 13), { maxLength: 12 }), word(3, 15), (words, written) => {
        const expected = words
          .map((one) => ({ word: one, distance: editDistance(one, written) }))
          .filter(({ word: one, distance }) => editLimit(one.length) > 0 && distance <= editLimit(one.length))
          .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
        const built = createDeletionIndex(words);
        assert.deepEqual(built.near(written), expected);
        if (expected.length > 0) assert.ok(built.mayHaveNear(units(written), written.length));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a word with any edits within its limit', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const edit = fc.record({ kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'), at: fc.nat(), letter });
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 6, maxLength: 20 }).map((letters) => letters.join('')),
        fc.array(edit, { maxLength: 2 }),
        (right, edits) => {
          let written = right;
          for (const { kind, at, letter: other } of edits.slice(0, editLimit(right.length))) {
            const i = at % written.length;
            const [head, rest] = [written.slice(0, i), written.slice(i)];
            if (kind === 'insert') written = head + other + rest;
            else if (kind === 'delete') written = head + rest.slice(1);
            else if (kind === 'replace') written = head + other + rest.slice(1);
            else written = head + rest.charAt(1) + rest.charAt(0) + rest.slice(2);
          }
          // Edits of the same letter can be more than their number in this distance.
          fc.pre(editDistance(right, written) <= editLimit(right.length));
          assert.ok(createDeletionIndex([right]).mayHaveNear(units(written), written.length));
          assert.deepEqual(
            createDeletionIndex([right])
              .near(written)
              .map(({ word }) => word),
            [right],
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});
