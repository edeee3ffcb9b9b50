import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { analyseAtCaret, languageService, textIn } from '../../support/notes';

function highlightedAt(marked: string): string[] {
  const { note, offset } = analyseAtCaret(marked);
  return languageService()
    .documentHighlight(note, note.document.positionAt(offset))
    .map(({ range, kind }) => {
      assert.equal(kind, DocumentHighlightKind.Text);
      return `${range.start.line}:${range.start.character} ${textIn(note, range)}`;
    });
}

describe('documentHighlight', () => {
  it('finds a concept in all its names and languages, whichever of them is at the caret', () => {
    const lines = ['Hemifacial spasm, no blepharospasm.', 'Spasme hémifacial, SHF.', '面肌痉挛；hemifacial spasam.'];
    const all = ['0:0 Hemifacial spasm', '1:0 Spasme hémifacial', '1:19 SHF', '2:0 面肌痉挛', '2:5 hemifacial spasam'];
    const text = lines.join('\n');
    for (const place of ['Hemi', 'Spasme hémif', 'SHF', '面肌', 'spasam']) {
      assert.deepEqual(highlightedAt(text.replace(place, `${place}|`)), all);
    }
    assert.deepEqual(highlightedAt(text.replace('bleph', 'bleph|')), ['0:21 blepharospasm']);
  });

  it('finds nothing for words that name nothing', () => {
    assert.deepEqual(highlightedAt('She| has a hemifacial spasm.'), []);
    assert.deepEqual(highlightedAt('|'), []);
  });
});
