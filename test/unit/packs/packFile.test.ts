import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { Language } from '../../../server/src/text/language';
import { readCaret } from '../../support/caret';
import { languageService } from '../../support/notes';

function at(marked: string) {
  const { text, offset } = readCaret(marked);
  const document = TextDocument.create('file:///a.yaml', 'yaml', 1, text);
  return { document, position: document.positionAt(offset) };
}

function offered(marked: string, locale: Language = 'en'): readonly CompletionItem[] {
  const { document, position } = at(marked);
  return languageService().packFileCompletion(document, position, locale).items;
}

const labels = (marked: string): readonly string[] => offered(marked).map(({ label }) => label);

/** The whole text after the item with this label was accepted. */
function accepted(marked: string, label: string): string {
  const { document } = at(marked);
  const edit = offered(marked).find((item) => item.label === label)?.textEdit;
  assert.ok(edit && 'range' in edit, label);
  return TextDocument.applyEdits(document, [edit]);
}

function hovered(marked: string, locale: Language = 'en'): string | undefined {
  const { document, position } = at(marked);
  const hover = languageService().packFileHover(document, position, locale);
  return hover && (hover.contents as { value: string }).value;
}

describe('Completion in a YAML pack', () => {
  it('offers the fields of the file, of a concept, of a language, but those that are there', () => {
    assert.deepEqual(labels('title: x\n|'), ['pack', 'description', 'concepts', 'context']);
    assert.deepEqual(labels('concepts:\n  - id: a\n    type: scale\n    |'), [
      'en',
      'fr',
      'zh',
      'codes',
      'relations',
      'note',
      'subtype',
      'relevance',
      'side',
    ]);
    assert.deepEqual(labels('concepts:\n- id: a\n  fr:\n    preferred: x\n    s|'), [
      'definition',
      'synonyms',
      'abbreviations',
      'layTerms',
      'misspellings',
      'plural',
      'singular',
      'gender',
      'number',
    ]);
    assert.ok(labels('concepts:\n  - id: a\n    zh:\n      |').includes('traditional'));
    assert.deepEqual(labels('concepts:\n  - id: a\n    codes:\n      - system: MeSH\n        |'), [
      'code',
      'match',
      'source',
      'billable',
      'note',
    ]);
  });

  it('offers what context is made of, and the values of the axis that is written', () => {
    const cues = 'context:\n  fr:\n    cues:\n      - axis: laterality\n        ';
    assert.deepEqual(labels('context:\n  |'), ['en', 'fr', 'zh']);
    assert.deepEqual(labels('context:\n  fr:\n    |'), ['cues', 'pseudo', 'terminations', 'headings']);
    assert.deepEqual(labels(`${cues}|`), [
      'value',
      'direction',
      'within',
      'reach',
      'types',
      'closing',
      'opening',
      'exactCase',
      'firm',
      'texts',
      'example',
    ]);
    assert.deepEqual(labels(`${cues}value: |`), ['left', 'right', 'bilateral', 'none', 'same', 'opposite']);
    assert.deepEqual(labels(`${cues}closing: |`), ['true']);
    assert.deepEqual(labels(`${cues}types: [drug, sc|`).length, 12);
    assert.equal(accepted(`${cues}types: [drug, sc|`, 'scale'), `${cues}types: [drug, scale`);
    assert.deepEqual(labels(`${cues}texts: [ra|`), []);
    assert.deepEqual(labels('context:\n  en:\n    headings:\n      - kind: |').length, 13);
    assert.deepEqual(labels('context:\n  en:\n    headings:\n      - effects:\n          - axis: |'), [
      'negation',
      'temporality',
      'experiencer',
      'laterality',
    ]);
    assert.equal(accepted('context:\n  fr:\n    c|', 'cues'), 'context:\n  fr:\n    cues:\n      - ');
  });

  it('writes a field ready for its value', () => {
    assert.equal(accepted('concepts:\n  - id: a\n    ty|', 'type'), 'concepts:\n  - id: a\n    type: ');
    assert.equal(accepted('concepts:\n  - id: a\n    e|', 'en'), 'concepts:\n  - id: a\n    en:\n      ');
    assert.equal(
      accepted('concepts:\n  - id: a\n    en:\n      syn|', 'synonyms'),
      'concepts:\n  - id: a\n    en:\n      synonyms:\n        - ',
    );
  });

  it('offers the values that a field may have', () => {
    assert.equal(labels('concepts:\n  - type: |').length, 13);
    assert.equal(accepted('concepts:\n  - type: con|', 'condition'), 'concepts:\n  - type: condition');
    assert.deepEqual(labels('concepts:\n  - id: a\n    codes:\n      - match: |'), [
      'exact',
      'broader',
      'narrower',
      'related',
    ]);
    assert.ok(labels('concepts:\n  - id: a\n    codes:\n      - system: |').includes('ICD-10-CM'));
    assert.equal(offered('concepts:\n  - type: |', 'fr')[0]?.detail, 'affection');
  });

  it('offers concepts where the id of one belongs', () => {
    assert.equal(
      accepted('concepts:\n  - id: hemifacial sp|', 'hemifacial-spasm'),
      'concepts:\n  - id: hemifacial-spasm',
    );
    assert.equal(
      accepted('concepts:\n  - id: a\n    relations:\n      assesses: [facial-palsy, bleph|', 'blepharospasm'),
      'concepts:\n  - id: a\n    relations:\n      assesses: [facial-palsy, blepharospasm',
    );
    assert.ok(
      labels('concepts:\n  - id: a\n    relations:\n      treats:\n        - bleph|').includes('blepharospasm'),
    );
  });

  it('stays quiet in comments and in texts of one’s own', () => {
    assert.deepEqual(labels('# ti|'), []);
    assert.deepEqual(labels('title: Cl|'), []);
    assert.deepEqual(labels('concepts:\n  - en:\n      preferred: spa|'), []);
    assert.deepEqual(labels('concepts:\n  - en:\n      synonyms:\n        - spa|'), []);
  });
});

describe('Hover in a YAML pack', () => {
  it('says what a field is for, in the language of the reader', () => {
    assert.equal(hovered('concepts:\n  - i|d: a'), languageService().translate('en')('packField.id'));
    assert.equal(hovered('concepts:\n  - en:\n      syno|nyms: [a]', 'zh'), '其他正确名称，匹配时不区分大小写和重音。');
    assert.equal(hovered('col|our: red'), undefined);
  });

  it('says what a field of context is for', () => {
    assert.equal(
      hovered('context:\n  fr:\n    cues:\n      - clo|sing: true', 'fr'),
      'L’indice ne compte que s’il termine sa proposition : « fièvre : non ».',
    );
    assert.equal(hovered('context:\n  fr:\n    cu|es: []', 'zh'), '对前后所提及内容有所说明的词语。');
  });

  it('says which concept an id means', () => {
    assert.match(hovered('concepts:\n  - id: hemi|facial-spasm') ?? '', /^\*\*hemifacial spasm\*\* · condition\n\n/);
    assert.match(
      hovered('concepts:\n  - relations:\n      is-a: [hemifacial|-spasm]', 'fr') ?? '',
      /^\*\*spasme hémifacial\*\* · affection\n\n/,
    );
    assert.equal(hovered('concepts:\n  - id: lo|cal'), undefined);
  });
});
