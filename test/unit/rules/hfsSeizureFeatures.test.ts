import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'hfs-seizure-features';

describe(rule, () => {
  it('asks for the EEG or the reasoning in three languages', () => {
    const finding = onlyFinding('Left hemifacial spasm with loss of awareness.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Features recorded with the facial jerks (awareness, limb spread, speech arrest or post-ictal weakness) can mean a focal seizure. Record EEG or the reasoning.',
      fr: "Les signes associés aux secousses faciales (altération de la conscience, extension à un membre, arrêt de la parole, déficit post-critique) peuvent traduire une crise focale. Noter l'EEG ou le raisonnement.",
      zh: '面部抽动伴意识改变、向肢体扩展、言语中断或发作后无力，可能为局灶性癫痫发作。请记录脑电图结果或判断依据。',
    });
  });

  it('points at the label of the assessment, and at every feature and other label', () => {
    const text =
      'Left hemifacial spasm. Speech arrest, jerks of the left arm, then confusion.\nAssessment: hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.equal(finding.start, text.lastIndexOf('hemifacial'));
    assert.deepEqual(related(text, finding), [
      ['Speech arrest', 'This may belong to a seizure.'],
      ['arm', 'This may belong to a seizure.'],
      ['confusion', 'This may belong to a seizure.'],
      ['hemifacial spasm', 'Facial spasm is also named here.'],
    ]);
  });

  it('offers blanks for awareness, limbs and EEG, in the language of the label', () => {
    const english = 'Left HFS with loss of contact. Toxin today.';
    assert.deepEqual(fixed(english, onlyFinding(english, rule)), {
      'Add after the sentence: awareness, limbs, EEG':
        'Left HFS with loss of contact. Awareness: __; limb involvement: __; EEG: done / ordered / not indicated because __. Toxin today.',
    });
    const french = 'Spasme hémifacial avec rupture de contact';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Spasme hémifacial avec rupture de contact. Conscience : __ ; atteinte des membres : __ ; EEG : fait / demandé / non indiqué car __.',
    ]);
    const chinese = '面肌痉挛伴意识丧失。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '面肌痉挛伴意识丧失。意识：__；肢体受累：__；脑电图：已做/已开单/因__不需要。',
    ]);
  });
});
