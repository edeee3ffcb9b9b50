import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'electrolyte-fluid-mismatch';

describe(rule, () => {
  it('asks for calcium or magnesium in three languages', () => {
    const finding = onlyFinding('Hypocalcaemia corrected with normal saline.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Saline or glucose alone is recorded as the correction of a low calcium or magnesium. Record the calcium or magnesium given, or what the infusion was for.',
      fr: "Seul un soluté salé ou glucosé est noté comme correction d'une hypocalcémie ou d'une hypomagnésémie. Noter le calcium ou le magnésium apporté, ou le but de la perfusion.",
      zh: '仅记录以盐水或葡萄糖液纠正低钙或低镁。请写明所补的钙或镁，或该输液的目的。',
    });
  });

  it('points at the lack', () => {
    const text = 'Low magnesium today. Corrected with saline 1 L.';
    const finding = onlyFinding(text, rule);
    assert.equal(text.slice(finding.start, finding.end), 'saline');
    assert.deepEqual(related(text, finding), [['Low magnesium', 'The lack is recorded here.']]);
  });

  it('offers blanks for what was given or why', () => {
    const text = 'Hypocalcaemia corrected with saline. Review in May.';
    assert.deepEqual(fixed(text, onlyFinding(text, rule)), {
      'Add after the sentence: what was replaced':
        'Hypocalcaemia corrected with saline. Calcium / magnesium given: __ (dose __). Review in May.',
      'Add after the sentence: what the infusion was for':
        'Hypocalcaemia corrected with saline. The infusion was given for __. Review in May.',
    });
    const french = 'Hypocalcémie corrigée par sérum physiologique.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Hypocalcémie corrigée par sérum physiologique. Calcium / magnésium apporté : __ (dose __).',
      'Hypocalcémie corrigée par sérum physiologique. Perfusion donnée pour __.',
    ]);
    const chinese = '低钙血症，予生理盐水静滴。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '低钙血症，予生理盐水静滴。所补钙／镁制剂：__（剂量__）。',
      '低钙血症，予生理盐水静滴。该输液目的：__。',
    ]);
  });
});
