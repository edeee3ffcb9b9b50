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

  /** By kind: the note with its caret, what is chosen, and the whole text afterwards. */
  const kinds: Readonly<Record<string, readonly (readonly [marked: string, label: string, text: string])[]>> = {
    'the beginning of a name': [['Left hemif|', 'hemifacial spasm', 'Left hemifacial spasm']],
    'a word inside a name': [
      ['EMG of the oculi|', 'orbicularis oculi', 'EMG of the orbicularis oculi'],
      ['患者痉挛|', '面肌痉挛', '患者面肌痉挛'],
    ],
    'a synonym': [['She complains of double visi|', 'diplopia', 'She complains of diplopia']],
    'an abbreviation': [
      ['Listed for MVD|.', 'microvascular decompression', 'Listed for microvascular decompression.'],
      ['Le patient présente un SHF|', 'spasme hémifacial', 'Le patient présente un spasme hémifacial'],
      ['患者诊断为HFS|', '面肌痉挛', '患者诊断为面肌痉挛'],
    ],
    'a typing error': [['She takes carbamezap|', 'carbamazepine', 'She takes carbamazepine']],
    accents: [
      ['La patiente présente un blepharo|', 'blépharospasme', 'La patiente présente un blépharospasme'],
      ['La patiente présente un blépharo|', 'blépharospasme', 'La patiente présente un blépharospasme'],
    ],
    capitals: [
      ['HEMIF|', 'hemifacial spasm', 'HEMIFACIAL SPASM'],
      ['Hemif|', 'hemifacial spasm', 'Hemifacial spasm'],
    ],
    'an article': [
      ['Aggravation de l’hémisp|', 'spasme hémifacial', 'Aggravation du spasme hémifacial'],
      ['La patiente présente le paral|', 'paralysie faciale', 'La patiente présente la paralysie faciale'],
      ['She has an hemif|', 'hemifacial spasm', 'She has a hemifacial spasm'],
    ],
    'pinyin in full': [['诊断为mianjijingluan|', '面肌痉挛', '诊断为面肌痉挛']],
    'the initials of pinyin': [['拟行wxgjys|', '微血管减压术', '拟行微血管减压术']],
    'pinyin in full and initials': [['患者mianjjl|，', '面肌痉挛', '患者面肌痉挛，']],
    'characters and pinyin': [['患者面jjl|', '面肌痉挛', '患者面肌痉挛']],
    'Traditional characters': [
      ['診斷：面肌痙|', '面肌痙攣', '診斷：面肌痙攣'],
      ['診斷：mianji|', '面肌痙攣', '診斷：面肌痙攣'],
    ],
    'the beginnings of words': [['She has ooc|', 'orbicularis oculi', 'She has orbicularis oculi']],
    'words in another order': [
      ['She has a spasm hemif|', 'hemifacial spasm', 'She has a hemifacial spasm'],
      ['On note des secousses du zygomatique gra|', 'grand zygomatique', 'On note des secousses du grand zygomatique'],
    ],
    'a name with its side': [
      ['Her hemif|', 'left hemifacial spasm', 'Her left hemifacial spasm'],
      [
        'La patiente présente une paralysie fac|',
        'paralysie faciale droite',
        'La patiente présente une paralysie faciale droite',
      ],
      ['诊断：面肌|', '右侧面肌痉挛', '诊断：右侧面肌痉挛'],
    ],
    'what comes after finished words': [
      ['Injection of |', 'botulinum toxin', 'Injection of botulinum toxin'],
      ['Elle est traitée par |', 'carbamazépine', 'Elle est traitée par carbamazépine'],
      ['患者口服|', '卡马西平', '患者口服卡马西平'],
    ],
    'a term of a pack': [['Today the northg|', 'Northgate spasm grade', 'Today the Northgate spasm grade']],
  };
  for (const [kind, cases] of Object.entries(kinds)) {
    it(`completes by ${kind}`, async () => {
      for (const [marked, label, text] of cases) assert.strictEqual(await acceptCompletion(marked, label), text);
    });
  }

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
