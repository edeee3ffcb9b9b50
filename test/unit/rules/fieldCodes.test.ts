import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeProblem } from '../../../server/build/dataFile';
import { compileCodes } from '../../../server/build/fieldCodes';

const meaning = '{ en: a, fr: b, zh: c }';
const head = `undatedNotes: '2020-01-01'
sideLabels: { right: { en: right, fr: droit, zh: 右 }, left: ${meaning}, bilateral: ${meaning}, unspecified: ${meaning} }
codes:
`;

describe('compileCodes', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'codes-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const compile = (entries: string) => {
    writeFileSync(join(folder, 'codes.yaml'), head + entries);
    return compileCodes(join(folder, 'codes.yaml'), folder, (id) => id === 'known');
  };

  it('gives longer codes what those have that they begin like, and their side as a label', () => {
    const { codes, problems } = compile(`  - code: G51.3
    systems: [icd10, icd10cm]
    meaning: ${meaning}
    for: [known]
    incomplete: { since: '2018-10-01', confirmed: false, source: memory }
  - { code: G51.31, systems: [icd10cm], side: right, meaning: ${meaning} }
`);
    assert.deepEqual(problems, []);
    const shared = { meaning: { en: 'a', fr: 'b', zh: 'c' }, for: ['known'], also: [], exactly: [] };
    assert.deepEqual(codes, {
      undatedNotes: '2020-01-01',
      codes: [
        { code: 'G51.3', systems: ['icd10', 'icd10cm'], ...shared, incomplete: { since: '2018-10-01' } },
        {
          code: 'G51.31',
          systems: ['icd10cm'],
          ...shared,
          label: { en: 'right', fr: 'droit', zh: '右' },
          side: 'right',
        },
      ],
    });
  });

  it('names what is wrong by file and line', () => {
    const { codes, problems } = compile(`  - { code: G20, systems: [icd10], meaning: ${meaning}, for: [nowhere] }
  - { code: G20, systems: [icd10], meaning: ${meaning}, incomplete: { confirmed: true, source: a book } }
`);
    assert.equal(codes, undefined);
    assert.deepEqual(problems.map(describeProblem), [
      'codes.yaml:4: code G20: "for" names the concept "nowhere", which is not there',
      'codes.yaml:5: code G20: stands twice for icd10',
      'codes.yaml:5: code G20: is incomplete in ICD-10-CM, which does not have it',
      'codes.yaml:5: code G20: is incomplete, and no longer code begins like it',
    ]);
  });

  it('gives nothing where there is no file', () => {
    assert.deepEqual(
      compileCodes(join(folder, 'none.yaml'), folder, () => true),
      { codes: undefined, problems: [] },
    );
  });
});
