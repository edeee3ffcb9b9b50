import assert from 'node:assert/strict';
import { readPack } from '../../../server/src/terminology/packs/readPack';
import { problemsIn } from '../../support/packs';

const none = { synonyms: [], abbreviations: [], layTerms: [], misspellings: [], definition: '' };

describe('A pack in CSV', () => {
  it('has one row a term', () => {
    const text = [
      'concept,type,language,kind,term,definition,code',
      'a,scale,en,,"score, local","Our ""own"" score",http://x.example|17',
      'a,,en,synonym,score of ours,,',
      'a,,en,abbreviation,SOO,,18',
      'a,,fr-CA,,score local,,',
      '',
      'b,,zh-TW,preferred,面部抽動,,',
    ].join('\r\n');
    const { contents, problems } = readPack(text, 'a.csv');
    assert.deepEqual(problems, []);
    assert.deepEqual(contents?.concepts, [
      {
        id: 'a',
        type: 'scale',
        names: {
          en: {
            ...none,
            preferred: 'score, local',
            synonyms: ['score of ours'],
            abbreviations: ['SOO'],
            definition: 'Our "own" score',
          },
          fr: { ...none, preferred: 'score local' },
        },
        hasPreferred: true,
        codes: [
          { system: 'http://x.example', code: '17', match: 'exact', source: '' },
          { system: '', code: '18', match: 'exact', source: '' },
        ],
        relations: {},
      },
      {
        id: 'b',
        type: 'other',
        names: { zh: { ...none, preferred: '面部抽動', traditional: [] } },
        hasPreferred: false,
        codes: [],
        relations: {},
      },
    ]);
  });

  it('may be parted by semicolons or tabs, with its columns in any order', () => {
    for (const delimiter of [';', '\t']) {
      const text = ['Term', 'Concept', 'Language'].join(delimiter) + '\n' + ['x, y', 'a', 'en'].join(delimiter);
      assert.equal(readPack(text, 'a.csv').contents?.concepts[0]?.names.en?.preferred, 'x, y');
    }
  });

  it('tells what is wrong at its cell', () => {
    const text = `concept,language,term,kind,colour
a,en,first,preferred,red
a,en,second,preferred,
a,de,dritte,,
,en,fourth
a,en
b,fr,quatre,nickname
b,fr,x
`;
    assert.deepEqual(problemsIn(text, 'a.csv'), [
      [
        0,
        27,
        'colour',
        'warning',
        'pack.csvUnknownColumn',
        'colour',
        'concept, type, language, kind, term, definition, code',
      ],
      [2, 5, 'second', 'pack.csvTwoPreferred', 'a', 'en'],
      [3, 2, 'de', 'pack.notAllowed', 'language', 'en, fr, zh'],
      [4, 0, '', 'pack.csvMissingValue', 'concept'],
      [5, 4, '', 'pack.csvMissingValue', 'term'],
      [6, 12, 'nickname', 'pack.notAllowed', 'kind', 'preferred, synonym, abbreviation, lay, misspelling'],
      [7, 5, 'x', 'warning', 'pack.shortName', 'x'],
    ]);
  });

  it('tells of a quote that is never closed, and of missing columns', () => {
    assert.deepEqual(problemsIn('concept,language,term\na,en,"open\nb,en,c\n', 'a.csv'), [
      [1, 5, '"', 'pack.csvUnclosed'],
    ]);
    assert.deepEqual(problemsIn('concept,name\na,b\n', 'a.csv'), [
      [0, 0, 'concept,name', 'pack.csvMissingColumns', 'language, term'],
      [
        0,
        8,
        'name',
        'warning',
        'pack.csvUnknownColumn',
        'name',
        'concept, type, language, kind, term, definition, code',
      ],
    ]);
    assert.deepEqual(problemsIn('', 'a.csv'), [[0, 0, '', 'pack.empty']]);
    assert.deepEqual(problemsIn('concept,language,term\n', 'a.csv'), []);
  });
});
