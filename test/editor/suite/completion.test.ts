import { assert } from 'chai';
import { acceptCompletion, closeNotes, completionsOf, labelOf, openNoteAtCaret } from './support';

describe('completion', () => {
  afterEach(closeNotes);

  it('completes an English condition', async () => {
    assert.strictEqual(
      await acceptCompletion('The patient has right hemif|', 'hemifacial spasm'),
      'The patient has right hemifacial spasm',
    );
  });

  it('completes a French condition, with its accent or without', async () => {
    for (const typed of ['blépharo', 'blepharo']) {
      assert.strictEqual(
        await acceptCompletion(`La patiente présente un ${typed}|.`, 'blépharospasme'),
        'La patiente présente un blépharospasme.',
      );
    }
  });

  it('completes a Chinese condition inside running text', async () => {
    assert.strictEqual(await acceptCompletion('患者右侧面肌|3年。', '面肌痉挛'), '患者右侧面肌痉挛3年。');
  });

  it('replaces all the words typed of a name, and keeps its capital', async () => {
    assert.strictEqual(
      await acceptCompletion('Impression: Hemifacial sp|', 'hemifacial spasm'),
      'Impression: Hemifacial spasm',
    );
  });

  it('leads from an abbreviation and from a slip of the pen to the preferred name', async () => {
    assert.strictEqual(
      await acceptCompletion('The patient has HFS|', 'hemifacial spasm'),
      'The patient has hemifacial spasm',
    );
    assert.strictEqual(
      await acceptCompletion('The patient has blefarosp|', 'blepharospasm'),
      'The patient has blepharospasm',
    );
  });

  it('brings a definition with the chosen item', async () => {
    const { document, selection } = await openNoteAtCaret('The patient has hemif|');
    const items = await completionsOf(document, selection.active);
    const item = items.find((candidate) => labelOf(candidate) === 'hemifacial spasm');
    const documentation = item?.documentation;
    assert.include(typeof documentation === 'string' ? documentation : documentation?.value, 'spasme hémifacial');
  });

  it('stays quiet in prose', async () => {
    const { document, selection } = await openNoteAtCaret('She went to the|');
    const items = await completionsOf(document, selection.active);
    assert.notInclude(items.map(labelOf), 'thermocoagulation');
  });
});
