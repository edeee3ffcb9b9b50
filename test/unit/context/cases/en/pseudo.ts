import type { ContextCase } from '../case';

/** Words that hold a negation and deny nothing, double negation, and where a scope ends. */
export const pseudoAndTerminations: readonly ContextCase[] = [
  // No change, no increase
  [1, 'No increase in <t hemifacial-spasm>hemifacial spasm</t> since March.'],
  [1, 'No significant improvement of the <t muscle-spasm type:sign/symptom>spasm</t>.'],
  [1, 'Not only <t blepharospasm>blepharospasm</t> but jaw movements too.'],
  [
    2,
    'No <t muscle-weakness negated type:sign/symptom>weakness</t> but <t facial-spasm type:sign/symptom>facial spasm</t> is frequent.',
  ],
  [2, 'No <t ptosis negated type:sign/symptom>ptosis</t>; <t muscle-spasm type:sign/symptom>spasm</t> every minute.'],
  [
    2,
    'No <t tumour negated type:sign/symptom>tumour</t> as the cause of the <t muscle-spasm type:sign/symptom>spasm</t>.',
  ],
  [2, 'No <t ptosis negated type:sign/symptom>ptosis</t>, has <t myokymia>myokymia</t>.'],
  [2, 'She denies <t pain negated type:sign/symptom>pain</t>. <t hemifacial-spasm>Hemifacial spasm</t> persists.'],
  [1, 'Treated for <t non-hodgkin-lymphoma>non-Hodgkin lymphoma</t>.'],
  [1, 'Without doubt a <t hemifacial-spasm>hemifacial spasm</t>.'],
  [
    2,
    'No <t ptosis negated type:sign/symptom>ptosis</t> however <t synkinesis type:sign/symptom>synkinesis</t> is marked.',
  ],
  [1, 'No change in <t hemifacial-spasm>hemifacial spasm</t>.'],
  [1, 'No change in the frequency of the <t muscle-spasm type:sign/symptom>spasms</t>.'],
  [1, '<t facial-twitching type:sign/symptom>Facial twitching</t> not improved.'],
  [1, 'No improvement in <t blepharospasm>blepharospasm</t> after two sessions.'],
  [1, 'No worsening of the <t ptosis type:sign/symptom>ptosis</t>.'],
  [1, 'No difference in <t facial-asymmetry type:sign/symptom>facial asymmetry</t>.'],
  [1, 'No relief of <t facial-pain type:sign/symptom>facial pain</t>.'],
  [1, '<t muscle-spasm type:sign/symptom>Spasm</t> not controlled.'],
  [1, '<t hemifacial-spasm>Hemifacial spasm</t> shows no signs of improvement.'],
  [1, 'The <t muscle-spasm type:sign/symptom>spasms</t> do not stop during sleep.'],
  [1, 'The <t muscle-spasm type:sign/symptom>spasms</t> did not respond.'],
  [1, '<t facial-pain type:sign/symptom>Facial pain</t> is not relieved by rest.'],
  [1, '<t muscle-spasm type:sign/symptom>Spasm</t> has not changed since spring.'],
  [1, '<t ptosis type:sign/symptom>Ptosis</t> has not resolved yet.'],
  [1, 'Without change: <t hemifacial-spasm>hemifacial spasm</t>.'],
  // Not only, not necessarily, no doubt
  [2, 'Not only <t hemifacial-spasm>hemifacial spasm</t> but also <t trigeminal-neuralgia>trigeminal neuralgia</t>.'],
  [1, 'Not just <t eyelid-twitching type:sign/symptom>eyelid twitching</t>.'],
  [1, 'No doubt about the <t hemifacial-spasm>hemifacial spasm</t>.'],
  [1, 'There is no question that this is <t hemifacial-spasm>hemifacial spasm</t>.'],
  [2, "<t synkinesis type:sign/symptom>Synkinesis</t> is not uncommon after <t bells-palsy>Bell's palsy</t>."],
  [1, 'Not infrequently she has <t headache type:sign/symptom>headaches</t>.'],
  [1, '<t headache type:sign/symptom>Headache</t> is not severe.'],
  [1, 'The <t muscle-spasm type:sign/symptom>spasm</t> is not painful.'],
  [1, '<t muscle-spasm type:sign/symptom>Spasm</t> not triggered by touch.'],
  [
    2,
    'The <t muscle-spasm type:sign/symptom>spasm</t> is not associated with <t facial-weakness negated type:sign/symptom>facial weakness</t>.',
  ],
  [1, 'Not surprisingly, <t ptosis type:sign/symptom>ptosis</t> followed.'],
  [1, "<t bells-palsy>Bell's palsy</t> with no complications."],
  [1, 'A <t muscle-spasm type:sign/symptom>spasm</t> with no known cause.'],
  [1, '<t hemifacial-spasm>Hemifacial spasm</t> without an identifiable cause.'],
  [2, '<t hemifacial-spasm>Hemifacial spasm</t> not due to <t multiple-sclerosis negated>multiple sclerosis</t>.'],
  // Not until, no more than
  [1, 'Not until May did the <t muscle-spasm type:sign/symptom>spasm</t> come back.'],
  [1, 'No more than mild <t ptosis type:sign/symptom>ptosis</t>.'],
  [1, 'No less than ten <t muscle-spasm type:sign/symptom>spasms</t> a minute.'],
  // Double negation
  [1, 'One cannot deny the <t muscle-spasm type:sign/symptom>spasm</t>.'],
  [1, 'The patient cannot deny having <t tic-disorder>tics</t>.'],
  [1, 'Not without <t facial-pain type:sign/symptom>facial pain</t>.'],
  [1, 'The result does not rule out <t hemifacial-spasm possible>hemifacial spasm</t>.'],
  [1, 'She does not deny <t headache type:sign/symptom>headaches</t>.'],
  [1, 'Not free of <t muscle-spasm type:sign/symptom>spasm</t>.'],
  [1, 'It was impossible not to notice the <t facial-twitching type:sign/symptom>facial twitching</t>.'],
  // No longer
  [1, 'No longer has <t facial-spasm negated type:sign/symptom>facial spasm</t>.'],
  [1, '<t muscle-spasm negated type:sign/symptom>Spasms</t> no longer occur.'],
  [1, 'She no longer takes <t carbamazepine negated type:drug>carbamazepine</t>.'],
  // Names and compound words
  [2, 'Non-motor symptoms: <t anxiety>anxiety</t> and <t fatigue type:sign/symptom>fatigue</t>.'],
  [1, 'Gram-negative <t meningitis>meningitis</t>.'],
  [1, 'False negative <t mri type:investigation>MRI</t> cannot be explained.'],
  [1, 'The non-dystonic <t tremor type:sign/symptom>tremor</t> is new.'],
  [1, 'Nonspecific <t headache type:sign/symptom>headache</t>.'],
  // Where the scope ends
  [
    2,
    'No <t facial-weakness negated type:sign/symptom>facial weakness</t> although <t synkinesis type:sign/symptom>synkinesis</t> is present.',
  ],
  [
    2,
    'No <t facial-weakness negated type:sign/symptom>facial weakness</t>, however <t synkinesis type:sign/symptom>synkinesis</t> is present.',
  ],
  [2, 'No <t tic-disorder negated>tics</t> except <t facial-tic type:sign/symptom>facial tics</t>.'],
  [2, 'No <t pain negated type:sign/symptom>pain</t> apart from <t headache type:sign/symptom>headache</t>.'],
  [
    2,
    'No <t facial-pain negated type:sign/symptom>facial pain</t> despite strong <t muscle-spasm type:sign/symptom>spasms</t>.',
  ],
  [
    2,
    'No <t ptosis negated type:sign/symptom>ptosis</t> since the <t botulinum-injection type:procedure>botulinum toxin injection</t>.',
  ],
  [2, 'No <t ptosis negated type:sign/symptom>ptosis</t> after <t onabotulinumtoxina type:drug>Botox</t>.'],
  [
    2,
    'No <t neurovascular-conflict negated>compression</t> to account for the <t muscle-spasm type:sign/symptom>spasm</t>.',
  ],
  [
    2,
    'No <t vestibular-schwannoma negated>vestibular schwannoma</t> to explain the <t hearing-loss type:sign/symptom>hearing loss</t>.',
  ],
  [2, 'No <t aneurysm negated>aneurysm</t> as the cause of <t hemifacial-spasm>hemifacial spasm</t>.'],
  [2, 'There is no <t facial-palsy negated>facial palsy</t> which would explain the <t dry-eye>dry eye</t>.'],
  [
    2,
    'No <t synkinesis negated type:sign/symptom>synkinesis</t> because the <t facial-palsy>facial palsy</t> is recent.',
  ],
  [
    2,
    'No <t facial-weakness negated type:sign/symptom>facial weakness</t> other than <t lagophthalmos type:sign/symptom>lagophthalmos</t>.',
  ],
  [
    2,
    'Denies <t facial-pain negated type:sign/symptom>facial pain</t> while the <t muscle-spasm type:sign/symptom>spasm</t> lasts.',
  ],
  [
    2,
    'The patient denies <t diplopia negated type:sign/symptom>diplopia</t> and has <t ptosis type:sign/symptom>ptosis</t>.',
  ],
  [2, 'She denies <t headache negated type:sign/symptom>headache</t> and is treated for <t migraine>migraine</t>.'],
  [2, 'No <t facial-palsy negated>facial palsy</t>. <t muscle-spasm type:sign/symptom>Spasm</t> visible.'],
  [
    2,
    'No <t tinnitus negated type:sign/symptom>tinnitus</t>\n<t hearing-loss type:sign/symptom>Hearing loss</t> for years',
  ],
];
