import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, TextEdit } from 'vscode-languageserver-types';
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
      '5 mg|',
      'hemi|facial',
      'hemifacial spasm. |',
      '2024|',
      '患者，|',
      'x\n|',
    ];
    for (const marked of cases) it(JSON.stringify(marked), () => assert.deepEqual(unaskedAt(marked), []));
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
