import type { ContextCase } from '../case';

/** De quel côté est une mention, d'après le groupe de mots où elle se trouve. */
export const frenchSides: readonly ContextCase[] = [
  // L'adjectif après le nom.
  [1, '<t hemifacial-spasm left>Hémispasme facial</t> gauche depuis deux ans.'],
  [1, '<t facial-palsy right>Paralysie faciale</t> périphérique droite.'],
  [1, '<t hemifacial-spasm left>HFS</t> G depuis 2019.'],
  [1, '<t ptosis right type:sign/symptom>Ptosis</t> D de 2 mm.'],
  [1, '<t blepharospasm bilateral>Blépharospasme</t> bilatéral.'],
  [1, '<t hemifacial-spasm left>Hémispasme facial</t> primitif gauche.'],
  [1, '<t tinnitus left type:sign/symptom>Acouphènes</t> gauches.'],
  [1, 'Injection de l’<t orbicularis-oculi right type:anatomy>orbiculaire de l’œil</t> dt.'],
  [1, 'L’<t eye right type:anatomy>œil</t> droit se ferme.'],
  // En complément.
  [1, '<t hemifacial-spasm right>Spasme hémifacial</t> à droite.'],
  [1, '<t hearing-loss left type:sign/symptom>Surdité</t> du côté gauche.'],
  [1, '<t other-babinski-sign left type:sign/symptom>Autre signe de Babinski</t> présent à gauche.'],
  [1, '<t hemifacial-spasm right>Hémispasme</t> (droit).'],
  [1, '<t facial-palsy left>Paralysie faciale</t>, à gauche, complète.'],
  [1, '<t ptosis left type:sign/symptom>Ptosis</t> : à gauche.'],
  [1, '<t ptosis bilateral type:sign/symptom>Ptosis</t> des deux côtés.'],
  [1, '<t synkinesis bilateral type:sign/symptom>Syncinésies</t> à droite et à gauche.'],
  [1, '<t facial-twitching bilateral type:sign/symptom>Secousses</t> D>G.'],
  [1, 'Les deux <t eyelid bilateral type:anatomy>paupières</t> se ferment.'],
  [1, 'Présente à gauche une <t facial-palsy left>paralysie faciale</t>.'],
  // Ce qui dépend du nom.
  [
    2,
    '<t muscle-spasm left type:sign/symptom>Spasmes</t> de la <t eyelid left type:anatomy>paupière</t> inférieure gauche.',
  ],
  [
    2,
    '<t muscle-twitch right type:sign/symptom>Secousses</t> de l’<t hemiface right type:anatomy>hémiface</t> droite.',
  ],
  [2, '<t pain left type:sign/symptom>Douleur</t> de la <t cheek left type:anatomy>joue</t> gauche.'],
  [
    2,
    '<t neurovascular-conflict left>Conflit</t> avec l’<t vertebral-artery left type:vessel>artère vertébrale</t> à gauche.',
  ],
  [
    2,
    '<t microvascular-decompression left type:procedure>Décompression</t> du <t facial-nerve left type:nerve>nerf facial</t> gauche.',
  ],
  // Deux côtés dans une phrase.
  [2, '<t hemifacial-spasm left>Hémispasme facial</t> gauche et <t facial-palsy right>paralysie faciale</t> droite.'],
  [2, '<t hemifacial-spasm right>Spasme</t> à droite, <t ptosis left type:sign/symptom>ptosis</t> à gauche.'],
  [2, '<t hemifacial-spasm left>HFS</t> G, <t facial-palsy right>PF</t> D.'],
  [2, '<t facial-palsy right>Paralysie faciale</t> droite ; <t hemifacial-spasm left>hémispasme</t> gauche.'],
  [2, 'L’<t eye left type:anatomy>œil</t> gauche se ferme quand la <t cheek right type:anatomy>joue</t> droite bouge.'],
  [
    2,
    '<t ptosis left type:sign/symptom>Ptosis</t> gauche mais <t synkinesis right type:sign/symptom>syncinésies</t> droites.',
  ],
  // Ce qui est coordonné.
  [2, '<t hemifacial-spasm left>Hémispasme facial</t> gauche et <t synkinesis type:sign/symptom>syncinésies</t>.'],
  [
    2,
    '<t facial-weakness left type:sign/symptom>Parésie faciale</t> et <t tinnitus left type:sign/symptom>acouphènes</t> gauches.',
  ],
  [
    2,
    '<t orbicularis-oculi left type:anatomy>Orbiculaire de l’œil</t> et <t platysma left type:anatomy>peaucier du cou</t> gauches.',
  ],
  [
    3,
    '<t hemifacial-spasm left>Hémispasme facial</t> gauche, intéressant l’<t orbicularis-oculi left type:anatomy>orbiculaire de l’œil</t> et le <t platysma left type:anatomy>peaucier du cou</t>.',
  ],
  [
    2,
    '<t muscle-spasm right type:sign/symptom>Spasmes</t> de la paupière droite, puis extension à la <t cheek right type:anatomy>joue</t>.',
  ],
  [2, '<t hemifacial-spasm right>Hémispasme facial</t> droit, <t tinnitus type:sign/symptom>acouphènes</t>.'],
  [2, '<t blepharospasm>Blépharospasme</t> et <t hemifacial-spasm left>hémispasme facial</t> gauche.'],
  // Une étiquette vaut pour toute sa ligne.
  [
    3,
    'G : <t frontalis left type:anatomy>frontal</t>, <t nasalis left type:anatomy>muscle nasal</t>, <t mentalis left type:anatomy>mentonnier</t>',
  ],
  [2, 'À droite : <t ptosis right type:sign/symptom>ptosis</t>, <t synkinesis right type:sign/symptom>syncinésies</t>'],
  [2, 'D : <t ptosis right type:sign/symptom>ptosis</t>, G : <t synkinesis left type:sign/symptom>syncinésies</t>'],
  [1, 'À gauche, <t synkinesis left type:sign/symptom>syncinésies</t> marquées.'],
  [2, '<t eye right type:anatomy>Œil</t> droit : <t epiphora right type:sign/symptom>larmoiement</t>.'],
  [1, '<t orbicularis-oculi left type:anatomy>Orbiculaire</t>\tG\t10 U'],
  [1, '<t corrugator-supercilii right type:anatomy>SOURCILIER</t> D: 10 U'],
  // Le même côté, l'autre.
  [
    2,
    '<t facial-palsy left>Paralysie faciale</t> gauche avec <t hyperacusis left type:sign/symptom>hyperacousie</t> homolatérale.',
  ],
  [
    2,
    '<t hemifacial-spasm right>Hémispasme</t> droit, <t hearing-loss right type:sign/symptom>surdité</t> du même côté.',
  ],
  [2, '<t facial-palsy left>Paralysie faciale</t> gauche, <t hemifacial-spasm right>hémispasme</t> controlatéral.'],
  [
    2,
    '<t facial-palsy right>Paralysie faciale</t> droite, <t mouth-corner left type:anatomy>commissure</t> du côté sain.',
  ],
  [1, '<t facial-weakness type:sign/symptom>Parésie faciale</t> controlatérale.'],
  [1, '<t tinnitus type:sign/symptom>Acouphènes</t> homolatéraux.'],
  // Les côtés ne sautent pas.
  [2, '<t hemifacial-spasm left>Hémispasme</t> gauche. <t ptosis type:sign/symptom>Ptosis</t> une fois.'],
  [2, '<t hemifacial-spasm left>Hémispasme</t> gauche ; <t headache type:sign/symptom>céphalées</t>.'],
  [2, '<t hemifacial-spasm left>Hémispasme</t> gauche, pas de <t ptosis negated type:sign/symptom>ptosis</t>.'],
  [2, '<t hemifacial-spasm right>Hémispasme</t> droit sans <t synkinesis negated type:sign/symptom>syncinésie</t>.'],
  [1, 'Droitier, <t hemifacial-spasm>hémispasme facial</t>.'],
  [1, 'Il a droit à une <t botulinum-injection type:procedure>injection de toxine</t>.'],
  [1, 'Mme D. a un <t hemifacial-spasm>hémispasme facial</t>.'],
  [1, 'M. G., <t blepharospasm>blépharospasme</t>.'],
  [1, 'Vitamine D basse, <t tetany type:sign/symptom>tétanie</t>.'],
  [1, 'Décubitus latéral droit, <t hemifacial-spasm>hémispasme facial</t> sous monitorage.'],
  [1, '<t facial-twitching type:sign/symptom>Secousses faciales</t> unilatérales.'],
  // Ce qui n'a pas de côté.
  [2, '<t hemifacial-spasm left>Hémispasme</t> gauche, <t botulinum-toxin type:drug>Botox</t> 25 U.'],
  [2, '<t facial-palsy right>Paralysie faciale</t> droite <t house-brackmann type:scale>House-Brackmann</t> IV.'],
];
