import type { ContextCase } from '../case';

/** Énumérations. */
export const listsCases: readonly ContextCase[] = [
  // Liste entière niée
  [
    3,
    'Pas de <t headache negated type:sign/symptom>céphalées</t>, <t vertigo negated type:sign/symptom>vertiges</t> ou <t tinnitus negated type:sign/symptom>acouphènes</t>.',
  ],
  [
    3,
    'Pas de <t ptosis negated type:sign/symptom>ptosis</t>, <t diplopia negated type:sign/symptom>diplopie</t> ni <t dysarthria negated type:sign/symptom>dysarthrie</t>.',
  ],
  [
    3,
    'Pas de <t ptosis negated type:sign/symptom>ptosis</t>, de <t diplopia negated type:sign/symptom>diplopie</t> ni de <t dysarthria negated type:sign/symptom>dysarthrie</t>.',
  ],
  [
    3,
    "Pas de <t hearing-loss negated type:sign/symptom>surdité</t>, pas d'<t tinnitus negated type:sign/symptom>acouphènes</t>, pas de <t vertigo negated type:sign/symptom>vertiges</t>.",
  ],
  [2, 'Pas de <t ptosis negated type:sign/symptom>ptosis</t> ni <t diplopia negated type:sign/symptom>diplopie</t>.'],
  [2, 'Sans <t ptosis negated type:sign/symptom>ptosis</t> ni <t diplopia negated type:sign/symptom>diplopie</t>.'],
  [
    3,
    'Sans <t fever negated type:sign/symptom>fièvre</t>, <t headache negated type:sign/symptom>céphalées</t> ou <t vomiting negated type:sign/symptom>vomissements</t>.',
  ],
  [
    3,
    'Aucun <t ptosis negated type:sign/symptom>ptosis</t>, <t nystagmus negated type:sign/symptom>nystagmus</t> ou <t synkinesis negated type:sign/symptom>syncinésie</t>.',
  ],
  [
    2,
    'Pas de <t facial-weakness negated type:sign/symptom>faiblesse faciale</t>/<t synkinesis negated type:sign/symptom>syncinésie</t>.',
  ],
  [
    3,
    'Ni <t ptosis negated type:sign/symptom>ptosis</t>, ni <t diplopia negated type:sign/symptom>diplopie</t>, ni <t dysarthria negated type:sign/symptom>dysarthrie</t>.',
  ],
  [
    3,
    'Pas de <t hypertension negated>HTA</t>, <t diabetes-mellitus negated>diabète</t> ni <t smoking negated>tabagisme</t>.',
  ],
  [
    3,
    'Absence de <t ptosis negated type:sign/symptom>ptosis</t>, de <t diplopia negated type:sign/symptom>diplopie</t> et de <t dysphagia negated type:sign/symptom>dysphagie</t>.',
  ],
  [
    3,
    "Ni <t pain negated type:sign/symptom>douleur</t> ni <t facial-weakness negated type:sign/symptom>faiblesse faciale</t> ni <t synkinesis negated type:sign/symptom>syncinésie</t> à l'examen.",
  ],
  [
    3,
    'Nie <t fever negated type:sign/symptom>fièvre</t>, <t headache negated type:sign/symptom>céphalées</t> ou <t vertigo negated type:sign/symptom>vertiges</t>.',
  ],
  [
    3,
    "Pas d'<t antiepileptic negated type:drug>antiépileptique</t>, de <t antipsychotic negated type:drug>neuroleptique</t> ni de <t corticosteroid negated type:drug>corticoïde</t>.",
  ],
  // Le mot qui suit la virgule parle pour lui-même
  [2, 'Pas de <t ptosis negated type:sign/symptom>ptosis</t>, <t blinking type:sign/symptom>clignement</t> normal.'],
  [
    2,
    'Pas de <t ptosis negated type:sign/symptom>ptosis</t>, <t corneal-reflex type:investigation>réflexe cornéen</t> présent.',
  ],
  [2, 'Pas de <t facial-palsy negated>paralysie faciale</t>, <t hemifacial-spasm>spasme hémifacial</t> typique.'],
  [
    2,
    'Pas de <t pain negated type:sign/symptom>douleur</t>, <t muscle-spasm type:sign/symptom>spasmes</t> persistants.',
  ],
  [2, 'Pas de <t tumour negated>tumeur</t>, <t neurovascular-conflict>conflit vasculo-nerveux</t> net.'],
  [
    2,
    'Pas de <t hearing-loss negated type:sign/symptom>surdité</t>, <t tinnitus type:sign/symptom>acouphènes</t> intermittents.',
  ],
  [2, 'Pas de <t fever negated type:sign/symptom>fièvre</t>, <t headache type:sign/symptom>céphalées</t> modérées.'],
  [
    3,
    "IRM : pas de <t tumour negated>tumeur</t>, boucle de l'<t aica type:vessel>AICA</t> au contact du <t facial-nerve type:nerve>nerf facial</t>.",
  ],
  [
    2,
    'Sans <t synkinesis negated type:sign/symptom>syncinésie</t>, le <t hemifacial-spasm>spasme hémifacial</t> est isolé.',
  ],
  [2, 'Pas de <t ptosis negated type:sign/symptom>ptosis</t>, la <t diplopia type:sign/symptom>diplopie</t> persiste.'],
  [
    2,
    'Pas de <t ptosis negated type:sign/symptom>ptosis</t>, mais <t diplopia type:sign/symptom>diplopie</t> dans le regard latéral.',
  ],
  [
    2,
    'Pas de <t ptosis negated type:sign/symptom>ptosis</t>, il signale une <t diplopia type:sign/symptom>diplopie</t>.',
  ],
  [2, '<t ptosis negated type:sign/symptom>Ptosis</t> absent, <t diplopia type:sign/symptom>diplopie</t> fréquente.'],
  [
    2,
    '<t muscle-spasm type:sign/symptom>Spasmes</t> fréquents, <t pain negated type:sign/symptom>douleur</t> absente.',
  ],
  [
    2,
    '<t muscle-spasm type:sign/symptom>Spasmes</t> fréquents, <t ptosis negated type:sign/symptom>ptosis</t> écarté.',
  ],
  // Listes sous une tête
  [
    3,
    'Absence de :\n- <t ptosis negated type:sign/symptom>ptosis</t>\n- <t diplopia negated type:sign/symptom>diplopie</t>\n- <t dysarthria negated type:sign/symptom>dysarthrie</t>',
  ],
  [
    2,
    'Pas de :\n- <t ptosis negated type:sign/symptom>ptosis</t>\n- <t synkinesis negated type:sign/symptom>syncinésies</t>',
  ],
  [
    3,
    'Absence de : <t ptosis negated type:sign/symptom>ptosis</t>, <t diplopia negated type:sign/symptom>diplopie</t>, <t dysarthria negated type:sign/symptom>dysarthrie</t>.',
  ],
  [2, 'Pas de : <t fever negated type:sign/symptom>fièvre</t>, <t headache negated type:sign/symptom>céphalées</t>.'],
  [
    2,
    'Signes négatifs : <t ptosis negated type:sign/symptom>ptosis</t>, <t diplopia negated type:sign/symptom>diplopie</t>',
  ],
  [
    2,
    'Consulter en cas de :\n- <t ptosis hypothetical type:sign/symptom>ptosis</t>\n- <t diplopia hypothetical type:sign/symptom>diplopie</t>',
  ],
  [
    3,
    'Effets secondaires possibles : <t ptosis hypothetical type:sign/symptom>ptosis</t>, <t diplopia hypothetical type:sign/symptom>diplopie</t>, <t dry-eye hypothetical>sécheresse oculaire</t>',
  ],
  [
    3,
    'Risques :\n- <t hearing-loss hypothetical type:sign/symptom>surdité</t>\n- <t facial-palsy hypothetical>paralysie faciale</t>\n- <t csf-leak hypothetical>fuite de LCR</t>',
  ],
  [
    2,
    'À éliminer :\n- <t multiple-sclerosis possible>sclérose en plaques</t>\n- <t vestibular-schwannoma possible>neurinome</t>',
  ],
  [
    2,
    'À discuter :\n- <t botulinum-toxin hypothetical type:drug>toxine botulique</t>\n- <t microvascular-decompression hypothetical type:procedure>décompression microvasculaire</t>',
  ],
  [
    2,
    'Traitements essayés :\n- <t carbamazepine historical type:drug>carbamazépine</t>\n- <t clonazepam historical type:drug>clonazépam</t>',
  ],
  // Parenthèses
  [
    2,
    'Examen normal (pas de <t ptosis negated type:sign/symptom>ptosis</t>), <t hemifacial-spasm>spasme hémifacial</t> visible.',
  ],
  [2, '<t herpes>Herpès</t> (pas de vésicule), <t lyme-disease>maladie de Lyme</t> traitée.'],
  [
    3,
    '<t hemifacial-spasm>Spasme hémifacial</t> (sans <t synkinesis negated type:sign/symptom>syncinésie</t>) et <t tinnitus type:sign/symptom>acouphènes</t>.',
  ],
];
