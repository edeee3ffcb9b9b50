import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'colloquial-term';

describe(rule, () => {
  it('asks for the clinical term in three languages', () => {
    const finding = onlyFinding('Assessment: lip twitch.', rule);
    assert.equal(finding.severity, 'hint');
    assert.deepEqual(rendered(rule, finding.message), {
      en: '"lip twitch" is colloquial. If a diagnosis is meant, use the clinical term (for example hemifacial spasm, eyelid myokymia, facial palsy).',
      fr: "« lip twitch » relève du langage courant. S'il s'agit d'un diagnostic, utiliser le terme clinique (par exemple spasme hémifacial, myokymie palpébrale, paralysie faciale).",
      zh: '“lip twitch”为口语表述。如为诊断，请用规范术语（面肌痉挛、眼睑肌颤搐、面瘫等）。',
    });
  });

  it('offers several clinical terms, and quotation marks', () => {
    const text = 'Assessment: eye twitch, left.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(fixed(text, finding), {
      'Write "hemifacial spasm"': 'Assessment: hemifacial spasm, left.',
      'Write "eyelid myokymia"': 'Assessment: eyelid myokymia, left.',
      'Write "blepharospasm"': 'Assessment: blepharospasm, left.',
      'Mark as the patient\'s words: "eye twitch"': 'Assessment: "eye twitch", left.',
    });
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
  });

  it('keeps a side that the phrase names itself, and its capital', () => {
    const french = 'Conclusion :\nŒil gauche qui saute.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Conclusion :\nSpasme hémifacial à gauche.',
      'Conclusion :\nMyokymie palpébrale à gauche.',
      'Conclusion :\nBlépharospasme à gauche.',
      'Conclusion :\n« Œil gauche qui saute ».',
    ]);
    const chinese = '诊断：左眼跳财。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '诊断：左侧面肌痉挛。',
      '诊断：左侧眼睑肌颤搐。',
      '诊断：左侧眼睑痉挛。',
      '诊断：“左眼跳财”。',
    ]);
  });

  it('reports a note once, with its other places', () => {
    const text = 'Assessment: lip twitch. Plan: toxin for the lip twitch.';
    assert.deepEqual(related(text, onlyFinding(text, rule)), [['lip twitch', 'Colloquial here too.']]);
  });
});
