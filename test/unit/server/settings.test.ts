import assert from 'node:assert/strict';
import { type Settings, defaultSettings, readSettings } from '../../../server/src/server/settings';
import { languageService } from '../../support/notes';

const codes = new Set(languageService().rules.map(({ code }) => code));
const read = (value: unknown, lastGood: Settings = defaultSettings) => readSettings(value, lastGood, codes);

describe('readSettings', () => {
  it('takes what is not there for the default', () => {
    for (const value of [undefined, null, {}, 'text', { region: null, codingSystem: undefined }]) {
      assert.deepEqual(read(value), { settings: defaultSettings, problems: [] });
    }
  });

  it('takes a profile, and keeps the last good one where it is wrong', () => {
    const { settings, problems } = read({ profile: 'coder' });
    assert.deepEqual([settings.profile, problems], ['coder', []]);
    const wrong = read({ profile: 'nurse' }, settings);
    assert.equal(wrong.settings.profile, 'coder');
    assert.deepEqual(
      wrong.problems.map(({ key, parameters }) => [key, parameters['setting'], parameters['value']]),
      [['settings.notAChoice', 'facies.profile', '"nurse"']],
    );
  });

  describe('of the practice', () => {
    const practiceOf = (value: object) => {
      const { settings, problems } = read(value);
      assert.deepEqual(problems, []);
      return settings.practice;
    };

    it('gives the region and the coding system', () => {
      assert.deepEqual(practiceOf({ region: 'france' }), { region: 'france', codingSystem: undefined });
      assert.deepEqual(practiceOf({ codingSystem: 'icd11' }), { region: undefined, codingSystem: 'icd11' });
      assert.deepEqual(practiceOf({ region: 'none', codingSystem: 'none' }), {
        region: undefined,
        codingSystem: undefined,
      });
    });

    it('takes the codes of the United States for ICD-10-CM where nothing else is said', () => {
      assert.deepEqual(practiceOf({ region: 'us' }), { region: 'us', codingSystem: 'icd10cm' });
      assert.deepEqual(practiceOf({ region: 'us', codingSystem: 'none' }), { region: 'us', codingSystem: 'icd10cm' });
      assert.deepEqual(practiceOf({ region: 'us', codingSystem: 'icd11' }), { region: 'us', codingSystem: 'icd11' });
    });

    it('keeps the last good value of what is wrong, and says so once for each', () => {
      const { settings } = read({ region: 'us', codingSystem: 'icd10' });
      const { settings: kept, problems } = read({ region: 'usa', codingSystem: 10 }, settings);
      assert.deepEqual(kept, settings);
      assert.deepEqual(problems, [
        {
          key: 'settings.notAChoice',
          parameters: {
            setting: 'facies.region',
            value: '"usa"',
            allowed: 'none, canada, china, europe, france, southeast-asia, taiwan, uk, us',
          },
        },
        {
          key: 'settings.notAChoice',
          parameters: { setting: 'facies.codingSystem', value: '10', allowed: 'none, icd10, icd10cm, icd11' },
        },
      ]);
    });
  });
});
