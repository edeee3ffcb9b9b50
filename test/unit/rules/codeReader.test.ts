import assert from 'node:assert/strict';
import { join } from 'node:path';
import { compileCodes } from '../../../server/build/fieldCodes';
import { createNoteChecker } from '../../../server/src/rules/checkNote';
import { type CodeReading, readCodes } from '../../../server/src/rules/readers/codeReader';
import type { Practice, Rule } from '../../../server/src/rules/rule';
import { analyse, languageService } from '../../support/notes';
import { sharedVocabulary } from '../../support/sharedVocabulary';

const service = languageService();
const root = join(import.meta.dirname, '../../..');
const { codes, problems } = compileCodes(join(root, 'server/rules/shared/codes.yaml'), root, (id) =>
  Boolean(service.terminology.concept(id)),
);
let readings: CodeReading[] = [];
const probe: Rule = {
  code: 'probe',
  check(note, context) {
    readings = readCodes(note, context);
    return [];
  },
};
const title = { en: 'Probe', fr: 'Probe', zh: 'Probe' };
const check = createNoteChecker({
  terminology: service.terminology,
  folding: service.writing.folding,
  data: [
    {
      code: 'probe',
      severity: 'hint',
      category: '',
      title,
      texts: {},
      vocabulary: sharedVocabulary('coding'),
      codes: codes!,
    },
  ],
  rules: [probe],
  onFailure: (_, name) => assert.fail(name),
});

/** The codes of a text: as written, what they are read as, their system, and `…` where more characters are wanted. */
function read(text: string, practice: Practice = {}): string[] {
  readings = [];
  check(analyse(text), { rules: {}, maxProblems: 1, practice });
  return readings.map(
    ({ start, end, code, system, isIncomplete }) =>
      `${text.slice(start, end)} = ${code} ${system ?? '?'}${isIncomplete ? ' …' : ''}`,
  );
}

