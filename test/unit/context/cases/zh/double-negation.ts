import type { ContextCase } from '../case';

/** 双重否定与不再。 */
export const doubleNegation: readonly ContextCase[] = [
  // 双重否定。
  [1, '不无<t facial-palsy possible>面瘫</t>可能。'],
  [1, '并非没有<t facial-palsy>面瘫</t>。'],
  [1, '不否认<t facial-twitching type:sign/symptom>面部抽搐</t>。'],
  [1, '不是没有<t tinnitus type:sign/symptom>耳鸣</t>。'],
  [1, '并非无<t headache type:sign/symptom>头痛</t>。'],
  [1, '患者不否认<t epilepsy historical>癫痫</t>病史。'],
  [1, '无不伴<t tinnitus type:sign/symptom>耳鸣</t>者。'],
  [1, '<t facial-twitching type:sign/symptom>面部抽搐</t>未完全消失。'],
  [1, '<t facial-twitching type:sign/symptom>面部抽搐</t>没有消失。'],
  [1, '<t facial-twitching type:sign/symptom>面部抽搐</t>尚未消失。'],
  [1, '不能否认<t facial-twitching type:sign/symptom>面部抽搐</t>。'],
  [1, '不能说没有<t synkinesis type:sign/symptom>联带运动</t>。'],
  // 不再。
  [1, '<t facial-twitching negated type:sign/symptom>面部抽搐</t>不再出现。'],
  [1, '不再有<t facial-twitching negated type:sign/symptom>面部抽搐</t>。'],
  [1, '不再<t convulsion negated type:sign/symptom>抽搐</t>。'],
  [1, '<t headache negated type:sign/symptom>头痛</t>不再。'],
  [1, '<t facial-twitching type:sign/symptom>面部抽搐</t>已停止。'],
  // 不能排除。
  [1, '不能排除<t multiple-sclerosis possible>多发性硬化</t>。'],
  [1, '<t cpa-tumor possible>桥小脑角肿瘤</t>不能排除。'],
  [1, '不能完全排除<t vestibular-schwannoma possible>听神经瘤</t>。'],
  [1, '尚不能除外<t myasthenia-gravis possible>重症肌无力</t>。'],
  [1, '<t epilepsy possible>癫痫</t>未排除。'],
  [1, '未能排除<t aneurysm possible>动脉瘤</t>。'],
  [1, '未除外<t tumour possible>肿瘤</t>。'],
  [1, '无法排除<t meige-syndrome possible>梅杰综合征</t>。'],
  [1, '不排除<t tic-disorder possible>抽动障碍</t>可能。'],
  [1, '<t multiple-sclerosis possible>多发性硬化</t>不除外。'],
  [1, '<t vestibular-schwannoma possible>听神经瘤</t>尚未除外。'],
  [1, '难以排除<t epilepsy possible>癫痫</t>。'],
];
