import assert from 'node:assert/strict';
import { type DocumentSymbol, type Range } from 'vscode-languageserver-types';
import type { Language } from '../../../server/src/text/language';
import { analyse, languageService, textIn } from '../../support/notes';

/** One line a symbol, indented by its depth. */
function outline(text: string, locale: Language = 'en'): string[] {
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, detail, children = [] }) => [
      `${indent}${name}${detail === undefined ? '' : ` (${detail})`}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(languageService().documentSymbols(analyse(text), locale), '');
}

const note = [
  'Seen for a facial twitch.',
  '',
  'Past history:',
  'Migraine.',
  'Medications: Depakote 500 mg',
  'Examination:',
  'Left hemifacial spasm. No facial palsy.',
  '',
  'Assessment: HFS',
  'Plan: MVD',
].join('\n');

describe('documentSymbols', () => {
  it('outlines sections and what they say of conditions, signs, drugs and procedures', () => {
    assert.deepEqual(outline('Examination:\nLeft hemifacial spasm. No facial palsy.\n\nPlan: MVD\n'), [
      'Examination',
      '  hemifacial spasm (left)',
      '  facial palsy (absent)',
      'Plan',
      '  microvascular decompression (planned or hypothetical)',
    ]);
  });

  it('says how a mention is asserted in the language of the reader', () => {
    assert.deepEqual(outline('No left hemifacial spasm.', 'fr'), ['hemifacial spasm (absence, à gauche)']);
    assert.deepEqual(outline('患者否认左侧面肌痉挛。', 'zh'), ['面肌痉挛 (否定、左侧)']);
  });

  it('lists mentions at the top where the note has no sections, and before the first', () => {
    assert.deepEqual(outline('She has blepharospasm.'), ['blepharospasm']);
    assert.deepEqual(outline('She has blepharospasm.\n\nPlan: MVD'), [
      'blepharospasm',
      'Plan',
      '  microvascular decompression (planned or hypothetical)',
    ]);
  });

  it('keeps the brand of a drug', () => {
    assert.deepEqual(outline('She takes Depakote.'), ['Depakote']);
  });

  it('nests sections by the level of their Markdown headings', () => {
    assert.deepEqual(outline('# Examination\nFacial palsy.\n## Medications\nCarbamazepine.\n# Plan\nMVD.\n'), [
      'Examination',
      '  facial palsy',
      '  Medications',
      '    carbamazepine',
      'Plan',
      '  microvascular decompression (planned or hypothetical)',
    ]);
  });

  it('has an empty outline for an empty note', () => assert.deepEqual(outline(''), []));

  it('selects inside each range, and keeps children inside their parents', () => {
    const analysis = analyse(note);
    const offsets = (range: Range) =>
      [analysis.document.offsetAt(range.start), analysis.document.offsetAt(range.end)] as const;
    const isInside = (inner: Range, outer: Range): boolean => {
      const [start, end] = offsets(inner);
      const [first, last] = offsets(outer);
      return first <= start && end <= last;
    };
    let count = 0;
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
      count++;
      assert.ok(isInside(selectionRange, range), textIn(analysis, range));
      for (const child of children) {
        assert.ok(isInside(child.range, range), textIn(analysis, child.range));
        check(child);
      }
    };
    languageService().documentSymbols(analysis, 'en').forEach(check);
    assert.ok(count >= 9, `only ${count} symbols`);
  });
});
