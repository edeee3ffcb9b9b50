import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildTermIndex, openTermIndex } from '../../../server/src/recognition/termIndex';
import { TermSearch } from '../../../server/src/recognition/termSearch';
import { createWriting } from '../../../server/src/recognition/writing';
import { editDistance } from '../../../server/src/text/editDistance';
import { createFolding } from '../../../server/src/text/folding';
import { writingRules } from '../../support/recogniser';

const writing = createWriting(writingRules, createFolding('痙痉'));

function searchOf(names: readonly string[]): TermSearch {
  const building = buildTermIndex(
    writing,
    names.map((text) => ({ text, language: 'zh' as const, kind: 'synonym' as const })),
  );
  for (;;) {
    const step = building.next();
    if (step.done) return new TermSearch(openTermIndex(step.value), writing);
  }
}

const names = ['spasmodic', 'spasm', 'spam', 'spastic', '面肌痉挛', '面', 'Spasme hémifacial', 'arc'];
const search = searchOf(names);

function startingWith(text: string, limit = 10): string[] {
  const state = search.beginning(text);
  return state === undefined ? [] : search.below([state], limit).map((number) => names[number]!);
}

function almost(text: string, errors: number): string[] {
  return search.below(search.almost(text, errors), 10).map((number) => names[number]!);
}

describe('term search', () => {
  it('finds what begins like a text, the shortest first', () => {
    assert.deepEqual(startingWith('Spas'), ['spasm', 'spastic', 'spasmodic', 'Spasme hémifacial']);
    assert.deepEqual(startingWith('spas', 2), ['spasm', 'spastic']);
    assert.deepEqual(startingWith('面'), ['面', '面肌痉挛']);
    assert.deepEqual(startingWith('面肌痙'), ['面肌痉挛']);
    assert.deepEqual(startingWith('SPASME HEMI'), ['Spasme hémifacial']);
    assert.deepEqual(startingWith('x'), []);
    assert.deepEqual(startingWith(''), []);
  });

  it('finds what begins almost like a text: a letter wrong, missing, too many or swapped', () => {
    assert.deepEqual(almost('spaxmo', 1), ['spasmodic']);
    assert.deepEqual(almost('spamod', 1), ['spasmodic']);
    assert.deepEqual(almost('spassmo', 1), ['spasmodic']);
    assert.deepEqual(almost('spsamo', 1), ['spasmodic']);
    assert.deepEqual(almost('spasme hmei', 1), ['Spasme hémifacial']);
    assert.deepEqual(almost('sapsme hmei', 1), []);
    assert.deepEqual(almost('sapsme hmei', 2), ['Spasme hémifacial']);
  });

  it('takes the first and the last letter for right', () => {
    assert.deepEqual(almost('xpasmod', 1), []);
    assert.deepEqual(almost('spasmox', 1), []);
    assert.deepEqual(almost('', 1), []);
  });

  it('finds every name that begins so far away, and no other', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 9 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 20 }),
        word,
        fc.constantFrom(1, 2),
        (words, typed, errors) => {
          const found = searchOf(words);
          const numbers = found.below(found.almost(typed, errors), words.length);
          const beginsSo = (name: string): boolean =>
            name[0] === typed[0] &&
            Array.from({ length: name.length }, (_, at) => name.slice(0, at + 1)).some(
              (start) => start.length > 1 && start.at(-1) === typed.at(-1) && editDistance(typed, start) <= errors,
            );
          assert.deepEqual(numbers.map((number) => words[number]!).sort(), words.filter(beginsSo).sort());
        },
      ),
    );
  });
});
