import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, TextEdit } from 'vscode-languageserver-types';
import type { CompletionOptions } from '../../../../server/src/features/completion/completion';
import type { Language } from '../../../../server/src/text/language';
import { analyseAtCaret, languageService, textIn } from '../../../support/notes';

function itemsAt(marked: string, locale: Language = 'en'): CompletionItem[] {
  const { note, offset } = analyseAtCaret(marked);
  return languageService().completion(note, note.document.positionAt(offset), locale).items;
}

function unaskedAt(marked: string): CompletionItem[] {
  const { note, offset } = analyseAtCaret(marked);
  return languageService().completion(note, note.document.positionAt(offset), 'en', { unasked: true }).items;
}

/** The whole text after the item was accepted. */
function accepted(marked: string, item: CompletionItem): string {
  const { note } = analyseAtCaret(marked);
  assert.ok(TextEdit.is(item.textEdit));
  return TextDocument.applyEdits(note.document, [item.textEdit]);
}

/** The whole text after the first item was accepted. */
function completed(marked: string): string {
  const [first] = itemsAt(marked);
  assert.ok(first, `nothing is offered for ${JSON.stringify(marked)}`);
  return accepted(marked, first);
}

describe('completion', () => {
  const groups: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    'completes the beginning of a name': [
      ['hemif|', 'hemifacial spasm'],
      ['She has right hemifacial sp|', 'She has right hemifacial spasm'],
      ['The patient was seen for blephar| of both eyes.', 'The patient was seen for blepharospasm of both eyes.'],
      ['La patiente présente un spasme hémif|', 'La patiente présente un spasme hémifacial'],
      ['患者面肌|', '患者面肌痉挛'],
      ['右侧面肌|，发作频繁。', '右侧面肌痉挛，发作频繁。'],
      ['拟行微血管|', '拟行微血管减压术'],
    ],
    'takes no notice of case, accents, width, apostrophes and hyphens': [
      ['La patiente présente un blepharo|', 'La patiente présente un blépharospasme'],
      ['La patiente présente un blépharo|', 'La patiente présente un blépharospasme'],
      ['La patiente présente un ble\u0301pharo|', 'La patiente présente un blépharospasme'],
      ['ｈｅｍｉｆａｃ|', 'hemifacial spasm'],
      ['Bells pals|', "Bell's palsy"],
      ['Bell’s pals|', "Bell's palsy"],
      ['She has a hemi-facial spa|', 'She has a hemifacial spasm'],
    ],
    'keeps the capitals that were typed': [
      ['Hemif|', 'Hemifacial spasm'],
      ['HEMIF|', 'HEMIFACIAL SPASM'],
      ['house-brackm|', 'House-Brackmann scale'],
      ['PARALYSIE FAC|', 'PARALYSIE FACIALE'],
      ['Spasm hemif|', 'Hemifacial spasm'],
    ],
    'begins after an elision, a bracket, a Chinese character': [
      ["Il s'agit de l'hémif|", "Il s'agit de l'hémiface"],
      ['She has a tumor (meningio|', 'She has a tumor (meningioma'],
      ['患者诊断为HFS|', '患者诊断为面肌痉挛'],
    ],
    'leads abbreviations, synonyms and misspellings to the preferred name': [
      ['The patient has HFS|', 'The patient has hemifacial spasm'],
      ['Le patient présente un SHF|', 'Le patient présente un spasme hémifacial'],
      ['She was listed for MVD|', 'She was listed for microvascular decompression'],
      ['She complains of double visi|', 'She complains of diplopia'],
      ['Imaging showed acoustic neur|', 'Imaging showed vestibular schwannoma'],
      ['She has hemifacial spasa|', 'She has hemifacial spasm'],
      ['该患者患有面部痉孪|', '该患者患有面部痉挛'],
    ],
    'forgives one or two typing errors': [
      ['She has hemifaical sp|', 'She has hemifacial spasm'],
      ['She has blefarospa|', 'She has blepharospasm'],
      ['She takes carbamezap|', 'She takes carbamazepine'],
      ['Il prend du clonozepam|', 'Il prend du clonazépam'],
      ['Elle présente une paralisie fac|', 'Elle présente une paralysie faciale'],
    ],
    'leaves a drug what it is': [
      ['She was given Depako|', 'She was given Depakote'],
      ['She was given tegre|', 'She was given Tegretol'],
      ['She was given Boto|', 'She was given Botox'],
      ['She was given gentam|', 'She was given gentamicin'],
      ['Elle reçoit de la Dépak|', 'Elle reçoit de la Dépakine'],
      ['She was given tegretl|', 'She was given Tegretol'],
      ['患者口服德巴|', '患者口服德巴金'],
      ['患者口服泼尼松|', '患者口服泼尼松'],
      ['Elle a reçu une injection de bot|', 'Elle a reçu une injection de botox'],
    ],
    'finds Chinese by its sounds: whole, by initials, mixed, with two letters swapped': [
      ['患者mianjijingluan|', '患者面肌痉挛'],
      ['诊断为mianji|', '诊断为面肌痉挛'],
      ['患者口服kamaxi|，', '患者口服卡马西平，'],
      ['患者mjjl|', '患者面肌痉挛'],
      ['拟行wxgjys|', '拟行微血管减压术'],
      ['患者zjw|', '患者重症肌无力'],
      ['患者mianjjl|', '患者面肌痉挛'],
      ['患者面jjl|', '患者面肌痉挛'],
      ['患者面肌jing|', '患者面肌痉挛'],
      ['诊断：xuezhong|', '诊断：血肿'],
      ['诊断：sanchashenjingt|', '诊断：三叉神经痛'],
      ['诊断：scsjt|', '诊断：三叉神经痛'],
      ['患者mainji|', '患者面肌痉挛'],
      ['患者mianjijignluan|', '患者面肌痉挛'],
    ],
    'writes what sounds so in Traditional characters among Traditional characters': [
      ['診斷：mianji|', '診斷：面肌痙攣'],
      ['頭部：mjjl|', '頭部：面肌痙攣'],
    ],
    'finds names by the beginnings of their words': [
      ['EMG of the orbor|', 'EMG of the orbicularis oris'],
      ['She has ooc|', 'She has orbicularis oculi'],
      ['EMG of the orboc|', 'EMG of the orbicularis oculi'],
      ['hfspasm|', 'hemifacial spasm'],
    ],
    'finds names by two words in another order': [
      ['She has a spasm hemif|', 'She has a hemifacial spasm'],
      ['nerve fac|', 'facial nerve'],
      ['On note des secousses du zygomatique gra|', 'On note des secousses du grand zygomatique'],
    ],
    'fits the French article': [
      ['La patiente présente le paral|', 'La patiente présente la paralysie faciale'],
      ["La patiente consulte pour l'hémisp|", 'La patiente consulte pour le spasme hémifacial'],
      ['La patiente consulte pour l’hémisp|', 'La patiente consulte pour le spasme hémifacial'],
      ['Aggravation du paral|', 'Aggravation de la paralysie faciale'],
      ["Aggravation de l'hémisp|", 'Aggravation du spasme hémifacial'],
      ['Aggravation de la hémisp|', 'Aggravation du spasme hémifacial'],
      ['Atteinte de la orbicul|', "Atteinte du muscle orbiculaire de l'œil"],
      ['Elle présente un paral|', 'Elle présente une paralysie faciale'],
      ['Elle présente une hémisp|', 'Elle présente un spasme hémifacial'],
      ['Il présente Un paral|', 'Il présente Une paralysie faciale'],
      ['La patiente présente la paral|', 'La patiente présente la paralysie faciale'],
    ],
    'fits the English article': [
      ['She has an hemif|', 'She has a hemifacial spasm'],
      ['She has a EMG|', 'She has an electromyography'],
      ['She has an acoust|', 'She has a vestibular schwannoma'],
      ['She has a hemif|', 'She has a hemifacial spasm'],
    ],
    'offers next what the words before lead to': [
      ['Injection of |', 'Injection of botulinum toxin'],
      ['Spasm of the |', 'Spasm of the eye'],
      ['She takes |', 'She takes carbamazepine'],
      ['No |', 'No hemifacial spasm'],
      ['Elle est traitée par |', 'Elle est traitée par carbamazépine'],
      ['Pas de |', 'Pas de spasme hémifacial'],
      ['患者口服|', '患者口服卡马西平'],
      ['Hemifacial spasm and |', 'Hemifacial spasm and blepharospasm'],
      ['诊断：|', '诊断：面肌痉挛'],
      ['診斷：|', '診斷：面肌痙攣'],
    ],
    'goes by the heading': [
      ['Medication:\nca|', 'Medication:\ncarbamazepine'],
      ['Plan:\nm|', 'Plan:\nmagnetic resonance imaging'],
      ['Examination:\nm|', 'Examination:\nmuscle spasm'],
      ['Assessment:\nm|', 'Assessment:\nMeige syndrome'],
      ['Procedure: b|', 'Procedure: botulinum toxin injection'],
      ['Assessment: b|', 'Assessment: blepharospasm'],
    ],
    'goes by the words before': [
      ['She has tr|', 'She has trigeminal neuralgia'],
      ['She takes tr|', 'She takes trihexyphenidyl'],
      ['Compression by the AI|', 'Compression by the anterior inferior cerebellar artery'],
      ['患者口服k|', '患者口服卡马西平'],
    ],
    'leaves what is gathered at the edge of the field what it is': [
      ['She was treated for endocard|', 'She was treated for endocarditis'],
      ['Elle a eu une endocard|', 'Elle a eu une endocardite'],
    ],
    'writes in the language of the sentence, and in that of a name found only there': [
      [
        'Le patient présente un spasme. Il est suivi pour HFS|',
        'Le patient présente un spasme. Il est suivi pour spasme hémifacial',
      ],
      ['The patient was seen for 面肌|', 'The patient was seen for 面肌痉挛'],
      ['The patient has hémispasme f|', 'The patient has spasme hémifacial'],
    ],
    'writes Traditional characters among Traditional characters': [
      ['雙側面肌痙|', '雙側面肌痙攣'],
      ['診斷：面肌痙|', '診斷：面肌痙攣'],
    ],
  };
  for (const [title, cases] of Object.entries(groups)) {
    describe(title, () => {
      for (const [marked, expected] of cases) it(marked, () => assert.equal(completed(marked), expected));
    });
  }

  describe('stays quiet where nobody asked', () => {
    const cases = [
      '|',
      'a|',
      'She walks with the|',
      'history of|',
      'Elle est avec|',
      'hemi|facial',
      'hemifacial spasm. |',
      'x\n|',
      // Ordinary words.
      'The patient is a teacher and liv|',
      'She said that the wea|',
      'He came with his wif|',
      'She walks every day and dri|',
      'Symptoms began when sh|',
      'Seen today with her son who wor|',
      'She was born in Par|',
      'Elle habite à Ly|',
      'Elle est venue avec son mar|',
      'La patiente dit que sa mè|',
      'Elle travaille dans un bur|',
      'Il ne peut pas dor|',
      'Bonne tol|',
      '患者昨天|',
      '今天来|',
      '她的|',
      '不是|',
      // Numbers, dates, units.
      '5 mg|',
      '60mg|',
      '60mg q|',
      '60mg qd|',
      '卡马西平60mg qd|',
      '5 U|',
      '2024|',
      '2024-05-1|',
      '12/03/20|',
      '3 mm|',
      'left at 10 pm|',
      // Words that hold sentences together.
      'with|',
      'and|',
      'or|',
      'de la|',
      'du|',
      'pour|',
      'He is not|',
      // What may come next is for who asks.
      '患者，|',
      '患者口服|',
      'She takes |',
      'Pas de |',
      'Hemifacial spasm, |',
    ];
    for (const marked of cases) it(JSON.stringify(marked), () => assert.deepEqual(unaskedAt(marked), []));
  });

  describe('comes up by itself where a name is likely', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['no diplo|', 'no diplopia'],
      ['No diplo|', 'No diplopia'],
      ['Assessment: right hemif|', 'Assessment: right hemifacial spasm'],
      ['无mt|', '无面瘫'],
      ['诊断：mjjl|', '诊断：面肌痉挛'],
      ['患者面肌|', '患者面肌痉挛'],
      ['She takes ba|', 'She takes baclofen'],
      ['Underwent mvd|', 'Underwent microvascular decompression'],
      ['Spasm of the orb|', 'Spasm of the orbicularis oculi'],
      ['Elle prend du clon|', 'Elle prend du clonazépam'],
      ['Elle présente un spasme h|', 'Elle présente un spasme hémifacial'],
      ['The patient has HFS|', 'The patient has hemifacial spasm'],
    ];
    for (const [marked, expected] of cases) {
      it(marked, () => {
        const [first] = unaskedAt(marked);
        assert.ok(first);
        assert.equal(accepted(marked, first), expected);
      });
    }
  });

  describe('offers a disorder with its side after its name', () => {
    /** What the items make of the note that have a side besides the name of the first. */
    const sided = (marked: string): string[] => {
      const [first, ...others] = itemsAt(marked);
      assert.ok(first);
      return others
        .slice(0, 2)
        .filter(({ data }) => (data as { concept: string }).concept === (first.data as { concept: string }).concept)
        .filter(({ label }) => label.includes(first.label))
        .map((item) => accepted(marked, item));
    };
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['Her hemif|', ['Her right hemifacial spasm', 'Her left hemifacial spasm']],
      ['She has an hemif|', ['She has a right hemifacial spasm', 'She has a left hemifacial spasm']],
      ['Left hemifacial spasm. Her hemif|', ['Left hemifacial spasm. Her left hemifacial spasm']],
      ['Right hemifacial spasm. Her hemif|', ['Right hemifacial spasm. Her right hemifacial spasm']],
      [
        'La patiente présente un spasme hémif|',
        ['La patiente présente un spasme hémifacial droit', 'La patiente présente un spasme hémifacial gauche'],
      ],
      [
        'La patiente présente une paralysie fac|',
        ['La patiente présente une paralysie faciale droite', 'La patiente présente une paralysie faciale gauche'],
      ],
      [
        'Elle a une paralysie faciale droite. Cette paralysie fac|',
        ['Elle a une paralysie faciale droite. Cette paralysie faciale droite'],
      ],
      ['诊断：面肌|', ['诊断：右侧面肌痉挛', '诊断：左侧面肌痉挛']],
      ['诊断：mianji|', ['诊断：右侧面肌痉挛', '诊断：左侧面肌痉挛']],
      ['左侧面肌痉挛3年。诊断：面肌|', ['左侧面肌痉挛3年。诊断：左侧面肌痉挛']],
      ['診斷：面肌痙|', ['診斷：右側面肌痙攣', '診斷：左側面肌痙攣']],
      ['左側面肌痙攣。診斷：面肌痙|', ['左側面肌痙攣。診斷：左側面肌痙攣']],
      // It has one, or takes none.
      ['She has right hemif|', []],
      ['She has R hemif|', []],
      ['She has bilateral facial pal|', []],
      ['诊断：右侧面肌|', []],
      ['診斷：右側面肌痙|', []],
      ['She has a bilateral hemif|', []],
      ['She has parkins|', []],
      ['She has a blephar|', []],
      ['She takes carb|', []],
    ];
    for (const [marked, expected] of cases) it(marked, () => assert.deepEqual(sided(marked), expected));
  });

  it('offers no next name within a word, nor where nothing leads to one', () => {
    for (const marked of ['The sky is |', 'La patiente est venue |', 'Hemifacial spasm. |', 'She takes |x']) {
      assert.deepEqual(itemsAt(marked), [], marked);
    }
  });

  it('keeps the names that a finished word begins before those that may come next', () => {
    const names = itemsAt('Diagnosis: facial |').map(({ label }) => label);
    assert.equal(names[0], 'facial palsy');
    assert.ok(names.includes('hemifacial spasm'));
  });

  describe('of what was chosen', () => {
    const itemsWith = (marked: string, options: CompletionOptions) => {
      const { note, offset } = analyseAtCaret(marked);
      return languageService().completion(note, note.document.positionAt(offset), 'en', options).items;
    };

    it('puts it before what is as likely, the latest first', () => {
      const labels = (choices: readonly string[]) => itemsWith('She takes ba|', { choices }).map(({ label }) => label);
      const marked = 'Her fac|';
      const names = itemsWith(marked, {});
      const other = names[2]!;
      const { concept } = other.data as { concept: string };
      assert.equal(itemsWith(marked, { choices: [concept] })[0]?.label, other.label);
      assert.deepEqual(labels(['no-such-concept']), labels([]));
    });

    it('gives each item the command that tells of it, where there is one', () => {
      for (const item of itemsWith('Her hemif|', { chosenCommand: 'facies.chosen' })) {
        const { concept } = item.data as { concept: string };
        assert.deepEqual(item.command, { title: item.label, command: 'facies.chosen', arguments: [concept] });
      }
      for (const item of itemsWith('Her hemif|', {})) assert.equal(item.command, undefined);
    });
  });

  it('is never complete, and filters each item by the very text that it replaces', () => {
    const cases = [
      'The sky|',
      'She has an hemif|',
      "Aggravation de l'hémisp|",
      'Injection of |',
      '患者mjjl|',
      '診斷：面肌|',
      'spasm hemif|',
      'The fn|',
    ];
    for (const marked of cases) {
      for (const unasked of [true, false]) {
        const { note, offset } = analyseAtCaret(marked);
        const list = languageService().completion(note, note.document.positionAt(offset), 'en', { unasked });
        assert.equal(list.isIncomplete, true);
        for (const { textEdit, filterText, label } of list.items) {
          assert.ok(TextEdit.is(textEdit));
          assert.equal(filterText, textIn(note, textEdit.range), `${marked} ${label}`);
          assert.deepEqual(textEdit.range.end, note.document.positionAt(offset));
        }
      }
    }
  });

  it('never replaces a brand by its generic name or by another drug', () => {
    for (const marked of ['She takes Depakote|', 'She takes Tegretol|', 'She takes Botox|', 'She takes Dysport|']) {
      const written = marked.slice('She takes '.length, -1);
      for (const { label } of itemsAt(marked)) assert.ok(label.startsWith(written), `${written} became ${label}`);
    }
  });

  it('offers a synonym that is being typed after the preferred name', () => {
    assert.deepEqual(
      itemsAt('She has keratit|').map(({ label }) => label),
      ['corneal irritation', 'keratitis'],
    );
  });

  it('offers the name in the language being written after one found only in another language', () => {
    assert.deepEqual(
      itemsAt('The patient was seen for 贝尔麻|').map(({ label }) => label),
      ['贝尔麻痹', "Bell's palsy"],
    );
  });

  it('offers both languages for a Latin name among Chinese', () => {
    assert.deepEqual(
      itemsAt('诊断为hemifacial sp|')
        .slice(0, 2)
        .map(({ label }) => label),
      ['hemifacial spasm', '面肌痉挛'],
    );
  });

  it('puts a concept of the note before others', () => {
    assert.equal(completed('She has a tremor. She has facial p|').slice(18), 'She has facial palsy');
    assert.equal(completed('She has facial pain. The facial p|'), 'She has facial pain. The facial pain');
  });

  it('gives an item all that an editor needs', () => {
    const [item] = itemsAt('A 50-year-old man with HF|', 'fr');
    assert.deepEqual(item, {
      label: 'hemifacial spasm',
      labelDetails: { detail: ' (HFS)', description: 'affection' },
      kind: 7,
      sortText: '00',
      filterText: 'HF',
      textEdit: {
        range: { start: { line: 0, character: 23 }, end: { line: 0, character: 25 } },
        newText: 'hemifacial spasm',
      },
      data: { note: 'file:///notes/consult.note', concept: 'hemifacial-spasm', language: 'en' },
    });
  });

  it('gives at most thirty items, in the order of their sort texts, each filtered by what it replaces', () => {
    const { note, offset } = analyseAtCaret('La face. 面|');
    const list = languageService().completion(note, note.document.positionAt(offset), 'en');
    assert.equal(list.isIncomplete, true);
    assert.equal(list.items.length, 30);
    assert.deepEqual(
      list.items.map(({ sortText }) => sortText).sort(),
      list.items.map(({ sortText }) => sortText),
    );
    for (const item of list.items) {
      assert.ok(TextEdit.is(item.textEdit));
      assert.equal(textIn(note, item.textEdit.range), item.filterText);
    }
  });

  it('does not stumble over lone surrogates, emoji and line breaks', () => {
    assert.equal(completed('😀 hemif|'), '😀 hemifacial spasm');
    assert.equal(completed('first\r\nhemif|'), 'first\r\nhemifacial spasm');
    assert.equal(completed('\ud83d hemif|'), '\ud83d hemifacial spasm');
  });
});

