import type { ContextCase } from '../case';

/** 谁在说、他人。 */
export const tellers: readonly ContextCase[] = [
  // 家属代诉仍是患者。
  [1, '母亲代诉<t muscle-twitch type:sign/symptom>抽动</t>半年。'],
  [1, '家属代诉患者<t facial-twitching type:sign/symptom>面部抽搐</t>3天。'],
  [1, '其母发现患儿<t facial-twitching type:sign/symptom>面部抽动</t>1周。'],
  [1, '家属发现患者<t mouth-deviation type:sign/symptom>口角歪斜</t>。'],
  [1, '家属诉患者无<t headache negated type:sign/symptom>头痛</t>。'],
  [1, '由其母陪同，<t facial-twitching type:sign/symptom>面部抽搐</t>2年。'],
  [1, '病史由其子提供，<t facial-twitching type:sign/symptom>面部抽搐</t>3年。'],
  [1, '丈夫发现其<t mouth-deviation type:sign/symptom>口角歪斜</t>。'],
  [1, '妻子诉其睡眠中<t convulsion type:sign/symptom>抽搐</t>。'],
  [1, '同事发现其<t increased-blinking type:sign/symptom>眨眼频繁</t>。'],
  [1, '患儿母亲述患儿<t muscle-twitch type:sign/symptom>抽动</t>加重。'],
  [1, '女儿陪诊，<t facial-twitching type:sign/symptom>面部抽搐</t>5年。'],
  [1, '母亲否认患儿<t epilepsy negated>癫痫</t>。'],
  [1, '与家属谈话，<t facial-palsy hypothetical>面瘫</t>风险已告知。'],
  // 他人。
  [1, '丈夫有<t hemifacial-spasm other>面肌痉挛</t>。'],
  [1, '妻子患<t epilepsy other>癫痫</t>。'],
  [1, '同事有<t facial-palsy other>面瘫</t>。'],
  [1, '邻居患<t hemifacial-spasm other>面肌痉挛</t>。'],
  [1, '其夫有<t hypertension other>高血压</t>。'],
  [1, '朋友曾患<t facial-palsy other historical>面瘫</t>。'],
  [1, '配偶<t hypertension other>高血压</t>。'],
  [1, '室友有<t herpes-zoster other>带状疱疹</t>。'],
  [1, '老公有<t facial-palsy other>面瘫</t>。'],
];
