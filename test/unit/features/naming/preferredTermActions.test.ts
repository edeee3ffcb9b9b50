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
      'Use preferred term everywhere in this note (2): HFS → hemifacial spasm':
        'Left hemifacial spasm. Hemifacial spasm is treated.',
    });
    assert.deepEqual(actionsAt("L'hémi|spasme facial.", 'fr'), {
      'Employer le terme préférentiel : spasme hémifacial': 'Le spasme hémifacial.',
    });
    assert.deepEqual(actionsAt('患者半側面|肌痙攣。', 'zh'), { '改用首选术语：面肌痙攣': '患者面肌痙攣。' });
  });

  it('offer it for the others where the caret is at the preferred name', () => {
    assert.deepEqual(actionsAt('Left hemifacial spa|sm. HFS is treated.'), {
      'Use preferred term everywhere in this note (1): HFS → hemifacial spasm':
        'Left hemifacial spasm. Hemifacial spasm is treated.',
    });
  });

  it('tell which names are replaced everywhere', () => {
    assert.deepEqual(actionsAt('Left hemifacial spa|sm. HFS, a facial hemispasm; hemispasm of the face.'), {
      'Use preferred term everywhere in this note (2): HFS, facial hemispasm → hemifacial spasm':
        'Left hemifacial spasm. Hemifacial spasm, a hemifacial spasm; hemispasm of the face.',
    });
  });

  it('leave other names of what is measured or done', () => {
    assert.deepEqual(actionsAt('MV|D in 2019. Microvascular decompression failed. Jannetta procedure.'), {
      'Use preferred term: microvascular decompression':
        'Microvascular decompression in 2019. Microvascular decompression failed. Jannetta procedure.',
    });
    assert.deepEqual(actionsAt('Microvascular decompres|sion in 2019. MVD failed.'), {});
  });

  it('name an abbreviation of another language in that of its sentence', () => {
    assert.deepEqual(Object.keys(actionsAt('Compression by the AIC|A on MRI of the brain.')), [
      'Use preferred term: anterior inferior cerebellar artery',
    ]);
    assert.deepEqual(Object.keys(actionsAt('患者左侧HF|S三年。')), ['Use preferred term: 面肌痉挛']);
  });

  it('keep a possessive for what it is, and plurals of other things as they are', () => {
    assert.deepEqual(actionsAt('Meige’s synd|rome.'), { 'Use preferred term: Meige syndrome': 'Meige syndrome.' });
    assert.deepEqual(actionsAt('Facial twit|ches.'), {});
    assert.deepEqual(actionsAt('Blink refl|exes.'), {});
  });

  it('agree in number and gender with what stands around, or leave a mention alone', () => {
    assert.deepEqual(actionsAt('Les deux PF|P précédentes.'), {
      'Use preferred term: paralysie faciale périphérique': 'Les deux paralysies faciales périphériques précédentes.',
    });
    assert.deepEqual(actionsAt('Testing des muscles| de la face.'), {
      'Use preferred term: muscles faciaux': 'Testing des muscles faciaux.',
    });
    assert.deepEqual(actionsAt("Note : défaut d'occlusion palpé|brale complet."), {});
    assert.deepEqual(actionsAt("Note : défaut d'occlusion palpé|brale."), {
      'Use preferred term: lagophtalmie': 'Note : lagophtalmie.',
    });
  });

  it('do not shout for a name that is written in capitals', () => {
    assert.deepEqual(actionsAt('MRI with FIES|TA today.'), {
      'Use preferred term: heavily T2-weighted 3D MRI': 'MRI with heavily T2-weighted 3D MRI today.',
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
