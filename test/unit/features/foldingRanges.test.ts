import assert from 'node:assert/strict';
import { analyse, languageService } from '../../support/notes';

const folded = (...lines: string[]) =>
  languageService()
    .foldingRanges(analyse(lines.join('\n')))
    .map(({ startLine, endLine }) => [startLine, endLine]);

describe('foldingRanges', () => {
  it('folds each section from its heading to its last written line', () => {
    assert.deepEqual(folded('Examination:', 'Facial palsy.', 'No ptosis.', '', '', 'Plan:', 'MVD.', ''), [
      [0, 2],
      [5, 6],
    ]);
  });

  it('folds no section of one line', () => {
    assert.deepEqual(folded('Examination: facial palsy', 'Plan: MVD'), []);
  });

  it('folds a section with those under its Markdown heading', () => {
    assert.deepEqual(
      folded('# Examination', 'Facial palsy.', '## Medications', 'Carbamazepine.', '', '# Plan', 'MVD.'),
      [
        [0, 3],
        [2, 3],
        [5, 6],
      ],
    );
  });

  it('folds nothing in a note without sections', () => assert.deepEqual(folded('Facial palsy.', 'No ptosis.'), []));
});
