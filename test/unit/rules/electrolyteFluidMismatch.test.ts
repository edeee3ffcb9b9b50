import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'electrolyte-fluid-mismatch';

describe(rule, () => {
  it('asks for the missing ion in three languages', () => {
    const finding = onlyFinding('Hypocalcaemia: normal saline 1 L.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Saline or glucose alone is recorded for low calcium or magnesium, and holds neither. Record the calcium or magnesium given, or what the infusion is for.',
      fr: "Sérum salé ou glucosé seul noté pour une hypocalcémie ou une hypomagnésémie ; il ne contient ni calcium ni magnésium. Noter l'apport de calcium ou de magnésium, ou le but de la perfusion.",
      zh: '低钙或低镁血症仅记录生理盐水或葡萄糖输注，其中不含钙、镁。请记录所补钙剂或镁剂，或注明输液目的。',
    });
  });

  it('points at the deficit and offers blanks', () => {
    const text = '低钙血症，予生理盐水静滴。';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['低钙血症', 'The deficit is recorded here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: calcium and magnesium given':
        '低钙血症，予生理盐水静滴。补钙：__；补镁：__；输液目的：__。',
    });
  });
});
