import assert from 'node:assert/strict';
import { type WordsOfText, createWordLists } from '../../../server/src/rules/wordLists';
import { createFolding } from '../../../server/src/text/folding';
import { splitUnits } from '../../../server/src/text/phrases';

const folding = createFolding('側侧雙双');
const lists = createWordLists(
  'a-rule',
  {
    sides: { en: ['right', 'right-sided', 'both sides'], fr: ['côté droit', 'droit'], zh: ['双侧', '右'] },
    toxin: { en: ['toxin'] },
  },
  folding,
);
const wordsOf = (text: string, leftOut: readonly string[] = []): WordsOfText =>
  lists.in(splitUnits(text, { start: 0, end: text.length }, folding), ({ start, end }) =>
    leftOut.includes(text.slice(start, end)),
  );
const found = (text: string, span?: { start: number; end: number }): string[] =>
  wordsOf(text)
    .find('sides', span)
    .map(({ start, end }) => text.slice(start, end));

describe('word lists of a rule', () => {
  it('find whole words, the longest, in any of the languages', () => {
    assert.deepEqual(found('Right-sided spasm, both  sides, cote droit; 雙側，右眼'), [
      'Right-sided',
      'both  sides',
      'cote droit',
      '雙側',
      '右',
    ]);
    assert.deepEqual(found('bright rights adroit copyright'), []);
  });

  it('find letters with combining accents', () => {
    assert.deepEqual(found('co\u0302te\u0301 droit'), ['co\u0302te\u0301 droit']);
  });

  it('find only what lies wholly inside the span', () => {
    const text = 'right, both sides, right';
    assert.deepEqual(found(text, { start: 1, end: 12 }), []);
    assert.deepEqual(found(text, { start: 5, end: 17 }), ['both sides']);
    assert.deepEqual(found(text, { start: 0, end: text.length }), ['right', 'both sides', 'right']);
    const words = wordsOf(text);
    assert.equal(words.has('sides', { start: 1, end: 12 }), false);
    assert.equal(words.has('sides', { start: 5, end: 17 }), true);
    assert.equal(words.has('toxin'), false);
  });

  it('leave out what they are told to', () => {
    const words = wordsOf('right and droit', ['right']);
    assert.deepEqual(words.find('sides'), [{ start: 10, end: 15 }]);
  });

  it('throw for a list that is not there', () => {
    assert.throws(() => wordsOf('text').find('nobody'), {
      name: 'RangeError',
      message: 'Rule a-rule has no word list "nobody".',
    });
    assert.throws(() => wordsOf('text').has('nobody'), RangeError);
  });
});
