import assert from 'node:assert/strict';
import { findingsOf } from './notes';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'code-mismatch';

describe(rule, () => {
  it('says what the code means and what the note says, in three languages', () => {
    const finding = onlyFinding('Right hemifacial spasm (G24.5).', rule);
    assert.equal(finding.severity, 'error');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Code G24.5 means blepharospasm, but the note says hemifacial spasm. Check the code or the term.',
      fr: 'Le code G24.5 correspond à « blépharospasme », mais la note indique « hemifacial spasm ». Vérifier le code ou le terme.',
      zh: '编码G24.5对应“眼睑痉挛”，与病历“hemifacial spasm”不符。请核对。',
    });
  });

  it('says the side of the code and that of the note', () => {
    const finding = onlyFinding('Left hemifacial spasm, ICD-10-CM G51.31.', rule);
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Code G51.31 means right hemifacial spasm, but the note says left hemifacial spasm. Check the code or the term.',
      fr: 'Le code G51.31 correspond à « spasme hémifacial droit », mais la note indique « spasme hémifacial gauche ». Vérifier le code ou le terme.',
      zh: '编码G51.31对应“右侧面肌痉挛”，与病历“左侧面肌痉挛”不符。请核对。',
    });
  });

  it('points at the diagnosis and offers the code of it and of its side', () => {
    const text = 'Assessment: right hemifacial spasm.\nICD-10-CM: G24.5';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['hemifacial spasm', 'The note says so here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Replace the code by G51.31 (right hemifacial spasm)': 'Assessment: right hemifacial spasm.\nICD-10-CM: G51.31',
    });
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
  });

  it('offers the codes of all sides where the side is unknown, and of the system of the note', () => {
    const titles = (text: string): string[] => Object.keys(fixed(text, onlyFinding(text, rule)));
    assert.deepEqual(titles('Hemifacial spasm, ICD-10-CM G24.5.'), [
      'Replace the code by G51.31 (right hemifacial spasm)',
      'Replace the code by G51.32 (left hemifacial spasm)',
      'Replace the code by G51.33 (bilateral hemifacial spasm)',
      'Replace the code by G51.39 (hemifacial spasm without a side)',
    ]);
    assert.deepEqual(titles('Spasme hémifacial, CIM-10 G24.5.'), ['Replace the code by G51.3 (hemifacial spasm)']);
    assert.deepEqual(titles('左侧面肌痉挛，ICD-11：8A02.00。'), ['Replace the code by 8B88.2 (hemifacial spasm)']);
    assert.deepEqual(titles('Right hemifacial spasm, G24.5.'), [
      'Replace the code by G51.3 (hemifacial spasm)',
      'Replace the code by G51.31 (right hemifacial spasm)',
    ]);
  });

  it('offers the code of the other side', () => {
    const text = '左侧面肌痉挛（G51.31）。';
    assert.deepEqual(Object.values(fixed(text, onlyFinding(text, rule))), ['左侧面肌痉挛（G51.32）。']);
    const french = 'Sécheresse oculaire droite, H04.122.';
    assert.deepEqual(Object.values(fixed(french, onlyFinding(french, rule))), ['Sécheresse oculaire droite, H04.121.']);
  });

  it('reports each wrong code once', () => {
    const text = 'Right hemifacial spasm (G24.5). Left facial palsy (G51.3). Right hemifacial spasm (G24.5).';
    const found = findingsOf(text).filter((finding) => finding.rule === rule);
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['G24.5', 'G51.3'],
    );
  });

  it('reads several codes for both sides', () => {
    const text = 'Right hemifacial spasm (G51.33). Right dry eye (H04.123).';
    const found = findingsOf(text).filter((finding) => finding.rule === rule);
    assert.equal(found.length, 2);
  });

  it('leaves the word to a conflict of sides in the text itself', () => {
    const text = 'Assessment: right hemifacial spasm.\nLeft hemifacial spasm (G51.31).';
    const found = findingsOf(text).map((finding) => finding.rule);
    assert.ok(found.includes('laterality-conflict') && !found.includes(rule));
  });
});
