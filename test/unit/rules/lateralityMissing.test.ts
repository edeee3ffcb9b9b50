import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'laterality-missing';

describe(rule, () => {
  it('names the term in three languages', () => {
    const finding = onlyFinding('Assessment: hemifacial spasm.', rule);
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Hemifacial spasm has no side. Add right, left or bilateral.',
      fr: 'Hemifacial spasm sans latéralité. Préciser droit, gauche ou bilatéral.',
      zh: 'Hemifacial spasm缺少侧别。请注明右侧、左侧或双侧。',
    });
    const chinese = onlyFinding('诊断：面肌痉挛。', rule);
    assert.equal(rendered(rule, chinese.message).zh, '面肌痉挛缺少侧别。请注明右侧、左侧或双侧。');
  });

  it('points at the other diagnoses without a side', () => {
    const text = 'Assessment: hemifacial spasm.\nDiagnosis: HFS.';
    assert.deepEqual(related(text, onlyFinding(text, rule)), [['HFS', 'Named here without a side too.']]);
  });

  it('offers every side and none, never one alone, in English', () => {
    const text = 'Assessment: an idiopathic hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
    const start = 'Assessment: hemifacial spasm.';
    assert.deepEqual(fixed(start, onlyFinding(start, rule)), {
      'Write "right"': 'Assessment: right hemifacial spasm.',
      'Write "left"': 'Assessment: left hemifacial spasm.',
      'Write "bilateral"': 'Assessment: bilateral hemifacial spasm.',
      'Write "side not determined"': 'Assessment: hemifacial spasm (side not determined).',
    });
  });

  it('keeps the capital at the start and the article right', () => {
    const capital = 'Hemifacial spasm, toxin planned.';
    assert.equal(fixed(capital, onlyFinding(capital, rule))['Write "left"'], 'Left hemifacial spasm, toxin planned.');
    const article = 'Assessment: an HFS of recent onset.';
    assert.equal(fixed(article, onlyFinding(article, rule))['Write "left"'], 'Assessment: a left HFS of recent onset.');
  });

  it('agrees with the noun in French', () => {
    const masculine = 'Conclusion : spasme hémifacial modéré.';
    assert.deepEqual(Object.values(fixed(masculine, onlyFinding(masculine, rule))), [
      'Conclusion : spasme hémifacial droit modéré.',
      'Conclusion : spasme hémifacial gauche modéré.',
      'Conclusion : spasme hémifacial bilatéral modéré.',
      'Conclusion : spasme hémifacial (côté non déterminé) modéré.',
    ]);
    const feminine = 'Conclusion : paralysie faciale.';
    assert.deepEqual(Object.values(fixed(feminine, onlyFinding(feminine, rule))), [
      'Conclusion : paralysie faciale droite.',
      'Conclusion : paralysie faciale gauche.',
      'Conclusion : paralysie faciale bilatérale.',
      'Conclusion : paralysie faciale (côté non déterminé).',
    ]);
  });

  it('writes the side before the noun in Chinese', () => {
    const text = '诊断：面肌痉挛。';
    assert.deepEqual(Object.values(fixed(text, onlyFinding(text, rule))), [
      '诊断：右侧面肌痉挛。',
      '诊断：左侧面肌痉挛。',
      '诊断：双侧面肌痉挛。',
      '诊断：面肌痉挛（侧别未定）。',
    ]);
  });
});
