import assert from 'node:assert/strict';
import { createChinesePersonNames } from '../../../server/src/recognition/chinesePersonNames';
import { createFolding } from '../../../server/src/text/folding';
import { resources } from '../../support/resources';

const persons = createChinesePersonNames(resources().personNames, createFolding('聯联絡络'));

/** Whether what stands in brackets is part of the name of a person. */
function holds(row: string): boolean {
  const text = row.replace(/[[\]]/g, '');
  const name = { start: row.indexOf('['), end: row.indexOf(']') - 1 };
  return persons.holds(text, name, { start: 0, end: text.length });
}

describe('createChinesePersonNames', () => {
  for (const row of [
    '姓名：林[眉]',
    '联系人: [安定]国，电话见首页',
    '聯絡人：[安定]國',
    '责任护士：赵[唇]儿。',
    '患者李[钙]，女，50岁',
    '陈[磷]，男，32岁',
    '陈大[钙]　女　60岁',
    '请吴[眉]主任查房',
    '周小[轻]医生',
  ]) {
    it(`knows ${row}`, () => assert.equal(holds(row), true));
  }

  for (const row of [
    '患者右[眼]，女',
    '患者[面瘫]，女，50岁',
    '姓名：林某，左[眼]跳动',
    '诊断：[面瘫]',
    '主诉：[头痛]',
    '术者：张某某行[手术]治疗顺利',
    '神经[内科]主任',
    '左侧[面肌]医生已告知',
    '既往[中风]，男性家属多见',
    '王某[面肌痉挛]医生诊断',
  ]) {
    it(`knows no person in ${row}`, () => assert.equal(holds(row), false));
  }
});
