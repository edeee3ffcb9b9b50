import assert from 'node:assert/strict';
import { readPack } from '../../../server/src/terminology/packs/readPack';
import { problemsIn } from '../../support/packs';

describe('A pack in JSON', () => {
  it('is read like one in YAML', () => {
    const text = JSON.stringify({
      $schema: 'x',
      pack: 'clinic',
      title: 'Clinic',
      concepts: [{ id: 'a', fr: { preferred: 'échelle', gender: 'f' } }],
    });
    const { contents, format } = readPack(text, 'clinic.json');
    assert.equal(format, 'json');
    assert.equal(contents?.title, 'Clinic');
    assert.deepEqual(contents?.concepts[0]?.names.fr, {
      preferred: 'échelle',
      gender: 'f',
      synonyms: [],
      abbreviations: [],
      layTerms: [],
      misspellings: [],
      definition: '',
    });
  });

  it('tells what is wrong at its place', () => {
    const text = `{
  "concepts": [
    { "id": "a", "en": { "preferred": 7, "synonyms": ["ok", ""] } },
    { "id": "a", "en": { "preferred": "bee", "colour": "red" } }
  ]
}`;
    assert.deepEqual(problemsIn(text, 'a.json'), [
      [2, 38, '7', 'pack.notText', 'preferred'],
      [2, 60, '""', 'pack.emptyName', ''],
      [3, 12, '"a"', 'pack.idTwice', 'a'],
      [
        3,
        45,
        '"colour"',
        'pack.unknownField',
        'colour',
        'preferred, plural, singular, definition, gender, number, synonyms, abbreviations, layTerms, misspellings, traditional, traditionalRegional',
      ],
    ]);
  });

  it('that is no JSON says where', () => {
    assert.deepEqual(problemsIn('{\n  "title": "a"\n  "concepts": []\n}', 'a.json'), [
      [2, 2, '"concepts"', 'pack.jsonComma'],
    ]);
    assert.deepEqual(problemsIn('{ "concepts": [', 'a.json').slice(0, 1), [[0, 15, '', 'pack.jsonUnclosed']]);
    assert.deepEqual(problemsIn('{ "concepts": [],\n  // no\n }', 'a.json'), [[1, 2, '// no', 'pack.notJson']]);
    assert.deepEqual(problemsIn('[]', 'a.json'), [[0, 0, '[', 'pack.notAPack']]);
  });
});
