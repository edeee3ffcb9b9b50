import type { ContextCase } from '../case';

/** Sections: headings on their line, inside a line, with effects, and where they end. */
export const sections: readonly ContextCase[] = [
  [2, 'PMH: <t migraine historical>migraine</t>, <t asthma historical>asthma</t>.'],
  [2, "PMHx\n<t hypertension historical>hypertension</t>\n<t bells-palsy historical>Bell's palsy</t> 2010"],
  [2, "Past medical history: <t bells-palsy historical>Bell's palsy</t>; no <t stroke negated historical>stroke</t>."],
  [2, 'Past history: <t migraine historical>migraine</t>. Drugs: <t carbamazepine type:drug>carbamazepine</t>.'],
  [
    2,
    'PAST MEDICAL HISTORY: <t hypertension historical>hypertension</t> MEDICATIONS: <t baclofen type:drug>baclofen</t>',
  ],
  [
    1,
    'Past surgical history: <t microvascular-decompression historical type:procedure>microvascular decompression</t>.',
  ],
  [
    2,
    'Previous treatments: <t carbamazepine historical type:drug>carbamazepine</t>, <t botulinum-toxin historical type:drug>botulinum toxin</t>.',
  ],
  [1, 'PSH: <t microvascular-decompression historical type:procedure>MVD</t> 2014'],
  [
    2,
    "PMH: <t bells-palsy historical>Bell's palsy</t>.\nHPI: <t muscle-spasm type:sign/symptom>spasm</t> of the lower lid.",
  ],
  [2, "PMH: <t bells-palsy historical>Bell's palsy</t>.\n\n<t muscle-spasm type:sign/symptom>Spasm</t> seen today."],
  [2, "HPI: <t hemifacial-spasm>hemifacial spasm</t> for two years. PMH: <t bells-palsy historical>Bell's palsy</t>."],
  [2, 'Assessment: <t hemifacial-spasm>hemifacial spasm</t>. Plan: <t mri hypothetical type:investigation>MRI</t>.'],
  [1, 'ASSESSMENT AND PLAN: <t hemifacial-spasm>hemifacial spasm</t>.'],
  [1, 'Impression: probable <t hemifacial-spasm possible>hemifacial spasm</t>.'],
  [1, 'Impression: <t hemifacial-spasm>hemifacial spasm</t>'],
  [
    3,
    'Differential diagnosis:\n1. <t motor-tic possible type:sign/symptom>tic</t>\n2. <t facial-myokymia possible>facial myokymia</t>\n\nPlan: <t electromyography hypothetical type:investigation>EMG</t>',
  ],
  [
    2,
    'Family history:\n<t dystonia family>dystonia</t>\nSocial history: drives. <t psychological-stress type:sign/symptom>Stress</t> at work.',
  ],
  [2, 'Medications: <t carbamazepine type:drug>carbamazepine</t>, <t clonazepam type:drug>clonazepam</t>.'],
  [1, 'Current medication: <t gabapentin type:drug>gabapentin</t> 300 mg.'],
  [1, 'Allergies: <t penicillins type:drug>penicillin</t>.'],
  [
    2,
    'Examination: no <t ptosis negated type:sign/symptom>ptosis</t>; <t muscle-spasm type:sign/symptom>spasm</t> of the cheek.',
  ],
  [
    2,
    'O/E <t facial-asymmetry type:sign/symptom>facial asymmetry</t>, no <t synkinesis negated type:sign/symptom>synkinesis</t>.',
  ],
  [
    3,
    'Investigations: <t mri type:investigation>MRI</t> normal, <t electromyography type:investigation>EMG</t> shows <t synkinesis type:sign/symptom>synkinesis</t>.',
  ],
  [1, 'MRI: no <t vestibular-schwannoma negated>vestibular schwannoma</t>.'],
  [1, 'MRI: <t neurovascular-conflict>neurovascular conflict</t>.'],
  [1, 'Indication: <t hemifacial-spasm>hemifacial spasm</t>'],
  [1, 'History: <t tic-disorder>tics</t> since spring.'],
  [1, 'Clinical history: <t hemifacial-spasm>hemifacial spasm</t> for a year.'],
  [1, 'Chief complaint: <t facial-twitching type:sign/symptom>facial twitching</t>'],
  [1, 'Reason for referral: ?<t hemifacial-spasm possible>hemifacial spasm</t>'],
  [2, 'Problem list: <t hemifacial-spasm>hemifacial spasm</t>, <t hypertension>hypertension</t>'],
  [1, 'Discharge diagnosis: <t hemifacial-spasm>hemifacial spasm</t>'],
  [1, 'Operation: <t microvascular-decompression type:procedure>microvascular decompression</t>'],
  [
    2,
    "**Past history**\n<t bells-palsy historical>Bell's palsy</t>\n**Examination**\n<t synkinesis type:sign/symptom>synkinesis</t>",
  ],
  [
    2,
    'Return if:\n- <t headache hypothetical type:sign/symptom>headache</t>\n- <t fever hypothetical type:sign/symptom>fever</t>',
  ],
  [1, 'Side effects: <t ptosis type:sign/symptom>ptosis</t>, mild.'],
  [2, 'No evidence of:\n- <t stroke negated>stroke</t>\n- <t multiple-sclerosis negated>multiple sclerosis</t>'],
];
