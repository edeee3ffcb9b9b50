import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'hfs-suppressible';

describe(rule, () => {
  it('asks for the phenomenology in three languages', () => {
    const finding = onlyFinding('Left hemifacial spasm, suppressible.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Voluntary suppression or a premonitory urge suggests a tic rather than hemifacial spasm. Confirm the phenomenology.',
      fr: "Un mouvement répressible par la volonté ou précédé d'une sensation prémonitoire évoque un tic plutôt qu'un spasme hémifacial. Confirmer la sémiologie.",
      zh: '可自主抑制或有先兆冲动，更提示抽动（tic）而非面肌痉挛。请核实症状描述。',
    });
  });

  it('points at the spasm, of the same sentence first', () => {
    const text = 'Referred for hemifacial spasm. Left HFS, suppressible.';
    assert.deepEqual(related(text, onlyFinding(text, rule)), [['HFS', 'Hemifacial spasm recorded here.']]);
    const apart = 'An urge precedes the twitching.\nAssessment: left hemifacial spasm.';
    assert.deepEqual(related(apart, onlyFinding(apart, rule)), [
      ['hemifacial spasm', 'Hemifacial spasm recorded here.'],
    ]);
  });

  it('offers the two questions as blanks', () => {
    const text = 'Left hemifacial spasm, suppressible. MRI.';
    assert.deepEqual(fixed(text, onlyFinding(text, rule)), {
      'Add after the sentence: suppressible or not, urge or not':
        'Left hemifacial spasm, suppressible. Suppressible: yes / no; premonitory urge: yes / no. MRI.',
    });
    const french = 'Spasme hémifacial gauche répressible.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      `${french} Répressible : oui / non ; sensation prémonitoire : oui / non.`,
    ]);
    const chinese = '左侧面肌痉挛，能抑制';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      `${chinese}。可自行抑制：是／否；先兆冲动：有／无。`,
    ]);
  });
});
