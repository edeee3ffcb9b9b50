import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'botulinum-interval-short';

describe(rule, () => {
  it('names the days in three languages', () => {
    const finding = onlyFinding('Last Botox 8 weeks ago, injected again today.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Botulinum toxin 56 days after the last one. Labels ask for about twelve weeks between treatments; record why it is sooner (touch-up, loss of effect).',
      fr: "Toxine botulique 56 jours après la précédente. Les RCP prévoient environ douze semaines entre deux séances ; noter pourquoi elle est plus précoce (retouche, perte d'effet).",
      zh: '距上次肉毒毒素注射56天。说明书要求间隔约12周；请注明提前的原因（补打、疗效减退）。',
    });
  });

  it('counts the days between two dates, up to twelve weeks', () => {
    const speaks = (day: string): boolean =>
      findingsOf(`Botox 20 units on 1 March 2025. Botox 22 units on ${day} 2025.`).some((one) => one.rule === rule);
    assert.deepEqual(
      [speaks('14 March'), speaks('15 March'), speaks('23 May'), speaks('24 May')],
      [false, true, true, false],
    );
  });

  it('points at the earlier treatment and offers a blank for the reason', () => {
    const text = 'Botox 20 units on 1 March 2025. Botox 22 units on 2 May 2025.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['Botox', 'The earlier treatment.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: why sooner':
        'Botox 20 units on 1 March 2025. Botox 22 units on 2 May 2025. Interval under twelve weeks because __.',
    });
  });
});
