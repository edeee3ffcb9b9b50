import assert from 'node:assert/strict';
import type { OtherNames } from '../../../server/src/features/otherNames';
import type { Language } from '../../../server/src/text/language';
import { analyse, analyseAtCaret, languageService, textIn } from '../../support/notes';

function atCaret(marked: string, locale: Language = 'en'): OtherNames | undefined {
  const { note, offset } = analyseAtCaret(marked);
  const position = note.document.positionAt(offset);
  return languageService().otherNames(note, { start: position, end: position }, locale);
}

function ofSelection(text: string, selected: string, locale: Language = 'en'): OtherNames | undefined {
  const note = analyse(text);
  const start = note.text.indexOf(selected);
  const range = { start: note.document.positionAt(start), end: note.document.positionAt(start + selected.length) };
  return languageService().otherNames(note, range, locale);
}

/** The preferred names: "fr spasme hémifacial". */
function preferred(names: OtherNames | undefined): string[] {
  return (names?.concepts ?? []).flatMap(({ names }) =>
    names.filter(({ kind }) => kind === 'preferred').map(({ language, text }) => `${language} ${text}`),
  );
}

describe('otherNames', () => {
  it('are those of the term at the caret, in the language of the reader first', () => {
    const found = atCaret('患者左侧面肌|痉挛。', 'fr');
    assert.deepEqual(preferred(found), ['fr spasme hémifacial', 'en hemifacial spasm']);
    assert.deepEqual(
      [found?.text, found?.concepts.map(({ id, name, type }) => [id, name, type])],
      ['面肌痉挛', [['hemifacial-spasm', '面肌痉挛', 'affection']]],
    );
    assert.deepEqual(preferred(atCaret('Left HFS| today.')), ['fr spasme hémifacial', 'zh 面肌痉挛']);
  });

  it('have synonyms, abbreviations and lay terms after the preferred name, and no misspelling', () => {
    const names = atCaret('Suspicion de SEP|.')?.concepts[0]?.names ?? [];
    assert.deepEqual(names, [
      { text: 'multiple sclerosis', kind: 'preferred', language: 'en', inBrackets: ' (multiple sclerosis)' },
      { text: 'disseminated sclerosis', kind: 'synonym', language: 'en', inBrackets: ' (disseminated sclerosis)' },
      { text: 'MS', kind: 'abbreviation', language: 'en', inBrackets: ' (MS)' },
      { text: '多发性硬化', kind: 'preferred', language: 'zh', inBrackets: ' (多发性硬化)' },
      { text: '多发性硬化症', kind: 'synonym', language: 'zh', inBrackets: ' (多发性硬化症)' },
      { text: '多发硬化', kind: 'synonym', language: 'zh', inBrackets: ' (多发硬化)' },
      { text: 'MS', kind: 'abbreviation', language: 'zh', inBrackets: ' (MS)' },
    ]);
  });

  it('stand in the brackets of the sentence', () => {
    assert.equal(atCaret('左侧面肌|痉挛。')?.concepts[0]?.names[0]?.inBrackets, '（hemifacial spasm）');
  });

  it('are those of the first term that a selection touches, whatever blanks are selected with it', () => {
    const text = 'Seen for left hemifacial spasm and ptosis.';
    const note = analyse(text);
    for (const selected of [' hemifacial spasm ', 'left hemifacial', 'facial spasm and ptosis']) {
      const found = ofSelection(text, selected === 'left hemifacial' ? 'hemifacial' : selected);
      assert.equal(found && textIn(note, found.range), 'hemifacial spasm', selected);
    }
  });

  it('are those of what selected words may name where they are no term', () => {
    const found = ofSelection('Il a un hémispasm.', 'hémispasm');
    assert.equal(found?.text, 'hémispasm');
    assert.ok(preferred(found).includes('en hemifacial spasm'), preferred(found).join());
  });

  it('are none where nothing is named', () => {
    assert.equal(atCaret('The weather| was fine.'), undefined);
    assert.equal(ofSelection('The weather was fine.', ' '), undefined);
    assert.equal(ofSelection(`${'x'.repeat(200)}.`, 'x'.repeat(150)), undefined);
  });

  it('leave out what is written already', () => {
    const texts = atCaret('Botox| today.')?.concepts[0]?.names.map(({ text }) => text) ?? [];
    assert.ok(texts.length > 0 && !texts.includes('Botox'), texts.join());
  });
});