describe('The code reader', () => {
  it('has data without problems', () => assert.deepEqual(problems, []));

  describe('reads the usual writings', () => {
    const written: readonly (readonly [string, ...string[]])[] = [
      ['Right hemifacial spasm (G51.31).', 'G51.31 = G51.31 icd10cm'],
      ['Hemifacial spasm, ICD-10: G51.3.', 'G51.3 = G51.3 ?'],
      ['Spasme hémifacial, CIM-10 : G51.3', 'G51.3 = G51.3 icd10'],
      ['面肌痉挛，ＩＣＤ－１０：Ｇ５１．３', 'Ｇ５１．３ = G51.3 ?'],
      ['ICD-11 8B88.2 hemifacial spasm; 8B88.0 Bell', '8B88.2 = 8B88.2 icd11', '8B88.0 = 8B88.0 icd11'],
      [
        'ICD-10-CM g51.31, G5132, G 51.33 and G51,39',
        'g51.31 = G51.31 icd10cm',
        'G5132 = G51.32 icd10cm',
        'G 51.33 = G51.33 icd10cm',
        'G51,39 = G51.39 icd10cm',
      ],
      ['面肌痉挛 G51.300x001', 'G51.300x001 = G51.3 icd10'],
      ['面神经麻痹G51.000', 'G51.000 = G51.0 icd10'],
      ['G24.5/G51.3', 'G24.5 = G24.5 ?', 'G51.3 = G51.3 ?'],
      ['ICD-10 G20', 'G20 = G20 ?'],
    ];
    for (const [text, ...expected] of written) it(text, () => assert.deepEqual(read(text), expected));
  });

  describe('leaves alone', () => {
    for (const text of [
      'Codes G51.3x for hemifacial spasm',
      'ICD-10-CM G51.3- covers the sides',
      'G51.0-G51.9 are facial nerve disorders',
      'G51.31–G51.39',
      'G51.3 is not billable in ICD-10-CM',
      'In ICD-10-CM, G51.3 requires a fifth character',
      'En CIM-10, ne pas coder G24.5 ici',
      '编码规则：G51.3为类目',
      'Injected G24,5 units; g51.3 and G5131',
      'Room G20, bed 4',
      'OG24.5 v1.G51.3 G51.3a',
      'G99.9',
    ]) {
      it(text, () => assert.deepEqual(read(text), []));
    }
  });

  describe('tells the system', () => {
    const told: readonly (readonly [string, string, Practice?])[] = [
      ['ICD-10-CM G51.3', 'icd10cm'],
      ['ICD10CM: G51.3', 'icd10cm'],
      ['G51.3 (ICD-10-CM)', 'icd10cm'],
      ['Billing code G51.3', 'icd10cm'],
      ['计费编码 ICD-10-CM G51.3', 'icd10cm'],
      ['ICD-10 (WHO) G51.3', 'icd10'],
      ['WHO ICD-10 G51.3; no ICD-10-CM claim', 'icd10'],
      ['ICD-10(国家临床版)G51.3', 'icd10'],
      ['CIM-10-FR G51.3', 'icd10'],
      ['CIM-10-CM G51.3', 'icd10cm'],
      ['ICD-10-CM. Hemifacial spasm.\n\nG51.3', 'icd10cm'],
      ['CIM-10 et ICD-10-CM.\n\nG51.3', '?'],
      ['G51.3', '?'],
      ['ICD-10 G51.3', 'icd10cm', { codingSystem: 'icd10cm' }],
      ['ICD-10 G51.3', 'icd10cm', { region: 'us' }],
      ['CIM-10 G51.3', 'icd10', { codingSystem: 'icd10cm' }],
      ['Billing code G51.3', 'icd10', { codingSystem: 'icd10' }],
    ];
    for (const [text, system, practice] of told) {
      it(`${text} ${JSON.stringify(practice ?? {})}`, () => {
        assert.deepEqual(
          read(text, practice).map((one) => one.replace(/^.* = \S+ | …$/g, '')),
          [system],
        );
      });
    }
  });

  describe('says what is incomplete on the day of the visit', () => {
    const dated: readonly (readonly [string, boolean])[] = [
      ['ICD-10-CM G51.3', true],
      ['Date of visit: 2018-09-30\nICD-10-CM G51.3', false],
      ['Date of visit: 2018-10-01\nICD-10-CM G51.3', true],
      ['ICD-10-CM G51.31', false],
      ['ICD-10-CM G24.0', true],
      ['ICD-10-CM G20', false],
      ['Seen on 1 October 2023. ICD-10-CM G20', true],
      ['Seen on September 30, 2023. ICD-10-CM G20', false],
      ['DOB 2023-12-01. ICD-10-CM G20', false],
      ['Consultation du 1er octobre 2025. ICD-10-CM G35', true],
      ['Consultation du 30/09/2025. ICD-10-CM G35', false],
      ['Consultation du 09/10/2025. ICD-10-CM G35', false],
      ['就诊日期：2025年10月1日。ICD-10-CM G35', true],
      ['2025-09-30 门诊。ICD-10-CM G35', false],
      ['# 2025-10-02 Clinic\nICD-10-CM G35', true],
      ['出生日期：2025年10月1日。ICD-10-CM G35', false],
      ['Date of visit: 2024-01-05\nCIM-10 G20', false],
      ['Date of visit: 2024-01-05\nICD-10-CM G20.A1', false],
    ];
    for (const [text, expected] of dated) {
      it(text.replaceAll('\n', ' ⏎ '), () =>
        assert.deepEqual(
          read(text).map((one) => one.endsWith('…')),
          [expected],
        ),
      );
    }
  });

  it('says of each code what the note does', () => {
    read('“G24.5”, she says.\nFamily history: mother G51.3.\nPast medical history: G51.0.');
    const said = readings.map(({ said: { assertion, voice } }) => [
      assertion.experiencer,
      assertion.temporality,
      voice,
    ]);
    assert.deepEqual(said, [
      ['patient', 'recent', 'quotation'],
      ['family', 'recent', 'note'],
      ['patient', 'historical', 'note'],
    ]);
  });
});
