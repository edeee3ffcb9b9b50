import type { ContextCase } from '../case';

/** 检查报告与手术记录。 */
export const reports: readonly ContextCase[] = [
  // 影像。
  [
    3,
    '<t mri type:investigation>MRI</t>示<t cerebellopontine-angle type:anatomy>桥小脑角</t>未见<t tumour negated>肿瘤</t>。',
  ],
  [2, '颅内未见<t aneurysm negated>动脉瘤</t>及<t vascular-malformation negated>血管畸形</t>。'],
  [2, '平扫未见<t intracranial-hemorrhage negated>颅内出血</t>，<t brain-atrophy>脑萎缩</t>。'],
  [
    4,
    '<t mr-angiography type:investigation>MRTA</t>提示<t aica type:vessel>小脑前下动脉</t>与<t facial-nerve type:nerve>面神经</t>接触，未见<t tumour negated>肿瘤</t>。',
  ],
  [
    3,
    '<t mri type:investigation>头颅MRI</t>：<t facial-nerve type:nerve>面神经</t>未见<t neurovascular-conflict negated>神经血管压迫</t>。',
  ],
  [1, '考虑<t vascular-loop possible>血管袢</t>压迫可能。'],
  [2, '<t mri type:investigation>MRI</t>平扫+增强：<t vestibular-schwannoma negated>听神经瘤</t>未见。'],
  [1, '与前片比较，<t vestibular-schwannoma>听神经瘤</t>无变化。'],
  [1, '建议<t mr-angiography hypothetical type:investigation>MRA</t>进一步检查。'],
  [2, '<t facial-nerve type:nerve>面神经</t>、<t vestibulocochlear-nerve type:nerve>听神经</t>未见明显异常。'],
  [1, '请结合临床除外<t multiple-sclerosis possible>多发性硬化</t>。'],
  [2, '<t facial-nerve type:nerve>面神经</t>周围未见明确<t neurovascular-conflict negated>血管压迫</t>征象。'],
  // 肌电图。
  [1, '静息状态未见<t myokymia negated type:sign/symptom>肌颤搐</t>。'],
  [2, '<t lateral-spread-response type:investigation>AMR</t>阳性，符合<t hemifacial-spasm>面肌痉挛</t>。'],
  [1, '不支持<t facial-nerve-injury negated>面神经损伤</t>。'],
  [1, '未引出<t lateral-spread-response type:investigation>AMR</t>。'],
  [1, '未记录到<t synkinesis negated type:sign/symptom>联带运动</t>电位。'],
  [
    2,
    '未见<t fibrillation-potential negated type:sign/symptom>纤颤电位</t>及<t myokymia negated type:sign/symptom>肌颤搐</t>。',
  ],
  // 手术与随访。
  [2, '术中见<t aica type:vessel>小脑前下动脉</t>压迫<t facial-nerve type:nerve>面神经</t>。'],
  [1, '术中<t lateral-spread-response type:investigation>AMR</t>消失。'],
  [2, '术后<t facial-twitching negated type:sign/symptom>面部抽搐</t>消失，无<t facial-palsy negated>面瘫</t>。'],
  [2, '术后第3天出现<t facial-palsy>面瘫</t>，考虑<t delayed-facial-palsy possible>迟发性面瘫</t>。'],
  [1, '术后<t facial-twitching type:sign/symptom>面部抽搐</t>未完全缓解。'],
  [2, '注射后未出现<t ptosis negated type:sign/symptom>上睑下垂</t>、<t diplopia negated type:sign/symptom>复视</t>。'],
  [1, '术程顺利，无<t intracranial-hemorrhage negated>颅内出血</t>。'],
  [
    2,
    '出院时<t facial-twitching type:sign/symptom>面部抽搐</t>已停止，<t hearing-loss negated type:sign/symptom>听力下降</t>(-)。',
  ],
  [1, '电话随访：<t facial-twitching negated type:sign/symptom>面部抽搐</t>未再出现。'],
  [1, '切口无<t infection negated>感染</t>。'],
  [2, '切口未见<t infection negated>感染</t>，<t headache type:sign/symptom>头痛</t>缓解。'],
  [1, '双侧<t blink-reflex bilateral type:investigation>瞬目反射</t>未见异常。'],
  [1, '刺激后无<t pain negated type:sign/symptom>疼痛</t>。'],
];
