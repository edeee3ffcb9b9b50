import { assert } from 'chai';
import { closeNotes, hoverAtCaret } from './support';

describe('hover', () => {
  afterEach(closeNotes);

  it('defines a Chinese term in Chinese, with its English and French names', async () => {
    assert.strictEqual(await hoverAtCaret('患者右侧面肌|痉挛3年。'), ['**面肌痉挛** · condition', ''].join('\n\n'));
  });

  it('defines a French term in French and says what the note says of it', async () => {
    assert.strictEqual(await hoverAtCaret("Pas d'argument pour un blépharo|spasme."), [].join('\n\n'));
  });

  it('defines an English term in English and says that a relative has it', async () => {
    assert.strictEqual(await hoverAtCaret('Her mother had hemi|facial spasm.'), [].join('\n\n'));
  });

  it('says nothing of other words', async () => {
    assert.strictEqual(await hoverAtCaret('The pat|ient was seen today.'), '');
  });
});
