import assert from 'node:assert/strict';
import { describeCases, fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'imipenem-meningitis';

describe(rule, () => {
  describeCases(rule, {
    en: {
      fire: [
        'Postoperative meningitis; [[imipenem]] 1 g every 8 hours begun.',
        'Assessment: bacterial meningitis.\nPlan: [[imipenem-cilastatin]] for 14 days.',
        'Suspected meningitis after decompression, started on [[Primaxin]].',
        'Day 3 after surgery: fever and neck stiffness, meningitis. [[Imipenem]] given.',
        'Plan: start [[imipenem]] for possible meningitis.',
        'Meningitis: ceftriaxone switched to [[imipenem]] on day 4.',
      ],
      quiet: [
        'Meningitis excluded by lumbar puncture; imipenem continued for pneumonia.',
        'Bacterial meningitis: meropenem 2 g every 8 hours, imipenem avoided.',
        'Imipenem for urosepsis. No meningitis.',
        'Past medical history: meningitis in childhood. Now imipenem for intra-abdominal infection.',
        'Meningitis, imipenem on infectious disease advice.',
        'Meningitis; imipenem off-label, alternatives unavailable.',
        'Family history: brother had meningitis. Imipenem for cholangitis.',
        'The leaflet says: "imipenem is not indicated in meningitis".',
        'Meningitis. Allergy to imipenem.',
        'Meningitis: imipenem stopped, meropenem started.',
        'Meningitis: organism resistant to imipenem.',
        'Guideline: imipenem should not be used in meningitis.',
        'If meningitis develops, imipenem is not an option.',
      ],
    },
    fr: {
      fire: [
        'Méningite postopératoire : [[imipénème]] 1 g toutes les 8 heures débuté.',
        'Conclusion : méningite bactérienne.\nConduite à tenir : [[imipénème-cilastatine]] pendant 14 jours.',
        'Suspicion de méningite après décompression, mis sous [[Tienam]].',
        'Méningite : relais de la ceftriaxone remplacé par [[imipénème]].',
        "Fièvre et raideur de nuque à J3 : méningite. Mise en route d'[[imipénème]].",
        'Conduite à tenir : débuter [[imipénème]] pour une probable méningite.',
      ],
      quiet: [
        'Méningite écartée par la ponction lombaire ; imipénème poursuivi pour une pneumopathie.',
        'Méningite bactérienne : méropénème, imipénème évité.',
        'Imipénème pour un sepsis urinaire. Pas de méningite.',
        "Antécédents : méningite dans l'enfance. Imipénème pour une péritonite.",
        "Méningite, imipénème sur avis de l'infectiologue.",
        'Méningite ; imipénème hors AMM, méropénème indisponible.',
        'Antécédents familiaux : frère avec méningite. Imipénème pour une angiocholite.',
        "La notice indique : « l'imipénème n'est pas indiqué dans la méningite ».",
        "Méningite. Allergie à l'imipénème.",
        "Méningite : arrêt de l'imipénème, relais par méropénème.",
      ],
    },
    zh: {
      fire: [
        '术后脑膜炎，予[[亚胺培南]]1g每8小时一次。',
        '诊断：细菌性脑膜炎。计划：[[亚胺培南西司他丁]]抗感染14天。',
        '术后第3天发热、颈强直，考虑脑膜炎，予[[泰能]]静滴。',
        '化脓性脑膜炎:[[亚胺培南]]0.5g静滴。',
        '脑膜炎，头孢曲松疗效差，改用[[亚胺培南]]。',
        '腦膜炎，予[[亞胺培南]]靜滴。',
      ],
      quiet: [
        '腰穿排除脑膜炎，亚胺培南继续用于肺炎。',
        '细菌性脑膜炎：予美罗培南，未用亚胺培南。',
        '尿路感染予亚胺培南，无脑膜炎。',
        '既往史：幼年脑膜炎。现腹腔感染予亚胺培南。',
        '脑膜炎，感染科会诊后予亚胺培南。',
        '脑膜炎，超说明书使用亚胺培南，无替代药物。',
        '家族史：弟弟曾患脑膜炎。胆道感染予亚胺培南。',
        '说明书：亚胺培南不适用于脑膜炎。',
        '脑膜炎。亚胺培南过敏。',
        '脑膜炎：停用亚胺培南，改用美罗培南。',
      ],
    },
  });

  it('asks for the reason in three languages', () => {
    const finding = onlyFinding('Meningitis, imipenem started.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Imipenem-cilastatin is not labelled for meningitis (seizure risk, no established CNS efficacy). Confirm the drug or record the specialist reason.',
      fr: "L'imipénème-cilastatine n'est pas indiqué dans la méningite (risque convulsif, efficacité méningée non établie). Confirmer le choix ou noter l'avis spécialisé.",
      zh: '亚胺培南西司他丁说明书未将脑膜炎列为适应证（有诱发癫痫发作的风险，中枢神经系统疗效未确立）。请核实用药，或记录专科意见。',
    });
  });

  it('points at meningitis and offers a blank for the reason, never another drug', () => {
    const text = 'Assessment: bacterial meningitis.\nPlan: imipenem for 14 days. Control in a week.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['bacterial meningitis', 'Meningitis is recorded here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: the reason':
        'Assessment: bacterial meningitis.\nPlan: imipenem for 14 days. Reason for imipenem in CNS infection: __; infectious-disease advice: __. Control in a week.',
    });
  });

  it('offers the blank in French and Chinese where the drug is', () => {
    const french = 'Méningite traitée par imipénème.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      "Méningite traitée par imipénème. Motif de l'imipénème dans une infection du SNC : __ ; avis infectiologique : __.",
    ]);
    const chinese = '脑膜炎，予亚胺培南。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '脑膜炎，予亚胺培南。中枢神经系统感染选用亚胺培南的理由：__；感染科意见：__。',
    ]);
  });
});
