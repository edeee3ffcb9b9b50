import type { ContextCase } from '../case';

/** Lists: how far one negation goes, and what in a list speaks for itself. */
export const lists: readonly ContextCase[] = [
  // All of them
  [
    3,
    'Denies <t headache negated type:sign/symptom>headache</t>, <t vertigo negated type:sign/symptom>vertigo</t> and <t tinnitus negated type:sign/symptom>tinnitus</t>.',
  ],
  [
    3,
    'Denies <t headache negated type:sign/symptom>headache</t>, <t vertigo negated type:sign/symptom>vertigo</t> or <t tinnitus negated type:sign/symptom>tinnitus</t>.',
  ],
  [
    4,
    'No <t ptosis negated type:sign/symptom>ptosis</t>, <t diplopia negated type:sign/symptom>diplopia</t>, <t dry-eye negated>dry eye</t> or <t facial-weakness negated type:sign/symptom>facial weakness</t>.',
  ],
  [
    3,
    'Without <t ptosis negated type:sign/symptom>ptosis</t>, <t nystagmus negated type:sign/symptom>nystagmus</t> or <t facial-weakness negated type:sign/symptom>facial weakness</t>.',
  ],
  [
    2,
    'No <t facial-pain negated type:sign/symptom>facial pain</t>/<t headache negated type:sign/symptom>headache</t>.',
  ],
  [
    3,
    'No <t facial-weakness negated type:sign/symptom>facial weakness</t> or <t synkinesis negated type:sign/symptom>synkinesis</t>, and no <t hearing-loss negated type:sign/symptom>hearing loss</t>.',
  ],
  [
    3,
    'No <t ptosis negated type:sign/symptom>ptosis</t>, no <t diplopia negated type:sign/symptom>diplopia</t>, no <t dry-eye negated>dry eye</t>.',
  ],
  [
    3,
    'Neither <t tic-disorder negated>tics</t> nor <t chorea negated type:sign/symptom>chorea</t> nor <t myoclonus negated type:sign/symptom>myoclonus</t>.',
  ],
  [
    3,
    'There is no evidence of <t facial-palsy negated>facial palsy</t>, <t facial-synkinesis negated type:sign/symptom>facial synkinesis</t> or <t hemimasticatory-spasm negated>hemimasticatory spasm</t>.',
  ],
  [
    3,
    'Negative for <t stroke negated>stroke</t>, <t multiple-sclerosis negated>multiple sclerosis</t> and <t vestibular-schwannoma negated>vestibular schwannoma</t>.',
  ],
  [
    3,
    'She denies any <t tinnitus negated type:sign/symptom>tinnitus</t>, <t vertigo negated type:sign/symptom>vertigo</t>, or <t hearing-loss negated type:sign/symptom>hearing loss</t> at present.',
  ],
  [
    3,
    'Not suffering from <t headache negated type:sign/symptom>headache</t>, <t vertigo negated type:sign/symptom>vertigo</t> or <t tinnitus negated type:sign/symptom>tinnitus</t>.',
  ],
  [
    3,
    '<t stroke negated>Stroke</t>, <t multiple-sclerosis negated>multiple sclerosis</t> and <t vestibular-schwannoma negated>vestibular schwannoma</t> were excluded.',
  ],
  [2, '<t tic-disorder negated>Tics</t> and <t chorea negated type:sign/symptom>chorea</t> are absent.'],
  [
    2,
    '<t facial-pain negated type:sign/symptom>Facial pain</t> or <t numbness negated type:sign/symptom>numbness</t> is denied.',
  ],
  [
    3,
    'No <t tic-disorder negated>tics</t> (motor or vocal), <t chorea negated type:sign/symptom>chorea</t> or <t tremor negated type:sign/symptom>tremor</t>.',
  ],
  [
    3,
    'Denies: <t headache negated type:sign/symptom>headache</t>, <t vertigo negated type:sign/symptom>vertigo</t>, <t tinnitus negated type:sign/symptom>tinnitus</t>.',
  ],
  [
    3,
    'Denies:\n- <t headache negated type:sign/symptom>headache</t>\n- <t vertigo negated type:sign/symptom>vertigo</t>\n- <t tinnitus negated type:sign/symptom>tinnitus</t>',
  ],
  [2, 'Negative: <t ptosis negated type:sign/symptom>ptosis</t>, <t diplopia negated type:sign/symptom>diplopia</t>'],
  // Some of them
  [
    3,
    'No <t ptosis negated type:sign/symptom>ptosis</t>, no <t diplopia negated type:sign/symptom>diplopia</t>, <t blinking type:sign/symptom>blinking</t> normal.',
  ],
  [2, 'No <t ptosis negated type:sign/symptom>ptosis</t>, <t blinking type:sign/symptom>blinking</t> normal.'],
  [2, 'No <t ptosis negated type:sign/symptom>ptosis</t>, <t facial-pain type:sign/symptom>facial pain</t> present.'],
  [2, 'No <t diplopia negated type:sign/symptom>diplopia</t>, <t ptosis type:sign/symptom>ptosis</t> mild.'],
  [
    2,
    'Denies <t headache negated type:sign/symptom>headache</t>; <t tinnitus type:sign/symptom>tinnitus</t> since May.',
  ],
  [
    2,
    'No <t headache negated type:sign/symptom>headache</t>, complains of <t facial-pain type:sign/symptom>facial pain</t>.',
  ],
  [
    3,
    'No <t ptosis negated type:sign/symptom>ptosis</t>, but <t dry-eye>dry eye</t> and <t epiphora type:sign/symptom>tearing</t>.',
  ],
  [
    2,
    'No <t muscle-spasm negated type:sign/symptom>spasm</t> today, <t facial-weakness type:sign/symptom>facial weakness</t> persists.',
  ],
  [2, 'No <t facial-palsy negated>facial palsy</t>, <t house-brackmann type:scale>House-Brackmann</t> I.'],
  [2, '<t nystagmus type:sign/symptom>Nystagmus</t> present, <t ptosis negated type:sign/symptom>ptosis</t> absent.'],
  [2, '<t lyme-disease>Lyme disease</t> proven, <t stroke negated>stroke</t> unlikely.'],
  [2, 'Lid <t myokymia>myokymia</t>, no <t blepharospasm negated>blepharospasm</t>.'],
  [2, 'Mild <t ptosis type:sign/symptom>ptosis</t> without <t diplopia negated type:sign/symptom>diplopia</t>.'],
  [
    3,
    '<t facial-twitching type:sign/symptom>Facial twitching</t> with no <t facial-pain negated type:sign/symptom>facial pain</t> or <t numbness negated type:sign/symptom>numbness</t>.',
  ],
  [
    3,
    'Has <t headache type:sign/symptom>headache</t> and <t photophobia type:sign/symptom>photophobia</t> but denies <t vertigo negated type:sign/symptom>vertigo</t>.',
  ],
  [
    3,
    '<t hemifacial-spasm>Hemifacial spasm</t> without <t facial-weakness negated type:sign/symptom>facial weakness</t>, with <t tinnitus type:sign/symptom>tinnitus</t>.',
  ],
  [2, 'Not <t blepharospasm negated>blepharospasm</t> but <t hemifacial-spasm>hemifacial spasm</t>.'],
  [
    3,
    'Not <t motor-tic negated type:sign/symptom>tic</t>, not <t myokymia negated>myokymia</t>: <t hemifacial-spasm>hemifacial spasm</t>.',
  ],
  [
    2,
    'No <t muscle-weakness negated type:sign/symptom>weakness</t>, the <t muscle-spasm type:sign/symptom>spasm</t> is unchanged.',
  ],
  [2, 'No <t tic-disorder negated>tics</t>, she has <t blepharospasm>blepharospasm</t>.'],
  [
    2,
    'No <t facial-pain negated type:sign/symptom>facial pain</t>, there is <t facial-twitching type:sign/symptom>facial twitching</t>.',
  ],
  [
    2,
    'No <t hearing-loss negated type:sign/symptom>hearing loss</t>, <t pure-tone-audiometry type:investigation>audiogram</t> normal.',
  ],
  [
    2,
    'Consider <t ramsay-hunt-syndrome possible hypothetical>Ramsay Hunt syndrome</t> (no vesicles), <t stroke negated>stroke</t> unlikely.',
  ],
  [
    2,
    'No <t synkinesis negated type:sign/symptom>synkinesis</t> – <t muscle-spasm type:sign/symptom>spasm</t> every few minutes.',
  ],
  [2, 'No <t ptosis negated type:sign/symptom>ptosis</t> -> <t onabotulinumtoxina type:drug>Botox</t> as before.'],
  [2, '<t facial-palsy negated>Facial palsy</t>: none. <t synkinesis type:sign/symptom>Synkinesis</t>: mild.'],
  [
    3,
    '<t muscle-spasm type:sign/symptom>Spasm</t> more frequent, no <t facial-weakness negated type:sign/symptom>facial weakness</t>, <t ptosis type:sign/symptom>ptosis</t> resolving.',
  ],
  [2, 'Denies <t diplopia negated type:sign/symptom>diplopia</t>, reports <t dry-eye>dry eye</t>.'],
  [
    2,
    'Denied <t facial-pain negated type:sign/symptom>facial pain</t> yet winced with each <t muscle-spasm type:sign/symptom>spasm</t>.',
  ],
  // In reports, letters and records
  [
    2,
    'No <t bruising negated type:sign/symptom>bruising</t>, no <t ptosis negated type:sign/symptom>ptosis</t>, lid closure complete.',
  ],
  [
    3,
    'No <t multiple-sclerosis negated>multiple sclerosis</t>, no <t aneurysm negated>aneurysm</t>, the <t facial-nerve type:nerve>facial nerve</t> is normal.',
  ],
  [
    3,
    'No <t headache negated type:sign/symptom>headache</t> or <t nausea negated type:sign/symptom>nausea</t>; <t tinnitus type:sign/symptom>tinnitus</t> since the operation.',
  ],
  [
    3,
    'Denies <t dysphagia negated type:sign/symptom>dysphagia</t>, <t diplopia negated type:sign/symptom>diplopia</t>, <t dysarthria negated type:sign/symptom>dysarthria</t>.',
  ],
  [
    2,
    'Negative <t chvostek-sign negated type:sign/symptom>Chvostek</t> and <t trousseau-sign negated type:sign/symptom>Trousseau</t> signs.',
  ],
  [
    5,
    'No <t chorea negated type:sign/symptom>chorea</t>, <t tremor negated type:sign/symptom>tremor</t>, <t myoclonus negated type:sign/symptom>myoclonus</t> or <t dystonia negated>dystonia</t> elsewhere, <t blepharospasm>blepharospasm</t> only.',
  ],
];
