import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'botulinum-nmj-caution';

describe(rule, () => {
  it('names the risk as the note writes it, and by its name in the other languages', () => {
    const finding = onlyFinding('On gentamicin. Botox 20 units to the right face.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Botulinum toxin with gentamicin: effects may be increased. Record the dose reduction or the discussion.',
      fr: "Toxine botulique et aminosides : effet possiblement majoré. Noter la réduction de dose ou l'information donnée au patient.",
      zh: '拟用肉毒毒素而合并氨基糖苷类，毒素作用可能增强。请记录减量情况或与患者的知情沟通。',
    });
  });

  it('lists several risks, points at them and offers blanks', () => {
    const text = 'Myasthenia gravis, on tobramycin. Plan: Botox 20 units.';
    const finding = onlyFinding(text, rule);
    assert.equal(
      rendered(rule, finding.message).en,
      'Botulinum toxin with Myasthenia gravis, tobramycin: effects may be increased. Record the dose reduction or the discussion.',
    );
    assert.deepEqual(related(text, finding), [
      ['Myasthenia gravis', 'This may increase the effect.'],
      ['tobramycin', 'This may increase the effect.'],
    ]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: what was weighed':
        'Myasthenia gravis, on tobramycin. Plan: Botox 20 units. Neuromuscular risk discussed: __; dose __ (reduced / usual) because __.',
    });
  });
});
