import type { ContextCase } from '../case';

/** 侧别：由所在词组决定。 */
export const chineseSides: readonly ContextCase[] = [
  // 侧别词在前。
  [1, '左侧<t hemifacial-spasm left>面肌痉挛</t>3年。'],
  [1, '右<t facial-palsy right>面瘫</t>1周。'],
  [1, '双侧<t eyelid-twitching bilateral type:sign/symptom>眼睑跳动</t>。'],
  [1, '左侧原发性<t hemifacial-spasm left>面肌痉挛</t>。'],
  [1, '右眼<t ptosis right type:sign/symptom>上睑下垂</t>。'],
  [1, '右下<t eyelid right type:anatomy>眼睑</t>跳动。'],
  [1, '左侧的<t mouth-corner left type:anatomy>口角</t>抽动。'],
  [1, '患者3年前左侧<t facial-twitching left type:sign/symptom>面部抽动</t>。'],
  [1, '两侧<t nasolabial-fold bilateral type:anatomy>鼻唇沟</t>对称。'],
  [1, '左半侧<t facial-twitching left type:sign/symptom>面部抽搐</t>。'],
  [1, 'L <t hemifacial-spasm left>HFS</t>'],
  [1, '右側<t hemifacial-spasm right>半面痙攣</t>四年。'],
  // 在后。
  [1, '<t hemifacial-spasm left>面肌痉挛</t>（左侧）。'],
  [1, '<t hemifacial-spasm right>面肌痉挛</t>(右)。'],
  [1, '<t mouth-corner left type:anatomy>口角</t>左偏。'],
  [1, '示齿<t mouth-corner right type:anatomy>口角</t>向右偏斜。'],
  [1, '<t nasolabial-fold bilateral type:anatomy>鼻唇沟</t>双侧对称。'],
  [1, '<t facial-palsy right>面瘫</t>：右侧。'],
  [1, '<t hemifacial-spasm left>面肌痉挛</t>，左侧。'],
  // 同一词组内。
  [2, '左侧<t face left type:anatomy>面部</t>阵发性<t involuntary-movement left type:sign/symptom>不自主抽动</t>。'],
  [
    2,
    '右侧<t hemifacial-spasm right>面肌痉挛</t><t microvascular-decompression historical right type:procedure>MVD</t>术后。',
  ],
  [2, '左侧<t facial-nerve left type:nerve>面神经</t>受<t vertebral-artery left type:vessel>椎动脉</t>压迫。'],
  [2, '右<t eye right type:anatomy>眼</t><t epiphora right type:sign/symptom>流泪</t>。'],
  [2, '左侧<t hemifacial-spasm left>面肌痉挛</t>（<t hemifacial-spasm left>HFS</t>）。'],
  // 并列共用侧别。
  [2, '左侧<t hemifacial-spasm left>面肌痉挛</t>、<t ptosis left type:sign/symptom>眼睑下垂</t>。'],
  [2, '右侧<t eyelid right type:anatomy>眼睑</t>及<t mouth-corner right type:anatomy>口角</t>抽动。'],
  [
    3,
    '左侧<t orbicularis-oculi left type:anatomy>眼轮匝肌</t>、<t zygomaticus-major left type:anatomy>颧大肌</t>和<t platysma left type:anatomy>颈阔肌</t>。',
  ],
  [2, '右侧<t facial-palsy right>面瘫</t>伴<t tinnitus right type:sign/symptom>耳鸣</t>。'],
  // 逗号之后承前。
  [
    2,
    '左侧<t facial-twitching left type:sign/symptom>面部抽动</t>，累及<t orbicularis-oris left type:anatomy>口轮匝肌</t>。',
  ],
  [
    3,
    '右<t eyelid-twitching right type:sign/symptom>眼皮跳</t>，渐波及<t cheek right type:anatomy>面颊</t>及<t mouth-corner right type:anatomy>口角</t>。',
  ],
  [2, '左侧<t hemifacial-spasm left>面肌痉挛</t>，考虑<t neurovascular-conflict possible left>神经血管压迫</t>所致。'],
  [
    2,
    '右侧额纹变浅，<t nasolabial-fold right type:anatomy>鼻唇沟</t>变浅，<t lagophthalmos right type:sign/symptom>闭眼不全</t>。',
  ],
  // 一句两侧。
  [2, '左侧<t hemifacial-spasm left>面肌痉挛</t>，右侧<t facial-palsy right>面瘫</t>。'],
  [2, '左侧<t hemifacial-spasm left>面肌痉挛</t>和右侧<t facial-palsy right>贝尔麻痹</t>。'],
  [2, '左<t eye left type:anatomy>眼</t>闭合时右<t mouth-corner right type:anatomy>口角</t>抽动。'],
  [2, '右侧<t facial-palsy right>面瘫</t>；左侧<t hemifacial-spasm left>面肌痉挛</t>。'],
  [2, '右侧<t nasolabial-fold right type:anatomy>鼻唇沟</t>浅，<t mouth-corner left type:anatomy>口角</t>左歪。'],
  [
    3,
    '右<t cheek right type:anatomy>面颊</t>、左<t eyelid left type:anatomy>眼睑</t>、<t frontalis left type:anatomy>额肌</t>。',
  ],
  // 标签统领一行。
  [
    3,
    '左侧：<t frontalis left type:anatomy>额肌</t>、<t nasalis left type:anatomy>鼻肌</t>，<t mentalis left type:anatomy>颏肌</t>',
  ],
  [2, '右：<t ptosis right type:sign/symptom>眼睑下垂</t>，<t synkinesis right type:sign/symptom>联带运动</t>'],
  [2, '左侧：<t ptosis left type:sign/symptom>眼睑下垂</t>，右侧：<t synkinesis right type:sign/symptom>联带运动</t>'],
  [2, '右<t eye right type:anatomy>眼</t>：<t epiphora right type:sign/symptom>流泪</t>。'],
  [1, '<t orbicularis-oculi left type:anatomy>眼轮匝肌</t>\t左\t10 U'],
  // 同侧、对侧、患侧、健侧。
  [2, '左侧<t facial-palsy left>面瘫</t>，同侧<t tinnitus left type:sign/symptom>耳鸣</t>。'],
  [2, '左侧<t facial-palsy left>面瘫</t>，对侧<t hemifacial-spasm right>面肌痉挛</t>。'],
  [2, '右侧<t facial-palsy right>面瘫</t>，患侧<t mouth-corner right type:anatomy>口角</t>下垂。'],
  [2, '右侧<t facial-palsy right>面瘫</t>，健侧<t mouth-corner left type:anatomy>口角</t>正常。'],
  [1, '同侧<t hearing-loss type:sign/symptom>听力下降</t>。'],
  [1, '3年前对侧<t facial-palsy historical>面瘫</t>1次。'],
  // 侧别不越界。
  [2, '左侧<t hemifacial-spasm left>面肌痉挛</t>。<t ptosis type:sign/symptom>眼睑下垂</t>。'],
  [2, '左侧<t hemifacial-spasm left>面肌痉挛</t>；<t headache type:sign/symptom>头痛</t>。'],
  [2, '左侧<t hemifacial-spasm left>面肌痉挛</t>，无<t facial-palsy negated>面瘫</t>。'],
  [
    3,
    '右侧听力正常，无<t csf-leak negated>脑脊液漏</t>、<t hearing-loss negated type:sign/symptom>听力下降</t>，无<t facial-palsy negated>面瘫</t>。',
  ],
  [1, '右利手，<t hemifacial-spasm>面肌痉挛</t>2年。'],
  [1, '服用左乙拉西坦，<t hemifacial-spasm>面肌痉挛</t>无好转。'],
  [1, '单侧<t facial-twitching type:sign/symptom>面部抽搐</t>。'],
  [1, '头偏向左侧，<t hemifacial-spasm>面肌痉挛</t>未发作。'],
  [1, '患者左右为难，<t hemifacial-spasm>面肌痉挛</t>仍在。'],
  [1, '双侧瞳孔等大，<t hemifacial-spasm>面肌痉挛</t>频繁。'],
  // 无侧别者。
  [2, '左侧<t hemifacial-spasm left>面肌痉挛</t>，口服<t carbamazepine type:drug>卡马西平</t>。'],
  [2, '右侧<t facial-palsy right>面瘫</t>，<t house-brackmann type:scale>House-Brackmann</t>分级Ⅳ级。'],
];
