import type { ContextCase } from '../case';

/** Passages de plusieurs phrases, comme dans les courriers et les fiches. */
export const passagesCases: readonly ContextCase[] = [
  // Courriers
  [
    4,
    "Cher confrère, j'ai revu Mme D. pour son <t hemifacial-spasm left>hémispasme facial</t> gauche. L'<t mri type:investigation>IRM</t> que vous aviez demandée est normale : pas de <t neurovascular-conflict negated>conflit</t>, pas de <t tumour negated>tumeur</t>.",
  ],
  [
    2,
    "Vous m'adressez ce patient pour un avis sur une <t microvascular-decompression hypothetical type:procedure>décompression microvasculaire</t>. Le <t muscle-spasm type:sign/symptom>spasme</t> évolue depuis 2016.",
  ],
  [
    2,
    "Je ne retiens pas le diagnostic de <t dystonia negated>dystonie</t>. Il s'agit plutôt d'un <t motor-tic possible type:sign/symptom>tic</t>.",
  ],
  [
    2,
    'Je pense à une <t myokymia possible type:sign/symptom>myokymie</t> et non à un <t hemifacial-spasm negated>spasme hémifacial</t>.',
  ],
  [1, "Il n'y a pas lieu de réaliser une <t mri negated type:investigation>IRM</t>."],
  [1, "Je n'ai pas d'argument pour un <t meige-syndrome negated>syndrome de Meige</t>, mais je surveillerai."],
  [
    2,
    "Ce patient a été opéré d'un <t meningioma historical>méningiome</t> il y a cinq ans. Il présente maintenant un <t hemifacial-spasm>spasme hémifacial</t>.",
  ],
  [
    2,
    "Elle a développé un <t blepharospasm>blépharospasme</t> à la suite d'une <t facial-palsy historical>paralysie faciale</t> en 2014.",
  ],
  [1, 'Le traitement par <t carbamazepine historical type:drug>carbamazépine</t>, essayé deux mois, a été un échec.'],
  [
    3,
    "Elle a essayé la <t carbamazepine historical type:drug>carbamazépine</t>, le <t clonazepam historical type:drug>clonazépam</t> et l'<t acupuncture historical type:procedure>acupuncture</t> sans résultat.",
  ],
  [1, 'Un traitement par <t clonazepam hypothetical type:drug>clonazépam</t> pourrait être essayé.'],
  [1, 'Un traitement par <t clonazepam type:drug>clonazépam</t> a été débuté il y a un mois.'],
  [1, 'La <t gabapentin hypothetical type:drug>gabapentine</t> est une option.'],
  [
    1,
    "En cas d'inefficacité, je proposerai une <t microvascular-decompression hypothetical type:procedure>décompression microvasculaire</t>.",
  ],
  [1, "Je n'ai pas d'explication à ces <t muscle-spasm type:sign/symptom>spasmes</t>."],
  [1, "Merci de l'adresser pour une <t mri hypothetical type:investigation>IRM</t> avant l'été."],
  [
    2,
    'Elle me signale des <t headache type:sign/symptom>céphalées</t> sans <t fever negated type:sign/symptom>fièvre</t>.',
  ],
  [1, 'Le patient craint une <t als hypothetical report>SLA</t>.'],
  [1, 'Elle ne prend plus de <t carbamazepine negated type:drug>carbamazépine</t>.'],
  [1, 'Elle prend toujours du <t clonazepam type:drug>clonazépam</t>.'],
  [1, 'Nous avons arrêté la <t carbamazepine historical type:drug>carbamazépine</t>.'],
  [
    2,
    "J'ai arrêté le <t clonazepam historical type:drug>clonazépam</t> et débuté la <t gabapentin type:drug>gabapentine</t>.",
  ],
  [1, 'Je débute ce jour la <t gabapentin type:drug>gabapentine</t>.'],
  [1, "Le <t baclofen historical type:drug>baclofène</t> n'a pas été efficace."],
  [1, "La recherche d'une <t myasthenia-gravis negated>myasthénie</t> s'est avérée négative."],
  [1, 'Les anticorps sont négatifs, ce qui rend une <t myasthenia-gravis negated>myasthénie</t> peu probable.'],
  [
    2,
    'Les <t blinking type:sign/symptom>clignements</t> ont augmenté, sans <t muscle-spasm negated type:sign/symptom>spasme</t> de la joue.',
  ],
  [1, "Ses <t muscle-spasm type:sign/symptom>spasmes</t> ne l'empêchent pas de lire."],
  [1, 'Les <t muscle-spasm type:sign/symptom>spasmes</t> ne sont pas douloureux.'],
  // Fiches et télégrammes
  [
    8,
    'Motif: <t hemifacial-spasm left>SHF</t> G\nATCD: <t hypertension historical>HTA</t>, <t facial-palsy historical>PF</t> en 2009\nTTT: <t antiplatelet type:drug>Kardegic</t>\nExam: <t hemifacial-spasm>SHF</t> typique, pas de <t facial-palsy negated>PF</t>\nCAT: <t onabotulinumtoxina type:drug>Botox</t> 20U ce jour, <t mri hypothetical type:investigation>IRM</t>',
  ],
  [
    3,
    '<t fever negated type:sign/symptom>Fièvre</t>: non    <t headache type:sign/symptom>Céphalées</t>: oui    <t vertigo negated type:sign/symptom>Vertiges</t>: non',
  ],
  [
    3,
    '<t diabetes-mellitus negated>Diabète</t> : non - <t hypertension negated>HTA</t> : non - <t smoking negated>Tabac</t> : 0',
  ],
  [1, 'ATCD : 0. <t muscle-spasm type:sign/symptom>Spasmes</t> depuis 6 mois.'],
  [1, 'Allergies : aucune. <t muscle-spasm type:sign/symptom>Spasmes</t> quotidiens.'],
  [
    3,
    "pas d'<t allergy negated>allergie</t>, pas de <t diabetes-mellitus negated>diabète</t>, <t hypertension>HTA</t> traitée",
  ],
  [
    3,
    '<t ptosis negated type:sign/symptom>Ptosis</t> -, <t diplopia negated type:sign/symptom>diplopie</t> -, <t muscle-spasm type:sign/symptom>spasme</t> +',
  ],
  [
    4,
    'H62a. <t hemifacial-spasm right>SHF</t> D depuis 3a. <t mri type:investigation>IRM</t> : <t neurovascular-conflict>CVN</t> AICA. <t onabotulinumtoxina type:drug>Botox</t> x8.',
  ],
  [
    2,
    'Trt : <t carbamazepine historical type:drug>Tegretol</t> stop (rash), <t clonazepam type:drug>Rivotril</t> 3 gttes',
  ],
  [
    2,
    '<t microvascular-decompression negated type:procedure>DMV</t> refusée, <t onabotulinumtoxina type:drug>Botox</t> poursuivi',
  ],
  [
    3,
    'IRM ok, pas de <t neurovascular-conflict negated>conflit</t> ni <t tumour negated>tumeur</t>. <t electromyography hypothetical type:investigation>EMG</t> en attente',
  ],
  [1, 'RDV dans 3 mois pour <t onabotulinumtoxina hypothetical type:drug>Botox</t>'],
  [
    2,
    'A rappeler si <t ptosis hypothetical type:sign/symptom>ptosis</t>. Pas de <t diplopia negated type:sign/symptom>diplopie</t> ce jour',
  ],
  [
    2,
    "Vu ce jour avec sa mère. <t tic-disorder>Tics</t> ++ à l'école, pas de <t coprolalia negated type:sign/symptom>coprolalie</t>",
  ],
  // Sections qui se suivent
  [
    4,
    'ANTECEDENTS\n<t hypertension historical>HTA</t>, <t stroke historical>AVC</t> 2015\nPas de <t diabetes-mellitus negated historical>diabète</t>\n\nHISTOIRE DE LA MALADIE\n<t muscle-spasm type:sign/symptom>Spasmes</t> depuis un an',
  ],
  [
    4,
    'Antécédents :\n- <t migraine historical>migraine</t>\n- aucun <t head-trauma negated historical>traumatisme crânien</t>\nExamen :\n- pas de <t ptosis negated type:sign/symptom>ptosis</t>\n- <t muscle-spasm type:sign/symptom>spasme</t>',
  ],
  [
    2,
    'Antécédents familiaux :\n- père : <t parkinson-disease family>Parkinson</t>\n- mère : rien\nExamen : <t tremor type:sign/symptom>tremblement</t>',
  ],
  [
    3,
    'ATCD familiaux : sœur <t multiple-sclerosis family>SEP</t>. ATCD perso : <t migraine historical>migraine</t>. Traitement : <t topiramate type:drug>topiramate</t>.',
  ],
  [
    2,
    'Diagnostics évoqués :\n1. <t hemifacial-spasm possible>SHF</t>\n2. <t myokymia possible type:sign/symptom>myokymie</t>',
  ],
  [
    3,
    'Traitements essayés : <t carbamazepine historical type:drug>carbamazépine</t>, <t baclofen historical type:drug>baclofène</t>. Traitement actuel : <t botulinum-toxin type:drug>toxine botulique</t>.',
  ],
  [
    2,
    'Consignes : revenir si <t fever hypothetical type:sign/symptom>fièvre</t>, <t headache hypothetical type:sign/symptom>céphalées</t>.',
  ],
  [
    2,
    "Conduite à tenir : pas d'<t mri negated type:investigation>IRM</t>, pas de <t botulinum-toxin negated type:drug>toxine botulique</t>.",
  ],
  [
    2,
    'CAT :\n- <t electromyography hypothetical type:investigation>EMG</t>\n- <t artificial-tears type:drug>larmes artificielles</t> 6 fois par jour',
  ],
  [
    3,
    'Résultats :\n<t electroencephalography type:investigation>EEG</t> : normal\n<t mri type:investigation>IRM</t> : pas de <t brainstem-lesion negated>lésion du tronc</t>',
  ],
  [
    2,
    'Indication : échec des <t botulinum-injection historical type:procedure>injections de toxine botulique</t>\nGeste : <t microvascular-decompression type:procedure>décompression microvasculaire</t>',
  ],
  [
    3,
    'Évolution : <t facial-palsy negated>PF</t> : non, <t hearing-loss negated type:sign/symptom>surdité</t> : non, <t headache type:sign/symptom>céphalées</t> : modérées',
  ],
  // Médecine générale, gériatrie, infirmières
  [1, 'Vient renouveler son traitement : <t carbamazepine type:drug>carbamazépine</t> 400 mg, bien tolérée.'],
  [
    2,
    'Renouvellement <t clonazepam type:drug>Rivotril</t>. Pas de <t drowsiness negated type:sign/symptom>somnolence</t>, pas de chute.',
  ],
  [
    3,
    'Se plaint de <t headache type:sign/symptom>céphalées</t> depuis 3 jours, sans <t fever negated type:sign/symptom>fièvre</t> ni <t vomiting negated type:sign/symptom>vomissements</t>.',
  ],
  [
    2,
    'Sa sœur ayant une <t multiple-sclerosis family>SEP</t>, elle demande une <t mri hypothetical type:investigation>IRM</t>.',
  ],
  [1, 'Fille de la patiente : <t migraine family>migraine</t>.'],
  [1, 'La fille de la patiente signale des <t muscle-spasm type:sign/symptom>spasmes</t> du visage.'],
  [
    2,
    'Résidente confuse, pas de <t pain negated type:sign/symptom>douleur</t> exprimée. <t muscle-spasm type:sign/symptom>Spasmes</t> de la joue à la toilette.',
  ],
  [
    2,
    'Toilette : <t muscle-spasm type:sign/symptom>spasmes</t> du visage ++. <t pain negated type:sign/symptom>Douleur</t> 0.',
  ],
  [
    2,
    'Surveiller <t ptosis hypothetical type:sign/symptom>ptosis</t> et <t diplopia hypothetical type:sign/symptom>diplopie</t> pendant 48 h.',
  ],
  [
    2,
    'Prévenir le médecin si <t fever hypothetical type:sign/symptom>fièvre</t> ou <t seizure hypothetical>convulsion</t>.',
  ],
  [1, 'Pas de changement, <t muscle-spasm type:sign/symptom>spasmes</t> toujours présents.'],
  [1, 'Médecin prévenu pour <t muscle-spasm type:sign/symptom>spasmes</t> du visage.'],
  [1, '<t clonazepam negated type:drug>Rivotril</t> non donné ce soir.'],
  [1, '<t carbamazepine negated type:drug>Carbamazépine</t> non prise ce matin.'],
  [1, 'Refus de la <t botulinum-toxin negated type:drug>toxine botulique</t> ce jour.'],
  // Ophtalmologie, ORL, neurologie
  [1, '<t corneal-irritation negated bilateral>Kératite</t> : absente aux deux yeux.'],
  [1, 'Test au glaçon négatif, pas de <t myasthenia-gravis negated>myasthénie</t>.'],
  [1, "Fond d'œil sans <t papilledema negated type:sign/symptom>œdème papillaire</t>."],
  [2, '<t dry-eye>Sécheresse oculaire</t> sans <t corneal-irritation negated>kératite</t>.'],
  [1, 'Otoscopie normale, pas de <t cholesteatoma negated>cholestéatome</t>.'],
  [1, 'Audiogramme : pas de <t hearing-loss negated type:sign/symptom>surdité</t>.'],
  [1, 'Ponction lombaire refusée, <t mri hypothetical type:investigation>IRM</t> à prévoir.'],
  [1, 'Pas de syndrome cérébelleux, pas de <t nystagmus negated type:sign/symptom>nystagmus</t>.'],
  [1, "L'EEG n'a pas montré de <t seizure negated>crise</t>."],
  [
    2,
    'Les <t fasciculation type:sign/symptom>fasciculations</t> de la langue font craindre une <t als possible>SLA</t>.',
  ],
  [1, "EMG en faveur d'une <t als>SLA</t>."],
  [1, '<t als possible>SLA</t> probable selon les critères.'],
  [1, 'Pas de critère de <t als negated>SLA</t>.'],
  [1, "<t myasthenia-gravis negated>Myasthénie</t> exclue par l'EMG et les anticorps."],
  [1, 'La <t myasthenia-gravis possible>myasthénie</t> ne peut être écartée à ce stade.'],
  [1, "L'hypothèse d'une <t lyme-disease possible>maladie de Lyme</t> est retenue en priorité."],
  [1, 'Pas de cause retrouvée à cette <t facial-palsy>paralysie faciale</t>.'],
  [1, 'Les <t involuntary-movement type:sign/symptom>mouvements involontaires</t> ne sont pas rythmiques.'],
  [
    2,
    'Ces <t involuntary-movement type:sign/symptom>mouvements involontaires</t> ne répondent pas au <t clonazepam type:drug>clonazépam</t>.',
  ],
  [1, 'Les <t tic-disorder>tics</t> sont moins fréquents, non gênants.'],
  [2, "Il ne s'agit ni d'un <t motor-tic negated type:sign/symptom>tic</t> ni d'une <t dystonia negated>dystonie</t>."],
  [
    2,
    'On retient le diagnostic de <t hemifacial-spasm>spasme hémifacial</t> plutôt que celui de <t dystonia negated>dystonie</t>.',
  ],
  [1, 'Sans <t facial-palsy negated>paralysie faciale</t> associée.'],
  [
    3,
    'Contractions sans <t pain negated type:sign/symptom>douleur</t>, sans <t fever negated type:sign/symptom>fièvre</t>, avec <t epiphora type:sign/symptom>larmoiement</t>.',
  ],
  [
    2,
    '<t muscle-spasm type:sign/symptom>Spasmes</t> sans <t muscle-weakness negated type:sign/symptom>déficit moteur</t> associé.',
  ],
  [1, 'Jamais de <t seizure negated>crise convulsive</t> documentée.'],
  // Urgences médicamenteuses
  [
    2,
    '<t acute-dystonic-reaction>Dystonie aiguë</t> après prise de <t metoclopramide type:drug>Primpéran</t> hier soir.',
  ],
  [1, "Éviter le <t metoclopramide negated type:drug>Primpéran</t> à l'avenir."],
  [
    2,
    '<t anticholinergic type:drug>Lepticur</t> 10 mg IM avec disparition de la <t dystonia negated>dystonie</t> en vingt minutes.',
  ],
  [
    2,
    'Pas de prise de <t antipsychotic negated type:drug>neuroleptiques</t>, pas de <t cocaine negated type:drug>cocaïne</t>.',
  ],
  [1, "Allergie à l'<t amoxicillin type:drug>amoxicilline</t>."],
  [1, 'Hypocalcémie corrigée, <t tetany historical type:sign/symptom>tétanie</t> résolutive.'],
  [
    2,
    '<t chvostek-sign negated type:sign/symptom>Signe de Chvostek</t> négatif après <t calcium-gluconate type:drug>gluconate de calcium</t>.',
  ],
  // Suites de phrases sans verbe
  [
    3,
    '<t hemifacial-spasm left>Hémispasme facial</t> gauche évoluant depuis 2019, <t mri type:investigation>IRM</t> sans conflit, pas de <t facial-palsy negated historical>PF</t> dans les antécédents.',
  ],
  [
    2,
    "Spasme d'abord palpébral puis gagnant la joue, sans <t pain negated type:sign/symptom>douleur</t>, sans <t facial-weakness negated>déficit</t>.",
  ],
  [1, '<t botulinum-injection type:procedure>Injection de toxine botulique</t> du jour : 12 points.'],
  [1, '<t botulinum-toxin type:drug>Toxine botulique</t> tous les quatre mois depuis 2015, efficacité conservée.'],
  [1, '<t botulinum-toxin historical type:drug>Toxine botulique</t> entre 2010 et 2015.'],
  [1, '<t carbamazepine historical type:drug>Carbamazépine</t> de 2018 à 2020.'],
  [1, '<t carbamazepine historical type:drug>Carbamazépine</t> pendant six mois en 2021, sans effet.'],
  [1, "<t epilepsy historical>Épilepsie</t> dans l'enfance, guérie."],
  [1, '<t facial-palsy historical>Paralysie faciale</t> en avril 2012, House III initialement.'],
  [1, '<t head-trauma historical>Traumatisme crânien</t> à 15 ans.'],
  [1, "<t migraine>Migraine</t> depuis l'adolescence."],
  [2, '<t mri historical type:investigation>IRM</t> faite en 2022 : <t meningioma>méningiome</t> frontal.'],
  [1, '<t mri historical type:investigation>IRM</t> 03/2022 : normale.'],
  [1, '<t facial-palsy historical>PF</t> 2008 et 2015.'],
  [1, '<t herpes-zoster historical>Zona</t> en 2016.'],
  // Négations d'ailleurs
  [1, "Absence complète de <t muscle-spasm negated type:sign/symptom>spasme</t> pendant l'examen."],
  [1, 'Aucun <t muscle-spasm negated type:sign/symptom>spasme</t> observé pendant la consultation.'],
  [
    2,
    "On n'a pas retrouvé de <t neurovascular-conflict negated>conflit vasculo-nerveux</t> sur l'<t mri type:investigation>IRM</t>.",
  ],
  [1, "Rien en faveur d'une <t tumour negated>tumeur</t>."],
  [1, "Rien n'évoque une <t myasthenia-gravis negated>myasthénie</t>."],
  [
    2,
    'Ne décrit ni <t diplopia negated type:sign/symptom>diplopie</t> ni <t ptosis negated type:sign/symptom>ptosis</t>.',
  ],
  [2, "N'a ni <t fever negated type:sign/symptom>fièvre</t> ni <t headache negated type:sign/symptom>céphalées</t>."],
  [1, 'Plus de <t botulinum-toxin negated type:drug>toxine botulique</t> depuis 2020.'],
  [1, 'Non <t diabetes-mellitus negated>diabétique</t>, non fumeur.'],
  [1, 'Non <t hypertension negated>hypertendu</t>.'],
  [1, 'Patient non <t epilepsy negated>épileptique</t>.'],
  [
    2,
    '<t nystagmus negated type:sign/symptom>Nystagmus</t> : RAS. <t ptosis negated type:sign/symptom>Ptosis</t> : RAS.',
  ],
  [
    3,
    "Pas d'<t hypertension negated>hypertension artérielle</t>, ni de <t diabetes-mellitus negated>diabète</t>, ni d'<t epilepsy negated>épilepsie</t>.",
  ],
  [1, "Il n'est pas <t diabetes-mellitus negated>diabétique</t>."],
  [1, 'Elle ne souffre pas de <t migraine negated>migraine</t>.'],
  [1, '<t diplopia negated type:sign/symptom>Diplopie</t> : pas de'],
  [1, 'Aucune des <t synkinesis negated type:sign/symptom>syncinésies</t> habituelles.'],
  [1, "La <t diplopia negated type:sign/symptom>diplopie</t> n'existe pas."],
  [1, '<t dystonia negated>Dystonie</t> : diagnostic écarté.'],
  [1, '<t multiple-sclerosis negated>SEP</t> : éliminée.'],
  [1, '<t multiple-sclerosis possible>SEP</t> : à éliminer.'],
  [2, '<t multiple-sclerosis possible>SEP</t> ? <t tumour possible>tumeur</t> ?'],
  [1, 'Exclure une <t tumour possible>tumeur</t>.'],
  [1, 'Pour exclure une <t tumour possible>tumeur</t>.'],
  [1, "Exclusion d'une <t tumour negated>tumeur</t> par l'IRM."],
  [
    2,
    "L'absence de <t muscle-weakness negated type:sign/symptom>déficit moteur</t> écarte une <t facial-palsy negated>paralysie faciale</t>.",
  ],
  [1, "Ce tableau n'est pas celui d'une <t facial-palsy negated>paralysie faciale</t>."],
  [1, "N'a pas présenté de nouvelle <t seizure negated>crise</t>."],
  [1, 'Ne présente actuellement aucun <t muscle-spasm negated type:sign/symptom>spasme</t>.'],
  [1, 'Pas encore de <t botulinum-toxin negated type:drug>toxine botulique</t>.'],
  [1, 'Pas eu de <t ptosis negated type:sign/symptom>ptosis</t> cette fois.'],
  [
    2,
    'Toujours ni <t ptosis negated type:sign/symptom>ptosis</t> ni <t diplopia negated type:sign/symptom>diplopie</t>.',
  ],
  [
    2,
    'Il persiste une <t synkinesis type:sign/symptom>synkinésie</t> sans <t muscle-spasm negated type:sign/symptom>spasme</t>.',
  ],
  // Qui n'est pas nié
  [2, "Ne peut fermer l'<t eye type:anatomy>œil</t>, <t facial-palsy>paralysie faciale</t> complète."],
  [1, 'Ne dort pas à cause des <t tinnitus type:sign/symptom>acouphènes</t>.'],
  [1, "N'ose plus sortir en raison de ses <t muscle-spasm type:sign/symptom>spasmes</t>."],
  [1, 'Ne travaille plus depuis le début des <t muscle-spasm type:sign/symptom>spasmes</t>.'],
  [1, 'Gêne non négligeable par les <t muscle-spasm type:sign/symptom>spasmes</t>.'],
  [1, "Les <t muscle-spasm type:sign/symptom>spasmes</t> n'ont jamais cessé."],
  [1, 'La <t facial-palsy>PF</t> ne récupère pas.'],
  [1, 'Pas gênée par le <t ptosis type:sign/symptom>ptosis</t>.'],
  [1, 'Aucun doute sur le diagnostic de <t hemifacial-spasm>spasme hémifacial</t>.'],
  [1, "Il n'y a pas de doute sur la <t dystonia>dystonie</t>."],
  [1, "Aucun traitement n'a amélioré les <t muscle-spasm type:sign/symptom>spasmes</t>."],
  [
    2,
    "Malgré l'absence de <t neurovascular-conflict negated>conflit</t>, <t hemifacial-spasm>spasme hémifacial</t> typique.",
  ],
  // Prévisions
  [
    2,
    'Bilan prévu : <t mri hypothetical type:investigation>IRM</t>, <t electromyography hypothetical type:investigation>EMG</t>.',
  ],
  [
    2,
    'Examens demandés : <t mri hypothetical type:investigation>IRM</t> et <t electromyography hypothetical type:investigation>EMG</t>.',
  ],
  [
    2,
    "<t botulinum-toxin hypothetical type:drug>Toxine botulique</t> à débuter après l'<t mri hypothetical type:investigation>IRM</t>.",
  ],
  [
    2,
    'Débuter <t carbamazepine hypothetical type:drug>carbamazépine</t> si <t pain hypothetical type:sign/symptom>douleur</t>.',
  ],
  [
    2,
    'À faire : <t complete-blood-count hypothetical type:investigation>NFS</t>, <t serum-calcium hypothetical type:investigation>calcémie</t>.',
  ],
  [1, 'À la prochaine visite : <t botulinum-toxin hypothetical type:drug>toxine botulique</t>.'],
  [
    1,
    "Programmation d'une <t microvascular-decompression hypothetical type:procedure>décompression microvasculaire</t>.",
  ],
  [1, 'Un <t electromyography hypothetical type:investigation>EMG</t> est nécessaire.'],
  [1, 'Il faudra faire un <t electromyography hypothetical type:investigation>EMG</t>.'],
  [1, "Nécessité d'une <t mri hypothetical type:investigation>IRM</t>."],
  [1, 'Une <t mri hypothetical type:investigation>IRM</t> complètera le bilan.'],
  [1, "J'ai prescrit une <t mri hypothetical type:investigation>IRM</t>."],
  [1, "J'ai demandé une <t mri hypothetical type:investigation>IRM</t>."],
  [1, "J'ai réalisé une <t botulinum-injection type:procedure>injection de toxine botulique</t> ce jour."],
  [1, "L'<t mri type:investigation>IRM</t> a été faite hier."],
  [1, "Pas d'urgence à opérer, <t botulinum-toxin hypothetical type:drug>toxine botulique</t> en première intention."],
];
