import assert from 'node:assert/strict';
import { describeCases, fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'bilateral-simultaneous-hfs';

describe(rule, () => {
  describeCases(rule, {
    en: {
      fire: [
        'Examination: [[bilateral hemifacial spasm]], both cheeks twitching in unison.',
        'She has had [[hemifacial spasm]] on both sides since 2021; the two sides contract simultaneously.',
        'Impression: [[bilateral hemifacial spasm]], always synchronous, in bursts of five seconds.',
        '[[Bilateral hemifacial spasm]]. The contractions of both sides occur at the same moment.',
        'Assessment: [[bilateral hemifacial spasm]] with synchronized twitching of both eyelids. Plan: MRI.',
        'On video the [[hemifacial spasm]] is seen on both sides simultaneously.',
        'Her [[hemifacial spasm]] is bilateral and the two sides jerk at exactly the same time.',
        'Known hypertension.\nExamination: [[hemifacial spasm]] of both halves of the face at the same time, 10 bursts a minute.',
      ],
      quiet: [
        'Bilateral hemifacial spasm, the two sides never contract at the same time.',
        'Bilateral hemifacial spasm; right and left contract independently, once together by chance.',
        'Right hemifacial spasm: the eyelid and the mouth corner contract simultaneously.',
        'Left hemifacial spasm with simultaneous click in the left ear.',
        'No bilateral simultaneous hemifacial spasm was seen on video.',
        'Family history: father with bilateral synchronous hemifacial spasm.',
        'Bilateral hemifacial spasm, right since 2010 and left since 2018; both sides were injected at the same time.',
        'Both eyes close at the same time: blepharospasm. No hemifacial spasm.',
        'Past medical history: bilateral simultaneous hemifacial spasm in 2009, resolved.',
        'The leaflet says: "bilateral simultaneous hemifacial spasm is possible".',
        'Bilateral hemifacial spasm is rare and contraction of both sides at the same time has not been reported.',
        'Video filed as bilateral-simultaneous-hemifacial-spasm.mp4. Right eyelid myokymia.',
        'Come back if bilateral hemifacial spasm with simultaneous contractions appears.',
        'Guideline: in bilateral hemifacial spasm simultaneous contractions point to blepharospasm.',
      ],
    },
    fr: {
      fire: [
        'Examen : [[spasme hémifacial bilatéral]], les deux côtés se contractent en même temps.',
        'Conclusion : [[spasme hémifacial bilatéral]] synchrone, invalidant.',
        'La patiente décrit un [[spasme hémifacial]] des deux côtés, toujours simultané.',
        '[[Spasme hémifacial bilatéral]]. Les secousses surviennent des deux côtés au même moment.',
        "Diagnostic : [[spasme hémifacial bilatéral]], contractions à l'unisson des deux joues.",
        'Examen clinique : [[hémispasme facial]] des deux côtés du visage, accès survenant simultanément.',
      ],
      quiet: [
        'Spasme hémifacial bilatéral, les deux côtés ne se contractent jamais en même temps.',
        'Spasme hémifacial bilatéral, en alternance à droite et à gauche.',
        'Spasme hémifacial droit : la paupière et la commissure se contractent simultanément.',
        'Spasme hémifacial gauche avec acouphène simultané.',
        'Pas de spasme hémifacial bilatéral ni de contraction simultanée.',
        'Antécédents familiaux : mère avec spasme hémifacial bilatéral simultané.',
        'Spasme hémifacial bilatéral, droit depuis 2011, gauche depuis 2019 ; injection des deux côtés en même temps.',
        'Les deux yeux se ferment en même temps : blépharospasme. Pas de spasme hémifacial.',
        'Selon la plaquette, « un spasme hémifacial bilatéral et simultané est possible ».',
        "Le spasme hémifacial bilatéral est rare et sa survenue simultanée n'a jamais été rapportée.",
        'Voir la vidéo spasme-hémifacial-bilatéral-simultané.mp4. Myokymies de la paupière droite.',
        'En cas de spasme hémifacial bilatéral et simultané, reconsulter.',
      ],
    },
    zh: {
      fire: [
        '查体：[[双侧面肌痉挛]]，两侧同时抽搐。',
        '诊断：[[双侧面肌痉挛]]，双侧同步发作，影响睁眼。',
        '患者[[面肌痉挛]]累及两侧，左右同步收缩，每分钟约5次。',
        '印象:[[双侧面肌痉挛]],发作时两侧一起抽动。',
        '现病史：2年前出现[[双侧面肌痉挛]]。两侧总是同时发作。',
        '診斷：[[雙側面肌痙攣]]，兩側同時抽搐。',
      ],
      quiet: [
        '双侧面肌痉挛，两侧不同步。',
        '双侧面肌痉挛，左右交替抽搐，互不同步。',
        '右侧面肌痉挛，眼睑与口角同时抽搐。',
        '左侧面肌痉挛，同时伴左耳耳鸣，双侧听力正常。',
        '未见双侧面肌痉挛同时发作。',
        '家族史：母亲双侧面肌痉挛，两侧同时发作。',
        '双侧面肌痉挛，右侧2012年起病，左侧2019年出现；两侧同时注射肉毒毒素。',
        '双眼同时闭合，考虑眼睑痉挛，无面肌痉挛。',
        '文献：双侧面肌痉挛同时发作罕见。',
        '双侧面肌痉挛同步发作未见报道。',
        '如出现双侧面肌痉挛同时发作，请及时复诊。',
        '既往史：双侧面肌痉挛，两侧同时发作，2015年已愈。',
      ],
    },
  });

  it('says what is published, and asks', () => {
    const finding = onlyFinding('Examination: bilateral hemifacial spasm, both sides synchronous.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Bilateral simultaneous hemifacial spasm: unreported but for isolated published cases. Confirm that both sides contract together, and record why blepharospasm, Meige syndrome, tic or synkinesis was set aside.',
      fr: 'Spasme hémifacial bilatéral et simultané : non rapporté, hormis des cas isolés publiés. Vérifier que les deux côtés se contractent bien en même temps et noter pourquoi un blépharospasme, un syndrome de Meige, un tic ou des syncinésies ont été écartés.',
      zh: '双侧面肌痉挛同时发作：除已发表的个案外未见报道。请核实两侧是否确为同步收缩，并写明排除眼睑痉挛、Meige 综合征、抽动或联带运动的依据。',
    });
  });

  it('points at the word for simultaneous and offers blanks, in English', () => {
    const text = 'Examination: bilateral hemifacial spasm, both sides synchronous. Plan: EMG.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['synchronous', 'Described as simultaneous here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: what each side does':
        'Examination: bilateral hemifacial spasm, both sides synchronous. Two sides observed: right __, left __, independent / synchronous. Plan: EMG.',
    });
  });

  it('offers blanks in French and Chinese where the sentence is', () => {
    const french = 'Examen : spasme hémifacial bilatéral et synchrone';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Examen : spasme hémifacial bilatéral et synchrone. Deux côtés observés : droit __, gauche __, indépendants / synchrones.',
    ]);
    const chinese = '查体：双侧面肌痉挛，同步发作。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '查体：双侧面肌痉挛，同步发作。两侧观察：右侧__，左侧__，各自独立／同步。',
    ]);
  });

  it('reports once in a note that says it twice', () => {
    const text =
      'Examination: bilateral hemifacial spasm, synchronous.\nAssessment: bilateral simultaneous hemifacial spasm.';
    assert.equal(onlyFinding(text, rule).start, text.indexOf('bilateral'));
  });
});
