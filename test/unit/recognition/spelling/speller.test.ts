import assert from 'node:assert/strict';
import { createSpeller } from '../../../../server/src/recognition/spelling/speller';
import type { Concept, Term, TermKind } from '../../../../server/src/terminology/concept';
import { createFolding } from '../../../../server/src/text/folding';
import type { Language } from '../../../../server/src/text/language';

const term = (text: string, language: Language, kind: TermKind = 'synonym'): Term => ({
  text,
  language,
  kind,
  concept: { id: text } as Concept,
});

const speller = createSpeller({
  terms: [
    term('hemifacial spasm', 'en'),
    term("spasme de l'hémiface", 'fr'),
    term('toxine botulique', 'fr'),
    term('penicillins', 'en'),
    term('EMG-NCS', 'en', 'abbreviation'),
    term('VERYLONG', 'en', 'abbreviation'),
    term('hemificial spasm', 'en', 'misspelling'),
    term('Teflon垫片', 'zh'),
  ],
  data: { rightWords: 'toxins spasms', names: 'spasmer' },
  folding: createFolding(''),
});

const corrections = (word: string): string[] => speller.corrections(word).map((near) => near.word);

/** Whether a word passes the first look. */
const mayBeMisspelt = (word: string): boolean =>
  speller.mayBeMisspelt(
    Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
    word.length,
  );

describe('speller', () => {
  it('gives the words of names that a word may be meant for', () => {
    assert.deepEqual(corrections('hemifcial'), ['hemifacial']);
    assert.deepEqual(corrections('hemificial'), ['hemifacial']);
    assert.deepEqual(corrections('botulqiue'), ['botulique']);
    assert.deepEqual(corrections('spasmme'), ['spasme']);
    assert.deepEqual(corrections('toxinee'), ['toxine']);
  });

  it('keeps the plural of the word', () => {
    assert.deepEqual(corrections('hemifcials'), ['hemifacials', 'hemifacial']);
    assert.deepEqual(corrections('toxinnes'), ['toxines']);
  });

  it('has nothing for right words, their plurals and singulars, and inflected forms', () => {
    for (const word of ['hemifacial', 'spasm', 'toxins', 'toxine', 'botuliques', 'penicillin', 'hemifaces', 'teflon']) {
      assert.deepEqual(corrections(word), [], word);
    }
  });

  it('corrects to no abbreviation, no Chinese name and no misspelling', () => {
    assert.deepEqual(corrections('verylon'), []);
    assert.deepEqual(corrections('teflonn'), []);
    assert.deepEqual(corrections('hemificiall'), ['hemifacial']);
  });

  it('sees at the first look what cannot be misspelt, also when asked again', () => {
    for (let i = 0; i < 2; i++) {
      for (const word of ['spasm', 'toxins', 'patient', 'the', 'yesterday']) assert.ok(!mayBeMisspelt(word), word);
      for (const word of ['hemifcial', 'toxinnes', 'spasmme']) assert.ok(mayBeMisspelt(word), word);
    }
  });

  it('knows names', () => {
    assert.ok(speller.isName('spasmer'));
    assert.ok(!speller.isName('spasmme'));
  });
});
