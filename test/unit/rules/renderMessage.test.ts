import assert from 'node:assert/strict';
import { renderMessage } from '../../../server/src/rules/renderMessage';
import type { RuleData } from '../../../server/src/rules/rule';

const data: RuleData = {
  code: 'some-rule',
  severity: 'hint',
  category: 'test',
  title: { en: 'Title', fr: 'Titre', zh: '标题' },
  texts: { message: { en: '{term} at {line}.', fr: '{term} : ligne {line}.', zh: '{term}在第{line}行。' } },
  vocabulary: {},
};

describe('renderMessage', () => {
  const reference = { key: 'message', parameters: { term: 'HFS {line}', line: '3' } };

  it('fills the text of the language, and nothing in what it fills with', () => {
    assert.equal(renderMessage(data, reference, 'en'), 'HFS {line} at 3.');
    assert.equal(renderMessage(data, reference, 'fr'), 'HFS {line} : ligne 3.');
    assert.equal(renderMessage(data, reference, 'zh'), 'HFS {line}在第3行。');
  });

  it('throws for a key that the rule does not have', () => {
    assert.throws(() => renderMessage(data, { key: 'nothing', parameters: {} }, 'en'), {
      message: 'Rule some-rule has no text "nothing".',
    });
  });
});
