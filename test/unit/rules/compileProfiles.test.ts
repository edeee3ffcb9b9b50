import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeProblem } from '../../../server/build/dataFile';
import { compileProfiles } from '../../../server/build/profiles';
import { profileNames } from '../../../server/src/rules/profile';

const rules = [
  { code: 'some-rule', severity: 'warning' },
  { code: 'quiet-rule', severity: 'hint', offByDefault: true },
] as const;

describe('compileProfiles', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'profiles-'));
    mkdirSync(join(folder, 'shared'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const compile = (coder: string, others: readonly string[] = profileNames.filter((name) => name !== 'coder')) => {
    const lines = [`coder: ${coder}`, ...others.map((name) => `${name}: {}`)];
    writeFileSync(join(folder, 'shared/profiles.yaml'), `${lines.join('\n')}\n`);
    return compileProfiles(folder, rules);
  };
  const problemsOf = (...given: Parameters<typeof compile>): string[] =>
    compile(...given).problems.map(describeProblem);

  it('gives a rule that is on its own severity', () => {
    const { data, problems } = compile('{ some-rule: off, quiet-rule: on }');
    assert.deepEqual(problems, []);
    assert.deepEqual(data?.coder, { 'some-rule': 'off', 'quiet-rule': 'hint' });
    assert.deepEqual(data?.ent, {});
  });

  it('wants every profile, and levels that there are', () => {
    assert.deepEqual(problemsOf('{ some-rule: loud }', ['general']), [
      ...['neurology', 'injector', 'neurosurgery', 'ent', 'teaching'].map(
        (name) => `shared/profiles.yaml:1: file must have required property '${name}'`,
      ),
      'shared/profiles.yaml:1: coder.some-rule must be equal to one of the allowed values: error, warning, information, hint, off, on',
    ]);
    assert.deepEqual(problemsOf('{}', [...profileNames.filter((name) => name !== 'coder'), 'nurse']), [
      'shared/profiles.yaml:1: file must NOT have additional properties "nurse"',
    ]);
  });

  it('wants the rules to be there, and each entry to change something', () => {
    assert.deepEqual(problemsOf('\n  no-rule: off\n  some-rule: on\n  quiet-rule: off'), [
      'shared/profiles.yaml:2: coder: no rule is called "no-rule"',
      'shared/profiles.yaml:3: coder: "some-rule" is warning by default: leave it out',
      'shared/profiles.yaml:4: coder: "quiet-rule" is off by default: leave it out',
    ]);
  });

  it('says where there is no file', () => {
    rmSync(join(folder, 'shared'), { recursive: true });
    const [problem, ...others] = compileProfiles(folder, rules).problems.map(describeProblem);
    assert.match(problem ?? '', /^shared\/profiles\.yaml:1: cannot be read: /);
    assert.deepEqual(others, []);
  });
});
