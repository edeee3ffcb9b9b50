import assert from 'node:assert/strict';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { severities } from '../../../server/src/rules/rule';
import { analyse, noteUri } from '../../support/notes';
import { finding, noteText, rule } from './findings';

describe('diagnostics', () => {
  const note = analyse(noteText);

  it('shows a finding in the language of the reader, with its other places and its page', () => {
    assert.deepEqual(diagnostics(note, [finding], [rule], 'fr', 'https://example.org/rules/'), [
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 17 } },
        severity: 2,
        code: 'two-sides',
        codeDescription: { href: 'https://example.org/rules/two-sides.md' },
        source: 'facies',
        message: 'Facial palsy est dit des deux côtés.',
        relatedInformation: [
          {
            location: {
              uri: noteUri,
              range: { start: { line: 1, character: 0 }, end: { line: 1, character: 18 } },
            },
            message: "L'autre côté",
          },
        ],
      },
    ]);
  });

  it('carries no link without pages, and no related information without other places', () => {
    assert.deepEqual(diagnostics(note, [{ ...finding, related: [] }], [rule], 'zh'), [
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 17 } },
        severity: 2,
        code: 'two-sides',
        source: 'facies',
        message: 'Facial palsy左右侧记录不一致。',
      },
    ]);
  });

  it('has a number for each severity', () => {
    const findings = severities.map((severity) => ({ ...finding, severity }));
    assert.deepEqual(
      diagnostics(note, findings, [rule], 'en').map(({ severity }) => severity),
      [1, 2, 3, 4],
    );
  });

  it('throws for a finding of an unknown rule', () => {
    assert.throws(() => diagnostics(note, [finding], [], 'en'), /No rule has the code "two-sides"\./);
  });
});
