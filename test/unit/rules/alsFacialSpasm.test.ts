import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'als-facial-spasm';

describe(rule, () => {
  it('asks for what supports the cause in three languages', () => {
    const finding = onlyFinding('Lip spasm due to ALS.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Facial spasm is attributed to ALS without EMG or motor-neuron signs. Record EMG, bulbar and limb signs, or say fasciculation of uncertain cause.',
      fr: "Spasme facial rattaché à une SLA sans ENMG ni signe d'atteinte du motoneurone. Noter l'ENMG et les signes bulbaires et des membres, ou parler de fasciculations d'origine indéterminée.",
      zh: '面部痉挛归因于肌萎缩侧索硬化，但无肌电图及运动神经元受损体征。请补充肌电图、延髓（球部）及肢体体征，或写作“原因未明的肌束震颤（肌束颤动）”。',
    });
  });

  it('points at the disease of the assessment and at the movement', () => {
    const text = 'Twitching of the lips, ALS suspected.\nAssessment: ALS.';
    const finding = onlyFinding(text, rule);
    assert.equal(finding.start, text.lastIndexOf('ALS'));
    assert.deepEqual(related(text, finding), [['Twitching of the lips', 'The movement is recorded here.']]);
  });

  it('offers blanks, and to leave the cause open where the note says "due to"', () => {
    const english = 'Lip spasm due to ALS, riluzole.';
    assert.deepEqual(fixed(english, onlyFinding(english, rule)), {
      'Add after the sentence: EMG and signs':
        'Lip spasm due to ALS, riluzole. EMG: __; bulbar signs: __; limb signs: __.',
      'Write "facial fasciculations, cause under investigation" instead':
        'Facial fasciculations, cause under investigation, riluzole.',
    });
    const french = 'Secousses du visage liées à une SLA';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Secousses du visage liées à une SLA. ENMG : __ ; signes bulbaires : __ ; signes aux membres : __.',
      "Fasciculations faciales, cause en cours d'exploration",
    ]);
    const chinese = '口唇抽动，考虑肌萎缩侧索硬化。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '口唇抽动，考虑肌萎缩侧索硬化。肌电图：__；球部体征：__；肢体体征：__。',
      '面部肌束颤动，原因待查。',
    ]);
  });

  it('offers only the blanks where the movement stands elsewhere', () => {
    const text = 'Twitching of the lips.\nAssessment: ALS.';
    assert.deepEqual(Object.keys(fixed(text, onlyFinding(text, rule))), ['Add after the sentence: EMG and signs']);
  });
});
