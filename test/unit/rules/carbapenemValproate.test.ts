import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'carbapenem-valproate';

describe(rule, () => {
  it('asks how the interaction is dealt with in three languages', () => {
    const finding = onlyFinding('On valproate for epilepsy. Meropenem started.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'A carbapenem is recorded while the patient takes valproate, whose level it lowers by 60 to 100 % within days (risk of seizures). Record how this is dealt with.',
      fr: "Carbapénème noté chez un patient sous valproate, dont il abaisse le taux de 60 à 100 % en quelques jours (risque de crises). Noter comment l'interaction est prise en charge.",
      zh: '病历记录在服用丙戊酸期间使用碳青霉烯类，后者可使丙戊酸血药浓度数日内下降60%～100%（有癫痫发作风险）。请记录如何处理。',
    });
  });

  it('points at valproate and offers blanks, never a drug or a dose', () => {
    const text = 'Medication: valproate.\nPlan: ertapenem 1 g daily. Review on Monday.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['valproate', 'Valproate is recorded here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: how the interaction is dealt with':
        'Medication: valproate.\nPlan: ertapenem 1 g daily. Valproate with a carbapenem: other antibiotic __ / other antiseizure drug __ / valproate level __. Review on Monday.',
    });
  });

  it('offers the blanks in French and Chinese', () => {
    const french = 'Sous valproate, méropénème débuté';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french}. Valproate et carbapénème : autre antibiotique __ / autre antiépileptique __ / dosage du valproate __.`,
    ]);
    const chinese = '口服丙戊酸钠，予亚胺培南。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      `${chinese}丙戊酸与碳青霉烯类合用：更换抗菌药__／加用其他抗癫痫药__／丙戊酸血药浓度__。`,
    ]);
  });
});
