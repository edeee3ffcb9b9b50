import assert from 'node:assert/strict';
import { fixed, onlyFinding, rendered } from './ruleCases';

const rule = 'missing-plan';

describe(rule, () => {
  it('asks for a plan in three languages', () => {
    const finding = onlyFinding('History: twitching.\nAssessment: right hemifacial spasm.', rule);
    assert.equal(finding.severity, 'hint');
    assert.deepEqual(rendered(rule, finding.message), {
      en: 'A diagnosis is recorded without a plan. Add treatment, investigation or follow-up.',
      fr: 'Diagnostic noté sans conduite à tenir. Ajouter le traitement, les examens ou le suivi prévus.',
      zh: '有诊断但无诊疗计划。请补充治疗、检查或随访。',
    });
  });

  it('adds a line below, with the line break and indentation of the note', () => {
    const text = 'History: twitching.\r\n  Assessment: right hemifacial spasm.\r\n\r\nDr Webb';
    assert.deepEqual(fixed(text, onlyFinding(text, rule)), {
      'Add a line: plan': 'History: twitching.\r\n  Assessment: right hemifacial spasm.\r\n  Plan: __\r\n\r\nDr Webb',
    });
    const chinese = '现病史：面部抽动。\n诊断：右侧面肌痉挛。';
    assert.deepEqual(fixed(chinese, onlyFinding(chinese, rule)), {
      'Add a line: plan': '现病史：面部抽动。\n诊断：右侧面肌痉挛。\n计划：__',
    });
  });
});
