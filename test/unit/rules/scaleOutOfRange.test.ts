import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'scale-out-of-range';

describe(rule, () => {
  it('names the scale, the value and the range in three languages', () => {
    const finding = onlyFinding('House-Brackmann grade VII.', rule);
    assert.equal(finding.severity, 'error');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'House-Brackmann grade VII is outside I–VI. Check the score.',
      fr: "House-Brackmann grade : VII est hors de l'intervalle I–VI. Vérifier le score.",
      zh: 'House-Brackmann grade VII 超出范围（I–VI）。请核对。',
    });
  });

  it('says that only whole numbers exist', () => {
    const finding = onlyFinding('Cohen grade 2.5.', rule);
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Cohen grade 2.5: only whole numbers from 0–4 exist. Check the score.',
      fr: 'Cohen grade : 2.5 ; seuls les nombres entiers de 0–4 existent. Vérifier le score.',
      zh: 'Cohen grade 2.5：只有 0–4 的整数。请核对。',
    });
  });

  it('offers the nearest values as written, preferring none', () => {
    const roman = 'House-Brackmann grade VII on the left.';
    const finding = onlyFinding(roman, rule);
    assert.deepEqual(related(roman, finding), []);
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
    assert.deepEqual(fixed(roman, finding), {
      'Change to VI': 'House-Brackmann grade VI on the left.',
      'Change to V': 'House-Brackmann grade V on the left.',
    });
    const arabic = 'House-Brackmann 7/6.';
    assert.deepEqual(fixed(arabic, onlyFinding(arabic, rule)), {
      'Change to 6': 'House-Brackmann 6/6.',
      'Change to 5': 'House-Brackmann 5/6.',
    });
    const long = 'Sunnybrook 104.';
    assert.deepEqual(fixed(long, onlyFinding(long, rule)), { 'Change to 100': 'Sunnybrook 100.' });
    const fraction = 'Cohen分级2.5级。';
    assert.deepEqual(fixed(fraction, onlyFinding(fraction, rule)), {
      'Change to 2': 'Cohen分级2级。',
      'Change to 3': 'Cohen分级3级。',
    });
  });
});
