import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFolding } from '../../../server/src/text/folding';

const folding = createFolding('痙痉攣挛側侧');
const fold = (text: string): string => folding.text(text);

describe('folding', () => {
  it('drops case and accents, composed or combining', () => {
    assert.equal(fold('Blépharospasme HÉMIFACIAL'), 'blepharospasme hemifacial');
    assert.equal(fold('ble\u0301pharospasme'), 'blepharospasme');
  });

  it('writes ligatures out', () => {
    assert.equal(fold('œdème ŒDÈME ﬁbrillation'), 'oedeme oedeme fibrillation');
  });

  it('narrows full-width forms', () => {
    assert.equal(fold('ＨＦＳ（２）'), 'hfs(2)');
  });

  it('makes one kind of apostrophes, dashes and spaces', () => {
    assert.equal(fold('l’œil l‘œil'), "l'oeil l'oeil");
    assert.equal(fold('post–paralytic non‑motor'), 'post-paralytic non-motor');
    assert.equal(fold('a\u00a0b\u3000c\u202fd'), 'a b c d');
  });

  it('reads Traditional characters as Simplified', () => {
    assert.equal(fold('右側面肌痙攣'), '右侧面肌痉挛');
  });

  it('drops what has no width', () => {
    assert.equal(fold('\ufeffhemi\u00adfacial\u200b'), 'hemifacial');
  });

  it('leaves lone surrogates, NUL and emoji as they are', () => {
    assert.equal(fold('\ud800\0😀\udc00'), '\ud800\0😀\udc00');
  });

  it('takes a number that is one sign for no part of the word beside it', () => {
    assert.deepEqual(
      [...'①⑩⒈㈠Ⅴⅶ'].map((sign) => folding.classOf(sign.charCodeAt(0))),
      ['other', 'other', 'other', 'other', 'other', 'other'],
    );
    assert.equal(folding.text('Ⅶ'), 'vii');
  });

  it('tells what a unit is', () => {
    const kinds = ['a', 'É', '７', '面', ' ', '\u00a0', '–', '\n', '\u0301', '。', '\u00ad'];
    assert.deepEqual(
      kinds.map((unit) => folding.classOf(unit.charCodeAt(0))),
      ['word', 'word', 'word', 'han', 'space', 'space', 'hyphen', 'lineBreak', 'mark', 'other', 'mark'],
    );
  });

  it('folds unit by unit: a text is its units folded, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const units = [...Array(text.length).keys()].map((index) => folding.unit(text.charCodeAt(index)));
        assert.equal(fold(text), units.join(''));
        assert.equal(fold(fold(text)), fold(text));
      }),
    );
  });
});
