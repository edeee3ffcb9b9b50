import type { ContextCase } from '../case';

/** Qui parle. */
export const voiceCases: readonly ContextCase[] = [
  // Citation
  [1, 'Elle parle de « <t tic-disorder quotation>tics</t> de la bouche ».'],
  [1, 'Il se plaint de « <t muscle-spasm quotation type:sign/symptom>spasmes</t> de la joue ».'],
  [
    2,
    "« J'ai un <t motor-tic quotation type:sign/symptom>tic</t> à l'<t eye quotation type:anatomy>œil</t> », dit-elle.",
  ],
  [1, 'Adressée pour « <t tic-disorder quotation>tics</t> ».'],
  [1, 'Elle appelle cela ses "<t tic-disorder quotation>tics</t>".'],
  // Enseignement
  [1, 'Plaquette patient : le <t hemifacial-spasm education>spasme hémifacial</t> est bénin.'],
  [1, 'Le cours rappelle : « le <t hemifacial-spasm education>spasme hémifacial</t> est rare ».'],
  [
    1,
    "Fiche d'information : la <t botulinum-toxin education type:drug>toxine botulique</t> est le traitement de référence.",
  ],
  [
    1,
    'Selon les recommandations, la <t botulinum-toxin education type:drug>toxine botulique</t> est le traitement de première intention.',
  ],
  [
    1,
    "D'après la littérature, le <t hemifacial-spasm education>spasme hémifacial</t> est plus fréquent chez la femme.",
  ],
  [
    1,
    'Dans la littérature, la <t microvascular-decompression education type:procedure>décompression microvasculaire</t> guérit 85 % des cas.',
  ],
  [
    2,
    'La HAS rappelle que le <t blepharospasm education>blépharospasme</t> répond à la <t botulinum-toxin education type:drug>toxine botulique</t>.',
  ],
  [1, 'Rappel pédagogique : le <t hemifacial-spasm education>spasme hémifacial</t> persiste au sommeil.'],
  // La note elle-même
  [1, 'Fiche remise. <t hemifacial-spasm>Spasme hémifacial</t> stable.'],
  [1, '<t hemifacial-spasm>Spasme hémifacial</t> typique. Plaquette remise.'],
  [1, 'Le <t hemifacial-spasm>spasme hémifacial</t> dit « primitif ».'],
  [1, '<t hemifacial-spasm>Hémispasme facial</t> « atypique ».'],
];
