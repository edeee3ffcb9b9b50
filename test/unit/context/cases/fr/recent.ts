import type { ContextCase } from '../case';

/** Encore là, bien que daté. */
export const recentCases: readonly ContextCase[] = [
  // « Depuis », durée, début
  [1, '<t hemifacial-spasm>Spasme hémifacial</t> depuis 2019.'],
  [1, '<t hemifacial-spasm>Spasme hémifacial</t> évoluant depuis plus de trois ans.'],
  [1, "<t hemifacial-spasm>Spasme hémifacial</t> depuis l'âge de 40 ans."],
  [2, 'Depuis 2021, <t muscle-spasm type:sign/symptom>spasmes</t> de la <t eyelid type:anatomy>paupière</t>.'],
  [2, "Depuis six mois, <t muscle-spasm type:sign/symptom>spasmes</t> de l'<t eye type:anatomy>œil</t>."],
  [1, '<t hemifacial-spasm>Spasme hémifacial</t> connu depuis 2015.'],
  [1, '<t hemifacial-spasm>Spasme hémifacial</t> ayant débuté en 2018.'],
  [1, '<t blepharospasm>Blépharospasme</t> apparu en 2020, toujours présent.'],
  [1, '<t blepharospasm>Blépharospasme</t> diagnostiqué en 2017.'],
  [1, '<t hemifacial-spasm>Spasme hémifacial</t> suivi depuis 2012.'],
  [1, 'Suivie depuis 2012 pour un <t hemifacial-spasm>spasme hémifacial</t>.'],
  [1, '<t hemifacial-spasm>Spasme hémifacial</t> ancien de dix ans.'],
  [1, 'Le <t hemifacial-spasm>spasme hémifacial</t> a débuté il y a trois ans.'],
  [1, '<t muscle-spasm type:sign/symptom>Spasmes</t> apparus il y a six mois.'],
  [1, 'Histoire de la maladie : <t hemifacial-spasm>spasme hémifacial</t> depuis un an.'],
  [1, '<t dystonia>Dystonie</t> chronique, suivie de longue date.'],
  [1, 'Vient pour <t hemifacial-spasm>spasme hémifacial</t> évoluant depuis 2016.'],
  // En cours
  [1, 'Sous <t carbamazepine type:drug>carbamazépine</t> depuis 2020.'],
  [1, 'Traité par <t botulinum-toxin type:drug>toxine botulique</t> depuis 2019.'],
  [1, '<t carbamazepine type:drug>Carbamazépine</t> en cours.'],
  [1, '<t baclofen type:drug>Baclofène</t> poursuivi.'],
  [1, 'Poursuite de la <t carbamazepine type:drug>carbamazépine</t>.'],
  [1, 'Je maintiens la <t carbamazepine type:drug>carbamazépine</t> à la même dose.'],
  [2, 'Traitement actuel : <t carbamazepine type:drug>carbamazépine</t>, <t clonazepam type:drug>clonazépam</t>.'],
  [1, '<t botulinum-injection type:procedure>Injection de toxine botulique</t> ce jour.'],
  [1, 'Actuellement, <t muscle-spasm type:sign/symptom>spasmes</t> quotidiens.'],
  [1, 'Récidive des <t muscle-spasm type:sign/symptom>spasmes</t> ce jour.'],
  [
    2,
    'ATCD de <t facial-palsy historical>paralysie faciale</t>, actuellement <t hemifacial-spasm>spasme hémifacial</t>.',
  ],
  [
    2,
    'ATCD : <t facial-palsy historical>paralysie faciale</t> en 2010.\nConsulte pour <t hemifacial-spasm>spasme hémifacial</t>.',
  ],
  [
    2,
    'Aux antécédents de <t migraine historical>migraine</t>, consulte pour <t hemifacial-spasm>spasme hémifacial</t>.',
  ],
  [
    2,
    "Patient aux antécédents d'<t stroke historical>AVC</t>, qui présente un <t hemifacial-spasm>spasme hémifacial</t>.",
  ],
  [2, '<t hemifacial-spasm>Spasme hémifacial</t> après une <t facial-palsy historical>paralysie faciale</t> en 2010.'],
  [
    2,
    'Séquelles de <t facial-palsy historical>paralysie faciale</t> : <t synkinesis type:sign/symptom>syncinésies</t>.',
  ],
  [2, '<t synkinesis type:sign/symptom>Syncinésies</t> post-<t facial-palsy historical>PF</t> de 2017.'],
  [
    2,
    "<t hemifacial-spasm>Spasme hémifacial</t> depuis le mois dernier, <t tinnitus type:sign/symptom>acouphènes</t> depuis l'an dernier.",
  ],
];
