import assert from 'node:assert/strict';
import { numberForms } from '../../../../server/src/features/naming/number';
import type { LanguageNames } from '../../../../server/src/terminology/concept';
import type { Language } from '../../../../server/src/text/language';

function pluralOf(name: string, language: Language = 'en', more: Partial<LanguageNames> = {}): string | undefined {
  const none = { synonyms: [], abbreviations: [], layTerms: [], misspellings: [], definition: '' };
  return numberForms(name, { preferred: name, ...none, ...more }, language).plural;
}

describe('numberForms', () => {
  it('forms a regular plural at the noun that names', () => {
    assert.equal(pluralOf('facial spasm'), 'facial spasms');
    assert.equal(pluralOf('spasm of the face'), 'spasms of the face');
    assert.equal(pluralOf("Bell's palsy"), "Bell's palsies");
    assert.equal(pluralOf('synkinesis'), 'synkineses');
    assert.equal(pluralOf('blink reflex'), 'blink reflexes');
    assert.equal(
      pluralOf('spasme facial unilatéral', 'fr', { plural: 'spasmes faciaux unilatéraux' }),
      'spasmes faciaux unilatéraux',
    );
    assert.equal(pluralOf('paralysie faciale idiopathique', 'fr'), 'paralysies faciales idiopathiques');
    assert.equal(pluralOf("spasme de l'hémiface", 'fr'), "spasmes de l'hémiface");
    assert.equal(pluralOf('面肌痉挛', 'zh'), '面肌痉挛');
  });

  it('leaves what only a dictionary knows', () => {
    for (const name of ['HFS', 'facial nucleus', 'septum', 'ganglion', 'facial muscles', 'type 2']) {
      assert.equal(pluralOf(name), undefined);
    }
    for (const name of ['spasme facial', 'SHF', 'vaisseau', 'syndrome Meige'])
      assert.equal(pluralOf(name, 'fr'), undefined);
  });

  it('goes by the names that are given', () => {
    const names = {
      preferred: 'acouphènes',
      singular: 'acouphène',
      number: 'plural',
      synonyms: ['bourdonnement', 'bourdonnements'],
      abbreviations: [],
      layTerms: [],
      misspellings: [],
      definition: '',
    } as const;
    const both = { singular: 'acouphène', plural: 'acouphènes' };
    assert.deepEqual(numberForms('acouphènes', names, 'fr'), both);
    assert.deepEqual(numberForms('acouphène', names, 'fr'), both);
    assert.deepEqual(numberForms('bourdonnements', names, 'fr'), {
      singular: 'bourdonnement',
      plural: 'bourdonnements',
    });
  });
});
