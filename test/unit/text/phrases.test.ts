import assert from 'node:assert/strict';
import { createFolding } from '../../../server/src/text/folding';
import { createPhraseMatcher } from '../../../server/src/text/phrases';
import { splitUnits } from '../../../server/src/text/units';

const folding = createFolding('無无');
const unitsOf = (text: string): ReturnType<typeof splitUnits> =>
  splitUnits(text, { start: 0, end: text.length }, folding);

describe('splitUnits', () => {
  const keys = (text: string): string[] => unitsOf(text).map((unit) => unit.key);

  it('cuts words, Han characters and marks, folded', () => {
    assert.deepEqual(keys("Pas d'œdème, 無HFS"), ['pas', 'd', "'", 'oedeme', ',', '无', 'hfs']);
  });

  it('leaves out a hyphen inside a word and keeps any other', () => {
    assert.deepEqual(keys('peut-être (-)'), ['peut', 'etre', '(', '-', ')']);
  });

  it('gives offsets into the text as it is, combining accents included', () => {
    const text = '  e\u0301te\u0301 x';
    assert.deepEqual(
      unitsOf(text).map(({ start, end }) => text.slice(start, end)),
      ['e\u0301te\u0301', 'x'],
    );
  });
});

describe('createPhraseMatcher', () => {
  const matcher = createPhraseMatcher<string>(
    [
      ['no', 'no'],
      ['no increase', 'pseudo'],
      ['increase', 'increase'],
      ['<number> <unit> ago', 'ago'],
      ['in <year>', 'year'],
      ['in the', 'in the'],
      ['in', 'in'],
    ],
    folding,
    { unit: ['years', 'odd years'] },
  );
  const found = (text: string): [string, string][] =>
    matcher
      .find(unitsOf(text))
      .map(({ start, end, values }): [string, string] => [text.slice(start, end), values.join()]);

  it('takes the longest phrase and nothing inside it', () => {
    assert.deepEqual(found('No increase, no pain'), [
      ['No increase', 'pseudo'],
      ['no', 'no'],
    ]);
  });

  it('matches whole words only', () => assert.deepEqual(found('nothing known'), []));

  it('reads numbers, years and classes', () => {
    assert.deepEqual(found('3 years ago, 20 odd years ago, in 2010, in 3000'), [
      ['3 years ago', 'ago'],
      ['20 odd years ago', 'ago'],
      ['in 2010', 'year'],
      ['in', 'in'],
    ]);
  });

  it('leaves out phrases that are not accepted where they stand, so that shorter ones count', () => {
    const text = 'no increase';
    const matches = matcher.find(unitsOf(text), (value) => value !== 'pseudo');
    assert.deepEqual(
      matches.map(({ values }) => values),
      [['no'], ['increase']],
    );
  });
});
