import assert from 'node:assert/strict';
import { describeCases, fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'laterality-missing';

describe(rule, () => {
  describeCases(rule, {
    en: {
      fire: [
        'Assessment: [[hemifacial spasm]], moderate.',
        "Impression: [[Bell's palsy]], day 2.\nPlan: prednisolone.",
        'Assessment: [[facial palsy]], House-Brackmann grade III.',
        'Examination: eyelid twitching.\nDiagnosis: [[HFS]].',
        '[[Hemifacial spasm]], botulinum toxin planned.',
        '58-year-old woman, diagnosed with [[hemifacial spasm]] in clinic.',
        'Assessment: [[hemimasticatory spasm]].',
        'The patient is left-handed.\nAssessment: [[hemifacial spasm]].',
        'A/P: [[hemifacial spasm]], toxin.',
      ],
      quiet: [
        'Assessment: left hemifacial spasm.',
        'Examination: twitching of the right cheek.\nAssessment: hemifacial spasm.',
        'Assessment: hemifacial spasm, both sides.',
        'Assessment: blepharospasm.',
        'Assessment: Meige syndrome.',
        'Assessment: no hemifacial spasm, reassured.',
        'Assessment: possible hemifacial spasm.',
        'Family history: mother with hemifacial spasm.\nAssessment: migraine.',
        'Past medical history: facial palsy.\nAssessment: migraine.',
        'History: facial twitching for two months.\nAssessment: awaiting video.',
        'Assessment: hemifacial spasm (G51.32).',
        'Hemifacial spasm is a movement disorder of the facial nerve.',
        'Guideline: hemifacial spasm is treated with toxin.',
        'Plan: MRI if hemifacial spasm is confirmed.',
        'See hemifacial-spasm.pdf.',
        'Hemifacial spasm, OD.',
        'Assessment: HFS-30 of 45.',
      ],
    },
    fr: {
      fire: [
        'Conclusion : [[spasme hémifacial]] modéré.',
        'Conclusion : [[paralysie faciale]], grade III de House-Brackmann.',
        'Diagnostic : [[hémispasme facial]].\nConduite à tenir : IRM.',
        '[[Spasme hémifacial]], toxine botulique prévue.',
        'Patiente de 58 ans suivie pour [[spasme hémifacial]].',
        'Patient gaucher.\nConclusion : [[spasme hémifacial]].',
        'Conclusion : [[paralysie de Bell]] à J2.',
      ],
      quiet: [
        'Conclusion : spasme hémifacial gauche.',
        'Examen : secousses de la joue droite.\nConclusion : spasme hémifacial.',
        'Conclusion : spasme hémifacial des deux côtés.',
        'Conclusion : blépharospasme.',
        'Conclusion : pas de spasme hémifacial.',
        'Conclusion : suspicion de spasme hémifacial.',
        'Antécédents familiaux : mère avec spasme hémifacial.\nConclusion : migraine.',
        'Antécédents : paralysie faciale.\nConclusion : migraine.',
        'Histoire de la maladie : secousses du visage depuis deux mois.\nConclusion : à revoir avec une vidéo.',
        'Le spasme hémifacial est une affection du nerf facial.',
        'Spasme hémifacial, OG.',
        "Spasme hémifacial droit de l'orbiculaire.",
        'Voir spasme-hémifacial.pdf.',
      ],
    },
    zh: {
      fire: [
        '诊断：[[面肌痉挛]]，中度。',
        '印象:[[面瘫]],House-Brackmann III级。',
        '诊断：[[贝尔麻痹]]，病程2天。计划：泼尼松。',
        '[[面肌痉挛]]，拟行肉毒毒素注射。',
        '患者，女，58岁，诊断为[[面肌痉挛]]。',
        '患者为左利手。\n诊断：[[面肌痉挛]]。',
        '診斷：[[面肌痙攣]]。',
        '印象：[[面神经炎]]。',
      ],
      quiet: [
        '诊断：左侧面肌痉挛。',
        '查体：右面颊抽动。诊断：面肌痉挛。',
        '诊断：双侧面肌痉挛，右侧先起病。',
        '诊断：眼睑痉挛。',
        '诊断：排除面肌痉挛。',
        '诊断：面肌痉挛待排。',
        '家族史：母亲患面肌痉挛。诊断：偏头痛。',
        '既往史：面瘫。诊断：偏头痛。',
        '现病史：面部抽动2个月。诊断：待查。',
        '面肌痉挛是一种面神经疾病。',
        '健康宣教：面肌痉挛可用肉毒毒素治疗。',
        '诊断：面肌痉挛（右）。',
      ],
    },
  });

  it('names the term in three languages', () => {
    const finding = onlyFinding('Assessment: hemifacial spasm.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Hemifacial spasm has no side. Add right, left or bilateral.',
      fr: 'Hemifacial spasm sans latéralité. Préciser droit, gauche ou bilatéral.',
      zh: 'Hemifacial spasm缺少侧别。请注明右侧、左侧或双侧。',
    });
    const chinese = onlyFinding('诊断：面肌痉挛。', rule);
    assert.equal(rendered(rule, chinese.message).zh, '面肌痉挛缺少侧别。请注明右侧、左侧或双侧。');
  });

  it('points at the other diagnoses without a side', () => {
    const text = 'Assessment: hemifacial spasm.\nDiagnosis: HFS.';
    assert.deepEqual(related(text, onlyFinding(text, rule)), [['HFS', 'Named here without a side too.']]);
  });

  it('offers every side and none, never one alone, in English', () => {
    const text = 'Assessment: an idiopathic hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
    const start = 'Assessment: hemifacial spasm.';
    assert.deepEqual(fixed(start, onlyFinding(start, rule)), {
      'Write "right"': 'Assessment: right hemifacial spasm.',
      'Write "left"': 'Assessment: left hemifacial spasm.',
      'Write "bilateral"': 'Assessment: bilateral hemifacial spasm.',
      'Write "side not determined"': 'Assessment: hemifacial spasm (side not determined).',
    });
  });

  it('keeps the capital at the start and the article right', () => {
    const capital = 'Hemifacial spasm, toxin planned.';
    assert.equal(fixed(capital, onlyFinding(capital, rule))['Write "left"'], 'Left hemifacial spasm, toxin planned.');
    const article = 'Assessment: an HFS of recent onset.';
    assert.equal(fixed(article, onlyFinding(article, rule))['Write "left"'], 'Assessment: a left HFS of recent onset.');
  });

  it('agrees with the noun in French', () => {
    const masculine = 'Conclusion : spasme hémifacial modéré.';
    assert.deepEqual(Object.values(fixed(masculine, onlyFinding(masculine, rule))), [
      'Conclusion : spasme hémifacial droit modéré.',
      'Conclusion : spasme hémifacial gauche modéré.',
      'Conclusion : spasme hémifacial bilatéral modéré.',
      'Conclusion : spasme hémifacial (côté non déterminé) modéré.',
    ]);
    const feminine = 'Conclusion : paralysie faciale.';
    assert.deepEqual(Object.values(fixed(feminine, onlyFinding(feminine, rule))), [
      'Conclusion : paralysie faciale droite.',
      'Conclusion : paralysie faciale gauche.',
      'Conclusion : paralysie faciale bilatérale.',
      'Conclusion : paralysie faciale (côté non déterminé).',
    ]);
  });

  it('writes the side before the noun in Chinese', () => {
    const text = '诊断：面肌痉挛。';
    assert.deepEqual(Object.values(fixed(text, onlyFinding(text, rule))), [
      '诊断：右侧面肌痉挛。',
      '诊断：左侧面肌痉挛。',
      '诊断：双侧面肌痉挛。',
      '诊断：面肌痉挛（侧别未定）。',
    ]);
  });
});
