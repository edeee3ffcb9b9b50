import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'antibiotic-no-infection';

describe(rule, () => {
  it('asks for the infection in three languages', () => {
    const finding = onlyFinding('Right hemifacial spasm, amoxicillin started.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'An antibiotic is recorded for facial spasm or viral palsy without a bacterial infection. State the infection or remove the antibiotic.',
      fr: "Antibiotique noté pour un spasme facial ou une paralysie virale, sans infection bactérienne. Préciser l'infection traitée ou vérifier la mention de l'antibiotique.",
      zh: '为面肌痉挛或病毒性面瘫记录了抗生素，但无细菌感染依据。请注明感染诊断或删除抗生素。',
    });
  });

  it('points at the disorders and the other antibiotics, and offers a blank', () => {
    const text =
      'Herpes zoster with facial palsy. Amoxicillin 1 g tds and metronidazole, then cefixime. Review Friday.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [
      ['Herpes zoster', 'Recorded here: Herpes zoster.'],
      ['facial palsy', 'Recorded here: facial palsy.'],
      ['cefixime', 'Recorded too: cefixime.'],
    ]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: the bacterial infection': text.replace(
        'cefixime.',
        'cefixime. Bacterial indication: __ (culture: __).',
      ),
    });
  });

  it('offers the blank in French and Chinese where the drug is', () => {
    const french = 'Zona auriculaire, amoxicilline débutée.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french} Infection bactérienne traitée : __ (prélèvement : __).`,
    ]);
    const chinese = '右侧面神经炎，予头孢克肟。泼尼松。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '右侧面神经炎，予头孢克肟。细菌感染依据：__（培养：__）。泼尼松。',
    ]);
  });
});
