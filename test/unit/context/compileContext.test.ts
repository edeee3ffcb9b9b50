import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileContext } from '../../../server/build/context';
import { describeProblem } from '../../../server/build/dataFile';

const source = resolve(import.meta.dirname, '../../../server/context');

describe('compileContext', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'context-'));
    cpSync(source, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const minimal = (parts: Readonly<Record<string, unknown>>): void => {
    const file = {
      ...{
        language: 'en',
        within: 'clause',
        abbreviations: [],
        classes: { kin: ['mother'] },
        cues: [],
        pseudo: [{ texts: ['no use'], example: 'No use.' }],
        conjunctions: ['and'],
        disjunctions: ['or'],
        statements: ['is'],
      },
      ...{ terminations: [], headings: [], voices: [] },
      answers: { yes: ['yes'], no: ['no'], other: ['unknown'] },
      ...parts,
    };
    writeFileSync(join(folder, 'en.yaml'), JSON.stringify(file));
  };
  const problems = (): string[] => compileContext(folder).problems.map(describeProblem);

  it("compiles the project's own data", () => {
    const { data, problems: found } = compileContext(folder);
    assert.deepEqual(found, []);
    assert.deepEqual(
      data?.languages.map(({ language }) => language),
      ['en', 'fr', 'zh'],
    );
  });

  it('says where a file is not of its schema', () => {
    writeFileSync(
      join(folder, 'fr.yaml'),
      readFileSync(join(folder, 'fr.yaml'), 'utf8').replace(/^within: .*$/m, 'within: page'),
    );
    assert.deepEqual(problems(), [
      'fr.yaml:4: within must be equal to one of the allowed values: phrase, list, clause, sentence',
    ]);
    assert.equal(compileContext(folder).data, undefined);
  });

  it('refuses a value of another axis', () => {
    minimal({ cues: [{ axis: 'negation', value: 'left', direction: 'forward', texts: ['no'] }] });
    assert.deepEqual(problems(), ['en.yaml:1: "left" is no value of the axis negation']);
  });

  it('refuses a class that is not there, in a class, in a heading', () => {
    minimal({ pseudo: [{ texts: ['with <friend>'] }], classes: { kin: ['mother', '<kin> in law'] } });
    assert.deepEqual(problems(), [
      'en.yaml:1: "<kin> in law": a class cannot name another',
      'en.yaml:1: "with <friend>" names the class "friend", which is not there',
    ]);
    minimal({ headings: [{ kind: 'family', texts: ['history of <kin>'] }] });
    assert.deepEqual(problems(), ['en.yaml:1: "history of <kin>": a heading cannot name a class']);
  });

  it('refuses a heading that is there twice and a file of no language', () => {
    minimal({ headings: ['past', 'family'].map((kind) => ({ kind, texts: ['history'] })) });
    writeFileSync(join(folder, 'de.yaml'), '');
    assert.deepEqual(problems(), [
      'en.yaml:1: the heading "history" is there twice',
      'de.yaml:1: is of none of the languages en, fr, zh',
    ]);
  });

  it('refuses headings that open no section and do nothing', () => {
    minimal({ headings: [{ texts: ['denies'] }] });
    assert.deepEqual(problems(), ['en.yaml:1: headings without a kind need effects']);
  });

  it('leaves the examples out of what is shipped', () => {
    assert.doesNotMatch(JSON.stringify(compileContext(folder).data), /"example"/);
  });

  it('says that a file is missing', () => {
    rmSync(join(folder, 'zh.yaml'));
    assert.match(problems().join(), /^zh\.yaml:1: cannot be read: ENOENT/);
  });
});
