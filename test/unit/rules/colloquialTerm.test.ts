import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'colloquial-term';

describe(rule, () => {
  it('asks for the clinical term in three languages', () => {
    const finding = onlyFinding('Diagnosis: face spasm, left.', rule);
    assert.equal(finding.severity, 'hint');
    assert.deepEqual(rendered(rule, finding.message), {
      en: '"face spasm" is colloquial. If a diagnosis is meant, use the clinical term (for example hemifacial spasm, eyelid myokymia, facial palsy).',
      fr: "« face spasm » relève du langage courant. S'il s'agit d'un diagnostic, utiliser le terme clinique (par exemple spasme hémifacial, myokymie palpébrale, paralysie faciale).",
      zh: '“face spasm”为口语表述。如为诊断，请用规范术语（面肌痉挛、眼睑肌颤搐、面瘫等）。',
    });
  });

  it('offers the clinical name where the words name a concept, and quotation marks of the language', () => {
    const text = 'Assessment: eye twitch, left.';
    assert.deepEqual(fixed(text, onlyFinding(text, rule)), {
      'Replace by "eyelid twitching"': 'Assessment: eyelid twitching, left.',
      "Put in quotation marks, as the patient's words": 'Assessment: "eye twitch", left.',
    });
    const french = 'Conclusion : bouche qui tremble, surveillance.';
    assert.deepEqual(fixed(french, onlyFinding(french, rule)), {
      "Put in quotation marks, as the patient's words": 'Conclusion : « bouche qui tremble », surveillance.',
    });
  });

  it('names the other places', () => {
    const text = '诊断：右侧脸抽筋。\n计划：观察眼皮跳。';
    assert.deepEqual(related(text, onlyFinding(text, rule)), [['眼皮跳', 'Here too.']]);
  });
});
