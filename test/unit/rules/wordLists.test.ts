import assert from 'node:assert/strict';
import { createWordTable } from '../../../server/src/rules/wordLists';
import { createFolding } from '../../../server/src/text/folding';

const table = createWordTable(
  [
    {
      code: 'a-rule',
      vocabulary: {
        sides: { en: ['right', 'right-sided', 'both sides'], fr: ['côté droit', 'droit'], zh: ['双侧', '右'] },
        toxin: { en: ['toxin'] },
      },
    },
    { code: 'another-rule', vocabulary: { sides: { en: ['both'] } } },
  ],
  createFolding('側侧雙双'),
);
const found = (text: string, rule = 'a-rule'): string[] =>
  (table.matches(text).get(table.listsOf(rule).get('sides')!) ?? []).map(({ start, end }) => text.slice(start, end));

describe('word lists of the rules', () => {
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

  it('stand by themselves: a longer phrase of one list hides nothing of another', () => {
    assert.deepEqual(found('both sides', 'another-rule'), ['both']);
  });

  it('are known by their rule and name', () => {
    assert.deepEqual([...table.listsOf('a-rule').keys()], ['sides', 'toxin']);
    assert.equal(table.listsOf('nobody').size, 0);
  });
});
