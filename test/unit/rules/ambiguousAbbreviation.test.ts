import assert from 'node:assert/strict';
import { describeCases, fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'ambiguous-abbreviation';

describe(rule, () => {
  describeCases(rule, {
    en: {
      fire: [
        '[[PF]] since Monday, HB grade IV.',
        '[[HFS]] since May, worse when tired.\nPlan: video.',
        'Clinic letter. 58-year-old woman.\n[[HFS]] for six years, [[MVD]] planned next month.',
        'Neurology clinic.\n[[MG]], toxin 20 units today, no side effects.',
        'History: [[MG]] since 2019, botulinum toxin every three months.',
        'Intraoperative note: [[AMR]] monitoring throughout.',
        'Listed for [[MVD]] in March. Consent signed.',
        'Physio review. [[HFS]] unchanged. HFS exercises explained.',
      ],
      quiet: [
        'Hemifacial spasm (HFS) right; MVD for hemifacial spasm discussed.',
        'HFS since May.\nImpression: hemifacial spasm.',
        'Right HFS since May. Toxin planned.',
        'HFS treated with botulinum toxin, good effect.',
        'HFS (hemifacial spasm) since May, MVD declined, hemifacial spasm leaflet given.',
        'Hand-foot syndrome (HFS) grade 2 on capecitabine. HFS better with emollient.',
        'HFS grade 2 on capecitabine, palms and soles sore.',
        'Hypoxic flow score (HFS) 4 on arrival. HFS 2 at discharge.',
        'AMR disappeared on EMG after decompression.',
        'Urine culture: AMR screen, ESBL, antibiotics changed.',
        'No HFS.',
        'Possible HFS.',
        'Mother had HFS.',
        'Family history: HFS.',
        'If HFS is confirmed, return to clinic.',
        'Past medical history: HFS, resolved.',
        'He said "they told me I have HFS".',
        'Leaflet: HFS is treated with injections.',
        'See HFS.pdf.',
        'MVD: two stents in 2018, coronary artery disease.',
        'VA 6/10 right, 6/6 left. Twitching of the eyelid.',
        'Chest pain, CP with exertion, troponin negative.',
      ],
    },
    fr: {
      fire: [
        '[[TB]] injectée ce jour, 20 unités.',
        'Consultation. [[HFS]] depuis six ans, gêne sociale.',
        '[[HFS]] depuis 2019, [[MVD]] prévue en mars.',
        'Neurologie. [[MG]], toxine 20 unités ce jour.',
        '[[AMR]] surveillée en peropératoire.',
        '[[DMV]] prévue en mars, consentement signé.',
        'Suivi. [[HFS]] stable. HFS peu gênant au travail.',
      ],
      quiet: [
        'Paralysie faciale (PF) droite depuis lundi, House-Brackmann IV.',
        'Spasme hémifacial (SHF) droit. SHF gênant.',
        'HFS depuis mai.\nConclusion : spasme hémifacial.',
        'TB 20 unités dans le muscle orbiculaire, spasme hémifacial.',
        'Toxine botulique (TB) injectée ce jour. TB bien tolérée.',
        'TB pulmonaire traitée en 1990, BCG fait.',
        'Contact de TB, IDR positive, rifampicine.',
        'Syndrome main-pied (HFS) sous capécitabine. HFS stable.',
        'DMV pour spasme hémifacial en 2015.',
        'Pas de HFS.',
        'Possible HFS.',
        'Mère : HFS.',
        'Antécédents familiaux : HFS.',
        'Si HFS confirmé, revenir.',
        '« HFS » écrit sur le courrier.',
        'Le cours rappelle que le HFS est fréquent.',
        'Voir HFS.pdf.',
        'AV 10/10 OD, 8/10 OG. Clignements.',
        'IMC 27, poids stable. Chute sans PC.',
        'Suivi de SLA en centre expert.',
      ],
    },
    zh: {
      fire: [
        '患者[[HFS]] 6年，拟行[[MVD]]。',
        '门诊记录：[[HFS]] 6年，影响社交。',
        '[[MG]]，注射肉毒毒素20单位。',
        '术中[[AMR]]，已记录。',
        '拟于下月行[[MVD]]，已签字。',
        '复诊。[[HFS]]同前。HFS不影响工作。',
      ],
      quiet: [
        '异常肌反应(AMR)肌电图可见。',
        '右侧面肌痉挛（HFS）6年，HFS加重。',
        'HFS 6年。诊断：面肌痉挛。',
        '左侧HFS，已注射。',
        '面肌痉挛，行MVD治疗。',
        '手足综合征（HFS）2级，HFS好转。',
        '卡培他滨化疗后HFS 2级。',
        '微血管密度（MVD）较高，MVD计数见报告。',
        'AMR监测：大肠埃希菌耐药，药敏见报告。',
        '无HFS。',
        '可能为HFS。',
        '母亲HFS。',
        '家族史：HFS。',
        '如HFS加重请就诊。',
        '健康宣教：HFS可注射治疗。',
        '参见HFS.pdf。',
        '右眼VA 0.8，左眼VA 1.0。',
        '冠脉造影：MVD，三支病变。',
      ],
    },
  });

  it('lists the meanings in the language of the note, and asks in three', () => {
    const finding = onlyFinding('HFS since May.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: '"HFS" can mean hemifacial spasm, hand-foot syndrome or high-frequency stimulation. Write it out once.',
      fr: "« HFS » peut signifier « hemifacial spasm », « hand-foot syndrome » ou « high-frequency stimulation ». L'écrire une fois en toutes lettres.",
      zh: '“HFS”可指hemifacial spasm、hand-foot syndrome或high-frequency stimulation。请首次写全称。',
    });
    assert.equal(
      rendered(rule, onlyFinding('TB injectée ce jour, 20 unités.', rule).message).fr,
      "« TB » peut signifier « toxine botulique », « tronc basilaire » ou « tuberculose ». L'écrire une fois en toutes lettres.",
    );
    assert.equal(
      rendered(rule, onlyFinding('门诊记录：HFS 6年。', rule).message).zh,
      '“HFS”可指面肌痉挛、手足综合征或高频刺激。请首次写全称。',
    );
  });

  it('speaks of an abbreviation of another language as the language of the note uses it', () => {
    assert.equal(
      rendered(rule, onlyFinding('PF since Monday, HB grade IV.', rule).message).en,
      '"PF" can mean facial palsy, plantar fasciitis, posterior fossa or pulmonary fibrosis. Write it out once.',
    );
  });

  it('reports once and points at the other places', () => {
    const text = 'HFS since May. No change. HFS worse when tired.';
    const finding = onlyFinding(text, rule);
    assert.equal(finding.start, 0);
    assert.deepEqual(related(text, finding), [['HFS', 'Used here too.']]);
  });

  it('writes each of our meanings out at the first place, and prefers none', () => {
    const text = 'Letter: HFS since May. HFS worse.';
    const finding = onlyFinding(text, rule);
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
    assert.deepEqual(fixed(text, finding), {
      'Write "hemifacial spasm (HFS)"': 'Letter: hemifacial spasm (HFS) since May. HFS worse.',
    });
    const two = 'On toxin for MG, 20 units.';
    assert.deepEqual(fixed(two, onlyFinding(two, rule)), {
      'Write "myasthenia gravis (MG)"': 'On toxin for myasthenia gravis (MG), 20 units.',
      'Write "Meige syndrome (MG)"': 'On toxin for Meige syndrome (MG), 20 units.',
    });
  });

  it('begins a sentence with a capital, and writes French and Chinese as they are written', () => {
    const english = 'HFS since May.';
    assert.deepEqual(Object.values(fixed(english, onlyFinding(english, rule))), ['Hemifacial spasm (HFS) since May.']);
    const french = 'TB injectée ce jour, 20 unités.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Toxine botulique (TB) injectée ce jour, 20 unités.',
      'Tronc basilaire (TB) injectée ce jour, 20 unités.',
    ]);
    const chinese = '门诊记录：HFS 6年。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), ['门诊记录：面肌痉挛（HFS） 6年。']);
  });

  it('is content with the note that a fix leaves', () => {
    const text = 'HFS since May. HFS worse.';
    const [after] = Object.values(fixed(text, onlyFinding(text, rule)));
    assert.throws(() => onlyFinding(after!, rule), /ambiguous-abbreviation in/);
  });
});
