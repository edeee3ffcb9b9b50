import type { ContextCase } from '../case';

/** 语者：引语与宣教。 */
export const voice: readonly ContextCase[] = [
  [1, '健康宣教：<t hemifacial-spasm education>面肌痉挛</t>为良性疾病。'],
  [1, '主诉：“<t facial-twitching quotation left>左眼老是跳</t>”。'],
  [1, '患者<t hemifacial-spasm>HFS</t> 6年，拟手术。'],
  [1, '无<t hemifacial-spasm negated>HFS</t>。'],
  [2, '<t hemifacial-spasm>HFS</t>，否认<t facial-palsy negated>facial palsy</t>。'],
  // 宣教、文献、指南。
  [2, '宣教：<t hemifacial-spasm education>面肌痉挛</t>可用<t botulinum-toxin education type:drug>肉毒毒素</t>治疗。'],
  [1, '卫教：<t hemifacial-spasm education>面肌痉挛</t>为良性疾病。'],
  [1, '据文献，<t hemifacial-spasm education>面肌痉挛</t>多为血管压迫所致。'],
  [1, '据指南，<t microvascular-decompression education type:procedure>微血管减压术</t>为首选。'],
  [2, '指南推荐<t botulinum-toxin education type:drug>肉毒毒素</t>治疗<t hemifacial-spasm education>面肌痉挛</t>。'],
  [1, '文献报道<t facial-palsy education>面瘫</t>发生率1%。'],
  [
    2,
    '专家共识：<t hemifacial-spasm education>面肌痉挛</t>首选<t microvascular-decompression education type:procedure>微血管减压术</t>。',
  ],
  [1, '说明书：<t ptosis education type:sign/symptom>上睑下垂</t>发生率5%。'],
  [2, '科普：<t hemifacial-spasm education>面肌痉挛</t>不是<t facial-palsy negated education>面瘫</t>。'],
  // 引语。
  [1, '主诉：“<t eyelid-twitching quotation type:sign/symptom>眼皮跳</t>3个月”。'],
  [1, '患者说：“我没有<t facial-palsy negated quotation>面瘫</t>”。'],
  [1, '患者自述「<t eyelid-twitching quotation type:sign/symptom>眼皮跳</t>」。'],
  [1, '家属问：“会不会<t facial-palsy possible quotation>面瘫</t>？”'],
  [1, '患者自述："<t facial-twitching quotation type:sign/symptom>脸抽</t>两年"。'],
  [
    2,
    '患者称“<t facial-twitching quotation type:sign/symptom>面部抽搐</t>影响工作”，查体<t facial-twitching type:sign/symptom>面部抽搐</t>明显。',
  ],
];
