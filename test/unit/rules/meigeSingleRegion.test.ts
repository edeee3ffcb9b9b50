import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'meige-single-region';

describe(rule, () => {
  it('asks for both regions in three languages', () => {
    const finding = onlyFinding('Meige syndrome with jaw-opening spasms.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Meige syndrome means blepharospasm with oromandibular dystonia. Describe both regions, or name the single-region dystonia.',
      fr: 'Le syndrome de Meige associe blépharospasme et dystonie oromandibulaire. Décrire les deux atteintes, ou nommer la dystonie focale en cause.',
      zh: 'Meige 综合征指眼睑痉挛合并口下颌肌张力障碍。请描述两个部位，或改用单一部位肌张力障碍名称。',
    });
  });

  it('points at the region that is described, if one is', () => {
    const jaw = 'Meige syndrome with forced jaw opening.';
    assert.deepEqual(related(jaw, onlyFinding(jaw, rule)), [
      ['jaw opening', 'Only the mouth, jaw or tongue is described, here.'],
    ]);
    const eyes = 'Meige syndrome with blepharospasm.';
    assert.deepEqual(related(eyes, onlyFinding(eyes, rule)), [['blepharospasm', 'Only the eyes are described, here.']]);
    const neither = 'First visit. Meige syndrome.';
    assert.deepEqual(related(neither, onlyFinding(neither, rule)), []);
  });

  it('offers blanks for both', () => {
    const text = 'Meige syndrome with blepharospasm. Toxin.';
    assert.deepEqual(fixed(text, onlyFinding(text, rule)), {
      'Add after the sentence: eyes, and jaw, mouth or tongue':
        'Meige syndrome with blepharospasm. Eyes: __; jaw / mouth / tongue: __. Toxin.',
    });
    const french = 'Syndrome de Meige avec blépharospasme';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french}. Yeux : __ ; mâchoire / bouche / langue : __.`,
    ]);
    const chinese = '梅杰综合征，张口、伸舌';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      `${chinese}。眼部：__；下颌／口／舌：__。`,
    ]);
  });
});
