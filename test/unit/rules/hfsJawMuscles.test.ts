import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'hfs-jaw-muscles';

describe(rule, () => {
  it('tells whose muscles these are in three languages', () => {
    const finding = onlyFinding('Right hemifacial spasm with painful masseter contraction.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Masseter and temporalis are trigeminal muscles. Consider hemimasticatory spasm or oromandibular dystonia instead of hemifacial spasm, or name the facial muscles involved.',
      fr: "Les muscles masséter et temporal sont innervés par le trijumeau. Envisager un spasme hémimasticateur ou une dystonie oromandibulaire plutôt qu'un spasme hémifacial, ou nommer les muscles faciaux atteints.",
      zh: '咬肌和颞肌由三叉神经支配。请考虑是否为偏侧咀嚼肌痉挛或口下颌肌张力障碍，或注明受累的面神经支配肌。',
    });
  });

  it('points at the label of the assessment, and at the jaw and other labels', () => {
    const text =
      'Hemifacial spasm for a year. The masseter bulges and the jaw locks.\nAssessment: left hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.equal(finding.start, text.lastIndexOf('hemifacial'));
    assert.deepEqual(related(text, finding), [
      ['masseter', 'Jaw-closing muscles (trigeminal nerve).'],
      ['jaw locks', 'Jaw-closing muscles (trigeminal nerve).'],
      ['Hemifacial spasm', 'Hemifacial spasm is also named here.'],
    ]);
  });

  it('offers to name the muscles, or the other spasm', () => {
    const english = 'Hemifacial spasm with trismus. Toxin today.';
    assert.deepEqual(fixed(english, onlyFinding(english, rule)), {
      'Add after the sentence: the muscles':
        'Hemifacial spasm with trismus. Facial muscles involved: __; jaw-closing muscles: __. Toxin today.',
      'Write "hemimasticatory spasm" instead': 'Hemimasticatory spasm with trismus. Toxin today.',
    });
    const french = 'HFS gauche, masséter contracté';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))).length, 2);
    const accented = 'SHF gauche avec trismus.';
    assert.deepEqual(Object.values(fixed(accented, onlyFinding(accented, rule))), [
      'SHF gauche avec trismus. Muscles faciaux atteints : __ ; muscles élévateurs de la mandibule : __.',
      'spasme hémimasticateur gauche avec trismus.',
    ]);
    const chinese = '右侧面肌痉挛，咬肌收缩。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '右侧面肌痉挛，咬肌收缩。受累面肌：__；闭口肌：__。',
      '右侧偏侧咀嚼肌痉挛，咬肌收缩。',
    ]);
  });

  it('renames no narrower diagnosis', () => {
    const text = 'Primary hemifacial spasm with trismus.';
    assert.deepEqual(Object.keys(fixed(text, onlyFinding(text, rule))), ['Add after the sentence: the muscles']);
  });
});
