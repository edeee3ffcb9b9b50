import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'hypopara-no-labs';

describe(rule, () => {
  it('asks for calcium and PTH in three languages', () => {
    const finding = onlyFinding('Facial twitching due to hypoparathyroidism.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Hypoparathyroidism is given as a cause without calcium or PTH. Add corrected or ionised calcium, phosphate, magnesium and PTH.',
      fr: 'Hypoparathyroïdie citée comme cause sans calcémie ni PTH. Ajouter calcémie corrigée ou ionisée, phosphatémie, magnésémie et PTH.',
      zh: '将甲状旁腺功能减退作为病因，但无血钙和PTH。请补充校正/离子钙、血磷、血镁及PTH。',
    });
  });

  it('points at the movement, from the assessment where there is one', () => {
    const text = 'Facial twitching, hypoparathyroidism.\nAssessment: hypoparathyroidism.';
    const finding = onlyFinding(text, rule);
    assert.equal(finding.start, text.lastIndexOf('hypoparathyroidism'));
    assert.deepEqual(related(text, finding), [['Facial twitching', 'The movement is recorded here.']]);
  });

  it('offers blanks for the tests, or for who made the diagnosis', () => {
    const text = 'Lip twitch due to hypoparathyroidism. Review in May.';
    assert.deepEqual(fixed(text, onlyFinding(text, rule)), {
      'Add after the sentence: the blood tests':
        'Lip twitch due to hypoparathyroidism. Ca (corrected) __ ; ionised Ca __ ; PO4 __ ; Mg __ ; PTH __. Review in May.',
      'Add after the sentence: where the diagnosis was made':
        'Lip twitch due to hypoparathyroidism. Diagnosis made by __ on __ ; last calcium __, PTH __. Review in May.',
    });
    const french = 'Secousses du visage par hypoparathyroïdie.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Secousses du visage par hypoparathyroïdie. Ca (corrigée) __ ; Ca ionisé __ ; PO4 __ ; Mg __ ; PTH __.',
      'Secousses du visage par hypoparathyroïdie. Diagnostic posé par __ le __ ; dernière calcémie __, PTH __.',
    ]);
    const chinese = '面部抽动系甲旁减所致。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '面部抽动系甲旁减所致。校正钙__；离子钙__；血磷__；血镁__；PTH__。',
      '面部抽动系甲旁减所致。确诊单位及时间：__；最近血钙__，PTH__。',
    ]);
  });

  it('tells calcitriol begun today from calcitriol taken for years', () => {
    const fires = (treatment: string): boolean =>
      findingsOf(`Facial twitching due to hypoparathyroidism; ${treatment}.`).some((finding) => finding.rule === rule);
    assert.ok(fires('put on calcitriol'));
    assert.ok(fires('start calcitriol 0.25 µg'));
    assert.ok(!fires('on calcitriol'));
    assert.ok(!fires('taking calcitriol, see endocrine letter'));
  });
});
