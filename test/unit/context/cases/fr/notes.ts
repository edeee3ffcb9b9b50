import type { ContextCase } from '../case';

/** Phrases de notes entières : suivi, urgences, imagerie, bloc, téléphone. */
export const notesCases: readonly ContextCase[] = [
  // Suivi de toxine
  [
    2,
    'Bon effet de la dernière injection pendant dix semaines, pas de <t ptosis negated type:sign/symptom>ptosis</t>, pas de <t diplopia negated type:sign/symptom>diplopie</t>.',
  ],
  [1, 'Bonne efficacité, aucun effet secondaire, notamment pas de <t ptosis negated type:sign/symptom>ptosis</t>.'],
  [1, 'Lors de la dernière séance, <t ptosis historical type:sign/symptom>ptosis</t> pendant deux semaines.'],
  [
    1,
    '<t ptosis historical type:sign/symptom>Ptosis</t> transitoire après la précédente injection, résolutif en quinze jours.',
  ],
  [1, 'Effet à J5, durée trois mois, puis reprise des <t muscle-spasm type:sign/symptom>spasmes</t>.'],
  [1, 'Depuis la dernière séance, <t muscle-spasm type:sign/symptom>spasmes</t> moins fréquents.'],
  [1, '<t muscle-spasm type:sign/symptom>Spasmes</t> réapparus depuis deux semaines.'],
  [1, 'Réinjection ce jour : <t onabotulinumtoxina type:drug>Botox</t> 25 U.'],
  [1, 'Même schéma : <t abobotulinumtoxina type:drug>Dysport</t> 120 U.'],
  [1, "Injection réalisée sans incident, pas d'<t bruising negated type:sign/symptom>ecchymose</t>."],
  [
    1,
    'Prochaine <t botulinum-injection hypothetical type:procedure>injection de toxine botulique</t> dans douze semaines.',
  ],
  [1, 'Douzième <t botulinum-injection type:procedure>injection de toxine botulique</t> ce jour.'],
  [1, 'A reçu six <t botulinum-injection historical type:procedure>injections de toxine botulique</t> depuis 2019.'],
  [1, "Pas de <t onabotulinumtoxina negated type:drug>Botox</t> aujourd'hui à la demande de la patiente."],
  [1, '<t botulinum-toxin type:drug>Toxine botulique</t> bien tolérée.'],
  [1, '<t botulinum-toxin type:drug>Toxine botulique</t> efficace à 80 %.'],
  [
    2,
    "Depuis l'arrêt de la <t carbamazepine historical type:drug>carbamazépine</t>, plus de <t vertigo negated type:sign/symptom>vertiges</t>.",
  ],
  // Urgences
  [1, "<t facial-palsy>Paralysie faciale</t> périphérique d'apparition brutale ce matin."],
  [
    2,
    "Pas de <t muscle-weakness negated type:sign/symptom>déficit moteur</t> des membres, pas d'<t aphasia negated type:sign/symptom>aphasie</t>.",
  ],
  [1, '<t stroke negated>AVC</t> éliminé cliniquement.'],
  [1, 'Pas de vésicules, <t herpes-zoster negated>zona</t> peu probable.'],
  [2, 'Scanner sans <t intracranial-hemorrhage negated>hémorragie</t> ni <t stroke negated>AVC</t>.'],
  [1, 'Début <t corticosteroid type:drug>corticothérapie</t> 1 mg/kg ce jour.'],
  [1, '<t valaciclovir type:drug>Valaciclovir</t> 1 g x 3/j pendant sept jours.'],
  [1, '<t mri hypothetical type:investigation>IRM</t> si pas de récupération à trois mois.'],
  [1, 'Sérologie de <t lyme-disease possible>maladie de Lyme</t> à rechercher.'],
  [2, '<t fever negated type:sign/symptom>Fièvre</t> 0, <t headache negated type:sign/symptom>céphalées</t> 0'],
  [1, 'Apyrétique, pas de <t neck-stiffness negated type:sign/symptom>raideur méningée</t>.'],
  [1, 'Notion de prise de <t metoclopramide type:drug>métoclopramide</t> hier.'],
  [2, 'Ni <t head-trauma negated>traumatisme crânien</t> récent ni <t fever negated type:sign/symptom>fièvre</t>.'],
  [1, 'Adressé par son médecin pour suspicion de <t bells-palsy possible>paralysie a frigore</t>.'],
  // Imagerie
  [1, 'Recherche de <t neurovascular-conflict possible>conflit vasculo-nerveux</t>.'],
  [
    2,
    'Indication : <t hemifacial-spasm right>spasme hémifacial</t> droit. Recherche <t neurovascular-conflict possible>conflit</t>.',
  ],
  [2, "Pas de <t brainstem-lesion negated>lésion du tronc</t>, pas de <t tumour negated>tumeur</t> de l'angle."],
  [1, "Absence d'anomalie de signal du <t brainstem type:anatomy>tronc cérébral</t>."],
  [1, 'Absence de prise de contraste évoquant un <t vestibular-schwannoma negated>schwannome</t>.'],
  [2, "Comparaison à l'<t mri historical type:investigation>IRM</t> de 2020 : <t meningioma>méningiome</t> stable."],
  [1, "Aspect en faveur d'un <t neurovascular-conflict>conflit vasculo-nerveux</t>."],
  [1, "Pas d'image suspecte de <t tumour negated>tumeur</t>."],
  [
    3,
    '<t mri type:investigation>IRM</t> : <t neurovascular-conflict>conflit vasculo-nerveux</t> grade 2, pas de <t multiple-sclerosis negated>SEP</t>.',
  ],
  [1, "Le reste de l'<t mri type:investigation>IRM</t> est sans particularité."],
  [2, '<t mr-angiography type:investigation>Angio-IRM</t> sans <t aneurysm negated>anévrisme</t>.'],
  // Bloc et suites
  [
    2,
    '<t craniotomy type:procedure>Craniotomie</t> rétro-sigmoïde puis <t teflon-interposition type:procedure>interposition de Téflon</t>.',
  ],
  [1, 'Pas de <t csf-leak negated>fuite de LCR</t> peropératoire.'],
  [
    2,
    'Suites simples. Pas de <t hearing-loss negated type:sign/symptom>surdité</t>, pas de <t facial-palsy negated>paralysie faciale</t>.',
  ],
  [1, "À J2 <t facial-palsy>paralysie faciale</t> grade III d'apparition retardée."],
  [1, '<t muscle-spasm negated type:sign/symptom>Spasme</t> disparu au réveil.'],
  [1, 'Patient réveillé, plus de <t muscle-spasm negated type:sign/symptom>spasmes</t> à J1.'],
  [1, '<t microvascular-decompression type:procedure>Décompression microvasculaire</t> réalisée le matin même.'],
  [
    2,
    'Récidive du <t hemifacial-spasm>spasme hémifacial</t> à deux ans de la <t microvascular-decompression historical type:procedure>décompression microvasculaire</t>.',
  ],
  // RCP
  [
    1,
    'La RCP propose une <t microvascular-decompression hypothetical type:procedure>décompression microvasculaire</t>.',
  ],
  [
    1,
    'Décision : <t microvascular-decompression hypothetical type:procedure>décompression microvasculaire</t> dans deux mois.',
  ],
  [1, '<t carbamazepine historical type:drug>Carbamazépine</t> arrêtée pour hyponatrémie.'],
  [1, 'Refuse la chirurgie, préfère poursuivre la <t botulinum-toxin type:drug>toxine botulique</t>.'],
  [
    1,
    "Le patient est d'accord pour une <t microvascular-decompression hypothetical type:procedure>décompression microvasculaire</t>.",
  ],
  // Téléphone, liaison
  [1, 'Appel de la patiente : <t ptosis type:sign/symptom>ptosis</t> depuis hier.'],
  [
    2,
    'Conseil donné : rappeler si <t diplopia hypothetical type:sign/symptom>diplopie</t> ou <t dysphagia hypothetical type:sign/symptom>dysphagie</t>.',
  ],
  [
    2,
    "Sa fille appelle, <t muscle-spasm type:sign/symptom>spasmes</t> plus fréquents depuis l'arrêt du <t clonazepam historical type:drug>Rivotril</t>.",
  ],
  [1, 'La fille demande si une <t botulinum-toxin hypothetical type:drug>toxine botulique</t> est possible.'],
  [1, "Selon l'équipe, pas de <t pain negated type:sign/symptom>douleur</t>."],
  [1, 'Ordonnance faxée : <t carbamazepine type:drug>carbamazépine</t> 200 mg matin et soir.'],
  // Antécédents dans le texte
  [
    3,
    "Antécédents : <t hypertension historical>HTA</t>, <t diabetes-mellitus historical>diabète</t>, pas d'<t epilepsy negated historical>épilepsie</t>.",
  ],
  [2, 'Antécédents : <t hypertension historical>HTA</t>. Pas de <t diabetes-mellitus negated historical>diabète</t>.'],
  [
    2,
    'ATCD : <t cholecystectomy historical type:procedure>cholécystectomie</t>, <t microvascular-decompression historical type:procedure>DMV</t> 2015.',
  ],
  [
    2,
    "Antécédents : <t migraine historical>migraine</t> dans l'enfance ; allergie à la <t penicillin historical type:drug>pénicilline</t>.",
  ],
  [1, 'A fait un <t stroke historical>AVC</t> en 2018, sans séquelle.'],
  [1, "Opérée en 2017 d'un <t vestibular-schwannoma historical>neurinome</t>."],
  [1, '<t facial-palsy historical>Paralysie faciale</t> a frigore à 30 ans, récupération complète.'],
  [1, "Séquelles d'une <t facial-palsy historical>paralysie faciale</t> de 2015."],
  [1, "Pas d'exposition aux <t antipsychotic negated type:drug>neuroleptiques</t>."],
  [1, 'Jamais traité par <t botulinum-toxin negated historical type:drug>toxine botulique</t>.'],
  [1, 'Connu pour un <t hemifacial-spasm>spasme hémifacial</t>.'],
  [1, 'Suivi pour une <t multiple-sclerosis>SEP</t> depuis 2012.'],
  [2, '<t multiple-sclerosis>SEP</t> connue, sous <t interferon type:drug>interféron</t>.'],
  // Examen
  [
    2,
    "Pas de <t diplopia negated type:sign/symptom>diplopie</t> à l'examen, mais <t ptosis type:sign/symptom>ptosis</t> discret.",
  ],
  [
    3,
    'Absence de <t nystagmus negated type:sign/symptom>nystagmus</t>, de <t diplopia negated type:sign/symptom>diplopie</t>, <t corneal-reflex type:investigation>réflexe cornéen</t> conservé.',
  ],
  [1, 'Testing : pas de <t muscle-weakness negated type:sign/symptom>déficit moteur</t>.'],
  [
    2,
    "Pas de <t fasciculation negated type:sign/symptom>fasciculation</t> linguale ni d'<t muscle-atrophy negated type:sign/symptom>amyotrophie</t>.",
  ],
  [1, 'ROT vifs, pas de <t babinski-sign negated type:sign/symptom>Babinski</t>.'],
  [
    2,
    '<t chvostek-sign type:sign/symptom>Signe de Chvostek</t> positif, <t trousseau-sign negated type:sign/symptom>Trousseau</t> négatif.',
  ],
  [1, "Sensibilité conservée, pas d'<t hypoesthesia negated type:sign/symptom>hypoesthésie</t>."],
  [
    3,
    '<t nystagmus negated type:sign/symptom>Nystagmus</t> : absent. <t ptosis negated type:sign/symptom>Ptosis</t> : absent. <t muscle-spasm type:sign/symptom>Spasmes</t> : présents.',
  ],
  [1, 'Audition normale, <t tinnitus negated type:sign/symptom>acouphènes</t> niés.'],
  [
    3,
    '<t house-brackmann type:scale>House-Brackmann</t> II, <t synkinesis type:sign/symptom>syncinésies</t> légères, pas de <t facial-contracture negated>contracture</t>.',
  ],
  [1, "Examen sans particularité en dehors d'un <t muscle-spasm type:sign/symptom>spasme</t> palpébral."],
  // Conclusion et suite
  [1, "Tableau typique d'<t hemifacial-spasm>hémispasme facial</t>."],
  [1, "Il s'agit donc d'un <t hemifacial-spasm>spasme hémifacial</t> primitif."],
  [1, 'Diagnostic retenu : <t dystonia>dystonie</t>.'],
  [1, 'Le diagnostic de <t dystonia>dystonie</t> est retenu.'],
  [1, 'Diagnostic le plus probable : <t dystonia possible>dystonie</t>.'],
  [2, '<t dystonia possible>Dystonie</t> plus que <t tic-disorder possible>tics</t> ?'],
  [1, "À revoir avec l'<t mri hypothetical type:investigation>IRM</t>."],
  [1, "Je revois la patiente dans trois mois avec l'<t electromyography hypothetical type:investigation>EMG</t>."],
  [1, 'Je reste à disposition pour une <t botulinum-toxin hypothetical type:drug>toxine botulique</t> si besoin.'],
  [1, "Pas d'indication à une <t botulinum-toxin negated type:drug>toxine botulique</t> pour l'instant."],
  [1, "Pas d'indication chirurgicale, <t botulinum-toxin type:drug>toxine botulique</t> à poursuivre."],
  [1, 'On débute <t carbamazepine type:drug>carbamazépine</t> 100 mg le soir.'],
  [1, 'Majoration de la <t carbamazepine type:drug>carbamazépine</t> à 600 mg.'],
  [1, 'Diminution progressive du <t clonazepam type:drug>clonazépam</t>.'],
  [
    1,
    "En l'absence d'amélioration, <t microvascular-decompression hypothetical type:procedure>décompression microvasculaire</t>.",
  ],
  [
    1,
    'Avis neurochirurgical demandé pour <t microvascular-decompression hypothetical type:procedure>décompression microvasculaire</t>.',
  ],
  [1, "Dans l'immédiat, pas d'<t mri negated type:investigation>IRM</t>."],
];
