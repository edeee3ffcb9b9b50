import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'meige-single-region';

describe(rule, () => {
  it('asks for both regions in three languages', () => {
    const finding = onlyFinding('Diagnosis: Meige syndrome with jaw opening.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Meige syndrome means blepharospasm with oromandibular dystonia. Describe both regions, or name the single-region dystonia.',
      fr: 'Le syndrome de Meige associe blépharospasme et dystonie oromandibulaire. Décrire les deux atteintes, ou nommer la dystonie focale en cause.',
      zh: 'Meige 综合征指眼睑痉挛合并口下颌肌张力障碍。请描述两个部位，或改用单一部位肌张力障碍名称。',
    });
  });

  it('points at the region that is told of and offers blanks for both', () => {
    const text = 'Increased blinking. Diagnosis: Meige syndrome.\nPlan: toxin.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['blinking', 'The one region that is described.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: eyes, jaw, mouth and tongue':
        'Increased blinking. Diagnosis: Meige syndrome. Eyes: __; jaw, mouth, tongue: __.\nPlan: toxin.',
    });
  });

  it('writes in the language of the term', () => {
    const text = '诊断：Meige综合征，眨眼增多';
    assert.deepEqual(fixed(text, onlyFinding(text, rule)), {
      'Add after the sentence: eyes, jaw, mouth and tongue':
        '诊断：Meige综合征，眨眼增多。眼部：__；下颌、口、舌：__。',
    });
  });
});
