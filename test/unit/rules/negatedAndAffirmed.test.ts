import assert from 'node:assert/strict';
import { describeCases, fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'negated-and-affirmed';

describe(rule, () => {
  describeCases(rule, {
    en: {
      fire: [
        'Examination: no hemifacial spasm.\nAssessment: left [[hemifacial spasm]], severe.',
        'History: no facial palsy.\nAssessment: right [[facial palsy]], House-Brackmann grade IV.',
        "Examination: no facial palsy.\nAssessment: left [[Bell's palsy]].",
        'Examination: no blepharospasm.\nAssessment: [[blepharospasm]] with photophobia.',
        'Examination: no facial twitching.\nAssessment: right [[hemifacial spasm]], continuous.',
        'Complaint: fatigue. Denies facial spasm.\nAssessment: left [[hemifacial spasm]], frequent.',
        'Examination: right [[hemifacial spasm]]. Reflexes normal.\nAssessment: no hemifacial spasm.',
        'No hemifacial spasm seen.\nImpression: right [[HFS]], frequent.',
        'Examination: facial palsy absent.\nAssessment: right [[facial palsy]].',
      ],
      quiet: [
        'Examination: no facial spasm today.\nAssessment: right hemifacial spasm.',
        'Examination: no hemifacial spasm on the left.\nAssessment: right hemifacial spasm.',
        "Examination: no Bell's palsy.\nAssessment: right hemifacial spasm.",
        'Examination: no facial spasm.\nAssessment: hemifacial spasm, in remission since May.',
        'Examination: no residual facial palsy.\nAssessment: recovered right facial palsy.',
        'Examination: no hemifacial spasm.\nAssessment: possible hemifacial spasm.',
        'Examination: no hemifacial spasm.\nFamily history: mother with hemifacial spasm.',
        'Examination: no facial palsy.\nPast medical history: left facial palsy.',
        'Referred for hemifacial spasm.\nAssessment: no hemifacial spasm.',
        'Examination: no spasm of the lower eyelid.\nAssessment: right hemifacial spasm.',
        'Examination: no hemifacial spasm.\nThe leaflet explains "hemifacial spasm is treated with toxin".',
        'Examination: no hemifacial spasm.\nPlan: return if hemifacial spasm appears.',
        'Assessment: right hemifacial spasm. No facial palsy, no blepharospasm.',
        'Examination: no facial twitching.\nAssessment: right hemifacial spasm, intermittent.',
        'No facial spasm this morning.\nDiagnosis: right HFS.',
        'Many patients do not have facial palsy.\nAssessment: facial palsy.',
        'No facial palsy before surgery.\nAssessment: right facial palsy after surgery.',
      ],
    },
    fr: {
      fire: [
        'Examen : pas de spasme hémifacial.\nConclusion : [[spasme hémifacial]] gauche sévère.',
        'Histoire de la maladie : pas de paralysie faciale.\nConclusion : [[paralysie faciale]] droite, grade IV.',
        'Examen : absence de paralysie faciale.\nConclusion : [[paralysie de Bell]] gauche.',
        'Examen : pas de blépharospasme.\nConclusion : [[blépharospasme]] avec photophobie.',
        'Examen : pas de secousses du visage.\nConclusion : [[spasme hémifacial]] droit permanent.',
        'Examen clinique : aucun spasme facial.\nConclusion : [[hémispasme facial]] gauche.',
      ],
      quiet: [
        'Examen : pas de spasme facial ce jour.\nConclusion : spasme hémifacial droit.',
        'Examen : pas de spasme hémifacial à gauche.\nConclusion : spasme hémifacial droit.',
        'Examen : pas de paralysie de Bell.\nConclusion : spasme hémifacial droit.',
        'Examen : pas de spasme facial.\nConclusion : spasme hémifacial en rémission depuis mai.',
        'Examen : pas de paralysie faciale résiduelle.\nConclusion : paralysie faciale droite récupérée.',
        'Examen : pas de spasme hémifacial.\nConclusion : spasme hémifacial possible.',
        'Examen : pas de spasme hémifacial.\nAntécédents familiaux : mère avec spasme hémifacial.',
        'Examen : pas de paralysie faciale.\nAntécédents : paralysie faciale gauche.',
        'Adressée pour spasme hémifacial.\nConclusion : pas de spasme hémifacial.',
        'Examen : pas de spasme hémifacial.\nConduite à tenir : reconsulter en cas de spasme hémifacial.',
        'Conclusion : spasme hémifacial droit. Pas de paralysie faciale, pas de blépharospasme.',
      ],
    },
    zh: {
      fire: [
        '查体：未见面肌痉挛。\n诊断：左侧[[面肌痉挛]]，重度。',
        '现病史：无面瘫。\n诊断：右侧[[面瘫]]，House-Brackmann IV级。',
        '查体：无面瘫。\n诊断：左侧[[贝尔麻痹]]。',
        '查体：未见眼睑痉挛。\n诊断：[[眼睑痉挛]]，伴畏光。',
        '查体:未见面部抽动。诊断:右侧[[面肌痉挛]],持续发作。',
        '查體：未見面肌痙攣。\n診斷：左側[[面肌痙攣]]。',
      ],
      quiet: [
        '查体：今日未见面肌痉挛。\n诊断：右侧面肌痉挛。',
        '查体：左侧无面肌痉挛。\n诊断：右侧面肌痉挛。',
        '查体：无面瘫。\n诊断：右侧面肌痉挛。',
        '查体：未见面肌痉挛。\n诊断：面肌痉挛，5月以来未再发作。',
        '查体：无残留面瘫。\n诊断：右侧面瘫，已恢复。',
        '查体：未见面肌痉挛。\n诊断：面肌痉挛待排。',
        '查体：未见面肌痉挛。\n家族史：母亲患面肌痉挛。',
        '查体：无面瘫。\n既往史：左侧面瘫。',
        '因疑面肌痉挛转诊。\n诊断：排除面肌痉挛。',
        '查体：未见面肌痉挛。\n计划：如出现面肌痉挛，请复诊。',
        '诊断：右侧面肌痉挛，无面瘫，无眼睑痉挛。',
        '发作间期无面肌痉挛。\n诊断：右侧面肌痉挛。',
        '无中枢性面瘫。\n诊断：右侧周围性面瘫。',
      ],
    },
  });

  it('names the term and the line in three languages', () => {
    const finding = onlyFinding('Examination: no facial spasm.\nAssessment: right hemifacial spasm.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'hemifacial spasm is denied at line 1 and affirmed here. Correct the note or state the time of each.',
      fr: 'hemifacial spasm : absence notée à la ligne 1, présence notée ici. Corriger, ou dater chaque mention.',
      zh: 'hemifacial spasm在第1行被否定，而此处为肯定。请更正，或分别注明时间。',
    });
  });

  it('points at the denial and offers dates', () => {
    const text = 'Examination: no facial spasm.\nAssessment: right hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['facial spasm', 'Denied here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add a date to each of the two':
        'Examination: no facial spasm (as of __).\nAssessment: right hemifacial spasm (as of __).',
    });
  });

  it('offers to remove a sentence that says nothing else, with its line', () => {
    const text = 'Examination:\nNo facial spasm.\nReflexes normal.\nAssessment: right hemifacial spasm.';
    assert.equal(
      fixed(text, onlyFinding(text, rule))['Remove the sentence that denies it (line 2)'],
      'Examination:\nReflexes normal.\nAssessment: right hemifacial spasm.',
    );
    const inLine = 'Examination: reflexes normal. No facial spasm. Gait normal.\nAssessment: right hemifacial spasm.';
    assert.equal(
      fixed(inLine, onlyFinding(inLine, rule))['Remove the sentence that denies it (line 1)'],
      'Examination: reflexes normal. Gait normal.\nAssessment: right hemifacial spasm.',
    );
  });

  it('offers dates in French and Chinese', () => {
    const french = 'Examen : pas de spasme facial.\nConclusion : spasme hémifacial droit.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Examen : pas de spasme facial (au __).\nConclusion : spasme hémifacial (au __) droit.',
    ]);
    const chinese = '查体：未见面肌痉挛。\n诊断：右侧面肌痉挛。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '查体：未见面肌痉挛（截至__）。\n诊断：右侧面肌痉挛（截至__）。',
    ]);
  });
});
