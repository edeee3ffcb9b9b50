import type { ContextCase } from '../case';

/** Côté. */
export const lateralityCases: readonly ContextCase[] = [
  // Le mot du côté
  [1, '<t hemifacial-spasm right>Spasme hémifacial</t> droit.'],
  [1, '<t facial-palsy left>Paralysie faciale</t> gauche.'],
  [1, '<t hemifacial-spasm right>Spasme hémifacial</t> à droite.'],
  [1, '<t facial-palsy left>Paralysie faciale</t> du côté gauche.'],
  [1, '<t hemifacial-spasm left>Spasme hémifacial</t> latéralisé à gauche.'],
  [1, '<t eye left type:anatomy>Œil</t> gauche.'],
  [1, '<t hemiface right type:anatomy>Hémiface</t> droite.'],
  [
    2,
    "<t muscle-spasm left type:sign/symptom>Spasmes</t> de l'<t orbicularis-oculi left type:anatomy>orbiculaire</t> gauche.",
  ],
  [1, 'À droite, <t hemifacial-spasm right>spasme hémifacial</t> typique.'],
  [1, "Pas d'<t facial-palsy negated left>atteinte faciale</t> gauche."],
  [1, '<t facial-synkinesis right type:sign/symptom>Syncinésies faciales</t> droites.'],
  [1, '<t facial-palsy right>Paralysie faciale</t> périphérique droite.'],
  [1, '<t hearing-loss left type:sign/symptom>Surdité</t> de perception gauche.'],
  [
    2,
    '<t myoclonus right type:sign/symptom>Clonies</t> de la <t lower-eyelid right type:anatomy>paupière inférieure</t> droite.',
  ],
  // Abréviations
  [1, '<t facial-palsy left>PF</t> G'],
  [1, '<t hemifacial-spasm right>SHF</t> D.'],
  [2, '<t peripheral-facial-palsy left>PFP</t> G, <t house-brackmann type:scale>HB</t> III.'],
  [1, '<t hemifacial-spasm left>SHF</t> Gche'],
  [1, '<t hemifacial-spasm right>SHF</t> Dte'],
  [1, '<t hemifacial-spasm left>SHF</t> gche'],
  [1, '<t facial-palsy right>Paralysie faciale</t> dte'],
  [1, '<t hemifacial-spasm right>SHF</t> (D)'],
  [1, '<t hemifacial-spasm left>HFG</t> depuis deux ans.'],
  [1, '<t hemifacial-spasm right>HFD</t> traité par toxine.'],
  [1, '<t ptosis right type:sign/symptom>Ptosis</t> OD'],
  [1, '<t ptosis left type:sign/symptom>Ptosis</t> OG.'],
  [1, '<t epiphora bilateral type:sign/symptom>Larmoiement</t> ODG'],
  [1, '<t synkinesis bilateral type:sign/symptom>Syncinésies</t> D et G'],
  [1, '<t tinnitus bilateral type:sign/symptom>Acouphènes</t> G>D'],
  [1, '<t eyelid right type:anatomy>Paupière</t> D'],
  // Des deux côtés
  [1, '<t blepharospasm bilateral>Blépharospasme</t> bilatéral.'],
  [1, '<t muscle-spasm bilateral type:sign/symptom>Spasme</t> des deux côtés.'],
  [1, '<t ptosis bilateral type:sign/symptom>Ptosis</t> bilatéral.'],
  [1, '<t facial-palsy bilateral>Paralysie faciale</t> bilatérale.'],
  [1, '<t dystonia bilateral>Dystonie</t> des deux paupières.'],
  [1, '<t muscle-spasm bilateral type:sign/symptom>Spasmes</t> à droite et à gauche.'],
  [1, '<t dry-eye bilateral>Sécheresse oculaire</t> des deux yeux.'],
  [1, 'Les deux <t eyelid bilateral type:anatomy>paupières</t> sont fermées.'],
  [1, "<t tinnitus bilateral type:sign/symptom>Acouphènes</t> de part et d'autre."],
  // Deux côtés, deux mentions
  [2, '<t hemifacial-spasm right>Spasme hémifacial</t> droit, <t facial-palsy left>paralysie faciale</t> gauche.'],
  [2, '<t hemifacial-spasm left>Hémispasme</t> G et <t paralysis right type:sign/symptom>paralysie</t> D.'],
  [
    2,
    '<t hemifacial-spasm left>Spasme hémifacial</t> gauche et <t hearing-loss right type:sign/symptom>surdité</t> droite.',
  ],
  [
    2,
    '<t hemifacial-spasm left>Spasme hémifacial</t> gauche ; <t tinnitus right type:sign/symptom>acouphènes</t> à droite.',
  ],
  [
    2,
    'À gauche <t facial-palsy left>paralysie faciale</t>, à droite <t muscle-spasm right type:sign/symptom>spasmes</t>.',
  ],
  [
    2,
    '<t hearing-loss right type:sign/symptom>Surdité</t> droite sans <t facial-palsy negated left>paralysie faciale</t> gauche.',
  ],
  [
    2,
    '<t hemifacial-spasm right>Spasme hémifacial</t> droit puis <t hemifacial-spasm left>spasme hémifacial</t> gauche.',
  ],
  [
    2,
    'À droite : <t synkinesis right type:sign/symptom>syncinésies</t>. À gauche : <t ptosis left type:sign/symptom>ptosis</t>.',
  ],
  // Homolatéral, controlatéral
  [
    2,
    '<t hemifacial-spasm left>Spasme hémifacial</t> gauche avec <t hearing-loss left type:sign/symptom>surdité</t> homolatérale.',
  ],
  [
    2,
    '<t hemifacial-spasm right>Spasme hémifacial</t> droit et <t tinnitus right type:sign/symptom>acouphènes</t> ipsilatéraux.',
  ],
  [2, '<t facial-palsy right>Paralysie faciale</t> droite et <t hemiplegia left>hémiplégie</t> controlatérale.'],
  [
    2,
    '<t hemifacial-spasm left>Spasme hémifacial</t> gauche, <t tinnitus left type:sign/symptom>acouphènes</t> du même côté.',
  ],
  [
    2,
    '<t hemifacial-spasm right>Spasme hémifacial</t> droit, <t hearing-loss left type:sign/symptom>surdité</t> du côté opposé.',
  ],
  [1, '<t hearing-loss type:sign/symptom>Surdité</t> homolatérale.'],
  // Muscles, nerfs, vaisseaux, actes
  [1, '<t facial-nerve left type:nerve>Nerf facial</t> gauche comprimé.'],
  [
    3,
    "<t neurovascular-conflict left>Conflit vasculo-nerveux</t> entre l'<t aica left type:vessel>AICA</t> et le <t facial-nerve left type:nerve>nerf facial</t> gauche.",
  ],
  [1, '<t microvascular-decompression right type:procedure>DMV</t> droite.'],
  [1, 'Face droite, <t onabotulinumtoxina type:drug>Botox</t> 25 unités.'],
  [1, '<t house-brackmann type:scale>House-Brackmann</t> III à gauche.'],
  // Pas de côté
  [1, 'Droitier, <t hemifacial-spasm>spasme hémifacial</t>.'],
  [1, 'Gaucher, <t hemifacial-spasm right>spasme hémifacial</t> droit.'],
  [1, 'Carence en vitamine D et <t tetany type:sign/symptom>tétanie</t>.'],
  [1, "D'emblée un <t hemifacial-spasm>spasme hémifacial</t>."],
  [1, '<t hepatitis historical>Hépatite</t> D guérie.'],
  [1, 'G3P2, <t hemifacial-spasm>spasme hémifacial</t>.'],
  [1, 'Décubitus latéral droit, <t craniotomy type:procedure>craniotomie</t>.'],
  [1, '<t muscle-spasm type:sign/symptom>Spasmes</t> survenant tout droit devant.'],
  [1, "J'ai le droit de conduire malgré mon <t muscle-spasm type:sign/symptom>spasme</t>."],
  [1, '<t carbamazepine type:drug>Carbamazépine</t> 2 g par jour.'],
];
