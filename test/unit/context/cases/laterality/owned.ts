import type { ContextCase } from '../case';

/** Sides that only the other mentions of the sentence, or the concept, keep from a mention. */
export const ownedSides: readonly ContextCase[] = [
  // Another finding begins behind the comma.
  [
    3,
    '<t pain right type:sign/symptom>Douleurs</t> de la <t cheek right type:anatomy>joue</t> droite, <t hematoma>hématome</t> frontal.',
  ],
  [
    4,
    'Right <t hemifacial-spasm right>HFS</t> of the <t cheek right type:anatomy>cheek</t>, <t hematoma>haematoma</t> of the <t eyelid type:anatomy>eyelid</t>.',
  ],
  // Places that share an adjective.
  [2, '<t frontalis right type:anatomy>Muscle frontal</t> et <t nasalis right type:anatomy>muscle nasal</t> droit.'],
  // What follows in the clause of a side behind its noun.
  [
    2,
    '<t microvascular-decompression right type:procedure>DMV</t> droite ce matin pour <t hemifacial-spasm right>spasme hémifacial</t>.',
  ],
  // The middle of the face.
  [
    3,
    '双<t blepharospasm bilateral>眼睑痉挛</t>伴<t mouth type:anatomy>口部</t><t involuntary-movement type:sign/symptom>不自主运动</t>。',
  ],
  [2, 'Left <t cheek left type:anatomy>cheek</t> and <t mouth type:anatomy>mouth</t> move.'],
  [1, 'Left side of the <t mouth left type:anatomy>mouth</t>.'],
  // Conditions of the whole body, and what is examined without a side.
  [2, 'Left <t hemifacial-spasm left>HFS</t> worse with <t psychological-stress type:sign/symptom>stress</t>.'],
  [2, '<t mri type:investigation>MRI</t>: left <t neurovascular-conflict left>neurovascular conflict</t>.'],
  [2, '<t mri type:investigation>IRM</t> : <t neurovascular-conflict left>conflit</t> à gauche.'],
  [2, '<t mri type:investigation>头颅MRI</t>：左侧<t facial-nerve left type:nerve>面神经</t>受压。'],
  [2, 'Right <t hemifacial-spasm right>HFS</t> and <t anxiety>anxiety</t>.'],
  [
    2,
    '<t trigeminal-neuralgia right>Névralgie du trijumeau</t> droite, contrôle de la <t serum-sodium type:investigation>natrémie</t>.',
  ],
  [2, '左侧<t hemifacial-spasm left>面肌痉挛</t>，<t fatigue type:sign/symptom>疲劳</t>时加重。'],
  // Those that take a side only right beside them.
  [1, 'Left <t headache left type:sign/symptom>headache</t>.'],
  [2, 'Left <t hemifacial-spasm left>HFS</t> with <t headache type:sign/symptom>headache</t>.'],
  [1, '<t blink-reflex right type:investigation>Blink reflex</t> on the right absent.'],
  [2, '右<t facial-palsy right>面瘫</t>，<t dysgeusia type:sign/symptom>味觉减退</t>。'],
  [1, '双<t dry-eye bilateral>干眼</t>。'],
  [1, '<t schirmer-test type:investigation>Schirmer</t> 6 mm R, 7 mm L.'],
  [2, '<t blinking type:sign/symptom>Blinking</t> of the left <t eye left type:anatomy>eye</t> normal.'],
  // A capital inside a name.
  [1, '<t microvascular-decompression type:procedure>M.V.D.</t> in 2012.'],
  [2, '<t tardive-dyskinesia>Dyskinésie tardive</t> (<t tardive-dyskinesia>DT</t>).'],
  // A side inside a name is its own.
  [
    2,
    '<t bilateral-hemifacial-spasm bilateral>Bilateral hemifacial spasm</t>, left <t ptosis left type:sign/symptom>ptosis</t>.',
  ],
];
