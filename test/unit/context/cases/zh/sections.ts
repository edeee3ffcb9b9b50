import type { ContextCase } from '../case';

/** 段落标题。 */
export const sections: readonly ContextCase[] = [
  // 主诉、现病史。
  [1, '主诉：<t facial-twitching type:sign/symptom>面部抽搐</t>3年。'],
  [1, '主 诉：<t facial-twitching type:sign/symptom>面部抽搐</t>3年。'],
  [1, '【主诉】<t facial-twitching type:sign/symptom>面部抽搐</t>3年。'],
  [1, '【现病史】3年前出现<t facial-twitching type:sign/symptom>面部抽搐</t>。'],
  [2, '现病史：患者<t facial-twitching type:sign/symptom>面部抽搐</t>3年，无<t facial-palsy negated>面瘫</t>。'],
  [
    3,
    '主诉：<t facial-twitching type:sign/symptom>面部抽搐</t>3年。现病史：无<t facial-palsy negated>面瘫</t>。既往史：<t hypertension historical>高血压</t>。',
  ],
  [2, '【主诉】<t facial-twitching type:sign/symptom>面部抽搐</t>3年【既往史】<t facial-palsy historical>面瘫</t>'],
  // 既往史。
  [1, '既往史：<t facial-palsy historical>面瘫</t>。'],
  [2, '【既往史】<t hypertension historical>高血压</t>、<t diabetes historical>糖尿病</t>。'],
  [2, '既往史：否认<t hypertension negated historical>高血压</t>、<t diabetes negated historical>糖尿病</t>。'],
  [2, '既往史：<t hypertension historical>高血压</t>，无<t facial-palsy negated historical>面瘫</t>。'],
  [2, '既往史\n<t hypertension historical>高血压</t>10年。\n<t facial-palsy historical>面瘫</t>。'],
  [1, '过去史：<t facial-palsy historical>面瘫</t>。'],
  [1, '既往病史：<t herpes-zoster historical>带状疱疹</t>。'],
  [1, '手术史：<t microvascular-decompression historical type:procedure>微血管减压术</t>。'],
  [1, '手术史：无<t surgical-treatment negated historical type:procedure>手术</t>。'],
  [1, '既往史：<t microvascular-decompression historical type:procedure>微血管减压术</t>。'],
  [1, '既往史：<t carbamazepine historical type:drug>卡马西平</t>过敏。'],
  [1, '既往史：<t hypertension historical>高血压</t>。个人史：右利手。'],
  [2, '既往史：<t hypertension historical>高血压</t>。\n查体：<t facial-twitching type:sign/symptom>面部抽搐</t>。'],
  [2, '既往史：<t facial-palsy historical>面瘫</t>，目前<t synkinesis type:sign/symptom>联带运动</t>明显。'],
  // 查体。
  [2, '查体：<t facial-twitching type:sign/symptom>面部抽搐</t>，<t facial-palsy negated>面瘫</t>(-)。'],
  [1, '【查体】未见<t facial-palsy negated>面瘫</t>。'],
  [1, '体格检查：<t chvostek-sign negated type:sign/symptom>Chvostek征</t>阴性。'],
  [1, '专科检查：<t blepharospasm>眼睑痉挛</t>明显。'],
  [1, '神经系统查体：无<t nystagmus negated type:sign/symptom>眼震</t>。'],
  [
    3,
    '查体：可见<t facial-twitching type:sign/symptom>面部抽搐</t>，无<t ptosis negated type:sign/symptom>上睑下垂</t>，<t synkinesis negated type:sign/symptom>联带运动</t>未见。',
  ],
  // 辅助检查。
  [2, '辅助检查：<t mri type:investigation>头颅MRI</t>未见<t tumour negated>肿瘤</t>。'],
  [2, '辅助检查：<t mri type:investigation>头颅MRI</t>：未见<t cpa-tumor negated>桥小脑角肿瘤</t>。'],
  [
    2,
    '【辅助检查】<t electromyography type:investigation>肌电图</t>：<t lateral-spread-response type:investigation>AMR</t>阳性。',
  ],
  [2, '辅助检查：<t mr-angiography type:investigation>MRTA</t>示<t neurovascular-conflict>血管压迫</t>。'],
  [1, '辅助检查：暂缺。诊断：<t hemifacial-spasm>面肌痉挛</t>。'],
  [1, '辅助检查：未做<t mri negated type:investigation>头颅MRI</t>。'],
  // 诊断与鉴别诊断。
  [1, '诊断：<t hemifacial-spasm>面肌痉挛</t>。'],
  [2, '初步诊断：1.<t hemifacial-spasm>面肌痉挛</t> 2.<t hypertension>高血压</t>'],
  [1, '诊断：<t hemifacial-spasm possible>面肌痉挛</t>？'],
  [1, '出院诊断：<t hemifacial-spasm>面肌痉挛</t>。'],
  [1, '印象：<t hemifacial-spasm>面肌痉挛</t>。'],
  [1, '鉴别诊断：<t epilepsy possible>癫痫</t>。'],
  [2, '鉴别诊断：1.<t meige-syndrome possible>梅杰综合征</t> 2.<t tic-disorder possible>抽动障碍</t>'],
  [2, '【鉴别诊断】<t trigeminal-neuralgia possible>三叉神经痛</t>、<t blepharospasm possible>眼睑痉挛</t>。'],
  [
    2,
    '鉴别诊断：<t epilepsy possible>癫痫</t>：本例无<t impaired-consciousness negated type:sign/symptom>意识障碍</t>。',
  ],
  [2, '诊断：<t hemifacial-spasm>面肌痉挛</t>。鉴别诊断：<t epilepsy possible>癫痫</t>。'],
  [1, '拟诊：<t hemifacial-spasm possible>面肌痉挛</t>。'],
  // 处理、建议、医嘱。
  [1, '处理：<t carbamazepine type:drug>卡马西平</t>0.1g bid。'],
  [2, '处理：<t mecobalamin type:drug>甲钴胺</t>0.5mg tid，<t mri hypothetical type:investigation>头颅MRI</t>预约。'],
  [1, '处理：预约<t electromyography hypothetical type:investigation>肌电图</t>。'],
  [1, '建议：<t microvascular-decompression hypothetical type:procedure>微血管减压术</t>。'],
  [1, '建议：<t mri hypothetical type:investigation>头颅MRI</t>。'],
  [1, '计划：<t microvascular-decompression hypothetical type:procedure>微血管减压术</t>。'],
  [
    2,
    '诊疗计划：1.<t mri hypothetical type:investigation>头颅MRI</t> 2.<t electromyography hypothetical type:investigation>肌电图</t>',
  ],
  [1, '治疗计划：<t botulinum-injection hypothetical type:procedure>肉毒毒素注射</t>。'],
  [
    3,
    '诊疗计划：完善<t mri hypothetical type:investigation>头颅MRI</t>、<t electromyography hypothetical type:investigation>肌电图</t>，择期<t microvascular-decompression hypothetical type:procedure>微血管减压术</t>。',
  ],
  [1, '【建议】<t botulinum-injection hypothetical type:procedure>肉毒毒素注射</t>。'],
  [1, '出院医嘱：3月后复查<t electromyography hypothetical type:investigation>肌电图</t>。'],
  [2, '出院医嘱：<t prednisone type:drug>泼尼松</t>10mg qd，<t mecobalamin type:drug>甲钴胺</t>0.5mg tid。'],
  [1, '医嘱：如有<t diplopia hypothetical type:sign/symptom>复视</t>，及时就诊。'],
  [1, '注意事项：避免<t fatigue hypothetical type:sign/symptom>劳累</t>。'],
  [1, 'Plan: <t electromyography hypothetical type:investigation>肌电图</t>'],
  // 用药与操作。
  [1, '目前用药：<t carbamazepine type:drug>卡马西平</t>0.1g tid。'],
  [1, '过敏史：<t carbamazepine type:drug>卡马西平</t>。'],
  [1, '手术记录：行<t microvascular-decompression type:procedure>微血管减压术</t>。'],
  [
    2,
    '诊疗经过：入院后行<t microvascular-decompression type:procedure>微血管减压术</t>，术后无<t facial-palsy negated>面瘫</t>。',
  ],
  [1, '个人史：无吸烟。家族史：母亲<t hemifacial-spasm family>面肌痉挛</t>。'],
  // 列表标题。
  [2, '未见：<t facial-palsy negated>面瘫</t>、<t synkinesis negated type:sign/symptom>联带运动</t>。'],
  [2, '否认：<t hypertension negated>高血压</t>、<t diabetes negated>糖尿病</t>。'],
  [2, '阴性症状：<t headache negated type:sign/symptom>头痛</t>、<t vertigo negated type:sign/symptom>眩晕</t>。'],
  [1, '已排除：<t multiple-sclerosis negated>多发性硬化</t>。'],
  [2, '待排：<t multiple-sclerosis possible>多发性硬化</t>、<t cpa-tumor possible>桥小脑角肿瘤</t>。'],
  [
    2,
    '如出现以下情况及时就诊：<t diplopia hypothetical type:sign/symptom>复视</t>、<t ptosis hypothetical type:sign/symptom>上睑下垂</t>。',
  ],
  [2, '否认以下病史：<t hypertension negated historical>高血压</t>、<t epilepsy negated historical>癫痫</t>。'],
  [
    2,
    '手术风险：\n1.<t facial-palsy hypothetical>面瘫</t>\n2.<t hearing-loss hypothetical type:sign/symptom>听力下降</t>',
  ],
  [2, '需鉴别：\n1.<t meige-syndrome possible>梅杰综合征</t>\n2.<t epilepsy possible>癫痫</t>'],
];
