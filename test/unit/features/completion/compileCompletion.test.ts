import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCompletion } from '../../../../server/build/completion';
import { describeProblem } from '../../../../server/build/dataFile';

const leads = [
  'leads:',
  '  - types: [drug]',
  '    is: [botulinum-toxin]',
  '    after: [injection of]',
  'between: [the]',
  'qualities: []',
  'joining: [and]',
  'measures: [mg]',
  "sided: { left: 'left {name}', right: 'right {name}' }",
  'sideWords: [left, right]',
];
const usual = {
  'en.yaml': leads,
  'fr.yaml': leads,
  'zh.yaml': leads,
  'usage.yaml': ['botulinum-toxin: 3'],
  'pinyin.txt': ['ji 机肌', 'mian 面'],
} as const;

describe('compileCompletion', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'completion-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const compile = (files: Partial<Record<keyof typeof usual, readonly string[]>> = {}) => {
    for (const [name, lines] of Object.entries({ ...usual, ...files })) {
      writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    }
    return compileCompletion(folder, (id) => id === 'botulinum-toxin');
  };
  const problemsOf = (files: Parameters<typeof compile>[0]): string[] => {
    const { data, problems } = compile(files);
    assert.equal(data, undefined);
    return problems.map(describeProblem);
  };
  const instead = (line: string, other: string) => leads.map((one) => (one === line ? other : one));

  it('gives what the files say', () => {
    const { data, problems } = compile();
    assert.deepEqual(problems, []);
    assert.deepEqual(data?.usage, { 'botulinum-toxin': 3 });
    assert.equal(data?.pinyin, 'ji 机肌\nmian 面\n');
    assert.deepEqual(data?.leads.zh.leads, [{ types: ['drug'], is: ['botulinum-toxin'], after: ['injection of'] }]);
    assert.deepEqual(data?.leads.en.sided, { left: 'left {name}', right: 'right {name}' });
  });

  it('names file and line of a concept that does not exist', () => {
    assert.deepEqual(
      problemsOf({
        'fr.yaml': instead('    is: [botulinum-toxin]', '    is: [botulinum-toxin, snake-oil]'),
        'usage.yaml': ['# Comment', 'botulinum-toxin: 3', 'snake-oil: 2'],
      }),
      ['fr.yaml:3: there is no concept "snake-oil"', 'usage.yaml:3: there is no concept "snake-oil"'],
    );
  });

  it('names file and line of a wrong line of pinyin', () => {
    const message = 'is no syllable, a space and the characters that are read so';
    assert.deepEqual(problemsOf({ 'pinyin.txt': ['ji 机肌', 'miàn 面', '', 'mian', 'mian 面a', 'mian 面'] }), [
      `pinyin.txt:2: ${message}`,
      `pinyin.txt:3: ${message}`,
      `pinyin.txt:4: ${message}`,
      `pinyin.txt:5: ${message}`,
    ]);
  });

  it('names file and line of what is not of the shape', () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ['  - types: [drug]', '  - types: [potion]', /^en\.yaml:2: /],
      ['  - types: [drug]', '  - types: []', /^en\.yaml:2: /],
      ['between: [the]', 'between: the', /^en\.yaml:5: /],
      ['joining: [and]', 'joining: [and, and]', /^en\.yaml:7: /],
      [
        "sided: { left: 'left {name}', right: 'right {name}' }",
        "sided: { left: left, right: 'right {name}' }",
        /^en\.yaml:9: /,
      ],
      ['sideWords: [left, right]', 'sidewords: [left, right]', /^en\.yaml:(?:1|10): /],
    ];
    for (const [line, other, expected] of cases) {
      const problems = problemsOf({ 'en.yaml': instead(line, other) });
      assert.ok(problems.length > 0 && problems.every((problem) => expected.test(problem)), problems.join('\n'));
    }
    const problems = problemsOf({ 'usage.yaml': ['botulinum-toxin: 0'] });
    assert.equal(problems.length, 1);
    assert.match(problems[0]!, /^usage\.yaml:1: /);
  });
});
