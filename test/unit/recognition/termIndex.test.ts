import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type TermIndex, buildTermIndex, openTermIndex } from '../../../server/src/recognition/termIndex';
import { startHash } from '../../../server/src/recognition/startFilter';
import { TermMatcher } from '../../../server/src/recognition/termMatcher';
import { createWriting } from '../../../server/src/recognition/writing';
import { createFolding } from '../../../server/src/text/folding';
import { writingRules } from '../../support/recogniser';

const writing = createWriting(writingRules, createFolding('痙痉'));

function bytesOf(names: readonly string[]): Uint8Array {
  const building = buildTermIndex(
    writing,
    names.map((text) => ({ text, language: 'zh' as const, kind: 'synonym' as const })),
  );
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}

/** The numbers of the names that `text` is, whole. */
function numbersOf(index: TermIndex, text: string): number[] {
  const matches = new TermMatcher(index, writing).matchesAt(text, 0, text.length);
  return matches.filter(({ end }) => end === text.length).flatMap(({ value }) => index.numbers(value));
}

describe('term index', () => {
  it('gives every surface its number, and one key all of its numbers', () => {
    const index = openTermIndex(bytesOf(['spasm', '面肌痉挛', 'Spasm', '面肌痙挛', 'spasm of face', 'SPASM']));
    assert.equal(index.size, 6);
    assert.deepEqual(numbersOf(index, 'spasm'), [0, 2, 5]);
    assert.deepEqual(numbersOf(index, '面肌痉挛'), [1, 3]);
    assert.deepEqual(numbersOf(index, 'spasm of face'), [4]);
  });

  it('is the same after its bytes were copied to any place', () => {
    const bytes = bytesOf(['spasm', '痉挛']);
    for (const offset of [0, 1, 2, 3, 4]) {
      const copy = new Uint8Array(bytes.length + offset).subarray(offset);
      copy.set(bytes);
      assert.deepEqual(numbersOf(openTermIndex(copy), '痉挛'), [1]);
    }
  });

  it('refuses bytes that are cut, longer, of another format, or none', () => {
    const bytes = bytesOf(['spasm']);
    const other = bytes.slice();
    other[4]! ^= 1;
    for (const broken of [bytes.slice(0, -4), new Uint8Array([...bytes, 0, 0, 0, 0]), other, new Uint8Array(0)]) {
      assert.throws(() => openTermIndex(broken), { message: 'The bytes are no term index of this version.' });
    }
  });

  it('says where keys may begin, and never no where one does', () => {
    const word = fc.constantFrom(
      'a',
      'ab',
      'abc',
      'tic',
      'palsy',
      'spasm',
      'œil',
      'É',
      '面',
      '肌',
      '痙',
      'L-3',
      "d'os",
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 30 }),
        (names) => {
          const surfaces = names.map((words) => words.join(' '));
          const index = openTermIndex(bytesOf(surfaces));
          surfaces.forEach((surface, number) => {
            const hash = startHash(writing.folding, surface, 0);
            assert.ok(index.starts.mayStart(hash, writing.folding, surface, 0), surface);
            assert.ok(numbersOf(index, surface).includes(number), surface);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
