import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../../../../server/src/text/language';
import { analyseAtCaret, languageService, noteUri, textIn } from '../../../support/notes';

function preparedAt(marked: string, locale: Language = 'en') {
  const { note, offset } = analyseAtCaret(marked);
  const prepared = languageService().prepareRename(note, note.document.positionAt(offset), locale);
  if (!prepared) return undefined;
  return 'refusal' in prepared ? prepared.refusal : [textIn(note, prepared.range), prepared.placeholder];
}

/** The whole note after the term at the caret was renamed, or why not. */
function renamed(marked: string, newName: string, locale: Language = 'en'): string | undefined {
  const { note, offset } = analyseAtCaret(marked);
  const edit = languageService().rename(note, note.document.positionAt(offset), newName, locale);
  if (!edit) return undefined;
  return 'refusal' in edit ? edit.refusal : TextDocument.applyEdits(note.document, edit.changes?.[noteUri] ?? []);
}

describe('prepareRename', () => {
  it('gives the mention and the preferred name in its language and characters', () => {
    assert.deepEqual(preparedAt('Left HF|S.'), ['HFS', 'hemifacial spasm']);
    assert.deepEqual(preparedAt("Pas d'hémis|pasme facial."), ['hémispasme facial', 'spasme hémifacial']);
    assert.deepEqual(preparedAt('患者半侧面|肌痉挛。'), ['半侧面肌痉挛', '面肌痉挛']);
    assert.deepEqual(preparedAt('患者半側面|肌痙攣。'), ['半側面肌痙攣', '面肌痙攣']);
    assert.deepEqual(preparedAt('The facial spas|ms.'), ['facial spasms', 'facial spasm']);
  });

  it('has nothing for words that name nothing', () => {
    assert.equal(preparedAt('She| has HFS.'), undefined);
  });

  it('has nothing for a term with no other name', () => {
    assert.equal(preparedAt('Un tic convul|sif de la face.'), undefined);
  });

  it('refuses names that say more than their concept', () => {
    assert.equal(preparedAt('Takes Depa|kote.'), 'This name says more than “valproate” and stays as it is.');
    assert.equal(
      preparedAt('Prend de la Dépa|kine.', 'fr'),
      'Ce nom en dit plus que « valproate » ; il reste tel quel.',
    );
    assert.equal(
      preparedAt('MRI bra|in was normal.'),
      'This name says more than “magnetic resonance imaging” and stays as it is.',
    );
  });
});

describe('rename', () => {
  it('writes a name of the concept in place of all its names in that language', () => {
    assert.equal(
      renamed('Left HF|S. Facial hemispasm since 2019; 面肌痉挛, spasme hémifacial.', 'hemifacial spasm'),
      'Left hemifacial spasm. Hemifacial spasm since 2019; 面肌痉挛, spasme hémifacial.',
    );
    assert.equal(renamed('患者半侧面|肌痉挛，面肌抽搐。', '面肌痉挛'), '患者面肌痉挛，面肌痉挛。');
    assert.equal(renamed('患者半側面|肌痙攣。', '面肌痉挛'), '患者面肌痙攣。');
  });

  it('takes synonyms and abbreviations too, whatever their capitals and accents', () => {
    assert.equal(
      renamed('Bell’s pal|sy. Bell palsy.', 'Idiopathic facial palsy'),
      'Idiopathic facial palsy. Idiopathic facial palsy.',
    );
    assert.equal(renamed('Left hemifacial spa|sm.', 'hfs'), 'Left HFS.');
    assert.equal(renamed('Un spasme hémi|facial.', 'hemispasme facial'), 'Un hémispasme facial.');
  });

  it('keeps capitals and number', () => {
    assert.equal(
      renamed('Eyelid twi|tch. EYELID TWITCH. Two eyelid twitches.', 'lid twitch'),
      'Lid twitch. LID TWITCH. Two lid twitches.',
    );
    assert.equal(renamed('Des spasmes hémi|faciaux.', 'spasme facial unilatéral'), 'Des spasmes hémifaciaux.');
  });

  it('agrees articles where that is certain, and leaves the mention where it is not', () => {
    assert.equal(
      renamed(
        "L'hémi|spasme facial. Suites de l'hémispasme facial. Pas d'hémispasme facial. Cet hémispasme facial.",
        'spasme hémifacial',
      ),
      'Le spasme hémifacial. Suites du spasme hémifacial. Pas de spasme hémifacial. Ce spasme hémifacial.',
    );
    assert.equal(
      renamed('Le spasme hémi|facial. Suites du spasme hémifacial, grâce au spasme hémifacial.', 'hémispasme'),
      "L'hémispasme. Suites de l'hémispasme, grâce à l'hémispasme.",
    );
    assert.equal(
      renamed('An HF|S. A facial hemispasm.', 'hemifacial spasm'),
      'A hemifacial spasm. A hemifacial spasm.',
    );
    assert.equal(renamed('A hemifacial spa|sm.', 'HFS'), 'An HFS.');
  });

  it('leaves quotations, names that say more, and a name beside its explanation', () => {
    assert.equal(
      renamed('MV|D in 2019. He says "my MVD failed". Redo MVD.', 'microvascular decompression'),
      'Microvascular decompression in 2019. He says "my MVD failed". Redo microvascular decompression.',
    );
    assert.equal(
      renamed('Hemifacial spasm (HFS). HF|S is treated.', 'hemifacial spasm'),
      'Hemifacial spasm (HFS). Hemifacial spasm is treated.',
    );
  });

  it('refuses what is no name of the concept, and says which are', () => {
    assert.equal(
      renamed('Left facial spa|sm.', 'blepharospasm'),
      'That is no name of facial spasm. Choose one of: “facial spasm”, “spasm of the face”.',
    );
    assert.equal(
      renamed('Left facial spa|sm.', '', 'fr'),
      "Ce n'est pas un nom de « facial spasm ». Noms possibles : « facial spasm », « spasm of the face ».",
    );
    assert.match(
      renamed('患者面肌痉|挛。', 'hemifacial spasm', 'zh') ?? '',
      /^这不是“面肌痉挛”的名称。可用名称：“面肌痉挛”、/,
    );
  });
});
