import assert from 'node:assert/strict';
import { pinyinReach, readPinyin } from '../../../../server/src/features/completion/pinyin';
import { resources } from '../../../support/resources';

describe('readPinyin', () => {
  it('gives each character the syllables of all lines that have it', () => {
    const readings = readPinyin('mian 面眠\nxie 血\nxue 血\n');
    assert.deepEqual(
      [...readings],
      [
        ['面', ['mian']],
        ['眠', ['mian']],
        ['血', ['xie', 'xue']],
      ],
    );
  });

  it('reads nothing in an empty text', () => assert.equal(readPinyin('').size, 0));
});

describe('pinyinReach', () => {
  const readings = readPinyin(resources().completion.pinyin);
  const groups: Readonly<Record<string, readonly (readonly [typed: string, name: string, characters: number])[]>> = {
    'goes through whole syllables': [
      ['mianjijingluan', '面肌痉挛', 4],
      ['mianji', '面肌痉挛', 2],
      ['lvlei', '铝类', 2],
    ],
    'goes through initials': [
      ['mjjl', '面肌痉挛', 4],
      ['mj', '面肌痉挛', 2],
      ['m', '面肌痉挛', 1],
    ],
    'goes through both, and characters, in one word': [
      ['mianjjl', '面肌痉挛', 4],
      ['mjjingl', '面肌痉挛', 4],
      ['面jjl', '面肌痉挛', 4],
      ['面肌jing', '面肌痉挛', 3],
      ['m肌jluan', '面肌痉挛', 4],
      ['bxingrddsa', 'b型肉毒毒素a', 7],
    ],
    'takes zh, ch and sh by one letter or both': [
      ['zhzhengjwl', '重症肌无力', 5],
      ['zhongzheng', '重症肌无力', 2],
      ['zhzh', '重症肌无力', 2],
      ['zz', '重症肌无力', 2],
      ['zzh', '重症肌无力', 2],
      ['sanchashj', '三叉神经痛', 4],
      ['scsj', '三叉神经痛', 4],
      ['schsj', '三叉神经痛', 4],
    ],
    'takes any reading of a character': [
      ['zhongying', '重影', 2],
      ['chongying', '重影', 2],
      ['zhongzhengjiwuli', '重症肌无力', 5],
    ],
    'takes a part of the last syllable only': [
      ['mianjij', '面肌痉挛', 3],
      ['mianjijin', '面肌痉挛', 3],
      ['mia', '面肌痉挛', 1],
      ['miaji', '面肌痉挛', 0],
      ['miajl', '面肌痉挛', 0],
    ],
    'is 0 for another way': [
      ['jimian', '面肌痉挛', 0],
      ['mjjlx', '面肌痉挛', 0],
      ['mianjijingluanzheng', '面肌痉挛', 0],
      ['nianji', '面肌痉挛', 0],
      ['肌mian', '面肌痉挛', 0],
      ['ianji', '面肌痉挛', 0],
      ['面肌痉挛', '面肌', 0],
      ['', '面肌痉挛', 0],
    ],
  };
  for (const [title, cases] of Object.entries(groups)) {
    describe(title, () => {
      for (const [typed, name, characters] of cases) {
        it(`${typed} in ${name}`, () => assert.equal(pinyinReach(typed, name, readings), characters));
      }
    });
  }
});
