import assert from 'node:assert/strict';
import { type ShortenedIndex, createShortenedIndex } from '../../../../server/src/features/completion/shortenedIndex';
import { builtInEntries, namesOf } from './entries';

describe('createShortenedIndex', () => {
  let index: ShortenedIndex;
  before(() => (index = createShortenedIndex(builtInEntries())));
  const found = (typed: string) => namesOf(index.find(typed));

  it('finds a name by the beginnings of its words from the first on, of two at least', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['fn', 'facial nerve'],
      ['facn', 'facial nerve'],
      ['fnerve', 'facial nerve'],
      ['facialnerve', 'facial nerve'],
      ['ooc', 'orbicularis oculi'],
      ['orbor', 'orbicularis oris'],
      ['hfs', 'hemi-facial spasm'],
      ['hemispa', 'hemifacial spasm'],
      ['hs', 'hemifacial spasm'],
      ['sphem', 'spasme hémifacial'],
    ];
    for (const [typed, name] of cases) assert.ok(found(typed).includes(name), `${typed}: ${found(typed).join(', ')}`);
  });

  it('passes over words that name nothing', () => {
    assert.ok(found('mrt').includes('muscle releveur de la paupière supérieure') === false);
    assert.ok(found('mrps').includes('muscle releveur de la paupière supérieure'));
  });

  it('does not find a name by one of its words, by inner letters or by words in another order', () => {
    for (const typed of ['f', 'facial', 'hemifacial', 'hpsm', 'nf', 'sh', 'nervefacial', 'hspasmx']) {
      const names = found(typed);
      for (const name of ['facial nerve', 'hemifacial spasm']) assert.ok(!names.includes(name), `${typed}: ${name}`);
    }
  });

  it('finds no Chinese name, abbreviation or misspelling', () => {
    for (const entry of index.find('fn')) {
      assert.notEqual(entry.form.term.language, 'zh');
      assert.ok(['preferred', 'synonym'].includes(entry.form.term.kind), entry.form.term.text);
    }
  });
});
