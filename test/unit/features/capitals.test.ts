import assert from 'node:assert/strict';
import { withCapitalsOf } from '../../../server/src/features/capitals';

describe('withCapitalsOf', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['hemif', 'hemifacial spasm', 'hemifacial spasm'],
    ['Hemif', 'hemifacial spasm', 'Hemifacial spasm'],
    ['HEMIF', 'hemifacial spasm', 'HEMIFACIAL SPASM'],
    ['HEM', 'hemifacial spasm', 'Hemifacial spasm'],
    ['bell', "Bell's palsy", "Bell's palsy"],
    ['Œd', 'œdème', 'Œdème'],
    ['面肌', '面肌痉挛', '面肌痉挛'],
    ['7', 'nerf VII', 'nerf VII'],
    ['', 'tic', 'tic'],
  ];
  for (const [typed, name, expected] of cases) {
    it(`${JSON.stringify(typed)} for ${name}`, () => assert.equal(withCapitalsOf(typed, name), expected));
  }
});
