import assert from 'node:assert/strict';
import { describeCases, fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'laterality-conflict';

describe(rule, () => {
  describeCases(rule, {
    en: {
      fire: [
        'Right hemifacial spasm for three years.\nAssessment: [[left hemifacial spasm]].',
        'Assessment: right hemifacial spasm.\nPlan: botulinum toxin to the [[left orbicularis oculi]].',
        "History: left facial palsy since Monday.\nAssessment: [[right Bell's palsy]].",
        'Complaint: left hemifacial spasm. Examination: left hemifacial spasm, tonic. Assessment: [[right hemifacial spasm]].',
        'Assessment: left hemifacial spasm.\nPlan: [[right microvascular decompression]].',
        'Rt hemifacial spasm.\nAssessment: [[Lt hemifacial spasm]].',
        'Left hemifacial spasm since 2015. Today 20 units injected into the [[right orbicularis oculi]].',
        'Right hemifacial spasm on examination. Plan: [[MVD, left]] side.',
        'Pre-operative diagnosis: right hemifacial spasm. Procedure: [[left MVD]].',
      ],
      quiet: [
        'Right hemifacial spasm. Left face normal.',
        'Right hemifacial spasm; 2.5 units to the left frontalis for symmetry.',
        'Previously right hemifacial spasm, now left hemifacial spasm.',
        'Right hemifacial spasm since 2010.\nAssessment: bilateral hemifacial spasm, left since 2018.',
        'Right hemifacial spasm. The left side followed later: left hemifacial spasm since 2020.',
        'Right microvascular decompression in left lateral park-bench position for right hemifacial spasm.',
        'Right-handed. Left hemifacial spasm.',
        'Left facial palsy in 2004, recovered. Right hemifacial spasm.',
        'Family history: mother with left hemifacial spasm.\nAssessment: right hemifacial spasm.',
        'Assessment: right hemifacial spasm. No left hemifacial spasm.',
        'Right hemifacial spasm. Left ear BAEP normal. MRI: dominant left vertebral artery.',
        'Right facial palsy: botulinum toxin to the left depressor anguli oris.',
        'Left hemisphere stroke with right facial palsy.',
        'Right hemifacial spasm. Next visit: left eyelid chalazion surgery.',
        'Left hemifacial spasm; EMG: right orbicularis oculi normal.',
        'Right hemifacial spasm. Dry left eye, left eyelid hygiene.',
        'Left hemifacial spasm. Toxin to both orbicularis oculi muscles, then left frontalis.',
        'Right hemifacial spasm after left facial palsy in 2001.',
        'Left facial palsy and, as a separate problem, right hemifacial spasm.',
        'Plan: toxin to right and left orbicularis oculi for right hemifacial spasm.',
        'Past medical history: left facial palsy.\nAssessment: right facial palsy.',
        'The leaflet shows "left hemifacial spasm". Assessment: right hemifacial spasm.',
      ],
    },
    fr: {
      fire: [
        'Spasme hémifacial droit depuis trois ans.\nConclusion : [[spasme hémifacial gauche]].',
        "Conclusion : spasme hémifacial gauche.\nConduite à tenir : injection de l'[[orbiculaire de l'œil droit]].",
        'Histoire de la maladie : paralysie faciale gauche depuis lundi.\nConclusion : [[paralysie faciale droite]].',
        'Conclusion : spasme hémifacial droit.\nConduite à tenir : [[décompression microvasculaire gauche]].',
        'Motif : hémispasme facial gauche. Examen : hémispasme facial gauche. Conclusion : [[hémispasme facial droit]].',
        'Conclusion : spasme hémifacial droit. Conduite à tenir : toxine dans le [[grand zygomatique gauche]].',
        "Spasme hémifacial droit connu. Conduite à tenir : injecter l'[[orbiculaire gauche]].",
      ],
      quiet: [
        'Spasme hémifacial droit. Hémiface gauche normale.',
        'Spasme hémifacial droit ; 2,5 unités dans le frontal gauche pour la symétrie.',
        'Spasme hémifacial droit auparavant, désormais spasme hémifacial gauche.',
        'Spasme hémifacial droit depuis 2010.\nConclusion : spasme hémifacial bilatéral, gauche depuis 2018.',
        'Spasme hémifacial droit, puis spasme hémifacial gauche.',
        'Décompression droite en décubitus latéral gauche pour spasme hémifacial droit.',
        'Patient droitier. Spasme hémifacial gauche.',
        'Paralysie faciale gauche en 2004, guérie. Spasme hémifacial droit.',
        'Antécédents familiaux : mère avec spasme hémifacial gauche.\nConclusion : spasme hémifacial droit.',
        'Conclusion : spasme hémifacial droit. Pas de spasme hémifacial gauche.',
        'Paralysie faciale droite : toxine dans le triangulaire des lèvres gauche.',
        'AVC hémisphérique gauche avec paralysie faciale droite.',
        'Conclusion : spasme hémifacial droit. Conduite à tenir : toxine. Chalazion de la paupière gauche : soins locaux.',
        "Spasme hémifacial gauche. Infiltration de l'épaule droite la semaine passée.",
        'Ancienne paralysie faciale gauche. Spasme hémifacial droit.',
      ],
    },
    zh: {
      fire: [
        '右侧面肌痉挛3年。\n诊断：[[左侧面肌痉挛]]。',
        '诊断：左侧面肌痉挛。计划：[[右侧眼轮匝肌]]注射肉毒毒素。',
        '现病史：左侧面瘫3天。\n诊断：[[右侧面瘫]]。',
        '诊断：右侧面肌痉挛。\n计划：[[左侧微血管减压术]]。',
        '主诉：左侧面肌痉挛2年。查体：左侧面肌痉挛。诊断：[[右侧面肌痉挛]]。',
        '右面肌痉挛。\n診斷：[[左側面肌痙攣]]。',
        '诊断：右侧面肌痉挛。计划：注射[[左侧颧肌]]。',
      ],
      quiet: [
        '右侧面肌痉挛，左侧面部正常。',
        '右侧面肌痉挛；为对称于左侧额肌注射2.5单位。',
        '既往右侧面肌痉挛，现为左侧面肌痉挛。',
        '右侧面肌痉挛2010年起病，2018年左侧亦出现面肌痉挛。',
        '右侧面肌痉挛，左侧卧位行右侧微血管减压术。',
        '患者右利手，左侧面肌痉挛。',
        '2004年左侧面瘫，已愈。右侧面肌痉挛。',
        '家族史：母亲左侧面肌痉挛。诊断：右侧面肌痉挛。',
        '诊断：右侧面肌痉挛，无左侧面肌痉挛。',
        '右侧面瘫，左侧降口角肌注射肉毒毒素。',
        '左侧半球脑梗死，右侧面瘫。',
        '右侧面肌痉挛，左侧椎动脉优势。',
        '右侧面肌痉挛。左侧膝关节注射玻璃酸钠。',
        '左侧面瘫后遗症20年，现右侧面肌痉挛。',
        '右侧面肌痉挛，左侧上睑下垂（先天性）。',
      ],
    },
  });

  it('names both sides and the line, in three languages', () => {
    const finding = onlyFinding('Right hemifacial spasm.\n\nAssessment: left hemifacial spasm.', rule);
    assert.equal(finding.severity, 'error');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'hemifacial spasm is recorded as left here and right at line 1. Correct one of them.',
      fr: "hemifacial spasm : « gauche » ici, « droit » à la ligne 1. Corriger l'une des deux mentions.",
      zh: '此处hemifacial spasm为左侧，第1行为右侧。请更正其一。',
    });
  });

  it('names what is treated, in three languages', () => {
    const finding = onlyFinding('诊断：左侧面肌痉挛。\n计划：右侧眼轮匝肌注射。', rule);
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Treatment on the right here (眼轮匝肌), but 面肌痉挛 on the left at line 1. Correct one of them.',
      fr: "Traitement à droite ici (眼轮匝肌), mais 面肌痉挛 à gauche à la ligne 1. Corriger l'une des deux mentions.",
      zh: '此处治疗侧为右侧（眼轮匝肌），而第1行面肌痉挛为左侧。请更正其一。',
    });
  });

  it('points at the other places and offers to change either, preferring none', () => {
    const text = 'Right hemifacial spasm.\nAssessment: left hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['Right hemifacial spasm', 'Recorded as right here.']]);
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
    assert.deepEqual(fixed(text, finding), {
      'Change here: "left" to "right"': 'Right hemifacial spasm.\nAssessment: right hemifacial spasm.',
      'Change at line 1: "Right" to "Left"': 'Left hemifacial spasm.\nAssessment: left hemifacial spasm.',
    });
  });

  it('changes the French side word in its own gender', () => {
    const feminine = 'Paralysie faciale gauche.\nConclusion : paralysie faciale droite.';
    assert.deepEqual(Object.values(fixed(feminine, onlyFinding(feminine, rule))), [
      'Paralysie faciale gauche.\nConclusion : paralysie faciale gauche.',
      'Paralysie faciale droite.\nConclusion : paralysie faciale droite.',
    ]);
    const masculine = 'Spasme hémifacial gauche.\nConclusion : spasme hémifacial droit.';
    assert.deepEqual(Object.values(fixed(masculine, onlyFinding(masculine, rule))), [
      'Spasme hémifacial gauche.\nConclusion : spasme hémifacial gauche.',
      'Spasme hémifacial droit.\nConclusion : spasme hémifacial droit.',
    ]);
  });

  it('changes the Chinese side word', () => {
    const text = '右侧面肌痉挛。\n诊断：左侧面肌痉挛。';
    assert.deepEqual(Object.values(fixed(text, onlyFinding(text, rule))), [
      '右侧面肌痉挛。\n诊断：右侧面肌痉挛。',
      '左侧面肌痉挛。\n诊断：左侧面肌痉挛。',
    ]);
  });
});
