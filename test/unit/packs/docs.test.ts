import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from '../../../server/src/terminology/packs/readPack';

const page = readFileSync(join(import.meta.dirname, '../../../docs/term-packs.md'), 'utf8');

describe('The examples of docs/term-packs.md', () => {
  const examples = [...page.matchAll(/```(yaml|json|csv)\n([\s\S]*?)```/g)].map(([, ending = '', text = '']) => ({
    ending,
    text,
  }));

  it('are packs without a problem', () => {
    assert.deepEqual(
      examples.map(({ ending, text }) => {
        const { contents, problems, format } = readPack(text, `a.${ending}`);
        return [format, contents?.concepts.map(({ id }) => id), problems];
      }),
      [
        ['yaml', ['clinic-spasm-score', 'hemifacial-spasm'], []],
        ['yaml', [], []],
        ['json', ['clinic-spasm-score'], []],
        ['csv', ['clinic-spasm-score', 'hemifacial-spasm'], []],
        ['fhir', ['HospitalCodes:F17'], []],
      ],
    );
  });
});
