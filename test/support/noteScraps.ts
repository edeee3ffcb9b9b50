import fc from 'fast-check';

/** What notes in three languages are made of, and what one place of a note does to another. */
export const noteScraps: readonly string[] = [
  // Terms, and halves of them.
  ...['Right hemifacial spasm since May. ', 'HFS', 'MVD ', 'SLA ', 'bilateral hemifacial spasm', 'hemificial spasm '],
  ...['spasme hémifacial gauche depuis deux ans. ', "l'orbiculaire droit ", '右侧面肌痉挛3年。', '面瘫', 'ptosis'],
  ...['hemifacial\nspasm', 'hemifacial', 'spasm', 'facial', 'hand-foot syndrome (HFS)', 'House-Brackmann grade VII. '],
  ...['imipenem ', 'meningitis ', 'Botox ', 'diplopie', '面肌痉挛', '肉毒素'],
  // Cues of every axis, before and behind, pseudo-cues, terminations, conjunctions.
  ...[
    'No facial palsy',
    'no ',
    'denies ',
    ' was ruled out',
    ': none',
    ' (-)',
    ' (+)',
    'possible ',
    '? ',
    'r/o ',
    ' versus ',
  ],
  ...[
    'pas de ',
    'Absence de ',
    ' éliminé',
    ' : non',
    'possible ',
    'ne permet pas d’exclure ',
    'ni ',
    "pas d'aggravation ",
  ],
  ...['无', '未见', '否认', '待排', '不能排除', '（-）', '：无', '无明显变化', '、', '及'],
  ...['history of ', 'in 2010 ', 'if ', 'antécédent de ', 'en 2012 ', 'si ', '既往', '2015年', '若出现'],
  ...[
    'Her mother had blepharospasm. ',
    'sa mère ',
    '其母',
    'The patient ',
    'La patiente ',
    '患者，',
    'not only ',
    'but ',
    'mais ',
  ],
  ...[
    'left ',
    'right',
    'bilateral ',
    'gauche ',
    'droit ',
    ' D',
    'OS ',
    '左侧',
    '双侧',
    '对侧',
    ' or ',
    ', ',
    ' and ',
    ' et ',
    '但',
  ],
  // Headings, heads of lists, items, boxes.
  ...['## Family history\n', 'Plan: ', 'Assessment:\n', 'EXAMINATION:\n', 'Past history: ', '## Miscellaneous\n'],
  ...[
    'ANTECEDENTS :\n',
    'Antécédents familiaux :\n',
    'Diagnostic différentiel :\n',
    '现病史：',
    '家族史：',
    '【诊断】\n',
    '既往史：\n',
  ],
  ...[
    'She denies:\n',
    'Absence of:\n',
    'Absence de :\n',
    'Return if:\n',
    '未见：\n',
    '- ',
    '1. ',
    '• ',
    '□ ',
    '☑ ',
    '[ ] ',
    '[x] ',
  ],
  ...['yes / no', 'oui / non', '是□ 否☑', 'spasm: yes / no\n'],
  // Tables, brackets, quotes.
  ...['\t', ' | ', '|', '    ', ' -> ', ' - ', '(', ')', '[', ']', '（', '）', '"', '“', '”', '« ', ' »', '「', '」'],
  ...['Patient leaflet: ', 'le cours rappelle ', '健康宣教：'],
  // Who speaks, and what a form leaves unfilled.
  ...['Patient information\n', 'She believes she has ', 'selon son médecin ', '☐ ', ' yes / no', '____', 'No. '],
  // What ends lines and sentences, and what does not.
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '. ',
    '; ',
    '。',
    '，',
    ':',
    '：',
    'Dr. ',
    '\n```\n',
    'see spasm.pdf ',
    'doi:10.1000/x\n',
  ],
  // What is no word at all.
  ...['x', 'the ', '2', '😀', '\ud83d', '\udc00', 'e\u0301', '\u0301', '\u00ad', '\u200b', '\0'],
];

/** Notes of up to so many scraps. */
export function scrapNotes(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...noteScraps), { maxLength }).map((parts) => parts.join(''));
}
