import assert from 'node:assert/strict';
import { readPack } from '../../../server/src/terminology/packs/readPack';
import { problemsIn } from '../../support/packs';

const good = `# yaml-language-server: $schema=../x.json
title: { en: Clinic, fr: Consultation }
concepts:
  - id: clinic-score
    type: scale
    side: never
    en:
      preferred: clinic score
      abbreviations: [CS]
      definition: Zero to ten.
    codes:
      - { system: LOCAL, code: 351.80 }
    relations:
      assesses: [hemifacial-spasm]
  - id: hemifacial-spasm
    fr:
      synonyms: ['hémispasme du service']
    zh:
      traditional: [面部抽動症]
`;

describe('A pack in YAML', () => {
  it('is read with what it says, and what it leaves out', () => {
    const { contents, problems, format } = readPack(good, 'clinic.yaml');
    assert.deepEqual(problems, []);
    assert.equal(format, 'yaml');
    const names = (more: object) => ({
      synonyms: [],
      abbreviations: [],
      layTerms: [],
      misspellings: [],
      definition: '',
      ...more,
    });
    assert.deepEqual(contents, {
      title: { en: 'Clinic', fr: 'Consultation' },
      concepts: [
        {
          id: 'clinic-score',
          type: 'scale',
          side: 'never',
          names: { en: names({ preferred: 'clinic score', abbreviations: ['CS'], definition: 'Zero to ten.' }) },
          codes: [{ system: 'LOCAL', code: '351.80', match: 'exact', source: '' }],
          relations: { assesses: ['hemifacial-spasm'] },
          hasPreferred: true,
        },
        {
          id: 'hemifacial-spasm',
          type: 'other',
          names: {
            fr: names({ preferred: 'hémispasme du service' }),
            zh: names({ preferred: '面部抽動症', traditional: ['面部抽動症'] }),
          },
          codes: [],
          relations: {},
          hasPreferred: false,
        },
      ],
      context: [],
    });
  });

  it('may have no concepts yet', () => {
    for (const text of ['concepts: []\n', 'title: Mine\nconcepts:\n']) {
      assert.deepEqual(problemsIn(text, 'a.yml'), []);
      assert.deepEqual(readPack(text, 'a.yml').contents?.concepts, []);
    }
  });

  it('tells all that is wrong at once, each at its place', () => {
    const text = `titel: Clinic
concepts:
  - id: one
    type: scales
    en:
      prefered: a
      synonyms: spasm score
      abbreviations: ['', '…', x]
  - en: { preferred: two }
  - id: one
    fr: { preferred: trois }
    codes: [{ system: LOCAL, kode: 1 }]
  - id: four
  - text
  - id: five
    en: { preferred: five, traditional: [五] }
    relations: { isa: [one], is-a: one }
`;
    assert.deepEqual(problemsIn(text, 'clinic.yaml'), [
      [0, 0, 'titel', 'pack.unknownField', 'titel', 'pack, title, description, concepts, context'],
      [
        3,
        10,
        'scales',
        'pack.notAllowed',
        'type',
        'condition, sign/symptom, anatomy, nerve, vessel, drug, procedure, investigation, scale, pathogen, course/pattern, specialty, other',
      ],
      [
        5,
        6,
        'prefered',
        'pack.unknownField',
        'prefered',
        'preferred, plural, singular, definition, gender, number, synonyms, abbreviations, layTerms, misspellings, traditional, traditionalRegional',
      ],
      [6, 16, 'spasm score', 'pack.notAList', 'synonyms'],
      [7, 22, "''", 'pack.emptyName', ''],
      [7, 26, "'…'", 'pack.noLetter', '…'],
      [7, 31, 'x', 'warning', 'pack.shortName', 'x'],
      [8, 4, 'en', 'pack.noId'],
      [9, 8, 'one', 'pack.idTwice', 'one'],
      [11, 14, 'system', 'pack.missingField', 'code'],
      [11, 29, 'kode', 'pack.unknownField', 'kode', 'system, code, match, source, billable, note'],
      [12, 8, 'four', 'pack.noName', 'four'],
      [13, 4, 'text', 'pack.notFields', 'concepts'],
      [15, 27, 'traditional', 'pack.chineseOnly', 'traditional'],
      [
        16,
        17,
        'isa',
        'pack.unknownField',
        'isa',
        'is-a, part-of, located-in, innervated-by, innervates, branch-of, caused-by, cause-of, may-cause, sign-of, complication-of, adverse-effect-of, differential-of, examined-by, assesses, monitors, treats, contraindicated, managed-by, qualifies',
      ],
      [16, 35, 'one', 'pack.notAList', 'is-a'],
    ]);
    const twice = readPack(text, 'clinic.yaml').problems.find(({ key }) => key === 'pack.idTwice');
    assert.deepEqual(twice?.related, {
      range: { start: { line: 2, character: 8 }, end: { line: 2, character: 11 } },
      key: 'pack.firstHere',
    });
  });

  it('that is no YAML says where', () => {
    assert.deepEqual(problemsIn('concepts:\n  - id: a\n    id: b\n', 'a.yaml'), [[2, 4, 'id', 'pack.yamlTwice']]);
    assert.deepEqual(problemsIn('concepts:\n\t- id: a\n', 'a.yaml').slice(0, 1), [[1, 0, '\t', 'pack.yamlTab']]);
    assert.deepEqual(problemsIn('concepts: [a, "b\n', 'a.yaml').slice(0, 1), [[1, 0, '', 'pack.yamlUnclosed']]);
  });

  it('that is no pack says so', () => {
    assert.deepEqual(problemsIn('', 'a.yaml'), [[0, 0, '', 'pack.empty']]);
    assert.deepEqual(problemsIn('- a\n', 'a.yaml'), [[0, 0, '', 'pack.notAPack']]);
    assert.deepEqual(problemsIn('title: a\n', 'a.yaml'), [[0, 0, '', 'pack.noConcepts']]);
    assert.deepEqual(problemsIn('concepts: 7\n', 'a.yaml'), [[0, 10, '7', 'pack.notAList', 'concepts']]);
  });

  it('with aliases that unfold without end is refused', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const inner = level === 0 ? 'x' : `*a${level - 1}, *a${level - 1}, *a${level - 1}, *a${level - 1}`;
      return `a${level}: &a${level} [${inner}]`;
    });
    assert.deepEqual(problemsIn(`${levels.join('\n')}\nconcepts: *a11\n`, 'a.yaml'), [[0, 0, '', 'pack.notAPack']]);
  });

  it('with very many errors tells the first hundred', () => {
    const text = `concepts:\n${Array.from({ length: 300 }, (_, n) => `  - id: c${n}\n`).join('')}`;
    const found = problemsIn(text, 'a.yaml');
    assert.equal(found.length, 100);
    assert.deepEqual(found[99], [100, 8, 'c99', 'pack.noName', 'c99']);
  });

  it('gives the places of names that are asked for', () => {
    const { places } = readPack(good, 'clinic.yaml', {
      wanted: [
        { id: 'clinic-score', language: 'en', text: 'CS' },
        { id: 'hemifacial-spasm' },
        { id: 'clinic-score', language: 'fr', text: 'CS' },
      ],
    });
    assert.deepEqual(places, [
      { start: { line: 8, character: 22 }, end: { line: 8, character: 24 } },
      { start: { line: 14, character: 8 }, end: { line: 14, character: 24 } },
      undefined,
    ]);
  });
});
