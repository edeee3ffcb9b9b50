import assert from 'node:assert/strict';
import { type LintCommand, readArguments } from '../../../server/src/cli/arguments';

const lint = (...options: string[]) => readArguments(['lint', ...options], undefined) as LintCommand;

describe('the arguments of facies lint', () => {
  it('leave the practice open, and all findings to be printed', () => {
    const { settings } = lint('a.note');
    assert.deepEqual(settings, {
      rules: {},
      profile: 'general',
      practice: { region: undefined, codingSystem: undefined },
      maxProblems: Number.MAX_SAFE_INTEGER,
    });
  });

  it('name a profile', () => {
    assert.equal(lint('--profile', 'coder').settings.profile, 'coder');
    assert.throws(() => lint('--profile', 'nurse'), {
      message: '--profile must be one of general, neurology, injector, neurosurgery, ent, coder, teaching, not nurse',
    });
  });

  it('say where the notes are written, as the settings do', () => {
    assert.deepEqual(lint('--region', 'us').settings.practice, { region: 'us', codingSystem: 'icd10cm' });
    assert.deepEqual(lint('--region=us', '--coding-system=icd10').settings.practice, {
      region: 'us',
      codingSystem: 'icd10',
    });
    assert.throws(() => lint('--region', 'mars'), {
      message: '--region must be one of none, canada, china, europe, france, southeast-asia, taiwan, uk, us, not mars',
    });
    assert.throws(() => lint('--coding-system', 'icd9'), {
      message: '--coding-system must be one of none, icd10, icd10cm, icd11, not icd9',
    });
  });
});
