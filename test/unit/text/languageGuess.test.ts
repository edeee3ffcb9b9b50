import assert from 'node:assert/strict';
import type { Language } from '../../../server/src/text/language';
import { guessLanguage } from '../../../server/src/text/languageGuess';

describe('guessLanguage', () => {
  const cases: readonly (readonly [text: string, language: Language])[] = [
    ['The patient has spasms of the left eyelid.', 'en'],
    ['La patiente présente des spasmes de la paupière gauche.', 'fr'],
    ['患者左侧面肌痉挛3年。', 'zh'],
    ['患者HFS 6年，拟行MVD。', 'zh'],
    ['Spasme hémifacial droit', 'fr'],
    ["Pas d'amelioration", 'fr'],
    ['No change since March', 'en'],
    ['She quoted 心 from a long English letter about spasms', 'en'],
  ];
  for (const [text, language] of cases) it(text, () => assert.equal(guessLanguage(text), language));

  it('falls back where nothing speaks for a language', () => {
    assert.equal(guessLanguage('HFS'), 'en');
    assert.equal(guessLanguage('HFS', { start: 0, end: 3 }, 'fr'), 'fr');
    assert.equal(guessLanguage(''), 'en');
  });

  it('reads only the span', () => {
    const text = 'The spasm of the face. 患者左侧面肌痉挛。';
    assert.equal(guessLanguage(text, { start: 23, end: text.length }), 'zh');
    assert.equal(guessLanguage(text, { start: 0, end: 22 }), 'en');
  });
});
