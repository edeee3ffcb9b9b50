import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'mixed-language-term';

describe(rule, () => {
  it('names the language and the local term in three languages', () => {
    const finding = onlyFinding('Conclusion : hemifacial spasm à droite.', rule);
    assert.equal(finding.severity, 'hint');
    assert.deepEqual(rendered(rule, finding.message), {
      en: '"hemifacial spasm" is in English. Use "spasme hémifacial" or add it in brackets.',
      fr: "« hemifacial spasm » est en anglais. Écrire « spasme hémifacial » ou l'ajouter entre parenthèses.",
      zh: '“hemifacial spasm”为英文。请改用“spasme hémifacial”或附在括号中。',
    });
  });

  it('writes the local term with its side, or adds it in brackets', () => {
    const french = 'Conclusion : right facial palsy, toxine à prévoir.';
    assert.deepEqual(fixed(french, onlyFinding(french, rule)), {
      'Write "paralysie faciale droite"': 'Conclusion : paralysie faciale droite, toxine à prévoir.',
      'Add in brackets: "right facial palsy (paralysie faciale droite)"':
        'Conclusion : right facial palsy (paralysie faciale droite), toxine à prévoir.',
    });
    const english = 'Assessment: 左侧面肌痉挛, Botox in two weeks.';
    assert.deepEqual(Object.values(fixed(english, onlyFinding(english, rule))), [
      'Assessment: left hemifacial spasm, Botox in two weeks.',
      'Assessment: 左侧面肌痉挛 (left hemifacial spasm), Botox in two weeks.',
    ]);
    const chinese = '诊断：left hemifacial spasm，予肉毒毒素。';
    assert.deepEqual(Object.values(fixed(chinese, onlyFinding(chinese, rule))), [
      '诊断：左侧面肌痉挛，予肉毒毒素。',
      '诊断：left hemifacial spasm（左侧面肌痉挛），予肉毒毒素。',
    ]);
  });

  it('begins a sentence with a capital', () => {
    const text = 'Conclusion :\nright facial palsy depuis lundi.';
    assert.equal(
      Object.values(fixed(text, onlyFinding(text, rule)))[0],
      'Conclusion :\nParalysie faciale droite depuis lundi.',
    );
  });

  it('leaves a side in the language of the note where it is', () => {
    const text = 'Impression: 面肌痉挛, right.';
    assert.equal(Object.values(fixed(text, onlyFinding(text, rule)))[0], 'Impression: hemifacial spasm, right.');
  });

  it('reports a note once, with its other places', () => {
    const text = 'Assessment: 面肌痉挛 on the right for years. Plan: toxin for 眼睑痉挛 and 面肌痉挛.';
    assert.deepEqual(
      related(text, onlyFinding(text, rule)).map(([written]) => written),
      ['眼睑痉挛', '面肌痉挛'],
    );
  });

  it('says nothing where the language of the note has no name', () => {
    const text = 'Assessment: right hemifacial spasm for two years.';
    assert.throws(() => onlyFinding(text, rule));
  });
});
