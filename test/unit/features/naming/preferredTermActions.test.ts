import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../../../../server/src/text/language';
import { analyseAtCaret, languageService, noteUri } from '../../../support/notes';

/** The titles of the actions at the caret, each with the whole note after it. */
function actionsAt(marked: string, locale: Language = 'en'): Record<string, string> {
  const { note, offset } = analyseAtCaret(marked);
  const actions = languageService().preferredTermActions(note, note.document.positionAt(offset), locale);
  return Object.fromEntries(
    actions.map(({ title, kind, edit }) => {
      assert.equal(kind, 'refactor.rewrite');
      return [title, TextDocument.applyEdits(note.document, edit?.changes?.[noteUri] ?? [])];
    }),
  );
}

describe('preferredTermActions', () => {
  it('offer the preferred name here and everywhere', () => {
    assert.deepEqual(actionsAt('Left HF|S. HFS is treated.'), {
      'Use preferred term: hemifacial spasm': 'Left hemifacial spasm. HFS is treated.',
      'Use preferred term everywhere in this note (2): hemifacial spasm':
        'Left hemifacial spasm. Hemifacial spasm is treated.',
    });
    assert.deepEqual(actionsAt("L'hémi|spasme facial.", 'fr'), {
      'Employer le terme préférentiel : spasme hémifacial': 'Le spasme hémifacial.',
    });
    assert.deepEqual(actionsAt('患者半側面|肌痙攣。', 'zh'), { '改用首选术语：面肌痙攣': '患者面肌痙攣。' });
  });

  it('offer it for the others where the caret is at the preferred name', () => {
    assert.deepEqual(actionsAt('Left hemifacial spa|sm. HFS is treated.'), {
      'Use preferred term everywhere in this note (1): hemifacial spasm':
        'Left hemifacial spasm. Hemifacial spasm is treated.',
    });
  });

  it('are not offered for brands, for what is told apart, nor for what says more', () => {
    for (const marked of ['Depa|kote.', 'Botox| today.', 'MRI br|ain.', 'On the le|ft.', 'She| has HFS.']) {
      assert.deepEqual(actionsAt(marked), {});
    }
  });

  it('leave a misspelled name to its quick fix', () => {
    assert.deepEqual(actionsAt('Left facial hemispasam|.'), {});
  });
});