describe('resolveCompletion', () => {
  it('adds the definition in the language of the name, and the other names', () => {
    const [item] = itemsAt('患者面肌|');
    assert.ok(item);
    const resolved = languageService().resolveCompletion(item, 'fr');
    assert.deepEqual(resolved, {
      ...item,
      detail: 'affection',
      documentation: {
        kind: 'markdown',
        value:
          '一侧面神经支配的肌肉出现不规则、不自主的阵挛性或强直性收缩的慢性运动障碍，多从眼周开始。\n\n' +
          'Anglais : hemifacial spasm · Français : spasme hémifacial\n\n' +
          'ICD-10 (WHO 2019) `G51.3` · ICD-10-CM `G51.3`, `G51.39` · ICD-11 MMS `8B88.2` · MeSH `D019569`, `C564198` · ' +
          'HPO `HP:0010828` · MONDO `MONDO:0007713` · Orphanet `ORPHA:221083`',
      },
    });
  });

  it('leaves items of others alone', () => {
    for (const data of [
      undefined,
      null,
      'x',
      { concept: 'nothing', language: 'en' },
      { concept: 'tic', language: 'de' },
    ]) {
      const item = { label: 'x', data };
      assert.equal(languageService().resolveCompletion(item, 'en'), item);
    }
  });
});
