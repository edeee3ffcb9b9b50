import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../../server/src/features/markdown';

describe('escapeMarkdown', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['hemifacial spasm', 'hemifacial spasm'],
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[a](command:x)', '\\[a\\](command:x)'],
    ['<img src=x> & more', '&lt;img src=x> &amp; more'],
    ['$(zap) | ~a~', '\\$(zap) \\| \\~a\\~'],
    ['https://example.org', 'https:&#47;&#47;example.org'],
    ['two\n\n# lines', 'two # lines'],
    ['面肌痉挛（HFS）', '面肌痉挛（HFS）'],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.equal(escapeMarkdown(text), expected));
  }
});
