import type { ContextCase } from '../case';

/** The text of notes: telegraphic and wrapped lines, abbreviations, numbering, languages mixed. */
export const layout: readonly ContextCase[] = [
  // Telegraphic
  [
    3,
    'pt c/o <t facial-twitching type:sign/symptom>facial twitching</t>, no <t pain negated type:sign/symptom>pain</t>, no <t ptosis negated type:sign/symptom>ptosis</t>',
  ],
  [
    4,
    'f/u <t hemifacial-spasm>HFS</t>. <t onabotulinumtoxina historical type:drug>Botox</t> 3/12 ago, good effect. no <t ptosis negated type:sign/symptom>ptosis</t>. <t muscle-spasm type:sign/symptom>spasms</t> back x 2 wks',
  ],
  [2, '<t hemifacial-spasm left>HFS</t> L, stable on <t onabotulinumtoxina type:drug>Botox</t>'],
  [1, 'o/e <t muscle-spasm type:sign/symptom>spasm</t>, nil else'],
  [
    3,
    '<t hemifacial-spasm>HFS</t> x 3 yrs, worse w/ <t psychological-stress type:sign/symptom>stress</t>, no <t tinnitus negated type:sign/symptom>tinnitus</t>',
  ],
  [2, 'cont <t carbamazepine type:drug>CBZ</t>. no <t rash negated type:sign/symptom>rash</t>.'],
  [
    2,
    's/p <t microvascular-decompression historical type:procedure>MVD</t>, doing well, no <t hemifacial-spasm negated>HFS</t>',
  ],
  [2, '<t hemifacial-spasm>HFS</t> ++, <t synkinesis negated type:sign/symptom>synkinesis</t> neg'],
  [2, '<t facial-palsy negated>Facial palsy</t> nil, <t house-brackmann type:scale>HB</t> 1'],
  [1, 'no c/o <t headache negated type:sign/symptom>headache</t>'],
  // Lines
  [
    2,
    'No <t ptosis negated type:sign/symptom>ptosis</t>\n<t facial-twitching type:sign/symptom>Facial twitching</t> today',
  ],
  [
    2,
    'She has had no <t facial-weakness negated type:sign/symptom>facial weakness</t>, and there is no\n<t synkinesis negated type:sign/symptom>synkinesis</t> on voluntary movement of the face.',
  ],
  [
    2,
    'The patient denies any problem with her hearing and has no\n<t tinnitus negated type:sign/symptom>tinnitus</t> or <t vertigo negated type:sign/symptom>vertigo</t>.',
  ],
  [
    3,
    '- no <t ptosis negated type:sign/symptom>ptosis</t>\n- <t muscle-spasm type:sign/symptom>spasm</t> of the chin\n- no <t synkinesis negated type:sign/symptom>synkinesis</t>',
  ],
  [2, '1. no <t tic-disorder negated>tics</t>\n2. <t blepharospasm>blepharospasm</t>'],
  [1, 'No <t hemifacial-spasm negated>hemifacial\nspasm</t> was seen.'],
  [
    2,
    'Denies <t headache negated type:sign/symptom>headache</t>.\r\n<t muscle-spasm type:sign/symptom>Spasm</t> persists.\r\n',
  ],
  [2, '• <t ptosis negated type:sign/symptom>Ptosis</t>: no\n• <t diplopia type:sign/symptom>Diplopia</t>: yes'],
  // Abbreviations
  [
    2,
    'Seen by Dr. Lee for <t hemifacial-spasm>hemifacial spasm</t>. No <t ptosis negated type:sign/symptom>ptosis</t>.',
  ],
  [
    2,
    'No <t facial-weakness negated type:sign/symptom>facial weakness</t>, e.g. <t lagophthalmos negated type:sign/symptom>lagophthalmos</t>.',
  ],
  [1, 'Pt. denies <t diplopia negated type:sign/symptom>diplopia</t>.'],
  [1, "No prev. <t bells-palsy negated historical>Bell's palsy</t>."],
  [1, "Hx. of <t bells-palsy historical>Bell's palsy</t>."],
  [1, 'r.o. <t stroke possible>stroke</t>'],
  [1, '<t hemifacial-spasm left>HFS</t> lt. side'],
  [2, '<t motor-tic possible type:sign/symptom>Tic</t> vs. <t myokymia possible>myokymia</t>.'],
  [1, 'No approx. date. <t muscle-spasm type:sign/symptom>Spasm</t> daily.'],
  // Marks
  [
    3,
    '<t hemifacial-spasm>Hemifacial spasm</t> (no <t facial-weakness negated type:sign/symptom>facial weakness</t>), <t tinnitus type:sign/symptom>tinnitus</t>.',
  ],
  [
    2,
    '<t hemifacial-spasm>Hemifacial spasm</t> – no <t facial-weakness negated type:sign/symptom>facial weakness</t>.',
  ],
  [2, 'No <t ptosis negated type:sign/symptom>ptosis</t>... <t muscle-spasm type:sign/symptom>spasm</t> as before.'],
  [2, 'No <t ptosis negated type:sign/symptom>ptosis</t>! <t muscle-spasm type:sign/symptom>Spasm</t> worse.'],
  [2, 'No <t ptosis negated type:sign/symptom>ptosis</t> / <t diplopia negated type:sign/symptom>diplopia</t>'],
  [2, 'no <t ptosis negated type:sign/symptom>ptosis</t> & <t diplopia negated type:sign/symptom>diplopia</t>'],
  [2, 'No <t ptosis negated type:sign/symptom>ptosis</t> + <t diplopia negated type:sign/symptom>diplopia</t>.'],
  // Mixed languages
  [1, '<t hemifacial-spasm negated>Hémispasme facial</t> : non'],
  [1, '无<t hemifacial-spasm negated>hemifacial spasm</t>'],
  [1, 'Sa mère a un <t hemifacial-spasm family>hemifacial spasm</t>.'],
  [1, '<t hemifacial-spasm possible>HFS</t>待排'],
  [2, 'Pas de <t ptosis negated type:sign/symptom>ptosis</t>, no <t diplopia negated type:sign/symptom>diplopia</t>.'],
  [1, '<t hemifacial-spasm negated>面肌痉挛</t> was excluded.'],
  [1, '<t hemifacial-spasm possible>面肌痉挛</t> suspected'],
  [1, "ATCD : <t bells-palsy historical>Bell's palsy</t>"],
  [1, 'Pas de <t hemifacial-spasm negated>hemifacial spasm</t>.'],
  [
    2,
    'Denies <t ptosis negated type:sign/symptom>ptosis</t>\n<t muscle-spasm type:sign/symptom>Spasm</t> twice a day\n',
  ],
  [1, 'No\r\n<t muscle-spasm type:sign/symptom>spasm</t>'],
];
