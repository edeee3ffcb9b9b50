import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'carbapenem-valproate';

describe(rule, () => {
  it('asks what was decided in three languages', () => {
    const finding = onlyFinding('On valproate. Meropenem started.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'A carbapenem is recorded beside valproate, whose level falls sharply with it (labels advise against the combination). Record the alternative, the cover against seizures or the reason.',
      fr: "Carbapénème noté en même temps que le valproate, dont le taux s'effondre (association déconseillée par les RCP). Noter l'alternative, la couverture antiépileptique ou la raison.",
      zh: '病历记录碳青霉烯类与丙戊酸合用，可使丙戊酸血药浓度明显下降（说明书不建议合用）。请注明替代方案、抗癫痫替代措施或理由。',
    });
  });

  it('points at valproate and offers blanks, no drug', () => {
    const text = 'On valproate. Meropenem started. Review tomorrow.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['valproate', 'Valproate is recorded here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: what was decided about valproate':
        'On valproate. Meropenem started. Carbapenem with valproate: alternative considered __; antiseizure cover __; valproate level __. Review tomorrow.',
    });
  });
});
