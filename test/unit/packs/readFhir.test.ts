import assert from 'node:assert/strict';
import { readPack } from '../../../server/src/terminology/packs/readPack';
import { problemsIn } from '../../support/packs';

const system = {
  resourceType: 'CodeSystem',
  url: 'http://hospital.example/codes',
  name: 'HospitalCodes',
  title: 'Hospital codes',
  language: 'en',
  content: 'complete',
  concept: [
    {
      code: 'F1',
      display: 'facial disorder',
      definition: 'Any disorder of the face.',
      designation: [
        { language: 'fr-CA', value: 'trouble facial' },
        { language: 'zh-Hans-CN', value: '面部疾患' },
        { language: 'zh-Hant-TW', value: '面部疾患症' },
        { language: 'de', value: 'Gesichtsstörung' },
        { language: 'en', use: { system: 'x', code: 'abbreviation' }, value: 'FDX' },
        {
          language: 'en',
          use: { system: 'http://snomed.info/sct', code: '900000000000013009', display: 'Synonym' },
          value: 'face disorder',
        },
        { value: 'disorder of face' },
      ],
      concept: [{ code: 'F1.1', display: 'cheek twitch' }],
    },
    { code: 'F2', designation: [{ language: 'de', value: 'Nur deutsch' }] },
  ],
};

describe('A FHIR CodeSystem', () => {
  it('is read with its designations in our languages and what is inside its concepts', () => {
    const { contents, problems, format } = readPack(JSON.stringify(system), 'codes.json');
    assert.deepEqual([format, problems, contents?.title], ['fhir', [], 'Hospital codes']);
    const names = { abbreviations: [], layTerms: [], misspellings: [], synonyms: [], definition: '' };
    assert.deepEqual(contents?.concepts, [
      {
        id: 'HospitalCodes:F1',
        type: 'other',
        names: {
          en: {
            ...names,
            preferred: 'facial disorder',
            synonyms: ['disorder of face', 'face disorder'],
            abbreviations: ['FDX'],
            definition: 'Any disorder of the face.',
          },
          fr: { ...names, preferred: 'trouble facial' },
          zh: { ...names, preferred: '面部疾患', traditional: ['面部疾患症'] },
        },
        hasPreferred: true,
        codes: [{ system: 'http://hospital.example/codes', code: 'F1', match: 'exact', source: '' }],
        relations: {},
      },
      {
        id: 'HospitalCodes:F1.1',
        type: 'other',
        names: { en: { ...names, preferred: 'cheek twitch' } },
        hasPreferred: true,
        codes: [{ system: 'http://hospital.example/codes', code: 'F1.1', match: 'exact', source: '' }],
        relations: { 'is-a': ['HospitalCodes:F1'] },
      },
    ]);
  });

  it('gives its displays to its own language, and to none where that is not one of ours', () => {
    const german = { ...system, language: 'de-DE', concept: [{ code: 'a', display: 'Gesicht' }] };
    assert.deepEqual(problemsIn(JSON.stringify(german, null, 1), 'a.json'), [[7, 1, '"concept"', 'pack.fhirNoNames']]);
    const french = { ...german, language: 'fr' };
    assert.equal(readPack(JSON.stringify(french), 'a.json').contents?.concepts[0]?.names.fr?.preferred, 'Gesicht');
  });

  it('that is something else or empty gives one clear error', () => {
    assert.deepEqual(problemsIn('{ "resourceType": "ValueSet" }', 'a.json'), [
      [0, 18, '"ValueSet"', 'pack.notACodeSystem', 'ValueSet'],
    ]);
    const empty = '{ "resourceType": "CodeSystem", "concept": [] }';
    assert.deepEqual(problemsIn(empty, 'a.json'), [[0, 32, '"concept"', 'pack.fhirNoConcepts']]);
  });

  it('tells of a concept without a code, and of a code that is there twice', () => {
    const text = `{ "resourceType": "CodeSystem", "concept": [
  { "display": "a" },
  { "code": "b", "display": "b" },
  { "code": "b", "display": "c" }
] }`;
    assert.deepEqual(problemsIn(text, 'a.json'), [
      [1, 2, '{', 'pack.fhirNoCode'],
      [3, 12, '"b"', 'pack.idTwice', 'b'],
    ]);
  });
});
