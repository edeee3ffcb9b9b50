import type { ContextCase } from '../case';

/** 并列与范围。 */
export const lists: readonly ContextCase[] = [
  // 顿号不截断。
  [
    4,
    '无<t headache negated type:sign/symptom>头痛</t>、<t vertigo negated type:sign/symptom>眩晕</t>、<t tinnitus negated type:sign/symptom>耳鸣</t>、<t diplopia negated type:sign/symptom>复视</t>。',
  ],
  [
    3,
    '未见<t facial-palsy negated>面瘫</t>、<t synkinesis negated type:sign/symptom>联带运动</t>及<t facial-muscle-atrophy negated>面肌萎缩</t>。',
  ],
  [3, '否认<t hypertension negated>高血压</t>、<t diabetes negated>糖尿病</t>、<t epilepsy negated>癫痫</t>等。'],
  [2, '无<t facial-palsy negated>面瘫</t>或<t facial-pain negated type:sign/symptom>面部疼痛</t>。'],
  [2, '无<t headache negated type:sign/symptom>头痛</t>和<t vertigo negated type:sign/symptom>眩晕</t>。'],
  [
    3,
    '未见<t aneurysm negated>动脉瘤</t>、<t arteriovenous-malformation negated>动静脉畸形</t>及<t tumour negated>肿瘤</t>。',
  ],
  [2, '未见<t tumour negated>肿瘤</t>或<t aneurysm negated>动脉瘤</t>等异常。'],
  [
    3,
    '不伴<t tinnitus negated type:sign/symptom>耳鸣</t>、<t hearing-loss negated type:sign/symptom>听力下降</t>以及<t vertigo negated type:sign/symptom>眩晕</t>。',
  ],
  [
    3,
    '未诉<t headache negated type:sign/symptom>头痛</t>、<t vertigo negated type:sign/symptom>眩晕</t>与<t diplopia negated type:sign/symptom>复视</t>。',
  ],
  [
    4,
    '否认<t multiple-sclerosis negated>多发性硬化</t>、<t parkinson-disease negated>帕金森病</t>、<t stroke negated>脑卒中</t>及<t epilepsy negated>癫痫</t>。',
  ],
  [2, '考虑<t meige-syndrome possible>梅杰综合征</t>或<t blepharospasm possible>眼睑痉挛</t>。'],
  [
    3,
    '如出现<t diplopia hypothetical type:sign/symptom>复视</t>、<t ptosis hypothetical type:sign/symptom>上睑下垂</t>、<t dysphagia hypothetical type:sign/symptom>吞咽困难</t>，及时就诊。',
  ],
  [2, '母亲有<t hypertension family>高血压</t>、<t diabetes family>糖尿病</t>。'],
  [
    3,
    '曾用<t carbamazepine historical type:drug>卡马西平</t>、<t baclofen historical type:drug>巴氯芬</t>、<t clonazepam historical type:drug>氯硝西泮</t>。',
  ],
  // 逗号截断。
  [2, '无<t facial-palsy negated>面瘫</t>，<t nasolabial-fold type:anatomy>鼻唇沟</t>对称。'],
  [2, '无<t facial-palsy negated>面瘫</t>，<t facial-twitching type:sign/symptom>面部抽搐</t>频繁。'],
  [
    2,
    '未见<t synkinesis negated type:sign/symptom>联带运动</t>，<t facial-twitching type:sign/symptom>面部抽搐</t>明显。',
  ],
  [2, '无<t headache negated type:sign/symptom>头痛</t>，<t tinnitus type:sign/symptom>耳鸣</t>持续存在。'],
  [2, '未见<t tumour negated>肿瘤</t>，可见<t neurovascular-conflict>血管压迫</t>。'],
  [2, '不伴<t tinnitus negated type:sign/symptom>耳鸣</t>，<t vertigo type:sign/symptom>眩晕</t>偶发。'],
  [2, '无<t facial-palsy negated>面瘫</t>,<t facial-twitching type:sign/symptom>面部抽搐</t>每日数十次。'],
  [2, '考虑<t hemifacial-spasm possible>面肌痉挛</t>，<t hypertension>高血压</t>控制可。'],
  [2, '<t facial-palsy negated>面瘫</t>未见，<t facial-twitching type:sign/symptom>面部抽搐</t>可见。'],
  [
    2,
    '<t nystagmus negated type:sign/symptom>眼震</t>未引出，<t facial-twitching type:sign/symptom>面部抽搐</t>阵发性。',
  ],
  [2, '<t facial-twitching type:sign/symptom>面部抽搐</t>明显，<t facial-palsy negated>面瘫</t>未见。'],
  [2, '有<t facial-twitching type:sign/symptom>面部抽搐</t>，<t nystagmus negated type:sign/symptom>眼震</t>未引出。'],
  [
    2,
    '可疑<t synkinesis possible type:sign/symptom>联带运动</t>，<t facial-twitching type:sign/symptom>面部抽搐</t>明显。',
  ],
  // 重复的提示语。
  [
    3,
    '无<t facial-palsy negated>面瘫</t>，无<t synkinesis negated type:sign/symptom>联带运动</t>，无<t facial-muscle-atrophy negated>面肌萎缩</t>。',
  ],
  [3, '否认<t hypertension negated>高血压</t>，否认<t diabetes negated>糖尿病</t>，有<t glaucoma>青光眼</t>。'],
  [
    4,
    '无<t headache negated type:sign/symptom>头痛</t>、<t vertigo negated type:sign/symptom>眩晕</t>，无<t tinnitus negated type:sign/symptom>耳鸣</t>，<t hearing-loss type:sign/symptom>听力下降</t>明显。',
  ],
  [
    3,
    '未见<t facial-palsy negated>面瘫</t>；未见<t ptosis negated type:sign/symptom>上睑下垂</t>；<t facial-twitching type:sign/symptom>面部抽搐</t>频繁。',
  ],
  // 转折。
  [2, '无<t facial-palsy negated>面瘫</t>，但有<t facial-twitching type:sign/symptom>面部抽搐</t>。'],
  [2, '无<t headache negated type:sign/symptom>头痛</t>，仅<t vertigo type:sign/symptom>眩晕</t>。'],
  [2, '<t facial-twitching type:sign/symptom>面部抽搐</t>明显，而<t facial-palsy negated>面瘫</t>未见。'],
  [
    2,
    '虽无<t facial-pain negated type:sign/symptom>面部疼痛</t>，但<t facial-twitching type:sign/symptom>面部抽搐</t>影响工作。',
  ],
  [2, '否认<t hypertension negated>高血压</t>，而有<t diabetes>糖尿病</t>。'],
  [2, '无<t facial-palsy negated>面瘫</t>但<t synkinesis type:sign/symptom>联带运动</t>明显。'],
  [2, '无<t tinnitus negated type:sign/symptom>耳鸣</t>，然而<t hearing-loss type:sign/symptom>听力下降</t>加重。'],
  [2, '没有<t headache negated type:sign/symptom>头痛</t>，只是<t vertigo type:sign/symptom>眩晕</t>。'],
  [2, '除<t facial-twitching type:sign/symptom>面部抽搐</t>外无<t facial-palsy negated>面瘫</t>。'],
  [2, '除<t facial-twitching type:sign/symptom>面部抽搐</t>外，未见<t facial-palsy negated>面瘫</t>。'],
  // 括号。
  [2, '<t hemifacial-spasm>面肌痉挛</t>（无<t facial-palsy negated>面瘫</t>）。'],
  [
    3,
    '<t hemifacial-spasm>面肌痉挛</t>（不伴<t tinnitus negated type:sign/symptom>耳鸣</t>），<t hypertension>高血压</t>。',
  ],
  [
    2,
    '<t facial-twitching type:sign/symptom>面部抽搐</t>（无<t synkinesis negated type:sign/symptom>联带运动</t>）频繁。',
  ],
  [3, '<t facial-palsy>面瘫</t>（无<t herpes-zoster negated>疱疹</t>）<t synkinesis type:sign/symptom>联带运动</t>。'],
  // 否认与逗号。
  [
    3,
    '患者否认<t headache negated type:sign/symptom>头痛</t>，<t vertigo negated type:sign/symptom>眩晕</t>，<t tinnitus negated type:sign/symptom>耳鸣</t>等不适。',
  ],
  [
    3,
    '否认<t hypertension negated>高血压</t>、<t diabetes negated>糖尿病</t>，有<t facial-twitching type:sign/symptom>面部抽搐</t>3年。',
  ],
  [
    2,
    '否认<t tinnitus negated type:sign/symptom>耳鸣</t>，<t facial-twitching type:sign/symptom>面部抽搐</t>每日发作。',
  ],
  [2, '否认<t trauma negated>外伤</t>，<t surgical-treatment negated historical type:procedure>手术</t>史。'],
];
