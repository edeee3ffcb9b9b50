import assert from 'node:assert/strict';
import { queriesBefore } from '../../../../server/src/features/completion/query';
import { createFolding } from '../../../../server/src/text/folding';
import { readCaret } from '../../../support/caret';

describe('queriesBefore', () => {
  const folding = createFolding('痙痉攣挛');
  const queries = (marked: string) => {
    const { text, offset } = readCaret(marked);
    return queriesBefore(text, offset, folding);
  };
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'She has right hemifacial sp|',
      ['She has right hemifacial sp', 'has right hemifacial sp', 'right hemifacial sp', 'hemifacial sp', 'sp'],
    ],
    ['Seen. Hemif|', ['Hemif']],
    ['first line\nhemif|', ['hemif']],
    ["de l'hémi|", ["de l'hémi", "l'hémi", 'hémi']],
    ['BoNT/A|', ['BoNT/A', 'A']],
    ['(HFS|', ['HFS']],
    ['患者，面肌|', ['面肌', '肌']],
    ['行MVD|', ['行MVD', 'MVD']],
    ['hemifacial |', ['hemifacial ']],
    ['hemi|facial', []],
    ['of|', ['of']],
    ['ON|', ['ON']],
    ['a|', ['a']],
    ['12|', []],
    ['|', []],
    ['面肌。|', []],
  ];
  for (const [marked, expected] of cases) {
    it(JSON.stringify(marked), () =>
      assert.deepEqual(
        queries(marked).map(({ text }) => text),
        expected,
      ),
    );
  }

  it('folds what was typed', () => {
    assert.equal(queries('Ｂell’s–pals|')[0]?.key, 'bells pals');
    assert.equal(queries('面肌痙|')[0]?.key, '面肌痉');
  });

  it('reads no more than is needed of a long line', () => {
    const [longest] = queries(`${'word '.repeat(1000)}hemif|`);
    assert.ok(longest && longest.text.length <= 64);
  });
});
