import assert from 'node:assert/strict';
import { describeCases, fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'misspelled-term';

describe(rule, () => {
  describeCases(rule, {
    en: {
      fire: [
        'Assessment: left [[hemificial spasm]].',
        'Past medical history: [[facial palsey]] on the right.',
        'Family history: mother with [[hemifascial spasm]].',
        '[[House-Brackman grade]] III.',
        'Two mistakes: [[facial spasam]] and [[facial paralisis]].',
        'Assessment: [[Meigs syndrome]] with blepharospasm.',
        'No [[hemifacial spams]] seen.',
        'Left [[hemifacail spasms]] since 2019.',
        '[[Secondery hemifcial spasm]], left.',
        '[[blefarospasm]] of both eyes.',
        'Plan: [[botulnum toxin type A]].',
        'Plan: [[microvasular\ndecompression]] in May.',
      ],
      quiet: [
        'Assessment: left hemifacial spasm.',
        'Assessment: left Hemifacial Spasm, HEMIFACIAL SPASM.',
        'Bells palsy on the right.',
        'Ovarian fibroma with ascites: Meigs syndrome. Separate problem: blepharospasm.',
        'Meigs syndrome in 2004.',
        'The patient writes: "I have hemifascial spasm".',
        'Treated with gabapentine and baclofene.',
        'See hemifascial-spasm.pdf.',
        'hemi-facial spasm of the left side.',
        'She was given a tick sheet.',
        'Spastic gait, dystonic hand, myotonia, tetany; no spasticity.',
        'Seen by Dr. Palsey and Mr Spasmm.',
        'Spasmus hemifacialis, musculus orbicularis oculi, nervus facialis.',
        'Der Patient hat eine Dystoni und Schmerzen.',
        'Fascial release by the physiotherapist.',
        'The patient writes: "I have a hemifacail spasm".',
      ],
    },
    fr: {
      fire: [
        'Conclusion : [[spasme hémifaciale]] gauche.',
        'Antécédents : [[paralysie facial]] droite.',
        'Conclusion : [[hémispasme faciale]] gauche.',
        'Échelle : [[House-Brackman grade]] III.',
        'Conclusion : [[syndrome de Meigs]] avec blépharospasme.',
        'Examen : [[spasme faciale]] intermittent.',
        'Conclusion : [[paralysie faciale à frigore]] gauche.',
        'Conclusion : [[spasme hémifacail]] gauche.',
        "[[Injection de toxine botuliqe]] dans l'orbiculaire.",
        '[[Blépharospame]] bilatéral.',
        'Indication de [[décompression mircovasculaire]].',
      ],
      quiet: [
        'Conclusion : spasme hémifacial gauche.',
        'Conclusion : spasme hemifacial gauche.',
        'SPASME HÉMIFACIAL GAUCHE.',
        'Paralysie faciale droite.',
        'Fibrome ovarien avec ascite : syndrome de Meigs. Par ailleurs blépharospasme.',
        'La patiente écrit : « spasme hémifaciale ».',
        'Voir spasme-hémifaciale.pdf.',
        'Syndrome de Meige avec blépharospasme.',
        'Paralysie faciale a frigore gauche.',
        'Pas de récurrence infectieuse.',
        'Spasticité du membre, chorée, spasmes hémifaciaux, contrôle tomodensitométrique.',
        'Adressé par le Dr Facail et Mme Spasmee.',
        'Une céphalosporine et une benzodiazépine.',
      ],
    },
    zh: {
      fire: [
        '诊断：左侧[[面肌痉孪]]。',
        '既往史：[[眼睑痉孪]]。',
        '查体：[[面部痉孪]]，间歇发作。',
        '右侧[[面部经挛]]3年。',
        '[[三叉神精痛]]病史。',
        '行[[微血管检压术]]。',
        '[[周围性面摊]]。',
        '诊断：[[Meigs综合征]]，眼睑痉挛。',
        '[[House-Brockmann分级]]III级。',
      ],
      quiet: [
        '诊断：左侧面肌痉挛。',
        '診斷：左側面肌痙攣。',
        '卵巢纤维瘤伴腹水：Meigs综合征。另有眼睑痉挛。',
        'Meige综合征，眼睑痉挛。',
        '患者自述：“面肌痉孪”。',
        '见面肌痉孪.pdf。',
        '面瘫，House-Brackmann分级III级。',
        '眼睑痉挛。',
        '神经挛缩。',
        '经常脸部不适，检查未见异常。',
        '双胞胎孪生，颈部活动可。',
      ],
    },
  });

  it('asks in three languages', () => {
    const finding = onlyFinding('Assessment: left hemificial spasm.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: '"hemificial spasm": did you mean "hemifacial spasm"?',
      fr: '« hemificial spasm » : vouliez-vous dire « hemifacial spasm » ?',
      zh: '“hemificial spasm”是否应为“hemifacial spasm”？',
    });
  });

  it('replaces one place, as the answer to take', () => {
    const text = 'Conclusion : spasme hémifaciale gauche.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(
      finding.fixes.map(({ preferred }) => preferred),
      [true],
    );
    assert.deepEqual(fixed(text, finding), {
      'Replace by "spasme hémifacial"': 'Conclusion : spasme hémifacial gauche.',
    });
    const chinese = '诊断：左侧面肌痉孪。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), ['诊断：左侧面肌痉挛。']);
  });

  it('keeps capitals and hyphens of the note', () => {
    const of = (text: string): string[] => Object.values(fixed(text, onlyFinding(text, rule)));
    assert.deepEqual(of('Hemificial spasm of the left side.'), ['Hemifacial spasm of the left side.']);
    assert.deepEqual(of('HEMIFICIAL SPASM, LEFT.'), ['HEMIFACIAL SPASM, LEFT.']);
    assert.deepEqual(of('Left Hemificial Spasm.'), ['Left Hemifacial Spasm.']);
    assert.deepEqual(of('House-Brackman grade III.'), ['House-Brackmann grade III.']);
    assert.deepEqual(of('Meigs syndrome with blepharospasm.'), ['Meige syndrome with blepharospasm.']);
  });

  it('replaces the wrong word only, and keeps its ending and what parts the words', () => {
    const of = (text: string): string[] => Object.values(fixed(text, onlyFinding(text, rule)));
    assert.deepEqual(of('Left hemifacail-spasms.'), ['Left hemifacial-spasms.']);
    assert.deepEqual(of('HEMIFACAIL SPASMS.'), ['HEMIFACIAL SPASMS.']);
    assert.deepEqual(of('Microvasular\r\ndecompression.'), ['Microvascular\r\ndecompression.']);
    assert.deepEqual(of('Blephraospasms.'), ['Blepharospasms.']);
    assert.deepEqual(of('Référée pour aphysical therapy.'), ['Référée pour a physical therapy.']);
    assert.deepEqual(of('Conclusion : spasmes hemifacaiux gauches.'), ['Conclusion : spasmes hémifaciaux gauches.']);
    assert.deepEqual(of('Conclusion : spasme hemifacial secondiare.'), ['Conclusion : spasme hemifacial secondaire.']);
    assert.deepEqual(of('诊断：面肌 经挛。'), ['诊断：面肌 痉挛。']);
    assert.deepEqual(of('診斷：左側面肌痙孿。'), ['診斷：左側面肌痙攣。']);
  });

  it('reports a mistake that is made twice once, and replaces it everywhere', () => {
    const text = 'Left hemificial spasm. Plan: toxin for hemificial spasm.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['hemificial spasm', 'Written so here too.']]);
    assert.deepEqual(fixed(text, finding), {
      'Replace by "hemifacial spasm"': 'Left hemifacial spasm. Plan: toxin for hemificial spasm.',
      'Replace all 2 in the note by "hemifacial spasm"': 'Left hemifacial spasm. Plan: toxin for hemifacial spasm.',
    });
  });
});
