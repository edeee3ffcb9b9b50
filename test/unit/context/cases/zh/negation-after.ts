import type { ContextCase } from '../case';

/** 否定：提示语在后。 */
export const negationAfter: readonly ContextCase[] = [
  [1, '<t facial-palsy negated>面瘫</t>：无'],
  [1, '<t chvostek-sign negated type:sign/symptom>Chvostek征</t>阴性。'],
  [1, '<t chvostek-sign negated type:sign/symptom>Chvostek征</t>（-）。'],
  [1, '<t chvostek-sign negated type:sign/symptom>Chvostek征</t>(－)'],
  [1, '<t chvostek-sign type:sign/symptom>Chvostek征</t>阳性。'],
  [2, '<t fever negated>发热</t>：无，<t headache>头痛</t>：有'],
  [1, '<t nystagmus negated>眼震</t>未引出。'],
  [1, '<t synkinesis negated>联动</t>未见。'],
  [1, '<t botulinum-toxin negated type:drug>肉毒毒素</t>未用。'],
  [1, '拒绝<t botulinum-toxin negated type:drug>肉毒毒素</t>注射。'],
  [1, '未行<t mri negated type:investigation>磁共振</t>检查。'],
  // 阴性。
  [
    2,
    '<t chvostek-sign negated type:sign/symptom>Chvostek征</t>、<t trousseau-sign negated type:sign/symptom>Trousseau征</t>均阴性。',
  ],
  [1, '<t bell-phenomenon negated type:sign/symptom>Bell征</t>呈阴性。'],
  [1, '双侧<t babinski-sign negated bilateral type:sign/symptom>Babinski征</t>阴性。'],
  [1, '<t hearing-loss negated type:sign/symptom>听力下降</t>(-)。'],
  [1, '<t facial-palsy negated>面瘫</t>（－）。'],
  [
    3,
    '<t facial-palsy negated>面瘫</t>(-)，<t synkinesis negated type:sign/symptom>联带运动</t>(-)，<t tinnitus negated type:sign/symptom>耳鸣</t>(-)。',
  ],
  [
    2,
    '<t chvostek-sign type:sign/symptom>Chvostek征</t>(+)，<t trousseau-sign negated type:sign/symptom>Trousseau征</t>(-)。',
  ],
  [1, '<t chvostek-sign type:sign/symptom>Chvostek征</t>（+）。'],
  [2, '<t chvostek-sign type:sign/symptom>Chvostek征</t>阳性，<t facial-palsy negated>面瘫</t>(-)。'],
  [1, '<t nystagmus negated type:sign/symptom>眼震</t>(—)。'],
  // 未见、未引出。
  [1, '<t facial-palsy negated>面瘫</t>未见。'],
  [1, '<t aneurysm negated>动脉瘤</t>未见。'],
  [2, '<t synkinesis negated type:sign/symptom>联带运动</t>、<t facial-muscle-atrophy negated>面肌萎缩</t>均未见。'],
  [1, '<t nystagmus negated type:sign/symptom>眼震</t>未引出。'],
  [
    2,
    '<t chvostek-sign negated type:sign/symptom>Chvostek征</t>未引出，<t trousseau-sign negated type:sign/symptom>Trousseau征</t>未引出。',
  ],
  [1, '<t facial-twitching negated type:sign/symptom>面部抽搐</t>未再出现。'],
  [1, '<t hemifacial-spasm negated>面肌痉挛</t>未再发作。'],
  [1, '<t facial-twitching negated type:sign/symptom>面部抽搐</t>未诱发。'],
  [1, '<t csf-leak negated>脑脊液漏</t>未发生。'],
  [1, '<t ptosis negated type:sign/symptom>上睑下垂</t>未出现。'],
  // 项目：无。
  [1, '<t facial-palsy negated>面瘫</t>：无。'],
  [
    2,
    '<t tinnitus negated type:sign/symptom>耳鸣</t>：无；<t hearing-loss negated type:sign/symptom>听力下降</t>：无。',
  ],
  [
    3,
    '<t facial-pain negated type:sign/symptom>面部疼痛</t>:无,<t diplopia negated type:sign/symptom>复视</t>:无,<t vertigo negated type:sign/symptom>眩晕</t>:无',
  ],
  [1, '<t synkinesis negated type:sign/symptom>联带运动</t>：未见。'],
  [1, '<t facial-palsy negated>面瘫</t>：否'],
  [1, '<t tinnitus negated type:sign/symptom>耳鸣</t>：（-）'],
  [1, '<t diplopia negated type:sign/symptom>复视</t>：目前无'],
  [2, '<t facial-palsy>面瘫</t>：有，<t synkinesis negated type:sign/symptom>联带运动</t>：无'],
  [2, '<t facial-palsy>面瘫</t>：是；<t diplopia negated type:sign/symptom>复视</t>：否'],
  [1, '<t botulinum-toxin negated type:drug>肉毒毒素</t>：未用'],
  [1, '<t surgical-treatment negated type:procedure>手术</t>：未行'],
  // 没有了。
  [1, '<t headache negated type:sign/symptom>头痛</t>没有。'],
  [
    2,
    '右耳<t hearing-loss negated right type:sign/symptom>听力下降</t>没有，<t tinnitus negated right type:sign/symptom>耳鸣</t>没有。',
  ],
  [1, '<t diplopia negated type:sign/symptom>复视</t>没有了。'],
  [1, '<t facial-twitching negated type:sign/symptom>面部抽搐</t>消失。'],
  [1, '<t facial-twitching negated type:sign/symptom>面部抽搐</t>完全消失。'],
  [1, '<t headache negated type:sign/symptom>头痛</t>已消失。'],
  // 排除在后。
  [1, '<t multiple-sclerosis negated>多发性硬化</t>已排除。'],
  [1, '<t cpa-tumor negated>桥小脑角肿瘤</t>可排除。'],
  [1, '<t epilepsy negated>癫痫</t>可除外。'],
  [1, '<t stroke negated>脑卒中</t>：不考虑'],
  [1, '<t multiple-sclerosis negated>多发性硬化</t>不考虑。'],
  [1, '<t epilepsy negated>癫痫</t>不支持。'],
  [1, '<t myasthenia-gravis negated>重症肌无力</t>依据不足。'],
  [1, '<t intracranial-hemorrhage negated>颅内出血</t>不明显。'],
  [1, '<t eyebrow-raising negated type:sign/symptom>抬眉</t>不能。'],
  // 表格。
  [1, '<t facial-palsy negated>面瘫</t>\t无'],
  [1, '<t tinnitus negated type:sign/symptom>耳鸣</t>\t(-)'],
  [
    2,
    '<t synkinesis negated type:sign/symptom>联带运动</t>\t无\n<t facial-twitching type:sign/symptom>面部抽搐</t>\t有',
  ],
  [2, '项目\t结果\n<t diplopia negated type:sign/symptom>复视</t>\t无\n<t ptosis type:sign/symptom>上睑下垂</t>\t有'],
];
