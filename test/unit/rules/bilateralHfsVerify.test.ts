import assert from 'node:assert/strict';
import { describeCases, fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'bilateral-hfs-verify';

describe(rule, () => {
  describeCases(rule, {
    en: {
      fire: [
        'Assessment: [[bilateral hemifacial spasm]], moderate.',
        'Diagnosis: [[hemifacial spasm]] on both sides.',
        'Examination: [[bilateral hemifacial spasm]], worse with chewing.\nPlan: MRI of the posterior fossa.',
        'Assessment: [[bilateral hemifacial spasm]] with good response to botulinum toxin.',
        '72-year-old man with [[bilateral hemifacial spasm]] and hypertension.',
        'Diagnosis: [[HFS]], bilateral.',
        'Impression: [[bilateral hemifacial spasm]], no facial weakness.\nPlan: inject right and left orbicularis oculi.',
      ],
      quiet: [
        'Assessment: bilateral hemifacial spasm, left side first, right side eight years later.',
        'Bilateral hemifacial spasm; left since 2009, right since 2017.',
        'Assessment: bilateral hemifacial spasm, the two sides independent.',
        'Bilateral hemifacial spasm. The spasm began on the left.',
        'Bilateral hemifacial spasm, asynchronous.',
        'Assessment: right hemifacial spasm. No bilateral hemifacial spasm.',
        'Family history: aunt with bilateral hemifacial spasm.',
        'Past medical history: bilateral hemifacial spasm.',
        'Assessment: possible bilateral hemifacial spasm.',
        'Code list: G51.33.',
        'Bilateral hemifacial spasm is rare.',
        'Assessment: bilateral blepharospasm.',
        'Guideline: bilateral hemifacial spasm calls for imaging.',
        'Plan: return if bilateral hemifacial spasm develops.',
        'Consent: bilateral hemifacial spasm may recur.',
        'Bilateral hemifacial spasm, the left side followed the right after six years.',
        'Assessment: hemifacial spasm; both eyes dry.',
      ],
    },
    fr: {
      fire: [
        'Conclusion : [[spasme hémifacial bilatéral]] modéré.',
        'Diagnostic : [[spasme hémifacial]] des deux côtés.',
        'Examen clinique : [[spasme hémifacial bilatéral]], majoré par la mastication.',
        'Patiente de 68 ans avec [[spasme hémifacial bilatéral]] et hypertension artérielle.',
        'Conclusion : [[spasme hémifacial bilatéral]].\nConduite à tenir : injection des orbiculaires droit et gauche.',
        'Conclusion : [[spasme hémifacial bilatéral]], sans déficit facial.',
      ],
      quiet: [
        "Conclusion : spasme hémifacial bilatéral, d'abord à gauche, puis à droite.",
        'Spasme hémifacial bilatéral, gauche depuis 2009, droit depuis 2017.',
        'Conclusion : spasme hémifacial bilatéral, contractions indépendantes des deux côtés.',
        'Spasme hémifacial bilatéral asynchrone.',
        'Spasme hémifacial bilatéral, le second côté atteint six ans après le premier.',
        'Conclusion : spasme hémifacial droit, pas de spasme hémifacial bilatéral.',
        'Antécédents familiaux : tante avec spasme hémifacial bilatéral.',
        'Conclusion : possible spasme hémifacial bilatéral.',
        'Le spasme hémifacial bilatéral est rare.',
        'SHF bilatéral, début à droite.',
        'Conclusion : blépharospasme bilatéral.',
      ],
    },
    zh: {
      fire: [
        '诊断：[[双侧面肌痉挛]]，中度。',
        '印象:[[双侧面肌痉挛]],予肉毒毒素治疗。',
        '查体：[[双侧面肌痉挛]]，咀嚼时加重。',
        '患者，男，66岁，诊断为[[双侧面肌痉挛]]。',
        '诊断：[[双侧面肌痉挛]]。计划：右侧及左侧眼轮匝肌注射肉毒毒素。',
        '診斷：[[雙側面肌痙攣]]，重度。',
      ],
      quiet: [
        '诊断：双侧面肌痉挛，左侧首发，8年后右侧出现。',
        '双侧面肌痉挛，左侧2009年起病，右侧2017年起病。',
        '诊断：双侧面肌痉挛，两侧各自独立发作。',
        '双侧面肌痉挛，两侧交替。',
        '双侧面肌痉挛，先后累及左右两侧。',
        '诊断：右侧面肌痉挛，无双侧面肌痉挛。',
        '家族史：姑姑患双侧面肌痉挛。',
        '双侧面肌痉挛罕见。',
        '诊断：双侧眼睑痉挛。',
        '指南：双侧面肌痉挛应行影像检查。',
      ],
    },
  });

  it('asks for the order of the sides in three languages', () => {
    const finding = onlyFinding('Assessment: bilateral hemifacial spasm.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Bilateral hemifacial spasm is uncommon. Record which side began, the interval, and whether the two sides contract independently.',
      fr: "Le spasme hémifacial bilatéral est rare. Préciser le côté atteint en premier, le délai avant l'atteinte de l'autre côté et si les contractions des deux côtés sont indépendantes.",
      zh: '双侧面肌痉挛少见。请记录首发侧、两侧间隔时间以及两侧是否各自独立发作。',
    });
  });

  it('stands at the assessment, points at the other places and offers blanks', () => {
    const text = 'Examination: bilateral hemifacial spasm.\nAssessment: bilateral hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.equal(finding.start, text.lastIndexOf('bilateral'));
    assert.deepEqual(related(text, finding), [['bilateral hemifacial spasm', 'Also recorded as bilateral here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: onset of each side': `${text} Onset: __ side (year __); other side (year __); contractions independent: yes / no.`,
    });
  });

  it('offers blanks in French and Chinese where the sentence is', () => {
    const french = 'Conclusion : spasme hémifacial bilatéral';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Conclusion : spasme hémifacial bilatéral. Début : côté __ (année __) ; autre côté (année __) ; contractions indépendantes : oui / non.',
    ]);
    const chinese = '诊断：双侧面肌痉挛。计划：复查。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '诊断：双侧面肌痉挛。首发侧：__（__年）；对侧：__（__年）；两侧各自独立发作：是／否。计划：复查。',
    ]);
  });

  it('leaves the word to the simultaneous rule', () => {
    const text = 'Assessment: bilateral hemifacial spasm, both sides twitching at the same time.';
    assert.equal(onlyFinding(text, 'bilateral-simultaneous-hfs').start, text.indexOf('bilateral'));
    assert.throws(() => onlyFinding(text, rule), { name: 'AssertionError' });
  });
});
