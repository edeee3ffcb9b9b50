import assert from 'node:assert/strict';
import { traditionalToSimplified } from '../../../server/build/traditional';
import { createFolding } from '../../../server/src/text/folding';

describe('traditionalToSimplified', () => {
  const joined = traditionalToSimplified();
  const characters = [...joined];
  const pairs = characters.flatMap((traditional, index) =>
    index % 2 === 0 ? [[traditional, characters[index + 1] ?? ''] as const] : [],
  );

  it('is pairs of characters of one UTF-16 unit each', () => {
    assert.equal(characters.length, joined.length);
    assert.equal(joined.length % 2, 0);
    assert.ok(
      pairs.length > 2500 && pairs.length < 3500,
      `${pairs.length} pairs: OpenCC's tables of characters hold about 3000`,
    );
    assert.deepEqual(
      pairs.filter(([traditional, simplified]) => !/^\p{Script=Han}{2}$/u.test(traditional + simplified)),
      [],
    );
  });

  it('folds each character once and to one that stays', () => {
    const traditional = pairs.map(([from]) => from);
    assert.equal(new Set(traditional).size, traditional.length);
    assert.deepEqual(
      pairs.filter(([, to]) => traditional.includes(to)),
      [],
    );
  });

  const folding = createFolding(joined);
  for (const [traditional, simplified] of [
    ['面肌痙攣', '面肌痉挛'],
    ['眼瞼痙攣', '眼睑痉挛'],
    ['三叉神經痛', '三叉神经痛'],
    ['顏面神經麻痺', '颜面神经麻痹'],
    ['顏面神經麻痹', '颜面神经麻痹'],
    ['衞', '卫'],
    ['綜合徵', '综合征'],
    ['肉毒桿菌毒素', '肉毒杆菌毒素'],
    ['乾眼症', '干眼症'],
    ['頭髮', '头发'],
  ] as const) {
    it(`folds ${traditional} to ${simplified}`, () => assert.equal(folding.text(traditional), simplified));
  }

  it('leaves Simplified text as it is', () => {
    const text = '患者左侧面肌痉挛三年显著加重什么时候手术干眼症综合征头发面部';
    assert.equal(folding.text(text), text);
  });
});
