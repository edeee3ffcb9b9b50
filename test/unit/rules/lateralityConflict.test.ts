import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'laterality-conflict';

describe(rule, () => {
  it('names both sides and the line, in three languages', () => {
    const finding = onlyFinding('Right hemifacial spasm.\n\nAssessment: left hemifacial spasm.', rule);
    assert.equal(finding.severity, 'error');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'hemifacial spasm is recorded as left here and right at line 1. Correct one of them.',
      fr: "hemifacial spasm : « gauche » ici, « droit » à la ligne 1. Corriger l'une des deux mentions.",
      zh: '此处hemifacial spasm为左侧，第1行为右侧。请更正其一。',
    });
  });

  it('names what is treated, in three languages', () => {
    const finding = onlyFinding('诊断：左侧面肌痉挛。\n计划：右侧眼轮匝肌注射。', rule);
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'Treatment on the right here (眼轮匝肌), but 面肌痉挛 on the left at line 1. Correct one of them.',
      fr: "Traitement à droite ici (眼轮匝肌), mais 面肌痉挛 à gauche à la ligne 1. Corriger l'une des deux mentions.",
      zh: '此处治疗侧为右侧（眼轮匝肌），而第1行面肌痉挛为左侧。请更正其一。',
    });
  });

  it('points at the other places and offers to change either, preferring none', () => {
    const text = 'Right hemifacial spasm.\nAssessment: left hemifacial spasm.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['Right hemifacial spasm', 'Recorded as right here.']]);
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
    assert.deepEqual(fixed(text, finding), {
      'Change here: "left" to "right"': 'Right hemifacial spasm.\nAssessment: right hemifacial spasm.',
      'Change at line 1: "Right" to "Left"': 'Left hemifacial spasm.\nAssessment: left hemifacial spasm.',
    });
  });

  it('changes the French side word in its own gender', () => {
    const feminine = 'Paralysie faciale gauche.\nConclusion : paralysie faciale droite.';
    assert.deepEqual(Object.values(fixed(feminine, onlyFinding(feminine, rule))), [
      'Paralysie faciale gauche.\nConclusion : paralysie faciale gauche.',
      'Paralysie faciale droite.\nConclusion : paralysie faciale droite.',
    ]);
    const masculine = 'Spasme hémifacial gauche.\nConclusion : spasme hémifacial droit.';
    assert.deepEqual(Object.values(fixed(masculine, onlyFinding(masculine, rule))), [
      'Spasme hémifacial gauche.\nConclusion : spasme hémifacial gauche.',
      'Spasme hémifacial droit.\nConclusion : spasme hémifacial droit.',
    ]);
  });

  it('changes the Chinese side word', () => {
    const text = '右侧面肌痉挛。\n诊断：左侧面肌痉挛。';
    assert.deepEqual(Object.values(fixed(text, onlyFinding(text, rule))), [
      '右侧面肌痉挛。\n诊断：右侧面肌痉挛。',
      '左侧面肌痉挛。\n诊断：左侧面肌痉挛。',
    ]);
  });
});
