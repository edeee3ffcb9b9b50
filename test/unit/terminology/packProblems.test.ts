import assert from 'node:assert/strict';
import { ambiguousFile, compile, concept, pack, problemsOf, spasm, tic, ticForm } from './packFolder';

/** A concept with one more field in its French names. */
const frenchWith = (more: string): string => spasm.replace('Une définition.', `Une définition., ${more}`);
const chineseWith = (more: string): string => spasm.replace('定义。', `定义。, ${more}`);
const withRelations = (id: string, relations: string): string =>
  concept(id, `${id} en`, `${id} fr`, `${id} 中`, `    relations: { ${relations} }`);
const withCode = (...codes: readonly string[]): string =>
  concept('spasm', 'spasm', 'spasme', '痉挛', '    codes:', ...codes.map((code) => `      - { ${code} }`));

describe('problems of term packs', () => {
  it('finds none in packs that are right', () => {
    const { data, problems } = compile({ 'a.yaml': pack('a', spasm), 'b.yaml': pack('b', tic) });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      data?.concepts.map(({ id, pack }) => `${pack} ${id}`),
      ['a spasm', 'b motor-tic'],
    );
  });

  it('hands out no data when there is a problem', () => {
    assert.equal(compile({ 'a.yaml': pack('b', tic) }).data, undefined);
  });

  const cases: readonly (readonly [what: string, files: Readonly<Record<string, string>>, ...problems: string[]])[] = [
    [
      'a duplicate id in another pack',
      { 'a.yaml': pack('a', tic, spasm), 'b.yaml': pack('b', concept('spasm', 'cramp', 'crampe', '抽筋')) },
      'b.yaml:8: spasm: already defined at a.yaml:14: merge the two or give this one its own id',
    ],
    [
      'a duplicate id in the same pack',
      { 'a.yaml': pack('a', tic, spasm, concept('spasm', 'cramp', 'crampe', '抽筋')) },
      'a.yaml:20: spasm: already defined at a.yaml:14: merge the two or give this one its own id',
    ],
    [
      'a missing language',
      { 'a.yaml': pack('a', tic, spasm.replace(/\n {4}fr.*/, '')) },
      'a.yaml:14: spasm: fr is missing: add a name and a definition in that language',
    ],
    [
      'broken YAML',
      { 'a.yaml': pack('a', tic) + '  - id: "spasm\n    type: scale\n' },
      'a.yaml:16: not valid YAML: Missing closing "quote: mend this line or the one above',
    ],
    [
      'broken YAML that breaks what follows it',
      { 'a.yaml': pack('a', tic) + '   - id: spasm\n  type: {\n', 'b.yaml': pack('b', spasm) },
      'a.yaml:14: not valid YAML: All sequence items must start at the same column: mend this line or the one above',
    ],
    [
      'a field written twice',
      { 'a.yaml': pack('a', tic.replace('    relevance: core', '    relevance: core\n    relevance: core')) },
      'a.yaml:11: not valid YAML: Map keys must be unique: mend this line or the one above',
    ],
    ['an empty file', { 'a.yaml': '' }, 'a.yaml:1: the entry is not a set of fields: write "name: value" lines'],
    [
      'a pack without concepts',
      { 'a.yaml': pack('a') },
      'a.yaml:7: concepts is not a list: write [a, b] or begin each line with "- "',
    ],
    [
      'a pack that is not named as its file',
      { 'a.yaml': pack('b', tic) },
      'a.yaml:1: pack is "b": write "a", the name of the file',
    ],
    ['a folder without packs', {}, '.:1: holds no term pack: add at least one .yaml file of concepts'],
    [
      'a concept without an id',
      { 'a.yaml': pack('a', tic, spasm.replace('id: spasm\n    type', 'type')) },
      'a.yaml:14: concepts.1: id is missing: add it',
    ],
    [
      'an id that is not one',
      { 'a.yaml': pack('a', tic, spasm.replace('id: spasm', 'id: Facial_Spasm')) },
      'a.yaml:14: Facial_Spasm: id is not lower-case words joined by hyphens: write it like hemifacial-spasm',
    ],
    [
      'a type that is not one',
      { 'a.yaml': pack('a', tic, spasm.replace('sign/symptom', 'symptom')) },
      'a.yaml:15: spasm: type is none of those allowed: write one of condition, sign/symptom, anatomy, nerve, ' +
        'vessel, drug, procedure, investigation, scale, pathogen, course/pattern, specialty',
    ],
    [
      'a French name without its gender',
      { 'a.yaml': pack('a', tic, spasm.replace(' gender: m,', '')) },
      'a.yaml:18: spasm: fr.gender is missing: add it',
    ],
    [
      'an unknown field',
      { 'a.yaml': pack('a', tic, frenchWith('synonym: [crampe]')) },
      'a.yaml:18: spasm: fr.synonym is not a known field: correct its name or remove it',
    ],
    [
      'an empty list',
      { 'a.yaml': pack('a', tic, frenchWith('synonyms: []')) },
      'a.yaml:18: spasm: fr.synonyms is empty: fill it or leave the field out',
    ],
    [
      'an empty name',
      { 'a.yaml': pack('a', tic, frenchWith('plural: ""')) },
      'a.yaml:18: spasm: fr.plural is empty: write it or leave the field out',
    ],
    [
      'a name written twice in one list',
      { 'a.yaml': pack('a', tic, frenchWith('synonyms: [crampe, crampe]')) },
      'a.yaml:18: spasm: fr.synonyms lists the same entry twice: keep one',
    ],
    [
      'a name written twice in one language',
      { 'a.yaml': pack('a', tic, frenchWith('synonyms: [crampe], layTerms: [crampe]')) },
      'a.yaml:18: spasm: "crampe" is listed twice in fr: keep one',
    ],
    [
      'a name with a space at its end',
      { 'a.yaml': pack('a', tic, frenchWith('synonyms: ["crampe "]')) },
      'a.yaml:18: spasm: name "crampe " begins or ends with a space: take it out',
    ],
    [
      'a name with a control character',
      { 'a.yaml': pack('a', tic, frenchWith('synonyms: ["crampe\\tfaciale"]')) },
      'a.yaml:18: spasm: name "crampe\\tfaciale" contains a control character: take it out',
    ],
    [
      'a misspelling that lacks only accents and one that is right with a hyphen',
      {
        'a.yaml': pack(
          'a',
          tic,
          concept('pain', 'pain', 'névralgie faciale', '疼痛').replace(
            'Une définition.',
            'Une définition., misspellings: [nevralgie faciale, Névralgie-faciale, névralgi faciale]',
          ),
        ),
      },
      'a.yaml:18: pain: misspelling "Névralgie-faciale" is the right name "névralgie faciale" (fr): remove it',
      'a.yaml:18: pain: misspelling "nevralgie faciale" is the right name "névralgie faciale" (fr): remove it',
    ],
    [
      'a misspelling that is right in another language',
      { 'a.yaml': pack('a', tic, frenchWith('misspellings: [spasm]')) },
      'a.yaml:18: spasm: misspelling "spasm" is the right name "spasm" (en): remove it',
    ],
    [
      'a misspelling that is the name of another concept',
      {
        'a.yaml': pack('a', tic, spasm, concept('cramp', 'cramp', 'crampe', '抽筋', ''), ''),
        'b.yaml': crampMisspelt(),
      },
      'b.yaml:12: ache: "crampe" (fr) is also a name of cramp (a.yaml:24): ' +
        'remove it from one of them or list it in ambiguous.yaml',
    ],
    [
      'a Traditional name without its Simplified one',
      { 'a.yaml': pack('a', tic, chineseWith('traditional: [痙攣, 肌痙攣], traditionalRegional: [抽搐]')) },
      'a.yaml:19: spasm: "肌痙攣" is "肌痉挛" in Simplified characters, which is not a name here: ' +
        'correct it, add the Simplified name or move it to traditionalRegional',
    ],
    [
      'a name of two concepts in one language',
      { 'a.yaml': pack('a', tic, spasm), 'b.yaml': pack('b', concept('cramp', 'spasm', 'crampe', '抽筋')) },
      'b.yaml:11: cramp: "spasm" (en) is also a name of spasm (a.yaml:17): ' +
        'remove it from one of them or list it in ambiguous.yaml',
    ],
    [
      'a name of two concepts in two languages and ways of writing',
      { 'a.yaml': pack('a', tic, spasm), 'b.yaml': pack('b', concept('cramp', 'Spasme', 'crampe', '痙攣')) },
      'a.yaml:18: spasm: "spasme" (fr) is also a name of cramp (b.yaml:11): ' +
        'remove it from one of them or list it in ambiguous.yaml',
      'a.yaml:19: spasm: "痉挛" (zh) is also a name of cramp (b.yaml:13): ' +
        'remove it from one of them or list it in ambiguous.yaml',
      'b.yaml:11: cramp: "Spasme" (en) is also a name of spasm (a.yaml:18): ' +
        'remove it from one of them or list it in ambiguous.yaml',
      'b.yaml:13: cramp: "痙攣" (zh) is also a name of spasm (a.yaml:19): ' +
        'remove it from one of them or list it in ambiguous.yaml',
    ],
    [
      'a relation to a concept that is not there',
      { 'a.yaml': pack('a', tic, withRelations('spasm', 'is-a: [motor-tic, cramp]')) },
      'a.yaml:20: spasm: is-a points to "cramp", which no pack defines: correct or remove it',
    ],
    [
      'a relation to itself',
      { 'a.yaml': pack('a', tic, withRelations('spasm', 'differential-of: [spasm]')) },
      'a.yaml:20: spasm: differential-of points to itself: remove it',
    ],
    [
      'an unknown relation',
      { 'a.yaml': pack('a', tic, withRelations('spasm', 'isa: [motor-tic]')) },
      'a.yaml:20: spasm: relations.isa is not a known field: correct its name or remove it',
    ],
    [
      'an is-a circle, once',
      {
        'a.yaml': pack(
          'a',
          tic,
          withRelations('spasm', 'is-a: [cramp]'),
          withRelations('cramp', 'is-a: [motor-tic, twitch]'),
          withRelations('twitch', 'is-a: [spasm]'),
        ),
      },
      'a.yaml:20: spasm: is-a goes in a circle: spasm > cramp > twitch > spasm: break it',
    ],
    [
      'a code that YAML reads as a number',
      { 'a.yaml': pack('a', tic, withCode('system: ICD-11 MMS, code: 1E91, match: exact, source: list')) },
      'a.yaml:21: spasm: codes.0.code is not text: write it, between quotes if it looks like a number, a date or yes and no',
    ],
    [
      'a code of another system',
      { 'a.yaml': pack('a', tic, withCode('system: MeSH, code: G51.3, match: exact, source: list')) },
      'a.yaml:21: spasm: "G51.3" is not a code of MeSH: it writes codes like D019569: correct it',
    ],
    [
      'a code listed twice',
      {
        'a.yaml': pack(
          'a',
          tic,
          withCode(
            'system: ICD-10-CM, code: G51.3, match: exact, source: list, billable: false',
            'system: ICD-10-CM, code: G51.3, match: related, source: list',
          ),
        ),
      },
      'a.yaml:22: spasm: ICD-10-CM G51.3 is listed twice: keep one',
    ],
    [
      'billable outside ICD-10-CM',
      {
        'a.yaml': pack(
          'a',
          tic,
          withCode('system: ICD-11 MMS, code: 8B88.2, match: exact, source: list, billable: true'),
        ),
      },
      'a.yaml:21: spasm: ICD-11 MMS 8B88.2: billable is for ICD-10-CM only: remove it',
    ],
    [
      'an ambiguous form that is no name',
      { 'a.yaml': pack('a', tic), 'ambiguous.yaml': ambiguousFile(ticForm, ticForm.replace(': tic', ': TIC')) },
      'ambiguous.yaml:7: "TIC": no concept has this name: remove the entry',
    ],
    [
      'an ambiguous form of a concept that is not there',
      {
        'a.yaml': pack('a', tic),
        'ambiguous.yaml': ambiguousFile(ticForm.replace('[motor-tic]', '[motor-tic, vocal-tic]')),
      },
      'ambiguous.yaml:5: "tic": concepts must be those that have the name: motor-tic',
    ],
    [
      'an ambiguous form that leaves a concept out',
      { 'a.yaml': pack('a', tic, concept('vocal-tic', 'tic', 'tic vocal', '发声性抽动')) },
      'ambiguous.yaml:5: "tic": concepts must be those that have the name: motor-tic, vocal-tic',
    ],
    [
      'an ambiguous form in a language without the name',
      { 'a.yaml': pack('a', tic), 'ambiguous.yaml': ambiguousFile(ticForm.replace('[en]', '[en, zh]')) },
      'ambiguous.yaml:4: "tic": no concept has this name in zh: remove zh',
    ],
    [
      'an ambiguous form listed twice',
      { 'a.yaml': pack('a', tic), 'ambiguous.yaml': ambiguousFile(ticForm, ticForm) },
      'ambiguous.yaml:7: "tic": listed twice for en: keep one',
    ],
    [
      'an ambiguous form that also stands for a concept that is not there',
      {
        'a.yaml': pack('a', tic),
        'ambiguous.yaml': ambiguousFile(`${ticForm}\n    alsoConcepts: [vocal-tic]`),
      },
      'ambiguous.yaml:7: "tic": alsoConcepts has "vocal-tic": name another concept of a pack',
    ],
    [
      'cues for a concept that an ambiguous form is no name of',
      {
        'a.yaml': pack('a', tic, spasm),
        'ambiguous.yaml': ambiguousFile(`${ticForm}\n    cues:\n      spasm:\n        around: [motor]`),
      },
      'ambiguous.yaml:9: "tic": cues for "spasm": write elsewhere or one of its concepts',
    ],
    [
      'words beside an ambiguous form without its place',
      {
        'a.yaml': pack('a', tic),
        'ambiguous.yaml': ambiguousFile(
          `${ticForm}\n    cues:\n      motor-tic:\n        beside: [motor ~]\n      elsewhere:\n        beside: [convulsif, ~ <word>]`,
        ),
      },
      'ambiguous.yaml:11: "tic": "convulsif" must say where the form stands: write one ~ for it',
      'ambiguous.yaml:11: "tic": "~ <word>" has <word>: write <number> or <roman>',
    ],
    [
      'an ambiguous form without a word on support',
      { 'a.yaml': pack('a', tic), 'ambiguous.yaml': ambiguousFile(ticForm.replace('\n    needsSupport: false', '')) },
      'ambiguous.yaml:3: tic: needsSupport is missing: add it',
    ],
    [
      'an ambiguous form that may need support',
      { 'a.yaml': pack('a', tic), 'ambiguous.yaml': ambiguousFile(ticForm.replace('false', 'maybe')) },
      'ambiguous.yaml:6: tic: needsSupport is neither true nor false: write one of the two',
    ],
  ];
  for (const [what, files, ...problems] of cases) {
    it(`reports ${what}`, () => assert.deepEqual(problemsOf(files), problems));
  }

  it('reports every problem of every file, by file and line', () => {
    const files = {
      'b.yaml': pack('b', tic, withRelations('spasm', 'is-a: [cramp]')),
      'a.yaml': pack('x', withRelations('twitch', 'part-of: [twitch]')),
    };
    assert.deepEqual(problemsOf(files), [
      'a.yaml:1: pack is "x": write "a", the name of the file',
      'a.yaml:14: twitch: part-of points to itself: remove it',
      'b.yaml:20: spasm: is-a points to "cramp", which no pack defines: correct or remove it',
    ]);
  });

  it('takes a name of two concepts once it is listed', () => {
    const { data, problems } = compile({
      'a.yaml': pack('a', tic, concept('vocal-tic', 'tic', 'tic vocal', '发声性抽动')),
      'ambiguous.yaml': ambiguousFile(ticForm.replace('[motor-tic]', '[vocal-tic, motor-tic]')),
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(data?.ambiguous, [
      { form: 'tic', languages: ['en'], concepts: ['vocal-tic', 'motor-tic'], elsewhere: {}, needsSupport: false },
    ]);
  });

  it('takes what an ambiguous form may say beside', () => {
    const more = [
      '    alsoConcepts: [spasm]',
      '    isConfusable: true',
      '    cues: { spasm: { beside: [~ <number>] } }',
    ];
    const { data, problems } = compile({
      'a.yaml': pack('a', tic, spasm),
      'ambiguous.yaml': ambiguousFile([ticForm, ...more].join('\n')),
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(data?.ambiguous, [
      {
        form: 'tic',
        languages: ['en'],
        concepts: ['motor-tic'],
        elsewhere: {},
        needsSupport: false,
        alsoConcepts: ['spasm'],
        isConfusable: true,
        cues: { spasm: { beside: ['~ <number>'] } },
      },
    ]);
  });

  it('takes two abbreviations that differ in case for two names', () => {
    const abbreviated = (id: string, abbreviation: string): string =>
      concept(id, `${id} en`, `${id} fr`, `${id} 中`).replace(
        'A definition.',
        `A definition., abbreviations: [${abbreviation}]`,
      );
    assert.deepEqual(problemsOf({ 'a.yaml': pack('a', tic, abbreviated('a', 'Mg'), abbreviated('b', 'MG')) }), []);
  });
});

function crampMisspelt(): string {
  const ache = concept('ache', 'ache', 'douleur', '疼痛');
  return pack('b', ache.replace('Une définition.', 'Une définition., misspellings: [crampe]'));
}
