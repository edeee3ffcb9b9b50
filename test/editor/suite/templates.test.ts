import { assert } from 'chai';
import * as vscode from 'vscode';
import { acceptCompletion, closeNotes, diagnosticsOf, openNoteAtCaret, selectedTextOf } from './support';

/** What a writer puts in at each place of a record in turn, and what it makes. */
interface Record {
  readonly language: string;
  readonly typed: readonly string[];
  readonly text: readonly string[];
}

const records: readonly Record[] = [
  {
    language: 'en',
    typed: [
      ...['3 June 2025', 'left', 'hemifacial spasm', '4 March 2025', '20', '11', 'none', 'obtained'],
      ...['Botox', 'C1234', '05/2027', '50', '1', 'electromyography'],
      ...['orbicularis oculi', '3', '2.5', 'zygomaticus major', '1', '2.5', 'platysma', '1', '5', '15'],
      ...['good', 'in 12 weeks'],
    ],
    text: [
      '# Botulinum toxin injection record',
      '',
      'Date: 3 June 2025',
      'Indication: left hemifacial spasm',
      'Previous session: on 4 March 2025, total 20 units, effect for 11 weeks, adverse effects: none',
      'Consent: obtained',
      'Product: Botox, lot C1234, expiry date 05/2027',
      'Dilution: 50 units in 1 mL',
      'Guidance: electromyography',
      '',
      'Injections (sites × units per site):',
      '- left orbicularis oculi: 3 × 2.5 units',
      '- left zygomaticus major: 1 × 2.5 units',
      '- left platysma: 1 × 5 units',
      'Total dose: 15 units',
      '',
      'Tolerance: good',
      'Next appointment: in 12 weeks',
    ],
  },
  {
    language: 'fr',
    typed: [
      ...['3 juin 2025', 'spasme hémifacial', 'à gauche', '4 mars 2025', '20', '11', 'aucun', 'recueilli'],
      ...['Botox', 'C1234', '05/2027', '50', '2,5', 'électromyographie'],
      ...[
        "muscle orbiculaire de l'œil",
        '3',
        '2,5',
        'muscle grand zygomatique',
        '1',
        '2,5',
        'platysma',
        '1',
        '5',
        '15',
      ],
      ...['bonne', 'dans 12 semaines'],
    ],
    text: [
      "# Compte rendu d'injection de toxine botulique",
      '',
      'Date : 3 juin 2025',
      'Indication : spasme hémifacial à gauche',
      'Séance précédente : le 4 mars 2025, dose totale 20 unités, effet pendant 11 semaines, effets indésirables : aucun',
      'Consentement : recueilli',
      'Spécialité : Botox, lot C1234, péremption 05/2027',
      'Dilution : 50 unités dans 2,5 mL',
      'Repérage : électromyographie',
      '',
      'Injections (points × unités par point) :',
      "- muscle orbiculaire de l'œil à gauche : 3 × 2,5 unités",
      '- muscle grand zygomatique à gauche : 1 × 2,5 unités',
      '- platysma à gauche : 1 × 5 unités',
      'Dose totale : 15 unités',
      '',
      'Tolérance : bonne',
      'Prochain rendez-vous : dans 12 semaines',
    ],
  },
  {
    language: 'zh',
    typed: [
      ...['2025年6月3日', '左侧', '面肌痉挛', '2025年3月4日', '20', '11', '无', '已签署'],
      ...['保妥适', 'C1234', '2027年5月', '50', '1', '肌电图'],
      ...['眼轮匝肌', '3', '2.5', '颧大肌', '1', '2.5', '颈阔肌', '1', '5', '15'],
      ...['无不适', '12周后'],
    ],
    text: [
      '# 肉毒毒素注射记录',
      '',
      '日期：2025年6月3日',
      '适应证：左侧面肌痉挛',
      '上次注射：日期2025年3月4日，总量20单位，疗效持续11周，不良反应：无',
      '知情同意：已签署',
      '制剂：保妥适，批号C1234，有效期至2027年5月',
      '稀释：50单位溶于1mL',
      '定位方式：肌电图',
      '',
      '注射（点数×每点单位）：',
      '- 左侧眼轮匝肌：3点×2.5单位',
      '- 左侧颧大肌：1点×2.5单位',
      '- 左侧颈阔肌：1点×5单位',
      '总量：15单位',
      '',
      '注射后反应：无不适',
      '下次预约：12周后',
    ],
  },
];

function activeEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
}

/** Types what stands at each place in turn, and goes on to the next. */
async function fillIn(editor: vscode.TextEditor, typed: readonly string[]): Promise<void> {
  for (const words of typed) {
    await selectedTextOf(editor, '__');
    await vscode.commands.executeCommand('type', { text: words });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
  }
}

describe('templates', () => {
  afterEach(closeNotes);

  for (const { language, typed, text } of records) {
    it(`begin a note, are filled in by Tab, and end without findings: ${language}`, async () => {
      await vscode.commands.executeCommand('facies.newNote', { template: 'toxin-record', language });
      const editor = activeEditor();
      const { document } = editor;
      assert.strictEqual(document.languageId, 'clinical-note');
      assert.isTrue(document.isUntitled);
      await fillIn(editor, typed);
      assert.strictEqual(document.getText(), text.join('\n'));
      // The caret is at the end; what is wrong there is found, and nothing else.
      await vscode.commands.executeCommand('type', { text: '\nHouse-Brackmann VII.\n' });
      const found = await diagnosticsOf(document.uri);
      assert.deepEqual(
        found.map(({ code }) => (typeof code === 'object' ? code.value : code)),
        ['scale-out-of-range'],
      );
    });
  }

  it('are put at the caret, on a line of their own', async () => {
    const { document } = await openNoteAtCaret('Injections:|\nTotal dose: 5 units\n');
    await vscode.commands.executeCommand('facies.insertTemplate', { template: 'injection-line', language: 'en' });
    await fillIn(activeEditor(), ['left', 'platysma', '1', '5']);
    assert.strictEqual(document.getText(), 'Injections:\n- left platysma: 1 × 5 units\nTotal dose: 5 units\n');
  });

  it('are in the language of the note where none is said', async () => {
    const { document } = await openNoteAtCaret('La patiente présente des secousses de la paupière.\n|');
    await vscode.commands.executeCommand('facies.insertTemplate', { template: 'scale-line' });
    await fillIn(activeEditor(), ['échelle de Jankovic', '2/4']);
    assert.strictEqual(
      document.getText(),
      'La patiente présente des secousses de la paupière.\néchelle de Jankovic : 2/4',
    );
  });

  it('are completed from what is typed of them', async () => {
    assert.strictEqual(await acceptCompletion('# Plan\n\ninj|', 'Injected muscle'), '# Plan\n\n- __ __: __ × __ units');
    assert.match(
      await acceptCompletion('mvd|', 'Microvascular decompression operation note'),
      /^# Operation note\n\nDate: __\n/,
    );
  });
});
