import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyinLines } from '../../../../scripts/pinyin';
import { usageText } from '../../../../scripts/usage';
import { createTerminology } from '../../../../server/src/terminology/terminology';
import { resources } from '../../../support/resources';

const committed = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../../server/completion', name), 'utf8');

describe('what completion goes by', () => {
  it('is what "npm run pinyin" makes of the Chinese names', () => {
    const made = pinyinLines(resources().terminology.concepts);
    assert.ok(made === committed('pinyin.txt'), 'Run "npm run pinyin".');
  });

  it('is what "npm run usage" makes of the annotated notes', () => {
    const made = usageText(createTerminology(resources().terminology));
    assert.ok(made === committed('usage.yaml'), 'Run "npm run usage".');
  });
});
