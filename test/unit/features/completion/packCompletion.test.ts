import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageService } from '../../../support/notes';
import { readCaret } from '../../../support/caret';
import { packOf } from '../../../support/packs';

const pack = packOf(
  `concept,language,kind,term
northgate-grid,en,preferred,Northgate spasm grid
northgate-grid,fr,preferred,Grille éclair Northgate
northgate-grid,zh,preferred,北门痉挛分级
northgate-clinic,en,preferred,Northgate spasm clinic
northgate-clinic,zh,preferred,北门门诊
hemifax,en,preferred,hemifaxol
`,
  'local.csv',
);
const service = languageService().withPacks([pack]);

/** What completion would make of the replaced words, for each item in order. */
function itemsAt(marked: string): string[] {
  const { text, offset } = readCaret(marked);
  const document = TextDocument.create('file:///notes/a.note', 'clinical-note', 1, text);
  const { items } = service.completion(service.analyse(document), document.positionAt(offset), 'en');
  return items.map(({ textEdit }) => {
    assert.ok(textEdit && 'range' in textEdit);
    return `[${document.getText(textEdit.range)}] ${textEdit.newText}`;
  });
}

describe('completion from packs', () => {
  it('finds what begins with the words before the caret', () => {
    assert.deepEqual(itemsAt('Seen in the Northgate spasm c|'), ['[Northgate spasm c] Northgate spasm clinic']);
  });

  it('finds what was typed without accents', () => {
    assert.deepEqual(itemsAt('Le patient a un score à la grille ecl|'), ['[grille ecl] Grille éclair Northgate']);
  });

  it('finds names in spite of one typing error from five letters on, and of two from eight', () => {
    assert.equal(itemsAt('Seen in the Norhtgate spasm c|')[0], '[Norhtgate spasm c] Northgate spasm clinic');
    assert.equal(itemsAt('Seen in the Norhtgate spsam c|')[0], '[Norhtgate spsam c] Northgate spasm clinic');
    assert.deepEqual(itemsAt('Seen in the Norh|'), []);
  });

  it('offers no mistyped name where as many words begin a right one', () => {
    assert.equal(itemsAt('Impression: right hemifac|')[0], '[hemifac] hemifacial spasm');
    assert.ok(!itemsAt('Impression: right hemifac|').some((item) => item.includes('hemifaxol')));
  });

  it('finds Chinese names by pinyin, initials and both beside characters', () => {
    for (const typed of ['beimenjing', 'beimjl', '北menj', '北门jlf']) {
      assert.deepEqual(itemsAt(`患者在北京随访，评估采用${typed}|`), [`[${typed}] 北门痉挛分级`]);
    }
    assert.deepEqual(itemsAt('患者在北京随访，评估采用bmmz|'), ['[bmmz] 北门门诊']);
  });
});
