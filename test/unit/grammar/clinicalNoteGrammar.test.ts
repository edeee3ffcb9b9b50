import assert from 'node:assert/strict';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';

const registry = createRegistry([
  { path: 'syntaxes/clinical-note.tmLanguage.json', scopeName: 'text.clinical-note', language: 'clinical-note' },
]);

/** What the grammar colours in a line: each piece of text with its innermost scope, less the suffix all scopes share. */
async function coloured(line: string): Promise<readonly (readonly [text: string, scope: string])[]> {
  const grammar = await registry.loadGrammar('text.clinical-note');
  assert.ok(grammar);
  return grammar
    .tokenizeLine(line, null)
    .tokens.filter(({ scopes }) => scopes.length > 1)
    .map(({ startIndex, endIndex, scopes }) => {
      const scope = scopes.at(-1) ?? '';
      assert.match(scope, /\.clinical-note$/);
      return [line.slice(startIndex, endIndex), scope.slice(0, -'.clinical-note'.length)] as const;
    });
}

function colours(line: string, expected: readonly (readonly [string, string])[]): void {
  it(line, async () => assert.deepEqual(await coloured(line), expected));
}

describe('The grammar of clinical notes', () => {
  describe('colours headings', () => {
    colours('## History', [
      ['##', 'punctuation.definition.heading'],
      [' ', 'markup.heading'],
      ['History', 'entity.name.section'],
    ]);
    colours('# Injection of 3 May 2024', [
      ['#', 'punctuation.definition.heading'],
      [' ', 'markup.heading'],
      ['Injection of ', 'entity.name.section'],
      ['3 May 2024', 'constant.numeric.date'],
    ]);
    colours('Past history: none', [
      ['Past history', 'entity.name.section'],
      [':', 'punctuation.separator.key-value'],
    ]);
    colours('Antécédents :', [
      ['Antécédents', 'entity.name.section'],
      [':', 'punctuation.separator.key-value'],
    ]);
    colours('Antécédents\u00a0: aucun', [
      ['Antécédents', 'entity.name.section'],
      [':', 'punctuation.separator.key-value'],
    ]);
    colours('HISTORY OF PRESENT ILLNESS', [['HISTORY OF PRESENT ILLNESS', 'entity.name.section']]);
    colours('COMPTE RENDU OPÉRATOIRE', [['COMPTE RENDU OPÉRATOIRE', 'entity.name.section']]);
    colours('主诉：眼睑跳动3月', [
      ['主诉', 'entity.name.section'],
      ['：', 'punctuation.separator.key-value'],
    ]);
    colours('体格检查:无异常', [
      ['体格检查', 'entity.name.section'],
      [':', 'punctuation.separator.key-value'],
    ]);
    colours('【现病史】', [
      ['【', 'punctuation.definition.heading'],
      ['现病史', 'entity.name.section'],
      ['】', 'punctuation.definition.heading'],
    ]);
    colours('Seen at 10:30 in the clinic.', []);
    colours('https://example.org', []);
    colours('#1 of the list', []);
    colours('He said that the twitching came first, then this: pain.', []);
  });

  describe('colours list markers', () => {
    colours('- brow', [['-', 'punctuation.definition.list.begin']]);
    colours('2. brow', [['2.', 'punctuation.definition.list.begin']]);
    colours('1、额肌', [['1、', 'punctuation.definition.list.begin']]);
    colours('-5 degrees', []);
  });

  describe('colours dates', () => {
    for (const [before, date, after] of [
      ['seen ', '2024-05-03', ', again'],
      ['于', '2024-05-03', '就诊'],
      ['', '2024/5/3', ''],
      ['on ', '03/05/2024', '.'],
      ['le ', '03.05.24', ' :'],
      ['on ', '3 May 2024', '.'],
      ['on ', '3rd December, 2024', '.'],
      ['on ', 'May 3, 2024', '.'],
      ['on ', 'Sept. 3 2024', '.'],
      ['le ', '3 mai 2024', '.'],
      ['le ', '1er août 2024', '.'],
      ['le ', '12 déc. 2024', '.'],
      ['患者', '2024年5月3日', '就诊'],
      ['自', '2024年', '起病'],
      ['于', '5月3号', '复诊'],
    ] as const) {
      colours(`${before}${date}${after}`, [[date, 'constant.numeric.date']]);
    }
    colours('version 1.2.3.4, ratio 3/4, 192-168-01-9999', []);
    colours('病程3月余', []);
  });

  describe('colours doses', () => {
    for (const [before, dose, space, unit, after] of [
      ['gave ', '2.5', ' ', 'U', ' there'],
      ['soit ', '2,5', ' ', 'UI', '.'],
      ['total ', '25', ' ', 'units', '.'],
      ['soit ', '25', '\u00a0', 'unités', ' au total'],
      ['dose ', '5', '', 'mg', ', oral'],
      ['dose ', '10-15', ' ', 'mg/kg', '.'],
      ['共', '20', '', '单位', '，'],
      ['口服', '0.5', '', '克', '。'],
      ['注射', '2.5', '', 'U', '，'],
      ['chaque fois ', '200', ' ', 'µg', '.'],
    ] as const) {
      colours(`${before}${dose}${space}${unit}${after}`, [
        [dose, 'constant.numeric.dose'],
        [unit, 'keyword.other.unit'],
      ]);
    }
    colours('5 gums, 3 Utah, 12 months, C7 unit', []);
  });

  describe('colours scales with their values', () => {
    for (const [before, scale, between, value, after] of [
      ['now ', 'House-Brackmann', ' ', 'III', '.'],
      ['now ', 'House-Brackmann', ' grade ', '4', ', worse'],
      ['stade ', 'House-Brackmann', ' stade ', 'IV', '.'],
      ['', 'JRS', ' ', '3', ''],
      ['is ', 'JRS', ': ', '3/4', '.'],
      ['at ', 'HFS-7', ' ', '12/28', '.'],
      ['at ', 'HB', ' ', 'III', '.'],
    ] as const) {
      colours(`${before}${scale}${between}${value}${after}`, [
        [scale, 'support.constant.scale'],
        [value, 'constant.numeric.grade'],
      ]);
    }
    colours('术前Cohen分级Ⅲ级', [
      ['Cohen', 'support.constant.scale'],
      ['Ⅲ', 'constant.numeric.grade'],
      ['级', 'keyword.other.unit'],
    ]);
    colours('其JRS评分3分', [
      ['JRS', 'support.constant.scale'],
      ['3', 'constant.numeric.grade'],
      ['分', 'keyword.other.unit'],
    ]);
    colours('the HB 12.5 g/dL and VASCULAR loop', [
      ['12.5', 'constant.numeric.dose'],
      ['g/dL', 'keyword.other.unit'],
    ]);
  });

  describe('colours sides', () => {
    for (const [before, side, after] of [
      ['the ', 'left', ' face'],
      ['a ', 'right-sided', ' spasm'],
      ['Spasm is ', 'bilateral', '.'],
      ['hémiface ', 'droite', '.'],
      ['spasmes ', 'bilatéraux', '.'],
      ['in ', 'OD', ', since'],
      ['患者', '双侧', '面肌'],
      ['自', '左', '眼睑'],
    ] as const) {
      colours(`${before}${side}${after}`, [[side, 'keyword.other.side']]);
    }
    colours('bright, leftover, droiture, OSA, 左右', []);
  });

  it('does not get stuck in a very long line', async () => {
    const grammar = await registry.loadGrammar('text.clinical-note');
    const line = 'A'.repeat(5000) + ' 1'.repeat(5000) + '面'.repeat(5000);
    const limit = 5000;
    assert.equal(grammar?.tokenizeLine(line, null, limit).stoppedEarly, false);
  });
});
