import assert from 'node:assert/strict';
import { type InlayHint, type Range } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { HintedAbbreviations } from '../../../server/src/features/inlayHints';
import type { Language } from '../../../server/src/text/language';
import { analyse, languageService } from '../../support/notes';

const all: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

function hintsIn(
  text: string,
  which: HintedAbbreviations = 'ambiguous',
  locale: Language = 'en',
  range = all,
): InlayHint[] {
  return languageService().inlayHints(analyse(text), range, which, locale);
}

/** The text with every hint in it, between guillemets. */
function shown(text: string, which: HintedAbbreviations = 'ambiguous', locale: Language = 'en'): string {
  const edits = hintsIn(text, which, locale).map(({ position, label }) => {
    assert.equal(typeof label, 'string');
    return { range: { start: position, end: position }, newText: `‹${label as string}›` };
  });
  return TextDocument.applyEdits(analyse(text).document, edits);
}

/** The text after every hint that can be is accepted. */
function accepted(text: string): string {
  const edits = hintsIn(text, 'abbreviations').flatMap(({ textEdits }) => textEdits ?? []);
  return TextDocument.applyEdits(analyse(text).document, edits);
}

describe('inlayHints', () => {
  it('says what an ambiguous abbreviation means, in the language of its sentence', () => {
    assert.equal(
      shown('Left HFS for two years, treated with MVD.'),
      'Left HFS‹: hemifacial spasm› for two years, treated with MVD‹: microvascular decompression›.',
    );
    assert.equal(
      shown('Le patient présente un SHF gauche depuis deux ans.'),
      'Le patient présente un SHF‹: spasme hémifacial› gauche depuis deux ans.',
    );
    assert.equal(
      shown('患者左侧HFS两年，行MVD。', 'ambiguous', 'zh'),
      '患者左侧HFS‹：面肌痉挛›两年，行MVD‹：微血管减压术›。',
    );
  });

  it('punctuates for the reader', () => {
    assert.equal(shown('Left HFS.', 'ambiguous', 'fr'), 'Left HFS‹ : hemifacial spasm›.');
  });

  it('tells the other meanings', () => {
    assert.equal(
      hintsIn('Left HFS.')[0]?.tooltip,
      '“HFS” may also mean: hand-foot syndrome, high-frequency stimulation',
    );
    assert.equal(
      hintsIn('Left HFS.', 'ambiguous', 'fr')[0]?.tooltip,
      '« HFS » peut aussi signifier : hand-foot syndrome, high-frequency stimulation',
    );
  });

  it('leaves out those with one meaning unless all are wanted', () => {
    assert.equal(shown('MRI of the brain was normal; the MRI is old.'), 'MRI of the brain was normal; the MRI is old.');
    const [hint] = hintsIn('The MRI is old.', 'abbreviations');
    assert.deepEqual(hint, {
      position: { line: 0, character: 7 },
      label: ': magnetic resonance imaging',
      textEdits: [
        {
          range: { start: { line: 0, character: 7 }, end: { line: 0, character: 7 } },
          newText: ' (magnetic resonance imaging)',
        },
      ],
    });
  });

  it('is silent where the note explains the abbreviation right there', () => {
    assert.equal(shown('Hemifacial spasm (HFS) on the left.'), 'Hemifacial spasm (HFS) on the left.');
    assert.equal(shown('HFS (left hemifacial spasm).'), 'HFS (left hemifacial spasm).');
    assert.equal(shown('面肌痉挛（HFS）。'), '面肌痉挛（HFS）。');
    assert.equal(
      shown('Hemifacial spasm (HFS). HFS is treated.'),
      'Hemifacial spasm (HFS). HFS‹: hemifacial spasm› is treated.',
    );
  });

  it('writes the meaning in brackets when it is accepted', () => {
    assert.equal(accepted('Left HFS for two years.'), 'Left HFS (hemifacial spasm) for two years.');
    assert.equal(accepted('患者左侧HFS两年。'), '患者左侧HFS（面肌痉挛）两年。');
  });

  it('writes nothing into a quotation, into brackets or into a word', () => {
    for (const text of ['He says "my HFS is back".', 'Spasm of one side (old HFS) is back.', 'An MVD-like course.']) {
      assert.equal(accepted(text), text);
    }
  });

  it('keeps to the range', () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } };
    const hints = hintsIn('Left HFS.\nLeft HFS.\nLeft HFS.', 'ambiguous', 'en', range);
    assert.deepEqual(
      hints.map(({ position }) => position),
      [{ line: 1, character: 8 }],
    );
  });
});
