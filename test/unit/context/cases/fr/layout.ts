import type { ContextCase } from '../case';

/** Sections, lignes et mises en page. */
export const layoutCases: readonly ContextCase[] = [
  // Sections
  [
    3,
    'Antécédents\n- <t hypertension historical>HTA</t>\n- <t stroke historical>AVC</t> en 2015\n\nMotif : <t hemifacial-spasm>spasme hémifacial</t>',
  ],
  [2, 'ANTÉCÉDENTS\n<t epilepsy historical>Épilepsie</t>\n\nEXAMEN\n<t hemifacial-spasm>Spasme hémifacial</t>'],
  [
    2,
    '## Antécédents\n<t migraine historical>Migraine</t>\n## Histoire de la maladie\n<t muscle-spasm type:sign/symptom>Spasmes</t> quotidiens',
  ],
  [
    2,
    '**Antécédents** : <t migraine historical>migraine</t>\n**Examen** : <t muscle-spasm type:sign/symptom>spasmes</t>',
  ],
  [
    2,
    'Antécédents : <t hypertension historical>HTA</t>. Examen : <t muscle-spasm type:sign/symptom>spasmes</t> visibles.',
  ],
  [
    2,
    'ATCD : <t migraine historical>migraine</t>. HDM : <t muscle-spasm type:sign/symptom>spasmes</t> depuis un mois.',
  ],
  [
    3,
    'ATCD : <t stroke historical>AVC</t>, <t hypertension historical>HTA</t>. Famille : <t epilepsy family>épilepsie</t> (mère).',
  ],
  [
    4,
    'Motif : <t muscle-twitch type:sign/symptom>secousses</t> de la <t cheek type:anatomy>joue</t>. ATCD : <t facial-palsy historical>PF</t> en 2010. Examen : <t hemifacial-spasm>SHF</t>.',
  ],
  [
    2,
    'Antécédents familiaux\nMère : <t dystonia family>dystonie</t>\nAntécédents personnels\n<t migraine historical>Migraine</t>',
  ],
  [1, 'Antécédents chirurgicaux : <t microvascular-decompression historical type:procedure>DMV</t> en 2015.'],
  [1, 'Conclusion : <t hemifacial-spasm>spasme hémifacial</t> primitif.'],
  [1, 'Diagnostic : <t hemifacial-spasm>spasme hémifacial</t>'],
  [2, 'Hypothèses diagnostiques :\n- <t tic-disorder possible>tics</t>\n- <t dystonia possible>dystonie</t>'],
  [
    2,
    'Examen du jour : <t hemifacial-spasm>spasme hémifacial</t>, pas de <t ptosis negated type:sign/symptom>ptosis</t>.',
  ],
  [1, 'Examen clinique : aucun <t facial-spasm negated type:sign/symptom>spasme facial</t>.'],
  [1, 'Conclusion : pas de <t neurovascular-conflict negated>conflit vasculo-nerveux</t>.'],
  [2, "IRM : <t neurovascular-conflict>conflit vasculo-nerveux</t> avec l'<t aica type:vessel>AICA</t>."],
  [1, 'EMG : pas de <t lateral-spread-response negated type:investigation>réponse latérale</t>.'],
  [1, 'EEG : absence de <t seizure negated>crise</t>.'],
  [
    3,
    'Traitements antérieurs :\n<t carbamazepine historical type:drug>carbamazépine</t>, <t gabapentin historical type:drug>gabapentine</t>\n\nTraitement actuel :\n<t botulinum-toxin type:drug>toxine botulique</t>',
  ],
  [
    2,
    'Compte rendu opératoire\n<t retrosigmoid-approach type:procedure>Voie rétro-sigmoïdienne</t>. <t teflon-interposition type:procedure>Interposition de Téflon</t>.',
  ],
  [1, 'Indication : <t hemifacial-spasm>spasme hémifacial</t> résistant.'],
  [1, 'Antécédents : néant.\nExamen : <t hemifacial-spasm>spasme hémifacial</t>.'],
  [1, 'Traitement :\n<t carbamazepine type:drug>carbamazépine</t> 200 mg matin et soir'],
  [1, 'Allergies : <t penicillin type:drug>pénicilline</t>.'],
  // Lignes télégraphiques
  [
    3,
    '<t hemifacial-spasm left>SHF</t> G, pas de <t facial-palsy negated>PF</t>, <t onabotulinumtoxina type:drug>Botox</t> 25 U',
  ],
  [
    2,
    'cs neuro, <t hemifacial-spasm right>SHF</t> D depuis 2 ans, pas de <t pain negated type:sign/symptom>douleur</t>, IRM OK',
  ],
  [2, 'F 56a, <t hemifacial-spasm left>SHF</t> G, ATCD <t facial-palsy historical>PF</t> 2010'],
  [2, 'J1 : <t headache type:sign/symptom>céphalées</t> ++, <t csf-leak negated>fuite de LCR</t> 0'],
  [1, 'RAS, pas de <t ptosis negated type:sign/symptom>ptosis</t>'],
  [
    3,
    'Exam : <t hemifacial-spasm left>SHF</t> G typique, <t synkinesis negated type:sign/symptom>syncinésies</t> 0, <t facial-palsy negated>PF</t> 0',
  ],
  [
    2,
    'J2 <t facial-palsy negated>paralysie faciale</t> : non. <t hearing-loss possible right type:sign/symptom>Surdité</t> à droite à confirmer',
  ],
  [2, '<t carbamazepine historical type:drug>CBZ</t> stop, <t onabotulinumtoxina type:drug>Botox</t> ce jour'],
  // Lignes coupées
  [1, 'La patiente ne présente pas de douleur faciale ni de\n<t facial-palsy negated>paralysie faciale</t>.'],
  [
    1,
    "Il n'y a jamais eu de traumatisme crânien ni de\n<t facial-palsy negated historical>paralysie faciale</t>, selon le patient.",
  ],
  [
    3,
    'On ne retrouve ni <t hearing-loss negated type:sign/symptom>surdité</t>, ni <t tinnitus negated type:sign/symptom>acouphènes</t>,\nni <t vertigo negated type:sign/symptom>vertiges</t>.',
  ],
  [
    1,
    "L'examen de ce jour retrouve un visage symétrique sans signe\nde <t facial-palsy negated>paralysie faciale</t>.",
  ],
  [2, 'Pas de <t ptosis negated type:sign/symptom>ptosis</t>\n<t muscle-spasm type:sign/symptom>Spasmes</t> fréquents'],
  [
    2,
    'Pas de <t ptosis negated type:sign/symptom>ptosis</t>\n\n<t muscle-spasm type:sign/symptom>Spasmes</t> fréquents',
  ],
  [
    2,
    'Pas de <t ptosis negated type:sign/symptom>ptosis</t>\r\n<t muscle-spasm type:sign/symptom>Spasmes</t> fréquents',
  ],
  [
    2,
    '- pas de <t ptosis negated type:sign/symptom>ptosis</t>\n- <t muscle-spasm type:sign/symptom>spasmes</t> fréquents',
  ],
  [
    2,
    '1. Pas de <t ptosis negated type:sign/symptom>ptosis</t>\n2. <t muscle-spasm type:sign/symptom>Spasmes</t> fréquents',
  ],
  // Points d'abréviation
  [1, 'Vu par le Dr. Martin, pas de <t ptosis negated type:sign/symptom>ptosis</t>.'],
  [
    2,
    'Mme. D., pas de <t facial-palsy negated>paralysie faciale</t> périph. ni de <t hearing-loss negated type:sign/symptom>surdité</t>.',
  ],
  [
    2,
    'Pas de <t facial-palsy negated>paralysie faciale</t>, cf. courrier, ni de <t hearing-loss negated type:sign/symptom>surdité</t>.',
  ],
  [
    2,
    'Sans <t tinnitus negated type:sign/symptom>acouphènes</t> (env. un an de recul) ni <t hearing-loss negated type:sign/symptom>surdité</t>.',
  ],
  [2, '<t synkinesis negated type:sign/symptom>Syncinésies</t> nég., <t muscle-spasm type:sign/symptom>spasmes</t> +.'],
  [
    2,
    "Pas d'<t electromyography negated type:investigation>EMG</t> fait à l'hosp. ni d'<t mri negated type:investigation>IRM</t>.",
  ],
  // Langues mêlées
  [2, 'No <t ptosis negated type:sign/symptom>ptosis</t>, pas de <t diplopia negated type:sign/symptom>diplopie</t>.'],
  [2, '<t hemifacial-spasm left>HFS</t> gauche, no <t facial-weakness negated type:sign/symptom>facial weakness</t>.'],
  [
    2,
    'Compte rendu traduit : 无<t facial-palsy negated>面瘫</t>, <t muscle-spasm type:sign/symptom>spasmes</t> rares.',
  ],
  [1, '<t hemifacial-spasm left>Hemifacial spasm</t> G, follow-up à trois mois.'],
  [
    2,
    'Diagnostic porté à Shanghai : <t hemifacial-spasm left>面肌痉挛</t> (left <t hemifacial-spasm left>hemifacial spasm</t>).',
  ],
  [1, 'IRM lue « no <t neurovascular-conflict negated quotation>neurovascular conflict</t> ».'],
  [1, 'Family history: mère <t dystonia family>dystonie</t>.'],
  [1, 'Rule out <t myasthenia-gravis possible>myasthénie</t>.'],
];
