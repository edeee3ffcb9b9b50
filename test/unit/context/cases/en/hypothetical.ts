import type { ContextCase } from '../case';

/** Hypothetical: conditions, risks, advice; what is planned, ordered, offered. */
export const hypothetical: readonly ContextCase[] = [
  // Conditions
  [1, 'If <t ptosis hypothetical type:sign/symptom>ptosis</t> appears, call us.'],
  [1, 'Return if <t diplopia hypothetical type:sign/symptom>diplopia</t> develops.'],
  [1, 'Risk of <t hearing-loss hypothetical type:sign/symptom>hearing loss</t> explained.'],
  [1, 'Consider <t multiple-sclerosis possible hypothetical>multiple sclerosis</t>.'],
  [1, '<t mri hypothetical type:investigation>MRI</t> ordered.'],
  [1, 'Planned <t microvascular-decompression hypothetical type:procedure>microvascular decompression</t>.'],
  [
    2,
    'Call if <t ptosis hypothetical type:sign/symptom>ptosis</t> or <t diplopia hypothetical type:sign/symptom>diplopia</t> develops.',
  ],
  [
    2,
    'If <t muscle-spasm hypothetical type:sign/symptom>spasms</t> persist at one year, repeat <t mri hypothetical type:investigation>MRI</t>.',
  ],
  [
    2,
    '<t mri hypothetical type:investigation>MRI</t> if the <t muscle-spasm hypothetical type:sign/symptom>spasms</t> persist.',
  ],
  [1, '<t microvascular-decompression hypothetical type:procedure>Microvascular decompression</t> if the toxin fails.'],
  [
    2,
    '<t botulinum-toxin hypothetical type:drug>Botulinum toxin</t> should the <t muscle-spasm hypothetical type:sign/symptom>spasm</t> return.',
  ],
  [1, 'Should <t facial-weakness hypothetical type:sign/symptom>facial weakness</t> occur, come back at once.'],
  [1, 'In case of <t diplopia hypothetical type:sign/symptom>diplopia</t> stop the drops.'],
  [1, 'In the event of <t rash hypothetical type:sign/symptom>rash</t> stop the tablets.'],
  [
    2,
    'Come back for <t facial-weakness hypothetical type:sign/symptom>facial weakness</t> or <t headache hypothetical type:sign/symptom>headache</t>.',
  ],
  [1, 'Return at once if <t headache hypothetical type:sign/symptom>headache</t> worsens.'],
  [
    3,
    'Return to the emergency department for <t headache hypothetical type:sign/symptom>headache</t>, <t fever hypothetical type:sign/symptom>fever</t> or <t facial-palsy hypothetical>facial palsy</t>.',
  ],
  [1, 'Unless <t ptosis hypothetical type:sign/symptom>ptosis</t> occurs, same dose.'],
  [1, 'When <t muscle-spasm hypothetical type:sign/symptom>spasm</t> recurs, ring the clinic.'],
  [1, 'If there is <t hearing-loss hypothetical type:sign/symptom>hearing loss</t>, we shall see her sooner.'],
  [
    2,
    'Report any <t rash hypothetical type:sign/symptom>rash</t> or <t fever hypothetical type:sign/symptom>fever</t>.',
  ],
  [
    2,
    '<t electromyography hypothetical type:investigation>EMG</t> only if <t synkinesis hypothetical type:sign/symptom>synkinesis</t> appears.',
  ],
  // Risk, fear, prevention
  [
    3,
    'Risks of <t ptosis hypothetical type:sign/symptom>ptosis</t>, <t bruising hypothetical type:sign/symptom>bruising</t> and <t dry-eye hypothetical>dry eye</t> explained.',
  ],
  [
    2,
    'Risks include <t hearing-loss hypothetical type:sign/symptom>hearing loss</t> and <t facial-palsy hypothetical>facial palsy</t>.',
  ],
  [
    2,
    'Possible side effects: <t ptosis hypothetical type:sign/symptom>ptosis</t>, <t diplopia hypothetical type:sign/symptom>diplopia</t>.',
  ],
  [
    3,
    'Possible side effects were discussed: <t ptosis hypothetical type:sign/symptom>ptosis</t>, <t diplopia hypothetical type:sign/symptom>diplopia</t> and <t dry-eye hypothetical>dry eye</t>.',
  ],
  [1, 'Side effects such as <t ptosis hypothetical type:sign/symptom>ptosis</t> were discussed.'],
  [1, 'At risk of <t corneal-ulcer hypothetical>corneal ulcer</t>.'],
  [1, 'Warned about <t drowsiness hypothetical type:sign/symptom>drowsiness</t>.'],
  [
    2,
    'Counselled about <t ptosis hypothetical type:sign/symptom>ptosis</t> and <t diplopia hypothetical type:sign/symptom>diplopia</t>.',
  ],
  [1, '<t ptosis hypothetical type:sign/symptom>Ptosis</t> may occur.'],
  [1, 'May cause <t drowsiness hypothetical type:sign/symptom>drowsiness</t>.'],
  [1, '<t delayed-facial-palsy hypothetical>Delayed facial palsy</t> can occur up to day 14.'],
  [1, 'Watch for <t hearing-loss hypothetical type:sign/symptom>hearing loss</t>.'],
  [1, 'Monitor for <t rash hypothetical type:sign/symptom>rash</t>.'],
  [1, 'To prevent <t corneal-ulcer hypothetical>corneal ulcer</t>, tape the eye at night.'],
  [1, "Fear of <t parkinson-disease hypothetical>Parkinson's disease</t>."],
  [1, 'She worries that <t facial-palsy hypothetical>facial palsy</t> might follow.'],
  [1, 'Potential complications include <t hearing-loss hypothetical type:sign/symptom>hearing loss</t>.'],
  [1, '<t synkinesis hypothetical type:sign/symptom>Synkinesis</t> is likely to develop later.'],
  // As needed
  [
    2,
    '<t ibuprofen type:drug>Ibuprofen</t> 400 mg as needed for <t headache hypothetical type:sign/symptom>headache</t>.',
  ],
  [2, '<t clonazepam type:drug>Clonazepam</t> prn for <t anxiety hypothetical>anxiety</t>.'],
  // Planned
  [1, '<t mri hypothetical type:investigation>MRI</t> requested.'],
  [1, '<t electromyography hypothetical type:investigation>EMG</t> booked for next week.'],
  [1, '<t mri hypothetical type:investigation>MRI brain</t> pending.'],
  [1, '<t botulinum-injection hypothetical type:procedure>Botulinum toxin injections</t> offered.'],
  [1, '<t botulinum-toxin hypothetical type:drug>Botulinum toxin</t> recommended.'],
  [1, '<t microvascular-decompression hypothetical type:procedure>Microvascular decompression</t> discussed.'],
  [1, '<t physical-therapy hypothetical type:procedure>Physiotherapy</t> arranged.'],
  [1, '<t botulinum-toxin hypothetical type:drug>Botulinum toxin</t> was suggested.'],
  [1, 'Will start <t carbamazepine hypothetical type:drug>carbamazepine</t>.'],
  [1, 'We plan to inject <t botulinum-toxin hypothetical type:drug>botulinum toxin</t> next month.'],
  [1, 'To start <t gabapentin hypothetical type:drug>gabapentin</t> tomorrow.'],
  [
    1,
    'Scheduled for <t microvascular-decompression hypothetical type:procedure>microvascular decompression</t> in June.',
  ],
  [1, 'Waiting list for <t microvascular-decompression hypothetical type:procedure>microvascular decompression</t>.'],
  [1, 'Referred for <t mri hypothetical type:investigation>MRI</t>.'],
  [1, 'Refer to physiotherapy for <t physical-therapy hypothetical type:procedure>facial rehabilitation</t>.'],
  [
    2,
    'Order <t mri hypothetical type:investigation>MRI</t> and <t electromyography hypothetical type:investigation>EMG</t>.',
  ],
  [1, 'Awaiting <t mri hypothetical type:investigation>MRI</t>.'],
  [
    3,
    'Options: <t clonazepam hypothetical type:drug>clonazepam</t>, <t gabapentin hypothetical type:drug>gabapentin</t>, <t levetiracetam hypothetical type:drug>levetiracetam</t>.',
  ],
  [
    2,
    'Options include <t botulinum-toxin hypothetical type:drug>botulinum toxin</t> and <t microvascular-decompression hypothetical type:procedure>microvascular decompression</t>.',
  ],
  [1, '<t microvascular-decompression hypothetical type:procedure>Microvascular decompression</t> is an option.'],
  [1, 'She would like <t physical-therapy hypothetical type:procedure>physiotherapy</t>.'],
  [1, 'We might try <t baclofen hypothetical type:drug>baclofen</t>.'],
  [1, '<t gabapentin hypothetical type:drug>Gabapentin</t> could be tried.'],
  [1, 'Consider <t microvascular-decompression hypothetical type:procedure>microvascular decompression</t>.'],
  [1, '<t levetiracetam hypothetical type:drug>Levetiracetam</t> may be considered.'],
  [1, 'Candidate for <t deep-brain-stimulation hypothetical type:procedure>deep brain stimulation</t>.'],
  [1, 'She would benefit from <t botulinum-toxin hypothetical type:drug>botulinum toxin</t>.'],
  [1, 'Next: <t incobotulinumtoxina hypothetical type:drug>Xeomin</t> 25 U.'],
  [1, 'Next visit: <t onabotulinumtoxina hypothetical type:drug>Botox</t> 30 U.'],
  [1, 'Repeat <t mri hypothetical type:investigation>MRI</t> in a year.'],
  [1, '<t mri hypothetical type:investigation>MRI</t> next week.'],
  [1, '<t mri hypothetical type:investigation>MRI</t> to be done.'],
  [1, 'He will have an <t mri hypothetical type:investigation>MRI</t>.'],
  [1, 'I have asked for an <t mri hypothetical type:investigation>MRI</t>.'],
  [1, '<t oxcarbazepine hypothetical type:drug>oxcarbazepine</t>\t-\tconsider'],
  // Under a plan
  [
    2,
    'Plan: <t mri hypothetical type:investigation>MRI</t>, <t electromyography hypothetical type:investigation>EMG</t>.',
  ],
  [
    3,
    'Plan:\n1. <t mri hypothetical type:investigation>MRI</t> with <t mr-angiography hypothetical type:investigation>MR angiography</t>\n2. <t botulinum-toxin hypothetical type:drug>Botulinum toxin</t> 25 U',
  ],
  [
    2,
    'Plan\n- <t physical-therapy hypothetical type:procedure>physiotherapy</t>\n- <t botulinum-toxin hypothetical type:drug>botulinum toxin</t>',
  ],
  [1, 'Plan: continue <t carbamazepine type:drug>carbamazepine</t>.'],
  [
    2,
    'Plan: keep <t onabotulinumtoxina type:drug>Botox</t> at 30 units; <t mri hypothetical type:investigation>MRI</t> in a year.',
  ],
  [1, 'Recommendations: <t botulinum-injection hypothetical type:procedure>botulinum toxin injection</t>.'],
  [1, 'Plan: no <t mri negated hypothetical type:investigation>MRI</t>.'],
  [1, 'Plan: review the <t hemifacial-spasm>hemifacial spasm</t>.'],
  // Not hypothetical after all
  [1, '<t mri type:investigation>MRI</t> done, as planned.'],
  [
    2,
    '<t mri type:investigation>MRI</t>, ordered last month, shows <t neurovascular-conflict>neurovascular conflict</t>.',
  ],
  [1, '<t botulinum-toxin type:drug>Botulinum toxin</t> injected as planned.'],
  [1, 'The risk was explained. <t muscle-spasm type:sign/symptom>Spasm</t> unchanged.'],
  [1, 'She feels as if she were going to have a <t convulsion hypothetical type:sign/symptom>convulsion</t>.'],
];
