import assert from 'node:assert/strict';
import { checkTerminology } from '../../../server/build/checkTerminology';
import { ambiguousFile, concept, pack, spasm, tic, ticForm, withFolder } from './packFolder';

describe('checkTerminology', () => {
  const check = (...concepts: readonly string[]) =>
    withFolder({ 'a.yaml': pack('a', ...concepts), 'ambiguous.yaml': ambiguousFile(ticForm) }, (folder) =>
      checkTerminology(folder, folder),
    );

  it('counts what packs hold that are right', () => {
    const related = concept('cramp', 'cramp', 'crampe', '抽筋', '    relations: { is-a: [spasm] }');
    assert.deepEqual(check(spasm, tic, related), {
      ok: true,
      lines: ['1 packs, 3 concepts, terms: 3 en, 3 fr, 3 zh; 1 relations, 0 codes, 1 ambiguous forms'],
    });
  });

  it('names the place of every problem', () => {
    assert.deepEqual(check(tic, tic), {
      ok: false,
      lines: ['a.yaml:14: motor-tic: already defined at a.yaml:8: merge the two or give this one its own id'],
    });
  });
});
