import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'hfs-suppressible';

describe(rule, () => {
  it('asks what was seen in three languages', () => {
    const finding = onlyFinding('Right hemifacial spasm, suppressible.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Voluntary suppression or a premonitory urge suggests a tic rather than hemifacial spasm. Confirm the phenomenology.',
      fr: "Un mouvement répressible par la volonté ou précédé d'une sensation prémonitoire évoque un tic plutôt qu'un spasme hémifacial. Confirmer la sémiologie.",
      zh: '可自主抑制或有先兆冲动，更提示抽动（tic）而非面肌痉挛。请核实症状描述。',
    });
  });

  it('points at the label and offers the observation, after the sentence that tells', () => {
    const text = 'Right hemifacial spasm. He can hold it back. Plan: MRI.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['hemifacial spasm', 'Called hemifacial spasm here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Add after the sentence: suppressible, premonitory urge':
        'Right hemifacial spasm. He can hold it back. Suppressible by will: yes / no; premonitory urge: yes / no. Plan: MRI.',
    });
  });

  it('writes in the language of the label', () => {
    const text = '右侧面肌痉挛，可自行抑制';
    assert.deepEqual(fixed(text, onlyFinding(text, rule)), {
      'Add after the sentence: suppressible, premonitory urge':
        '右侧面肌痉挛，可自行抑制。可自主抑制：是／否；先兆冲动：有／无。',
    });
  });
});
