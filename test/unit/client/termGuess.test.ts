import assert from 'node:assert/strict';
import {
  guessKind,
  guessLanguage,
  isConceptId,
  isPackName,
  proposeId,
  tidyName,
} from '../../../client/src/termPacks/termGuess';

describe('What adding a term guesses', () => {
  it('is a name on one line from a selection over two', () => {
    assert.equal(tidyName('  score of\r\n\tthe  clinic '), 'score of the clinic');
    assert.equal(tidyName('面肌\u3000抽动'), '面肌 抽动');
  });

  it('is the language of the name, or else that of its line', () => {
    assert.equal(guessLanguage('诊室评分', 'Score 诊室评分 today.'), 'zh');
    assert.equal(guessLanguage('score du service', 'Le score du service est élevé.'), 'fr');
    assert.equal(guessLanguage('œdème de la joue', ''), 'fr');
    assert.equal(guessLanguage('e\u0301chelle', ''), 'fr');
    assert.equal(guessLanguage('clinic score', 'The clinic score is 3.'), 'en');
  });

  it('is an abbreviation in capitals', () => {
    for (const name of ['HFS', 'GPI-7', 'V2', 'ÉMG']) assert.equal(guessKind(name), 'abbreviation', name);
    for (const name of ['clinic score', 'Bell', '42', '面肌抽动', 'A']) assert.equal(guessKind(name), 'synonym', name);
  });

  it('is an id without accents, capitals and signs', () => {
    assert.equal(proposeId('Score du Côté “œil”, n° 2'), 'score-du-cote-oeil-n-2');
    assert.equal(proposeId('面肌抽动 (左)'), '面肌抽动-左');
    assert.equal(proposeId('…'), '');
    for (const name of ['Score du Côté', '面肌抽动', 'Ωmega 3']) assert.ok(isConceptId(proposeId(name)), name);
  });
});

describe('What the user may type', () => {
  it('is an id of letters and digits with single signs between them', () => {
    for (const id of ['clinic-score', '诊室评分', 'local:12.3', 'a_b']) assert.ok(isConceptId(id), id);
    for (const id of ['', '-a', 'a-', 'a--b', 'a b', 'a\n']) assert.ok(!isConceptId(id), JSON.stringify(id));
  });

  it('is a name of a pack that every system takes as the name of a file', () => {
    for (const name of ['neurology', 'Service ORL', '神经外科', 'v1.2_b', 'x'.repeat(80)])
      assert.ok(isPackName(name), name);
    const bad = ['', '.hidden', 'a/b', 'a\\b', 'a:b', 'a?', ' a', 'a ', 'a.', 'CON', 'nul.x', 'lpt1', 'x'.repeat(81)];
    for (const name of bad) assert.ok(!isPackName(name), JSON.stringify(name));
  });
});
