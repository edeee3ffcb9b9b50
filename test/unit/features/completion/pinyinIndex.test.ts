import assert from 'node:assert/strict';
import { readPinyin } from '../../../../server/src/features/completion/pinyin';
import { type PinyinIndex, createPinyinIndex } from '../../../../server/src/features/completion/pinyinIndex';
import { resources } from '../../../support/resources';
import { builtInEntries, namesOf } from './entries';

describe('createPinyinIndex', () => {
  let index: PinyinIndex;
  before(() => {
    const { pinyin, usage } = resources().completion;
    index = createPinyinIndex(builtInEntries(), readPinyin(pinyin), new Set(Object.keys(usage)));
  });
  const found = (typed: string) => namesOf(index.find(typed).map(({ entry }) => entry));

  it('finds a name by whole syllables, initials, both, after characters and with blanks', () => {
    for (const typed of [
      'mianjijingluan',
      'mjjl',
      'mianjjl',
      'mjjluan',
      '面jjl',
      '面肌jl',
      'mian ji jing luan',
      'm j j l',
    ]) {
      assert.ok(found(typed).includes('面肌痉挛'), typed);
    }
  });

  it('finds names that have the sounds inside them from two letters on', () => {
    assert.ok(found('jl').includes('面肌痉挛'));
    for (const { entry } of index.find('j')) assert.equal(entry.inner, false, entry.form.term.text);
  });

  it('says whether all of a name was typed', () => {
    const completeOf = (typed: string) =>
      index.find(typed).some(({ entry, complete }) => complete && entry.form.term.text === '面肌痉挛' && !entry.inner);
    assert.equal(completeOf('mjjl'), true);
    assert.equal(completeOf('mianjijingl'), true);
    assert.equal(completeOf('mjj'), false);
    assert.equal(completeOf('面肌'), false);
  });

  it('finds Chinese names only', () => {
    for (const { entry } of index.find('m')) assert.equal(entry.form.term.language, 'zh', entry.form.term.text);
  });

  it('finds nothing for letters that sound like no name', () => {
    for (const typed of ['', 'v', 'xqzv', 'mianjijingluanzzzz', '天m']) assert.deepEqual(found(typed), [], typed);
  });
});
