import type { ContextCase } from '../case';

/** 假设与风险。 */
export const conditional: readonly ContextCase[] = [
  // 如、若。
  [1, '如出现<t diplopia hypothetical type:sign/symptom>复视</t>，及时就诊。'],
  [1, '如有<t ptosis hypothetical type:sign/symptom>上睑下垂</t>请复诊。'],
  [1, '若出现<t facial-palsy hypothetical>面瘫</t>随诊。'],
  [1, '若<t facial-twitching hypothetical type:sign/symptom>面部抽搐</t>加重，再次就诊。'],
  [1, '如再发<t facial-twitching hypothetical type:sign/symptom>面部抽搐</t>，来院。'],
  [1, '如<t facial-twitching hypothetical type:sign/symptom>面部抽搐</t>复发随时联系。'],
  [1, '一旦出现<t dysphagia hypothetical type:sign/symptom>吞咽困难</t>立即来诊。'],
  [1, '如果<t headache hypothetical type:sign/symptom>头痛</t>加剧请返院。'],
  [1, '倘若<t diplopia hypothetical type:sign/symptom>复视</t>持续，眼科会诊。'],
  [2, '若<t carbamazepine hypothetical type:drug>卡马西平</t>无效，加<t baclofen hypothetical type:drug>巴氯芬</t>。'],
  [1, '如仍有<t facial-twitching hypothetical type:sign/symptom>面部抽搐</t>，加量。'],
  [1, '出现<t diplopia hypothetical type:sign/symptom>复视</t>时就诊。'],
  [1, '有<t diplopia hypothetical type:sign/symptom>复视</t>时及时就诊。'],
  [
    2,
    '若仍有<t facial-twitching hypothetical type:sign/symptom>面部抽搐</t>，可行<t microvascular-decompression hypothetical type:procedure>微血管减压术</t>。',
  ],
  [1, '如<t mri hypothetical type:investigation>头颅MRI</t>异常，转神经外科。'],
  // 风险、并发症。
  [
    3,
    '手术风险：<t facial-palsy hypothetical>面瘫</t>、<t hearing-loss hypothetical type:sign/symptom>听力下降</t>、<t csf-leak hypothetical>脑脊液漏</t>。',
  ],
  [1, '可能出现<t ptosis hypothetical type:sign/symptom>上睑下垂</t>。'],
  [
    2,
    '可能出现<t ptosis hypothetical type:sign/symptom>上睑下垂</t>、<t diplopia hypothetical type:sign/symptom>复视</t>。',
  ],
  [1, '可能发生<t facial-palsy hypothetical>面瘫</t>。'],
  [1, '可致<t hearing-loss hypothetical type:sign/symptom>听力下降</t>。'],
  [1, '可引起<t facial-palsy hypothetical>面瘫</t>。'],
  [1, '有<t hearing-loss hypothetical type:sign/symptom>听力下降</t>风险。'],
  [1, '有<t facial-palsy hypothetical>面瘫</t>的风险。'],
  [
    2,
    '术后可能出现<t facial-palsy hypothetical>面瘫</t>、<t hearing-loss hypothetical type:sign/symptom>听力下降</t>等并发症。',
  ],
  [2, '并发症包括<t facial-palsy hypothetical>面瘫</t>、<t csf-leak hypothetical>脑脊液漏</t>。'],
  [1, '可诱发<t hemifacial-spasm hypothetical>面肌痉挛</t>。'],
  [1, '少数会有<t synkinesis hypothetical type:sign/symptom>联带运动</t>。'],
  [1, '告知可能发生<t diplopia hypothetical type:sign/symptom>复视</t>。'],
  [2, '交代<t hearing-loss hypothetical type:sign/symptom>听力下降</t>、<t facial-palsy hypothetical>面瘫</t>等风险。'],
  [1, '<t facial-twitching hypothetical type:sign/symptom>面部抽搐</t>可能再发。'],
  [1, '警惕出现<t csf-leak hypothetical>脑脊液漏</t>。'],
  [2, '术后注意<t csf-leak hypothetical>脑脊液漏</t>、<t facial-palsy hypothetical>面瘫</t>等并发症。'],
  [1, '术后已出现<t facial-palsy>面瘫</t>。'],
  [1, '并发<t facial-palsy>面瘫</t>。'],
  // 预防、避免、观察。
  [1, '预防<t synkinesis hypothetical type:sign/symptom>联带运动</t>。'],
  [1, '防止<t infection hypothetical>感染</t>。'],
  [1, '避免<t fatigue hypothetical type:sign/symptom>劳累</t>。'],
  [2, '避免<t fatigue hypothetical type:sign/symptom>劳累</t>、<t anxiety hypothetical>紧张</t>。'],
  [1, '勿<t fatigue hypothetical type:sign/symptom>劳累</t>。'],
  [1, '以防<t infection hypothetical>感染</t>。'],
  [1, '注意有无<t csf-leak hypothetical>脑脊液漏</t>。'],
  [1, '观察有无<t facial-palsy hypothetical>面瘫</t>。'],
  [
    2,
    '密切观察有无<t headache hypothetical type:sign/symptom>头痛</t>、<t fever hypothetical type:sign/symptom>发热</t>。',
  ],
  [1, '担心<t facial-palsy hypothetical report>面瘫</t>。'],
  [1, '患者担心术后<t hearing-loss hypothetical report type:sign/symptom>听力下降</t>。'],
];
