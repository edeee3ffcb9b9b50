import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'red-flag-no-imaging';
const speaks = (text: string): boolean => findingsOf(text).some((finding) => finding.rule === rule);

describe(rule, () => {
  it('asks for imaging in three languages', () => {
    const finding = onlyFinding('Left hemifacial spasm with diplopia.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'A red flag for a secondary cause is recorded (young onset, other nerve sign, weakness or continuous myokymia) without an imaging statement. Record MRI or why it is not needed.',
      fr: "Un signe d'alerte évoquant une cause secondaire est noté (sujet jeune, atteinte d'un autre nerf crânien, déficit ou myokymie continue) sans mention d'imagerie. Noter l'IRM ou la raison de son absence.",
      zh: '已记录提示继发性病因的警示征象（起病年龄轻、其他脑神经体征、面肌无力或持续性面肌颤搐），但无影像学记录。请记录MRI，或不做的理由。',
    });
  });

  it('says so where imaging is told not to be done, without a reason', () => {
    const finding = onlyFinding('Left hemifacial spasm with diplopia, no MRI.', rule);
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'A red flag for a secondary cause is recorded (young onset, other nerve sign, weakness or continuous myokymia), and imaging is noted as not done without a reason. Record MRI or why it is not needed.',
      fr: "Un signe d'alerte évoquant une cause secondaire est noté (sujet jeune, atteinte d'un autre nerf crânien, déficit ou myokymie continue) et l'imagerie est dite non faite, sans motif. Noter l'IRM ou la raison de son absence.",
      zh: '已记录提示继发性病因的警示征象（起病年龄轻、其他脑神经体征、面肌无力或持续性面肌颤搐），影像学写明未做而未说明理由。请记录MRI，或不做的理由。',
    });
  });

  it('points at every red flag by its kind', () => {
    const text =
      '24-year-old with multiple sclerosis. Hearing loss right, numb cheek, diplopia, ataxia.\n' +
      'Facial weakness right. Lymphoma on chemotherapy. Facial myokymia of the chin.\n' +
      'Assessment: hemifacial spasm.';
    assert.deepEqual(related(text, onlyFinding(text, rule)), [
      ['24-year-old', 'Young onset.'],
      ['multiple sclerosis', 'Multiple sclerosis.'],
      ['Hearing loss', 'Hearing loss.'],
      ['numb', 'Sensory loss in the face.'],
      ['diplopia', 'Sign of another cranial nerve.'],
      ['ataxia', 'Ataxia.'],
      ['Facial weakness', 'Weakness of the face without a palsy or toxin to explain it.'],
      ['Lymphoma', 'Cancer, not said to be past.'],
      ['Facial myokymia', 'Facial myokymia beyond the eyelid.'],
      ['Facial myokymia', 'The spasm is also named here.'],
    ]);
  });

  it('offers blanks for imaging in the language of the spasm', () => {
    const english = 'Left HFS with diplopia. Toxin.';
    assert.deepEqual(fixed(english, onlyFinding(english, rule)), {
      'Add after the sentence: imaging':
        'Left HFS with diplopia. MRI of the posterior fossa with CISS/FIESTA and TOF-MRA: date __, result __ / not indicated because __. Toxin.',
    });
    const french = 'Spasme hémifacial avec diplopie';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Spasme hémifacial avec diplopie. IRM de la fosse postérieure avec CISS/FIESTA et angio-IRM TOF : date __, résultat __ / non indiquée car __.',
    ]);
    const chinese = '面肌痉挛伴复视。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '面肌痉挛伴复视。后颅窝MRI（CISS/FIESTA及TOF-MRA）：日期__，结果__/因__不需要。',
    ]);
  });

  it('takes an onset below 30 years for young, told or reckoned', () => {
    assert.ok(speaks('29-year-old with left hemifacial spasm.'));
    assert.ok(!speaks('30-year-old with left hemifacial spasm.'));
    assert.ok(speaks('30-year-old with left hemifacial spasm for a year.'));
    assert.ok(!speaks('32-year-old with left hemifacial spasm for a year.'));
    assert.ok(speaks('Left hemifacial spasm, onset at age 29. She is 60 years old.'));
    assert.ok(!speaks('Left hemifacial spasm, onset at age 30. She is 60 years old.'));
    assert.ok(!speaks('60-year-old with left hemifacial spasm; smoker for 40 years.'));
  });

  it('lets five years pass since a cancer', () => {
    assert.ok(speaks('Left hemifacial spasm. Breast cancer 4 years ago.'));
    assert.ok(!speaks('Left hemifacial spasm. Breast cancer 6 years ago.'));
    assert.ok(!speaks('Left hemifacial spasm. Breast cancer 2011.'));
    assert.ok(speaks('Left hemifacial spasm. Breast cancer 2011, metastatic.'));
  });

  it('takes myokymia for continuous by its words, from a week on, or beyond the eyelid', () => {
    assert.ok(speaks('Persistent facial myokymia.'));
    assert.ok(speaks('Facial myokymia for 7 days.'));
    assert.ok(!speaks('Facial myokymia for 6 days.'));
    assert.ok(speaks('Facial myokymia of the chin.'));
    assert.ok(!speaks('Facial myokymia.'));
    assert.ok(!speaks('Facial myokymia of the chin, intermittent.'));
  });
});
