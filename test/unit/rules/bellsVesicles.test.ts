import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'bells-vesicles';
const speaks = (text: string): boolean => findingsOf(text).some((finding) => finding.rule === rule);

describe(rule, () => {
  it('asks to confirm the label in three languages', () => {
    const finding = onlyFinding("Bell's palsy with vesicles in the ear canal.", rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: "Facial palsy with vesicles or zoster fits Ramsay Hunt syndrome rather than Bell's palsy. Confirm the label and code, and record antiviral and steroid decisions.",
      fr: "Une paralysie faciale avec vésicules ou zona évoque un syndrome de Ramsay Hunt plutôt qu'une paralysie de Bell. Vérifier le libellé et le code, et noter ce qui est décidé pour l'antiviral et les corticoïdes.",
      zh: '面瘫伴耳部或口腔疱疹（或带状疱疹）更符合 Ramsay Hunt 综合征而非贝尔麻痹。请核对诊断名称及编码，并记录抗病毒药与糖皮质激素的使用决定。',
    });
  });

  it('says another thing of hearing loss with vertigo', () => {
    const text = "Right Bell's palsy, right hearing loss, vertigo.";
    const finding = onlyFinding(text, rule);
    assert.deepEqual(rendered(rule, finding.message), {
      en: "Facial palsy with hearing loss and vertigo of that side fits Ramsay Hunt syndrome, even without vesicles, rather than Bell's palsy. Confirm the label and code, and record whether vesicles were looked for.",
      fr: "Une paralysie faciale avec perte auditive et vertiges du même côté évoque un syndrome de Ramsay Hunt, même sans vésicules, plutôt qu'une paralysie de Bell. Vérifier le libellé et le code, et noter si des vésicules ont été recherchées.",
      zh: '面瘫伴同侧听力下降及眩晕，即使无疱疹，也更符合 Ramsay Hunt 综合征而非贝尔麻痹。请核对诊断名称及编码，并记录是否查找过疱疹。',
    });
    assert.deepEqual(related(text, finding), [
      ['hearing loss', 'This sign is recorded here.'],
      ['vertigo', 'This sign is recorded here.'],
    ]);
    assert.deepEqual(Object.keys(fixed(text, finding)), [
      'Add after the sentence: the diagnosis after looking for vesicles',
    ]);
  });

  it('wants both of hearing loss and vertigo, of the side of the palsy', () => {
    assert.ok(!speaks("Right Bell's palsy with right hearing loss."));
    assert.ok(!speaks("Right Bell's palsy with vertigo."));
    assert.ok(!speaks("Right Bell's palsy, left hearing loss, vertigo."));
  });

  it('offers blanks, or the other label with this one beside it, in the language of the palsy', () => {
    const english = "Left Bell's palsy; vesicles on the pinna.";
    const finding = onlyFinding(english, rule);
    assert.deepEqual(related(english, finding), [['vesicles', 'This sign is recorded here.']]);
    assert.deepEqual(fixed(english, finding), {
      'Add after the sentence: the diagnosis after looking for vesicles':
        "Left Bell's palsy; vesicles on the pinna. Vesicles of ear, palate and tongue: __; diagnosis: Bell's palsy / Ramsay Hunt syndrome / not determined; antiviral: __; steroid: __.",
      'Write "Ramsay Hunt syndrome", Bell\'s palsy as differential':
        "Left Ramsay Hunt syndrome (zoster oticus; differential: Bell's palsy); vesicles on the pinna.",
    });
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
    const french = 'Paralysie de Bell avec vésicules de la conque.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      "Paralysie de Bell avec vésicules de la conque. Vésicules de l'oreille, du palais et de la langue : __ ; diagnostic : paralysie de Bell / syndrome de Ramsay Hunt / indéterminé ; antiviral : __ ; corticoïde : __.",
      'Syndrome de Ramsay Hunt (zona auriculaire ; diagnostic différentiel : paralysie de Bell) avec vésicules de la conque.',
    ]);
    const chinese = '左侧贝尔麻痹，耳廓疱疹。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '左侧贝尔麻痹，耳廓疱疹。耳部、上腭及舌部疱疹：__；诊断：贝尔麻痹/Ramsay Hunt 综合征/未定；抗病毒药：__；糖皮质激素：__。',
      '左侧Ramsay Hunt 综合征（耳带状疱疹；鉴别诊断：贝尔麻痹），耳廓疱疹。',
    ]);
  });
});
