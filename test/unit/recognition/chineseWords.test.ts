import assert from 'node:assert/strict';
import { createChineseWords, readWordCosts } from '../../../server/src/recognition/chineseWords';
import { createFolding } from '../../../server/src/text/folding';

const costs = readWordCosts(
  '# 说明\n14 术\n16 反复 方面 右侧 出血 管理 血管\n18 复视 面神经 侧面 后面 面瘫\n20 反 方 右 神经 视物 后\n',
);
const words = createChineseWords(costs, createFolding('復复覆复視视'));

/** Whether what stands in brackets is a whole name; the rest of the row may be looked at, or what is inside `{}`. */
function isWhole(row: string): boolean {
  const at = (mark: string, others: RegExp): number => row.slice(0, row.indexOf(mark)).replace(others, '').length;
  const marks = /[[\]{}]/g;
  const text = row.replace(marks, '');
  const within = row.includes('{') ? { start: at('{', marks), end: at('}', marks) } : { start: 0, end: text.length };
  return words.isWhole(text, { start: at('[', marks), end: at(']', marks) }, within);
}

describe('createChineseWords', () => {
  it('reads costs and leaves out what begins with a number sign', () => {
    assert.deepEqual(
      [...readWordCosts('# 的\n8 的 在\n\n9 反复\n')],
      [
        ['的', 8],
        ['在', 8],
        ['反复', 9],
      ],
    );
  });

  it('leaves a name whole that no word overlaps', () => {
    assert.equal(isWhole('患者[复视]2年'), true);
    assert.equal(isWhole('[复视]'), true);
  });

  it('takes a name apart where the words around it are more probable', () => {
    assert.equal(isWhole('反[复视]物模糊'), false);
    assert.equal(isWhole('方[面神经]系统'), false);
    assert.equal(isWhole('出[血管]理'), false);
  });

  it('keeps a name where a word in front of it claims what would overlap', () => {
    assert.equal(isWhole('右侧[面神经]'), true);
    assert.equal(isWhole('术后[面瘫]'), true);
    assert.equal(isWhole('反复[复视]'), true);
  });

  it('looks at nothing beyond the stretch that it is given, nor beyond other characters', () => {
    assert.equal(isWhole('反{[复视]}物'), true);
    assert.equal(isWhole('反，[复视]，物'), true);
    assert.equal(isWhole('{反[复视]物}'), false);
  });

  it('reads Traditional characters', () => {
    assert.equal(isWhole('反[復視]物'), false);
  });

  it('judges names of two and three characters in a row only', () => {
    assert.equal(isWhole('方[面神经系]统'), true);
    assert.equal(isWhole('反[复 视]物'), true);
    assert.equal(isWhole('反[复]物'), true);
  });
});
