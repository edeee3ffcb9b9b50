import assert from 'node:assert/strict';
import type { Concept, LanguageNames, TerminologyData } from '../../../server/src/terminology/concept';
import { createTerminology, surfaceForms } from '../../../server/src/terminology/terminology';

const names = (preferred: string, more: Partial<LanguageNames> = {}): LanguageNames => ({
  preferred,
  synonyms: [],
  abbreviations: [],
  layTerms: [],
  misspellings: [],
  definition: 'A definition.',
  ...more,
});

const concept = (id: string, parents: readonly string[] = []): Concept => ({
  id,
  type: 'condition',
  relevance: 'core',
  names: { en: names(`${id} en`), fr: names(`${id} fr`), zh: names(`${id} zh`) },
  codes: [],
  relations: parents.length > 0 ? { 'is-a': parents } : {},
  pack: 'test',
});

const data: TerminologyData = {
  concepts: [
    concept('movement'),
    concept('spasm', ['movement']),
    concept('facial', ['region']),
    concept('region'),
    concept('facial-spasm', ['spasm', 'facial']),
  ],
  ambiguous: [
    {
      form: 'TD',
      languages: ['en', 'fr'],
      concepts: ['spasm'],
      elsewhere: { en: ['transdermal'] },
      needsSupport: true,
    },
    { form: 'TD', languages: ['zh'], concepts: ['movement', 'spasm'], elsewhere: {}, needsSupport: false },
  ],
  traditionalToSimplified: '痙痉',
};
const terminology = createTerminology(data);

describe('surfaceForms', () => {
  it('gives the preferred name first, misspellings last, and each form once', () => {
    const forms = surfaceForms(
      names('面肌痉挛', {
        misspellings: ['面肌经挛'],
        layTerms: ['脸抽筋', '半边脸跳'],
        traditionalRegional: ['半面痙攣'],
        traditional: ['面肌痙攣', '臉抽筋'],
        abbreviations: ['HFS'],
        synonyms: ['偏侧面肌痉挛', '面肌痉挛'],
        plural: 'plural',
        singular: 'singular',
      }),
    );
    assert.deepEqual(
      [...forms].map(({ text, kind }) => `${kind} ${text}`),
      [
        'preferred 面肌痉挛',
        'synonym plural',
        'synonym singular',
        'synonym 偏侧面肌痉挛',
        'abbreviation HFS',
        'lay 脸抽筋',
        'lay 半边脸跳',
        'synonym 面肌痙攣',
        'synonym 臉抽筋',
        'synonym 半面痙攣',
        'misspelling 面肌经挛',
      ],
    );
  });

  it('gives the preferred name alone when there is no other', () => {
    assert.deepEqual([...surfaceForms(names('tic'))], [{ text: 'tic', kind: 'preferred' }]);
  });
});

describe('createTerminology', () => {
  it('finds a concept by its id', () => {
    assert.equal(terminology.concept('spasm'), data.concepts[1]);
    assert.equal(terminology.concept('cramp'), undefined);
    assert.equal(terminology.concept('constructor'), undefined);
  });

  it('lists every form of every concept in every language', () => {
    assert.deepEqual(
      terminology.terms.slice(0, 4).map(({ text, language, kind, concept }) => [text, language, kind, concept.id]),
      [
        ['movement en', 'en', 'preferred', 'movement'],
        ['movement fr', 'fr', 'preferred', 'movement'],
        ['movement zh', 'zh', 'preferred', 'movement'],
        ['spasm en', 'en', 'preferred', 'spasm'],
      ],
    );
    assert.equal(terminology.terms.length, 15);
  });

  it('follows is-a upwards, through every parent, and to the concept itself', () => {
    const ancestors = ['movement', 'spasm', 'facial', 'region', 'facial-spasm'];
    const reached = (id: string): string[] => ancestors.filter((ancestor) => terminology.isA(id, ancestor));
    assert.deepEqual(reached('facial-spasm'), ancestors);
    assert.deepEqual(reached('spasm'), ['movement', 'spasm']);
    assert.deepEqual(reached('movement'), ['movement']);
  });

  it('takes an unknown id for nothing and of no kind', () => {
    assert.equal(terminology.isA('cramp', 'movement'), false);
    assert.equal(terminology.isA('cramp', 'cramp'), false);
    assert.equal(terminology.isA('spasm', 'cramp'), false);
  });

  it('comes to an end where is-a goes in a circle', () => {
    const circle = createTerminology({ ...data, concepts: [concept('a', ['b']), concept('b', ['a'])], ambiguous: [] });
    assert.equal(circle.isA('a', 'b'), true);
    assert.equal(circle.isA('b', 'c'), false);
  });

  it('knows an ambiguous form in its languages and in its writing only', () => {
    assert.equal(terminology.ambiguity('TD', 'en'), data.ambiguous[0]);
    assert.equal(terminology.ambiguity('TD', 'fr'), data.ambiguous[0]);
    assert.equal(terminology.ambiguity('TD', 'zh'), data.ambiguous[1]);
    assert.equal(terminology.ambiguity('td', 'en'), undefined);
    assert.equal(terminology.ambiguity('HFS', 'en'), undefined);
  });

  it('cannot be changed', () => {
    assert.equal(Object.isFrozen(terminology), true);
  });
});
