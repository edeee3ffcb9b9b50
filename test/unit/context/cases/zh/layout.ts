import type { ContextCase } from '../case';

/** 版式：电报体、折行、标点、混写。 */
export const layout: readonly ContextCase[] = [
  // 电报体。
  [2, '<t hemifacial-spasm>面肌痉挛</t> 5y,无<t facial-palsy negated>面瘫</t>'],
  [
    3,
    '<t facial-palsy negated>面瘫</t>(-),<t tinnitus negated type:sign/symptom>耳鸣</t>(-),<t facial-twitching type:sign/symptom>面部抽搐</t>(+)',
  ],
  [1, 'PMH:<t hypertension historical>高血压</t>'],
  [1, 'FH:<t hemifacial-spasm family>面肌痉挛</t>'],
  [2, 'PE:<t facial-twitching type:sign/symptom>面部抽搐</t>,<t facial-palsy negated>面瘫</t>(-)'],
  [1, 'Dx:<t hemifacial-spasm>面肌痉挛</t>'],
  [1, 'Dx:<t hemifacial-spasm possible>面肌痉挛</t>?'],
  [1, 'R/O <t meige-syndrome possible>梅杰综合征</t>'],
  [1, 'r/o<t vestibular-schwannoma possible>听神经瘤</t>'],
  [
    3,
    '无<t headache negated type:sign/symptom>头痛</t>/<t vertigo negated type:sign/symptom>眩晕</t>/<t tinnitus negated type:sign/symptom>耳鸣</t>',
  ],
  [
    3,
    '<t headache negated type:sign/symptom>头痛</t>/<t vertigo negated type:sign/symptom>眩晕</t>/<t tinnitus negated type:sign/symptom>耳鸣</t>(-)',
  ],
  [2, '<t facial-twitching type:sign/symptom>面部抽搐</t>(+) <t synkinesis negated type:sign/symptom>联带运动</t>(-)'],
  [1, '<t carbamazepine historical type:drug>卡马西平</t> 0.1 bid 无效'],
  [1, '<t botulinum-toxin negated type:drug>肉毒毒素</t>:未做'],
  [1, 'PMH:<t facial-palsy negated historical>面瘫</t>(-)'],
  [2, '<t hypertension negated>高血压</t>(-) <t diabetes negated>糖尿病</t>(-)'],
  // 折行。
  [2, '无<t headache negated type:sign/symptom>头痛</t>、\n<t vertigo negated type:sign/symptom>眩晕</t>。'],
  [3, '否认<t hypertension negated>高血压</t>、<t diabetes negated>糖尿病</t>、\n<t epilepsy negated>癫痫</t>。'],
  [2, '患者无<t facial-palsy negated>面瘫</t>，\n<t facial-twitching type:sign/symptom>面部抽搐</t>频繁。'],
  [2, '<t facial-twitching type:sign/symptom>面部抽搐</t>3年\n无<t facial-palsy negated>面瘫</t>'],
  [2, '无<t facial-palsy negated>面瘫</t>\n<t facial-twitching type:sign/symptom>面部抽搐</t>3年'],
  // 标点混用。
  [2, '无<t headache negated type:sign/symptom>头痛</t>,<t facial-twitching type:sign/symptom>面部抽搐</t>频繁.'],
  [2, '无<t headache negated type:sign/symptom>头痛</t>; <t facial-twitching type:sign/symptom>面部抽搐</t>频繁'],
  [2, '无<t headache negated type:sign/symptom>头痛</t> 、<t vertigo negated type:sign/symptom>眩晕</t> 。'],
  [2, '<t facial-palsy negated>面瘫</t>: 无 ; <t facial-twitching type:sign/symptom>面部抽搐</t>: 有'],
  [2, '查体:无<t facial-palsy negated>面瘫</t>;<t nasolabial-fold type:anatomy>鼻唇沟</t>对称'],
  [1, '<t facial-palsy negated>面瘫</t>（—）'],
  [1, '<t facial-palsy>面瘫</t>（＋）'],
  [2, '无<t facial-palsy negated>面瘫</t>→<t facial-twitching type:sign/symptom>面部抽搐</t>明显'],
  // 中英混写。
  [1, '无<t facial-palsy negated>facial palsy</t>。'],
  [1, 'MRI未见<t tumour negated>tumor</t>。'],
  [1, '<t hemifacial-spasm possible>HFS</t>待排。'],
  [2, '<t hemifacial-spasm>HFS</t>，no <t facial-palsy negated>面瘫</t>。'],
  [2, 'denies <t headache negated type:sign/symptom>头痛</t>、<t vertigo negated type:sign/symptom>眩晕</t>。'],
  [1, '<t meige-syndrome possible>Meige综合征</t>可能。'],
  [2, '<t mri type:investigation>MRI</t>未见<t neurovascular-conflict negated>NVC</t>。'],
  [1, '<t hemifacial-spasm historical>HFS</t>病史。'],
  [1, 's/p <t microvascular-decompression historical type:procedure>MVD</t>'],
  [2, '<t microvascular-decompression historical type:procedure>MVD</t>术后<t hemifacial-spasm>HFS</t>复发。'],
  [2, '考虑<t hemifacial-spasm possible>HFS</t> vs <t blepharospasm possible>blepharospasm</t>。'],
  // 列表。
  [2, '1.<t hemifacial-spasm>面肌痉挛</t>\n2.<t vestibular-schwannoma possible>听神经瘤</t>待排'],
  [2, '- 无<t facial-palsy negated>面瘫</t>\n- <t facial-twitching type:sign/symptom>面部抽搐</t>'],
  [
    3,
    '(1)无<t facial-palsy negated>面瘫</t>；(2)有<t synkinesis type:sign/symptom>联带运动</t>；(3)无<t tinnitus negated type:sign/symptom>耳鸣</t>',
  ],
  [2, '①无<t facial-palsy negated>面瘫</t>；②<t facial-twitching type:sign/symptom>面部抽搐</t>明显'],
  [2, '1、无<t facial-palsy negated>面瘫</t> 2、<t facial-twitching type:sign/symptom>面部抽搐</t>'],
];
