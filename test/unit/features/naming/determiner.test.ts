import assert from 'node:assert/strict';
import { type Gender, adaptDeterminer } from '../../../../server/src/features/naming/determiner';
import type { Language } from '../../../../server/src/text/language';

/** A text with a name put behind it; undefined where the article is not certain. */
function put(
  before: string,
  gender: Gender,
  text: string,
  ofName: Gender,
  language: Language = 'fr',
  isAbbreviation = false,
) {
  const adapted = adaptDeterminer(before, language, gender, { text, gender: ofName, isAbbreviation });
  return adapted && before.slice(0, before.length - adapted.length) + adapted.text + text;
}

describe('adaptDeterminer', () => {
  for (const [before, text, after] of [
    ["L'", 'spasme', 'Le spasme'],
    ['L’', 'spasme', 'Le spasme'],
    ["Suites de l'", 'spasme', 'Suites du spasme'],
    ["Grâce à l'", 'spasme', 'Grâce au spasme'],
    ["Pas d'", 'spasme', 'Pas de spasme'],
    ['Le ', 'hémispasme', "L'hémispasme"],
    ['du ', 'hémispasme', "de l'hémispasme"],
    ['au ', 'hémispasme', "à l'hémispasme"],
    ['Ce ', 'hémispasme', 'Cet hémispasme'],
    ['un ', 'hémispasme', 'un hémispasme'],
    ['pas de ', 'hémispasme', "pas d'hémispasme"],
    ['des ', 'spasmes', 'des spasmes'],
    ['dû\n', 'spasme', 'dû\nspasme'],
    ['', 'spasme', 'spasme'],
  ] as const) {
    it(`${JSON.stringify(before)} before ${text}`, () => assert.equal(put(before, 'm', text, 'm'), after));
  }

  it('keeps the feminine', () => {
    assert.equal(put("de l'", 'f', 'paralysie', 'f'), 'de la paralysie');
    assert.equal(put('Cette ', 'f', 'injection', 'f'), 'Cette injection');
    assert.equal(put('la ', 'f', 'injection', 'f'), "l'injection");
    assert.equal(put('sa ', 'f', 'injection', 'f'), 'son injection');
  });

  it('touches nothing where the gender changes, or is not known where it counts', () => {
    assert.equal(put('le ', undefined, 'paralysie', 'f'), undefined);
    assert.equal(put('', 'm', 'paralysie', 'f'), undefined);
    assert.equal(put("l'", 'm', 'tic', undefined), undefined);
    assert.equal(put('un ', 'm', 'tic', undefined), undefined);
    assert.equal(put('des ', 'm', 'tics', undefined), 'des tics');
    assert.equal(put('de ', 'm', 'tic', undefined), 'de tic');
  });

  it('touches nothing where it is not certain whether a name lets the vowel go', () => {
    assert.equal(put('le ', 'm', 'hoquet', 'm'), undefined);
    assert.equal(put('le ', 'm', 'SHF', 'm', 'fr', true), undefined);
    assert.equal(put('un ', 'm', 'SHF', 'm', 'fr', true), 'un SHF');
    assert.equal(put('la ', 'f', 'IRM', 'f', 'fr', true), "l'IRM");
    assert.equal(put("l'", 'f', 'DMV', 'f', 'fr', true), 'la DMV');
  });

  it('knows the English indefinite article', () => {
    const english = (before: string, text: string, isAbbreviation = false) =>
      put(before, undefined, text, undefined, 'en', isAbbreviation);
    assert.equal(english('An ', 'hemifacial spasm'), 'A hemifacial spasm');
    assert.equal(english('a ', 'HFS', true), 'an HFS');
    assert.equal(english('an ', 'MVD', true), 'an MVD');
    assert.equal(english('an ', 'unilateral facial spasm'), 'a unilateral facial spasm');
    assert.equal(english('a ', 'ulnar nerve'), 'an ulnar nerve');
    assert.equal(english('via ', 'injection'), 'via injection');
  });
});
