import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describeProblem } from '../../../../server/build/dataFile';
import { compileSpelling } from '../../../../server/build/spelling';
import { resources } from '../../../support/resources';

const source = resolve(import.meta.dirname, '../../../../server/spelling');

describe('compileSpelling', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spelling-'));
    cpSync(source, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const compile = () => compileSpelling(folder, resources().terminology);
  const problems = (): string[] => compile().problems.map(describeProblem);
  const replace = (file: string, from: string | RegExp, to: string): void => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  const lineOf = (file: string, text: string): number =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1;

  it("compiles the project's own data, folded", () => {
    const { data, problems: found } = compile();
    assert.deepEqual(found, []);
    const rightWords = new Set(data?.rightWords.split(' '));
    for (const word of ['fascial', 'hypokaliemie', 'spasmus']) assert.ok(rightWords.has(word), word);
    assert.ok(data?.names.split(' ').includes('brackman'));
    assert.ok(data?.nameFields.includes('prenom'));
    assert.ok(data?.chinese.rightWords.includes('神经'));
    assert.ok(JSON.stringify(data).length < 120_000);
  });

  it('says where a file is not of its schema', () => {
    replace('words.yaml', /^nameFields:/m, 'fields:');
    replace('zh.yaml', 'right: 痉, wrong: [经', 'right: 痉挛, wrong: [经');
    assert.deepEqual(problems(), [
      "words.yaml:1: file must have required property 'nameFields'",
      'words.yaml:1: file must NOT have additional properties "fields"',
      `zh.yaml:${lineOf('zh.yaml', 'right: 痉挛')}: confusions.0.right must match pattern "^\\p{Script=Han}$"`,
    ]);
    assert.equal(compile().data, undefined);
  });

  it('says which line of a word list is no word', () => {
    writeFileSync(join(folder, 'names.txt'), '# Names\nbrackman\nde La\n');
    assert.deepEqual(problems(), ['names.txt:3: "de La" is no word of the letters a to z']);
  });

  it('says how to make a list that is not there', () => {
    rmSync(join(folder, 'right-words.txt'));
    assert.match(problems().join('\n'), /^right-words\.txt:1: cannot be read: .*; run "npm run right-words"$/);
  });

  it('says which wrong character can never count', () => {
    const confusions = [
      '  - { right: 龘, wrong: [经] }',
      '  - { right: 挛, wrong: [挛] }',
      '  - { right: 睑, wrong: [臉] }',
      '  - { right: 肌, wrong: [机], only: [面部, 肌龘] }',
    ];
    writeFileSync(join(folder, 'zh.yaml'), ['confusions:', ...confusions, 'rightWords: [檢查]', ''].join('\n'));
    assert.deepEqual(problems(), [
      'zh.yaml:2: "龘" is in no Chinese name: take the entry out',
      'zh.yaml:3: "挛" is not wrong for itself',
      'zh.yaml:4: "臉" must be written in Simplified characters',
      'zh.yaml:5: "面部" does not have "肌" in it',
      'zh.yaml:5: "肌龘" is in no Chinese name: take it out',
      'zh.yaml:6: "檢查" must be written in Simplified characters',
    ]);
  });
});
