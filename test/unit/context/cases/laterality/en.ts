import type { ContextCase } from '../case';

/** Which side a mention is on, by the phrase it stands in. */
export const englishSides: readonly ContextCase[] = [
  // Before the noun.
  [1, 'Left <t hemifacial-spasm left>hemifacial spasm</t> for two years.'],
  [1, 'A right-sided <t facial-palsy right>facial palsy</t>.'],
  [1, 'Long-standing left lower <t eyelid-twitching left type:sign/symptom>lid twitching</t>.'],
  [1, 'Rt <t ptosis right type:sign/symptom>ptosis</t>, mild.'],
  [1, 'Bilateral <t blepharospasm bilateral>blepharospasm</t>.'],
  [1, 'Both <t eyelid bilateral type:anatomy>eyelids</t> close together.'],
  [1, 'L-sided <t facial-weakness left type:sign/symptom>facial weakness</t> since the operation.'],
  [1, 'OD <t ptosis right type:sign/symptom>ptosis</t> of 2 mm.'],
  // Behind it.
  [1, '<t hemifacial-spasm left>Hemifacial spasm</t> on the left.'],
  [1, '<t hearing-loss right type:sign/symptom>Hearing loss</t> on the right side since surgery.'],
  [1, '<t facial-palsy left>Facial palsy</t> (left).'],
  [1, '<t hemifacial-spasm right>HFS</t> R since 2019.'],
  [1, '<t hemifacial-spasm left>HFS</t>, left, for three years.'],
  [1, '<t tinnitus left type:sign/symptom>Tinnitus</t>, worse on the left.'],
  [1, 'Reason: <t hemifacial-spasm right>hemifacial spasm</t> (R)'],
  [1, '<t ptosis left type:sign/symptom>Ptosis</t> OS.'],
  [1, '<t facial-twitching bilateral type:sign/symptom>Facial twitching</t> on both sides.'],
  [1, '<t synkinesis bilateral type:sign/symptom>Synkinesis</t> bilaterally.'],
  [1, '<t facial-weakness left type:sign/symptom>Facial weakness</t>: left.'],
  // On what hangs on the noun.
  [
    2,
    '<t muscle-spasm left type:sign/symptom>Spasm</t> of the left <t orbicularis-oculi left type:anatomy>orbicularis oculi</t>.',
  ],
  [2, '<t muscle-twitch right type:sign/symptom>Twitching</t> around the right <t eye right type:anatomy>eye</t>.'],
  [2, '<t pain left type:sign/symptom>Pain</t> behind the left <t eye left type:anatomy>eye</t>.'],
  [2, '<t hematoma right>Haematoma</t>: right lower <t eyelid right type:anatomy>lid</t>.'],
  [
    2,
    '<t hemifacial-spasm left>Hemifacial spasm</t> (left <t vertebral-artery left type:vessel>vertebral artery</t> loop).',
  ],
  [2, 'Right <t microvascular-decompression right type:procedure>MVD</t> for <t hemifacial-spasm right>HFS</t>.'],
  // Two sides in one sentence.
  [2, 'Left <t hemifacial-spasm left>HFS</t> and right <t bells-palsy right>Bell’s palsy</t>.'],
  [2, 'R <t hemifacial-spasm right>HFS</t>, L <t ptosis left type:sign/symptom>ptosis</t>.'],
  [
    2,
    '<t ptosis left type:sign/symptom>Ptosis</t> on the left and <t synkinesis right type:sign/symptom>synkinesis</t> on the right.',
  ],
  [2, '<t hemifacial-spasm left>HFS</t> left; <t facial-palsy right>facial palsy</t> right.'],
  [
    2,
    'Right <t facial-palsy historical right>facial palsy</t> in 2010, now left <t hemifacial-spasm left>hemifacial spasm</t>.',
  ],
  [
    2,
    'The left <t eye left type:anatomy>eye</t> closes when the right <t cheek right type:anatomy>cheek</t> twitches.',
  ],
  [2, 'Left <t facial-palsy left>facial palsy</t> after a right <t stroke right>stroke</t>.'],
  // Joined by "and", a slash or a comma.
  [
    2,
    'Left <t ptosis left type:sign/symptom>ptosis</t> and <t facial-weakness left type:sign/symptom>facial weakness</t>.',
  ],
  [
    2,
    'Contractions of the left <t orbicularis-oculi left type:anatomy>orbicularis oculi</t> and the <t mouth-corner left type:anatomy>angle of the mouth</t>.',
  ],
  [
    3,
    'Spasms in the right <t orbicularis-oculi right type:anatomy>orbicularis oculi</t>, <t zygomaticus-major right type:anatomy>zygomaticus major</t> and <t platysma right type:anatomy>platysma</t>.',
  ],
  [
    2,
    'Botox: R <t orbicularis-oculi right type:anatomy>orb oculi</t> 10 U, <t zygomaticus-major right type:anatomy>zygomaticus</t> 5 U.',
  ],
  [
    2,
    '<t orbicularis-oculi right type:anatomy>Orbicularis oculi</t> and <t platysma right type:anatomy>platysma</t> on the right.',
  ],
  [2, 'Left <t eyelid left type:anatomy>lid</t>/<t cheek left type:anatomy>cheek</t> twitching.'],
  [2, 'Right <t hemifacial-spasm right>HFS</t>, <t tinnitus type:sign/symptom>tinnitus</t>.'],
  // A label governs its line.
  [
    3,
    'L: <t frontalis left type:anatomy>frontalis</t>, <t nasalis left type:anatomy>nasalis</t>, <t zygomaticus-major left type:anatomy>zygomaticus</t>',
  ],
  [
    2,
    'R: <t eyelid-twitching right type:sign/symptom>lid twitching</t>; <t platysma right type:anatomy>platysma</t> spared',
  ],
  [2, 'R: <t ptosis right type:sign/symptom>ptosis</t>, L: <t synkinesis left type:sign/symptom>synkinesis</t>'],
  [1, 'On the left: <t ptosis left type:sign/symptom>ptosis</t>.'],
  [1, 'On the right, <t synkinesis right type:sign/symptom>synkinesis</t> is marked.'],
  [2, 'Left <t eye left type:anatomy>eye</t>: <t epiphora left type:sign/symptom>tearing</t>.'],
  [1, '<t orbicularis-oculi right type:anatomy>Orbicularis oculi</t>\tR\t10 U'],
  [1, '<t ptosis left type:sign/symptom>Ptosis</t>\tyes, L, 10 days'],
  [1, '| <t corrugator-supercilii bilateral type:anatomy>Corrugators</t> | R+L | 5 |'],
  // The same side, the other one.
  [
    2,
    'Left <t facial-palsy left>facial palsy</t> with ipsilateral <t hyperacusis left type:sign/symptom>hyperacusis</t>.',
  ],
  [
    2,
    'Right <t hemifacial-spasm right>HFS</t>, <t hearing-loss right type:sign/symptom>hearing loss</t> on the same side.',
  ],
  [2, 'Left <t facial-palsy left>Bell’s palsy</t>, contralateral <t hemifacial-spasm right>hemifacial spasm</t>.'],
  [2, 'Right <t hemifacial-spasm right>HFS</t>; <t ptosis left type:sign/symptom>ptosis</t> on the other side.'],
  [1, 'Ipsilateral <t facial-weakness type:sign/symptom>facial weakness</t>.'],
  [1, 'Contralateral <t facial-palsy>facial palsy</t>.'],
  // Sides do not jump.
  [2, 'Left <t hemifacial-spasm left>HFS</t>. <t ptosis type:sign/symptom>Ptosis</t> once.'],
  [2, 'Left <t hemifacial-spasm left>HFS</t>; <t headache type:sign/symptom>headache</t>.'],
  [2, 'Left <t hemifacial-spasm left>HFS</t>, no <t ptosis negated type:sign/symptom>ptosis</t>.'],
  [2, 'Left <t hemifacial-spasm left>HFS</t> but <t facial-palsy negated>facial palsy</t> was excluded.'],
  [2, 'Spasm of the left cheek (no <t ptosis negated type:sign/symptom>ptosis</t>), <t anxiety>anxiety</t>.'],
  [1, 'Left-handed man with <t hemifacial-spasm>hemifacial spasm</t>.'],
  [1, 'She left the clinic; <t hemifacial-spasm>hemifacial spasm</t> persists.'],
  [1, '<t hemifacial-spasm>Hemifacial spasm</t>, all right now.'],
  [1, '<t facial-palsy>Facial palsy</t> was left untreated.'],
  [1, 'He left work because of <t hemifacial-spasm>hemifacial spasm</t>.'],
  [1, 'Vitamin D low, <t tetany type:sign/symptom>tetany</t>.'],
  [1, 'Miss L. has <t hemifacial-spasm>hemifacial spasm</t>.'],
  [1, 'Mr R. was treated for <t blepharospasm>blepharospasm</t>.'],
  [1, 'Unilateral <t facial-twitching type:sign/symptom>facial twitching</t>.'],
  // What has no side.
  [2, 'Left <t hemifacial-spasm left>HFS</t>, <t botulinum-toxin type:drug>Botox</t> 25 units.'],
  [2, 'Right <t facial-palsy right>facial palsy</t> <t house-brackmann type:scale>House-Brackmann</t> 4.'],
];
