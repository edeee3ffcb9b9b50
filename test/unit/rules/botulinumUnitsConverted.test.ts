import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'botulinum-units-converted';

describe(rule, () => {
  it('says in three languages that units are not interchangeable', () => {
    const finding = onlyFinding('Botox 25 units replaced by Dysport 75 units.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Doses of different botulinum products are compared or converted. Units are not interchangeable; set and record the dose for each product separately.',
      fr: 'Doses de spécialités de toxine botulique différentes comparées ou converties. Les unités ne sont pas interchangeables ; fixer et noter la dose propre à chaque spécialité.',
      zh: '记录了不同肉毒毒素制剂之间的剂量换算。单位不可互换；请分别确定并记录各制剂剂量。',
    });
  });

  it('points at the other product, and offers a record of the dose with blanks', () => {
    const text = 'Botox 25 units last time. Switched to Dysport 75 units. Review in May.';
    const finding = onlyFinding(text, rule);
    assert.equal(text.slice(finding.start, finding.end), 'Dysport');
    assert.deepEqual(related(text, finding), [['Botox', 'The other product is named here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: the dose of this product':
        'Botox 25 units last time. Switched to Dysport 75 units. Product __, dose __ units, set for this product (not converted). Review in May.',
    });
    assert.equal(finding.fixes[0]!.preferred, false);
  });

  it('offers the record in French and Chinese where the product is', () => {
    const french = 'Botox 25 unités remplacé par Dysport 75 unités';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french}. Spécialité __, dose __ unités, fixée pour cette spécialité (non convertie).`,
    ]);
    const chinese = '由保妥适25单位改为吉适75单位。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      `${chinese}制剂__，剂量__单位，按该制剂单独确定（未换算）。`,
    ]);
  });
});
