import assert from 'node:assert/strict';
import { editDistance } from '../../../server/src/text/editDistance';

describe('editDistance', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['', '', 0],
    ['spasm', 'spasm', 0],
    ['', 'tic', 3],
    ['tic', '', 3],
    ['spasm', 'spasms', 1],
    ['spasm', 'spams', 1],
    ['palsey', 'palsy', 1],
    ['meigs', 'meige', 1],
    ['spares', 'spasm', 3],
    ['痉孪', '痉挛', 1],
    ['abc', 'cba', 2],
  ];
  for (const [a, b, distance] of cases) {
    it(`counts ${distance} between "${a}" and "${b}", both ways`, () => {
      assert.equal(editDistance(a, b), distance);
      assert.equal(editDistance(b, a), distance);
    });
  }
});
