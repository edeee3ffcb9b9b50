import type { ContextCase } from '../case';

/** Voice: quotation and teaching. */
export const voice: readonly ContextCase[] = [
  [1, 'Patient leaflet: <t hemifacial-spasm education>hemifacial spasm</t> is painless.'],
  [1, 'She wrote “<t hemifacial-spasm quotation>my face twitches</t>” on the form.'],
  [1, 'He says "<t hemifacial-spasm quotation>face spasm</t>" often.'],
  [
    2,
    'Guidelines recommend toxin for <t blepharospasm education>blepharospasm</t>. She has <t blepharospasm>blepharospasm</t>.',
  ],
  [1, 'CC: "<t facial-twitching quotation type:sign/symptom>facial twitching</t>" for a week.'],
  [1, '“<t tic-disorder quotation>Tics</t>”, says his mother.'],
  [
    2,
    'The referral says "<t facial-tic quotation type:sign/symptom>facial tic</t>"; I see <t hemifacial-spasm>hemifacial spasm</t>.',
  ],
  [1, 'According to the guidelines, <t botulinum-toxin education type:drug>botulinum toxin</t> is first line.'],
  [1, 'Patient information: <t blepharospasm education>blepharospasm</t> is not dangerous.'],
  [1, 'Teaching point: <t hemifacial-spasm education>hemifacial spasm</t> persists in sleep.'],
  [1, 'Leaflet on <t hemifacial-spasm education>hemifacial spasm</t> given.'],
  [1, 'In the literature <t hemifacial-spasm education>hemifacial spasm</t> is rare in children.'],
  [1, 'Textbook: <t facial-myokymia education>facial myokymia</t> is continuous.'],
  [1, "Her form reads 'ok'. <t muscle-spasm type:sign/symptom>Spasm</t> as before."],
  [1, 'The 5" needle was used. <t bruising type:sign/symptom>Bruising</t> slight.'],
];
