import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'code-incomplete';

describe(rule, () => {
  it('lists the codes to choose from in three languages', () => {
    const finding = onlyFinding('Hemifacial spasm, ICD-10-CM G51.3.', rule);
    assert.equal(finding.severity, 'error');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'G51.3 needs a fifth character in ICD-10-CM: G51.31 right, G51.32 left, G51.33 bilateral, G51.39 unspecified.',
      fr: 'G51.3 exige un cinquième caractère en ICD-10-CM : G51.31 droit, G51.32 gauche, G51.33 bilatéral, G51.39 non précisé.',
      zh: 'ICD-10-CM 中 G51.3 需第5位：G51.31右、G51.32左、G51.33双侧、G51.39未指明。',
    });
  });

  it('names the next characters only, however long the codes are', () => {
    const finding = onlyFinding('Facial nerve injury, ICD-10-CM S04.5.', rule);
    assert.equal(
      rendered(rule, finding.message).en,
      'S04.5 needs a fifth character in ICD-10-CM: S04.50 unspecified, S04.51 right, S04.52 left.',
    );
    const parkinson = onlyFinding('Seen on 2024-02-01. Parkinson disease, ICD-10-CM G20.', rule);
    assert.match(
      rendered(rule, parkinson.message).en,
      /^G20 needs a fourth character in ICD-10-CM: G20\.A1 no dyskinesia/,
    );
  });

  it('offers the code of the documented side alone, says where it is, and leaves it out of "fix all"', () => {
    const text = 'Assessment: left hemifacial spasm.\nICD-10-CM: G51.3';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['hemifacial spasm', 'The side is recorded here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Replace by G51.32 (left)': 'Assessment: left hemifacial spasm.\nICD-10-CM: G51.32',
    });
    assert.deepEqual(
      finding.fixes.map(({ preferred }) => preferred),
      [false],
    );
    const chinese = 'ICD-10-CM：Ｇ５１．３，右侧面肌痉挛';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), ['ICD-10-CM：G51.31，右侧面肌痉挛']);
  });

  it('offers all codes where the side is unknown or both are', () => {
    const text = 'Spasme hémifacial, ICD-10-CM G51.3.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(fixed(text, finding), {
      'Replace by G51.31 (right)': 'Spasme hémifacial, ICD-10-CM G51.31.',
      'Replace by G51.32 (left)': 'Spasme hémifacial, ICD-10-CM G51.32.',
      'Replace by G51.33 (bilateral)': 'Spasme hémifacial, ICD-10-CM G51.33.',
      'Replace by G51.39 (unspecified)': 'Spasme hémifacial, ICD-10-CM G51.39.',
    });
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
    const both = 'Right hemifacial spasm. Left hemifacial spasm since 2020. ICD-10-CM G51.3.';
    assert.equal(onlyFinding(both, rule).fixes.length, 4);
  });

  it('offers only codes that can be reported, of the side where it is known', () => {
    const text = 'Right facial nerve injury, ICD-10-CM S04.5.';
    assert.deepEqual(Object.keys(fixed(text, onlyFinding(text, rule))), [
      'Replace by S04.51XA (initial encounter)',
      'Replace by S04.51XD (subsequent encounter)',
      'Replace by S04.51XS (sequela)',
    ]);
  });

  it('reports each code once, with its other places', () => {
    const text = 'Hemifacial spasm, ICD-10-CM G51.3.\nClaim: hemifacial spasm G51.3.';
    assert.deepEqual(related(text, onlyFinding(text, rule)), [['G51.3', 'Written here too.']]);
  });
});
