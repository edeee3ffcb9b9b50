/** What is done about the findings of a note, in order. */
export type Step =
  | { readonly press: string; readonly at: string; readonly fill?: readonly string[] }
  | { readonly type: string; readonly over: string };

/** A note as it was dictated, what is found in it, and what becomes of it when its findings are worked through. */
export interface WorkedNote {
  readonly name: string;
  readonly text: string;
  /** The codes of the rules and the words that they report, in the order of the note. */
  readonly findings: readonly (readonly [code: string, words: string])[];
  readonly steps: readonly Step[];
  readonly result: string;
}

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** A clinic letter, an operation note and a botulinum record in each language. Invented. */
export const workedNotes: readonly WorkedNote[] = [
  {
    name: 'clinic letter, English',
    text: lines(
      '# Clinic letter',
      'History: twitching of the lower eyelid for three years, spreading to the cheek.',
      'Medication: clonazepam .5 mg at night.',
      'Examination: contractions of the orbicularis oculi and the zygomaticus, Jankovic severity 5.',
      'Assessment: hemifascial spasm (ICD-10-CM G51.3).',
      'Plan: MRI of the posterior fossa, then botulinum toxin.',
    ),
    findings: [
      ['unsafe-dose-notation', '.5 mg'],
      ['scale-out-of-range', '5'],
      ['laterality-missing', 'hemifascial spasm'],
      ['misspelled-term', 'hemifascial spasm'],
      ['code-incomplete', 'G51.3'],
    ],
    steps: [
      { press: 'Write "0.5 mg"', at: '.5 mg' },
      { press: 'Change to 3', at: '5.\nAssessment' },
      { press: 'Replace by "hemifacial spasm"', at: 'hemifascial spasm' },
      { press: 'Write "right"', at: 'hemifacial spasm' },
      { press: 'Replace by G51.31 (right)', at: 'G51.3' },
    ],
    result: lines(
      '# Clinic letter',
      'History: twitching of the lower eyelid for three years, spreading to the cheek.',
      'Medication: clonazepam 0.5 mg at night.',
      'Examination: contractions of the orbicularis oculi and the zygomaticus, Jankovic severity 3.',
      'Assessment: right hemifacial spasm (ICD-10-CM G51.31).',
      'Plan: MRI of the posterior fossa, then botulinum toxin.',
    ),
  },
  {
    name: 'clinic letter, French',
    text: lines(
      '# Courrier de consultation',
      "Histoire : secousses de la paupière inférieure depuis trois ans, gagnant la joue, précédées d'un besoin irrépressible.",
      'Traitement : clonazépam ,5 mg le soir.',
      "Examen : contractions de l'orbiculaire et du zygomatique, Jankovic sévérité 5.",
      'Conclusion : spasme hémifaciale.',
      'Conduite à tenir : IRM de la fosse postérieure puis toxine botulique.',
    ),
    findings: [
      ['hfs-suppressible', 'besoin irrépressible'],
      ['unsafe-dose-notation', ',5 mg'],
      ['scale-out-of-range', '5'],
      ['laterality-missing', 'spasme hémifaciale'],
      ['misspelled-term', 'spasme hémifaciale'],
    ],
    steps: [
      { type: '', over: ", précédées d'un besoin irrépressible" },
      { press: 'Write "0,5 mg"', at: ',5 mg' },
      { press: 'Change to 4', at: '5.\nConclusion' },
      { press: 'Replace by "spasme hémifacial"', at: 'spasme hémifaciale' },
      { press: 'Write "left"', at: 'spasme hémifacial' },
    ],
    result: lines(
      '# Courrier de consultation',
      'Histoire : secousses de la paupière inférieure depuis trois ans, gagnant la joue.',
      'Traitement : clonazépam 0,5 mg le soir.',
      "Examen : contractions de l'orbiculaire et du zygomatique, Jankovic sévérité 4.",
      'Conclusion : spasme hémifacial gauche.',
      'Conduite à tenir : IRM de la fosse postérieure puis toxine botulique.',
    ),
  },
  {
    name: 'clinic letter, Chinese',
    text: lines(
      '# 门诊病历',
      '现病史：右侧眼睑抽动3年，渐及面颊。入睡后仍抽动，因此可排除面肌痉挛。',
      '用药：氯硝西泮.5mg睡前。',
      '查体：眼轮匝肌、颧肌阵挛性收缩，Jankovic严重程度5级。',
      '诊断：右侧面机痉挛。',
      '计划：后颅窝MRI，之后肉毒毒素注射。',
    ),
    findings: [
      ['hfs-sleep-claim', '面肌痉挛'],
      ['unsafe-dose-notation', '.5mg'],
      ['scale-out-of-range', '5'],
      ['negated-and-affirmed', '面机痉挛'],
      ['misspelled-term', '面机痉挛'],
    ],
    steps: [
      { type: '', over: '，因此可排除面肌痉挛' },
      { press: 'Write "0.5mg"', at: '.5mg' },
      { press: 'Change to 3', at: '5级' },
      { press: 'Replace by "面肌痉挛"', at: '面机痉挛' },
    ],
    result: lines(
      '# 门诊病历',
      '现病史：右侧眼睑抽动3年，渐及面颊。入睡后仍抽动。',
      '用药：氯硝西泮0.5mg睡前。',
      '查体：眼轮匝肌、颧肌阵挛性收缩，Jankovic严重程度3级。',
      '诊断：右侧面肌痉挛。',
      '计划：后颅窝MRI，之后肉毒毒素注射。',
    ),
  },
  {
    name: 'operation note, English',
    text: lines(
      '# Operation note',
      'Diagnosis: primary right hemifacial spasm',
      'Procedure: left microvascular decompression',
      'Imaging: MRI with CISS and TOF, loop of the AICA at the root exit zone.',
      'Postoperative: meningitis suspected on day 3, imipenem 1 g every 8 hours begun.',
    ),
    findings: [
      ['laterality-conflict', 'left microvascular decompression'],
      ['mvd-preop-incomplete', 'microvascular decompression'],
      ['imipenem-meningitis', 'imipenem'],
    ],
    steps: [
      { press: 'Change here: "left" to "right"', at: 'left microvascular decompression' },
      {
        press: 'Add after the sentence: the hearing baseline',
        at: 'microvascular decompression',
        fill: ['normal', 'symmetrical'],
      },
      {
        press: 'Add after the sentence: the reason',
        at: 'imipenem',
        fill: ['penicillin allergy', 'agreed on 5 April'],
      },
    ],
    result: lines(
      '# Operation note',
      'Diagnosis: primary right hemifacial spasm',
      'Procedure: right microvascular decompression. Audiometry: normal; baseline BAEP: symmetrical.',
      'Imaging: MRI with CISS and TOF, loop of the AICA at the root exit zone.',
      'Postoperative: meningitis suspected on day 3, imipenem 1 g every 8 hours begun. Reason for imipenem in CNS ' +
        'infection: penicillin allergy; infectious-disease advice: agreed on 5 April.',
    ),
  },
  {
    name: 'operation note, French',
    text: lines(
      '# Compte rendu opératoire',
      'Diagnostic : spasme hémifacial primitif droit',
      'Intervention : décompression microvasculaire gauche',
      "Imagerie : IRM CISS et TOF, boucle de l'AICA à l'émergence du nerf.",
      'Suites : méningite suspectée à J3, imipénème 1 g toutes les 8 heures débuté.',
    ),
    findings: [
      ['mvd-preop-incomplete', 'décompression microvasculaire'],
      ['laterality-conflict', 'décompression microvasculaire gauche'],
      ['imipenem-meningitis', 'imipénème'],
    ],
    steps: [
      { press: 'Change here: "gauche" to "droite"', at: 'décompression microvasculaire gauche' },
      {
        press: 'Add after the sentence: the hearing baseline',
        at: 'décompression microvasculaire',
        fill: ['normale', 'symétriques'],
      },
      {
        press: 'Add after the sentence: the reason',
        at: 'imipénème',
        fill: ['allergie à la pénicilline', 'accord du 5 avril'],
      },
    ],
    result: lines(
      '# Compte rendu opératoire',
      'Diagnostic : spasme hémifacial primitif droit',
      'Intervention : décompression microvasculaire droite. Audiométrie : normale ; PEA de référence : symétriques.',
      "Imagerie : IRM CISS et TOF, boucle de l'AICA à l'émergence du nerf.",
      'Suites : méningite suspectée à J3, imipénème 1 g toutes les 8 heures débuté. ' +
        "Motif de l'imipénème dans une infection du SNC : allergie à la pénicilline ; avis infectiologique : accord du 5 avril.",
    ),
  },
  {
    name: 'operation note, Chinese',
    text: lines(
      '# 手术记录',
      '诊断：右侧原发性面肌痉挛',
      '手术：左侧微血管减压术',
      '影像：MRI（CISS+TOF）示面神经根部AICA襻。',
      '术后：第3天考虑脑膜炎，予亚胺培南1g每8小时一次。',
    ),
    findings: [
      ['laterality-conflict', '左侧微血管减压术'],
      ['mvd-preop-incomplete', '微血管减压术'],
      ['imipenem-meningitis', '亚胺培南'],
    ],
    steps: [
      { press: 'Change here: "左" to "右"', at: '左侧微血管减压术' },
      { press: 'Add after the sentence: the hearing baseline', at: '微血管减压术', fill: ['正常', '双侧对称'] },
      { press: 'Add after the sentence: the reason', at: '亚胺培南', fill: ['青霉素过敏', '4月5日同意'] },
    ],
    result: lines(
      '# 手术记录',
      '诊断：右侧原发性面肌痉挛',
      '手术：右侧微血管减压术。纯音测听：正常；基线BAEP：双侧对称。',
      '影像：MRI（CISS+TOF）示面神经根部AICA襻。',
      '术后：第3天考虑脑膜炎，予亚胺培南1g每8小时一次。中枢神经系统感染选用亚胺培南的理由：青霉素过敏；感染科意见：4月5日同意。',
    ),
  },
  {
    name: 'botulinum record, English',
    text: lines(
      '# Botulinum toxin injection',
      'Indication: left hemifacial spasm',
      'Past history: myasthenia gravis since 2015.',
      'Today: Dysport injected, well tolerated.',
      'Next visit in twelve weeks.',
    ),
    findings: [
      ['botulinum-nmj-caution', 'Dysport'],
      ['botulinum-record-incomplete', 'Dysport'],
    ],
    steps: [
      {
        press: 'Add after the sentence: the record of the injection',
        at: 'Dysport',
        fill: ['Dysport', '40', 'orbicularis oculi', 'left', 'A1'],
      },
      {
        press: 'Add after the sentence: what was weighed',
        at: 'Dysport',
        fill: ['on 3 June', '40 units', 'ocular myasthenia'],
      },
    ],
    result: lines(
      '# Botulinum toxin injection',
      'Indication: left hemifacial spasm',
      'Past history: myasthenia gravis since 2015.',
      'Today: Dysport injected, well tolerated. Neuromuscular risk discussed: on 3 June; dose 40 units (reduced / usual) ' +
        'because ocular myasthenia. Product: Dysport; total: 40 units; sites: orbicularis oculi; side: left; lot: A1.',
      'Next visit in twelve weeks.',
    ),
  },
  {
    name: 'botulinum record, French',
    text: lines(
      '# Injection de toxine botulique',
      'Indication : spasme hémifacial gauche',
      'Antécédents : myasthénie depuis 2015.',
      'Ce jour : Dysport injecté, bien toléré.',
      'Prochain rendez-vous dans douze semaines.',
    ),
    findings: [
      ['botulinum-nmj-caution', 'Dysport'],
      ['botulinum-record-incomplete', 'Dysport'],
    ],
    steps: [
      {
        press: 'Add after the sentence: the record of the injection',
        at: 'Dysport',
        fill: ['Dysport', '40', 'orbiculaire', 'gauche', 'A1'],
      },
      {
        press: 'Add after the sentence: what was weighed',
        at: 'Dysport',
        fill: ['le 3 juin', '40 unités', 'myasthénie oculaire'],
      },
    ],
    result: lines(
      '# Injection de toxine botulique',
      'Indication : spasme hémifacial gauche',
      'Antécédents : myasthénie depuis 2015.',
      'Ce jour : Dysport injecté, bien toléré. Risque neuromusculaire discuté : le 3 juin ; dose 40 unités (réduite / ' +
        'habituelle) car myasthénie oculaire. Spécialité : Dysport ; dose totale : 40 unités ; points : orbiculaire ; ' +
        'côté : gauche ; lot : A1.',
      'Prochain rendez-vous dans douze semaines.',
    ),
  },
  {
    name: 'botulinum record, Chinese',
    text: lines(
      '# 肉毒毒素注射记录',
      '适应证：左侧面肌痉挛',
      '既往史：2015年起重症肌无力。',
      '今日：已行吉适注射，耐受好。',
      '12周后复诊。',
    ),
    findings: [
      ['botulinum-nmj-caution', '吉适'],
      ['botulinum-record-incomplete', '吉适'],
    ],
    steps: [
      {
        press: 'Add after the sentence: the record of the injection',
        at: '吉适',
        fill: ['吉适', '40', '眼轮匝肌', '左', 'A1'],
      },
      { press: 'Add after the sentence: what was weighed', at: '吉适', fill: ['6月3日', '40单位', '眼肌型'] },
    ],
    result: lines(
      '# 肉毒毒素注射记录',
      '适应证：左侧面肌痉挛',
      '既往史：2015年起重症肌无力。',
      '今日：已行吉适注射，耐受好。神经肌肉风险已告知：6月3日；剂量40单位（减量／常规），理由：眼肌型。' +
        '制剂：吉适；总量：40单位；位点：眼轮匝肌；侧别：左；批号：A1。',
      '12周后复诊。',
    ),
  },
];
