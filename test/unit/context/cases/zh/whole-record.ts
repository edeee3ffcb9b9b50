import type { ContextCase } from '../case';

/** 全身各系统的病历用语。 */
export const wholeRecord: readonly ContextCase[] = [
  // 症状以否定词起头的字开始，仍是否定。
  [
    3,
    '无<t urinary-frequency negated type:sign/symptom>尿频</t>、<t urinary-urgency negated type:sign/symptom>尿急</t>、<t dysuria negated type:sign/symptom>尿痛</t>。',
  ],
  [1, '双下肢无<t edema negated type:sign/symptom>水肿</t>。'],
  [1, '无<t joint-pain negated type:sign/symptom>关节痛</t>。'],
  [1, '无<t mental-disorder negated>精神异常</t>。'],
  [1, '无<t trauma negated>创伤</t>。'],
  [1, '无<t gum-bleeding negated type:sign/symptom>牙龈出血</t>。'],
  [1, '无<t tumour-thrombus negated>脉管癌栓</t>。'],
  [1, '无<t dysmenorrhea negated type:sign/symptom>痛经</t>。'],
  [
    2,
    '无<t impaired-consciousness negated type:sign/symptom>意识障碍</t>，无<t convulsion negated type:sign/symptom>肢体抽搐</t>。',
  ],
  [1, '无<t dysfunction negated type:sign/symptom>功能障碍</t>。'],
  [1, '无<t allergy negated>变态反应</t>。'],
  [2, '无<t hemiplegia negated>半身不遂</t>、<t mouth-deviation negated type:sign/symptom>口角歪斜</t>。'],
  [
    3,
    '无<t jaundice negated type:sign/symptom>黄染</t>、无<t petechiae negated type:sign/symptom>瘀点</t>、无<t petechiae negated type:sign/symptom>出血点</t>。',
  ],
  [2, '无<t chills negated type:sign/symptom>畏寒</t><t fever negated type:sign/symptom>发热</t>。'],
  [2, '无<t nausea negated type:sign/symptom>恶心</t>、<t vomiting negated type:sign/symptom>呕吐</t>等不适。'],
  [
    2,
    '无<t radiating-pain negated type:sign/symptom>肩背部放射痛</t>,<t pain type:sign/symptom>疼痛</t>持续时间不定。',
  ],
  // 查体与病理。
  [1, '浅表淋巴结未触及<t lymphadenopathy negated type:sign/symptom>肿大</t>。'],
  [1, '双肺未闻及<t rales negated type:sign/symptom>干湿性啰音</t>。'],
  [1, '各瓣膜听诊区未闻及病理性<t heart-murmur negated type:sign/symptom>杂音</t>。'],
  [
    2,
    '腹软，无<t tenderness negated type:sign/symptom>压痛</t>、<t rebound-tenderness negated type:sign/symptom>反跳痛</t>。',
  ],
  [1, '<t shifting-dullness negated type:sign/symptom>移动性浊音</t>阴性。'],
  [1, '<t pathological-reflex negated type:sign/symptom>病理征</t>未引出。'],
  [1, '<t meningeal-sign negated type:sign/symptom>脑膜刺激征</t>(-)。'],
  [1, '肝肾区无<t percussion-pain negated type:sign/symptom>叩痛</t>。'],
  [2, '<t surgical-treatment type:procedure>手术</t>标本上、下切端均未见<t carcinoma negated>癌</t>浸润。'],
  [2, '未见<t carcinoma negated>癌</t><t metastasis negated>转移</t>。'],
  [1, '颈静脉无<t jugular-distension negated type:sign/symptom>怒张</t>。'],
  [2, '无<t deformity negated>畸形</t>及<t tenderness negated type:sign/symptom>压痛</t>。'],
  [1, '两肺未见新发<t nodule negated>结节</t>。'],
  [1, '余未见明显异常，<t nodule>结节</t>同前。'],
  // 不伴甲、伴乙。
  [
    3,
    '不伴<t vertigo negated type:sign/symptom>视物旋转</t>、不伴<t tinnitus negated type:sign/symptom>耳鸣</t>、伴<t nausea type:sign/symptom>恶心</t>。',
  ],
  [2, '无<t fever negated type:sign/symptom>发热</t>伴<t chills negated type:sign/symptom>寒战</t>。'],
  [2, '无<t cough negated type:sign/symptom>咳嗽</t>、有<t sputum type:sign/symptom>咳痰</t>。'],
  [2, '伴<t nausea type:sign/symptom>恶心</t>，无<t vomiting negated type:sign/symptom>呕吐</t>。'],
  // 不是否定。
  [1, '<t limb-weakness type:sign/symptom>四肢无力</t>3天。'],
  [2, '<t chest-tightness type:sign/symptom>胸闷</t>、<t limb-weakness type:sign/symptom>活动不灵</t>。'],
  [1, '大小不等<t nodule>结节</t>。'],
  [1, '非喷射性<t vomiting type:sign/symptom>呕吐</t>。'],
  [1, '<t vomiting type:sign/symptom>呕吐</t>物为非咖啡色胃内容物。'],
  [1, '<t nodule>结节</t>无变化。'],
  [2, '<t mass type:sign/symptom>包块</t>无增大，无<t pain negated type:sign/symptom>疼痛</t>。'],
  [2, '<t nausea type:sign/symptom>恶心</t>、<t abdominal-pain type:sign/symptom>腹痛</t>不适。'],
  [1, '<t pain type:sign/symptom>疼痛</t>影响睡眠，不能入眠。'],
  [1, '无家属在旁，<t syncope type:sign/symptom>晕厥</t>1次。'],
  [1, '狭窄85%（具体不详），<t chest-pain type:sign/symptom>胸痛</t>加重。'],
  // 可能。
  [1, '考虑<t cerebral-infarction possible>脑梗死</t>，收入我科。'],
  [1, '急诊以<t cerebral-infarction possible>脑梗死</t>？收入院。'],
  [1, '性质待定，<t pulmonary-nodule>肺部结节</t>。'],
  [2, '<t lung-cancer possible>肺癌</t>可能，<t tuberculosis possible>结核</t>待排。'],
  [1, '不除外<t metastasis possible>转移</t>可能。'],
  [1, '<t metastasis possible>转移</t>不除外。'],
  [1, '面瘫可能系<t viral-infection possible>病毒感染</t>。'],
  [2, '<t infection>感染</t>可能导致<t fever hypothetical type:sign/symptom>发热</t>。'],
  // 医嘱与计划。
  [2, '医嘱：<t prednisone type:drug>泼尼松</t>30mg qd，<t mri hypothetical type:investigation>头颅MRI</t>预约。'],
  [1, '处理：<t acupuncture type:procedure>针灸</t>隔日1次。'],
  [1, '处理：<t botulinum-injection type:procedure>肉毒毒素注射</t>50单位。'],
  [1, '诊疗计划：<t microvascular-decompression hypothetical type:procedure>微血管减压术</t>。'],
  [
    2,
    '出院医嘱：注意<t lifestyle-change type:procedure>休息</t>，避免<t fatigue hypothetical type:sign/symptom>劳累</t>。',
  ],
  [1, '拟施手术：<t microvascular-decompression hypothetical type:procedure>微血管减压术</t>。'],
  [1, '停用可疑药物，避免<t metoclopramide negated hypothetical type:drug>甲氧氯普胺</t>。'],
  [
    2,
    '已停药物：\n1.<t carbamazepine historical type:drug>卡马西平</t>\n2.<t baclofen historical type:drug>巴氯芬</t>',
  ],
  [
    2,
    '上次注射后：<t ptosis historical type:sign/symptom>上睑下垂</t>10天、无<t diplopia negated historical type:sign/symptom>复视</t>',
  ],
  [
    3,
    '手术风险：1.<t facial-palsy hypothetical>面瘫</t>；2.<t hearing-loss hypothetical type:sign/symptom>听力下降</t>，<t csf-leak hypothetical>脑脊液漏</t>。',
  ],
  // 谁在说。
  [1, '家人发现其<t mouth-deviation type:sign/symptom>口角歪斜</t>。'],
  [1, '家长诉患儿<t muscle-twitch type:sign/symptom>抽动</t>加重。'],
  [1, '父亲去世后出现<t facial-twitching type:sign/symptom>面部抽搐</t>。'],
  [1, '母亲训斥时<t muscle-twitch type:sign/symptom>抽动</t>加重。'],
  [2, '其父幼时有<t tic-disorder family historical>抽动障碍</t>，<t epilepsy family>癫痫</t>。'],
  [1, '我妈也有<t eyelid-twitching family type:sign/symptom>眼皮跳</t>。'],
];
