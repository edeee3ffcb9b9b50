import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'chvostek-no-calcium';

describe(rule, () => {
  it('asks for the calcium in three languages', () => {
    const finding = onlyFinding('Chvostek sign positive on both sides.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'A positive Chvostek sign is recorded without a calcium. Add (corrected or ionised) calcium, phosphate, magnesium and PTH, or note that the sign is non-specific.',
      fr: 'Signe de Chvostek positif noté sans calcémie. Ajouter calcémie (corrigée ou ionisée), phosphatémie, magnésémie et PTH, ou rappeler que ce signe est peu spécifique.',
      zh: '记录Chvostek征阳性但无血钙结果。请补充校正钙或离子钙、磷、镁及PTH，或注明该征特异性低。',
    });
  });

  it('speaks once, in the assessment, and points at the other places', () => {
    const text = 'Exam: Chvostek positive.\nAssessment: positive Chvostek sign.';
    const finding = onlyFinding(text, rule);
    assert.equal(text.slice(finding.start, finding.end), 'Chvostek sign');
    assert.deepEqual(related(text, finding), [['Chvostek', 'The sign is recorded here too.']]);
  });

  it('offers blanks for the tests, or for the reason that there are none', () => {
    const text = 'Chvostek sign positive. Review in May.';
    assert.deepEqual(fixed(text, onlyFinding(text, rule)), {
      'Add after the sentence: the blood tests':
        'Chvostek sign positive. Ca (corrected) __ ; ionised Ca __ ; PO4 __ ; Mg __ ; PTH __. Review in May.',
      'Add after the sentence: why no calcium was taken':
        'Chvostek sign positive. The sign is non-specific; calcium not measured because __. Review in May.',
    });
    const french = 'Signe de Chvostek positif à droite';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), [
      'Signe de Chvostek positif à droite. Ca (corrigée) __ ; Ca ionisé __ ; PO4 __ ; Mg __ ; PTH __.',
      'Signe de Chvostek positif à droite. Signe peu spécifique ; calcémie non dosée car __.',
    ]);
    const chinese = '双侧Chvostek征阳性。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '双侧Chvostek征阳性。校正钙__；离子钙__；血磷__；血镁__；PTH__。',
      '双侧Chvostek征阳性。该征特异性低；未查血钙的理由：__。',
    ]);
  });

  it('tells calcium that is measured from calcium that is given', () => {
    const fires = (treatment: string): boolean =>
      findingsOf(`Chvostek sign positive; ${treatment}.`).some((finding) => finding.rule === rule);
    const given = [
      'calcium 500 mg twice a day',
      'calcium tablets',
      'oral calcium',
      'intravenous calcium',
      'calcium channel blocker',
    ];
    assert.deepEqual(given.filter(fires), given);
    const measured = [
      'calcium 2.3',
      'calcium 9.4 mg/dL',
      'calcium was 2.3 mmol/L',
      'calcium level pending',
      'calcium normal',
    ];
    assert.deepEqual(measured.filter(fires), []);
  });
});
