import { assert } from 'chai';
import * as vscode from 'vscode';
import { childrenOf, mentionOf, type Row } from '../../../client/src/concepts/rows';
import {
  closeNotes,
  type Facies,
  facies,
  happens,
  openNote,
  openNoteAtCaret,
  selectedTextOf,
  showDocument,
} from './support';

const text = 'Left hemifacial spasm, HFS since 2019.\nNo ptosis. Botox is injected.\n';

/** The rows as they are shown: indented, with description and icon. */
function shown({ concepts: { tree } }: Facies, rows: readonly Row[] = tree.getChildren(), indent = ''): string[] {
  return rows.flatMap((row) => {
    const { label, description, iconPath } = tree.getTreeItem(row);
    const name = typeof label === 'object' ? label.label : (label ?? '');
    const icon = iconPath instanceof vscode.ThemeIcon ? ` $(${iconPath.id})` : '';
    const more = typeof description === 'string' && description !== '' ? ` — ${description}` : '';
    return [
      `${indent}${name}${more}${icon}`,
      ...shown({ concepts: { tree } } as Facies, childrenOf(row), `${indent}  `),
    ];
  });
}

/** Shows the list, and waits until it has the concepts of the note as it is now. */
async function conceptsOf(document: vscode.TextDocument): Promise<Facies> {
  const extension = await facies();
  await vscode.commands.executeCommand('facies.showConcepts');
  await showDocument(document);
  const { tree } = extension.concepts;
  await happens(tree.onDidChangeTreeData, () => tree.rows?.version === document.version && tree.document === document);
  return extension;
}

/** What a row of the list names. */
function nameOf(row: Row | undefined): string | undefined {
  if (row?.kind === 'group') return row.group.title;
  return row?.kind === 'mention' ? `${row.parent.concept.id} at ${row.mention.range.start.character}` : row?.concept.id;
}

describe('the concepts of a note', () => {
  before(() => vscode.workspace.getConfiguration('facies').update('codingSystem', 'icd10', true));
  after(() => vscode.workspace.getConfiguration('facies').update('codingSystem', undefined, true));
  afterEach(closeNotes);

  it('are listed by type, with what the note says of them, their code and their mentions', async () => {
    const { document } = await openNote(text);
    assert.deepEqual(shown(await conceptsOf(document)), [
      'Conditions',
      '  hemifacial spasm — left · ICD-10 (WHO 2019) G51.3 $(check)',
      '    Left hemifacial spasm, HFS since 2019. — left $(check)',
      '    Left hemifacial spasm, HFS since 2019. $(check)',
      'Signs and symptoms',
      '  ptosis — absent $(circle-slash)',
      'Drugs',
      '  onabotulinumtoxinA (Botox) $(check)',
    ]);
  });

  it('are listed anew when the note is edited', async () => {
    const editor = await openNote('No ptosis.');
    const { concepts } = await conceptsOf(editor.document);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'Facial palsy. '));
    const { tree } = concepts;
    await happens(tree.onDidChangeTreeData, () => tree.rows?.version === editor.document.version);
    assert.deepEqual(shown({ concepts } as Facies), [
      'Conditions',
      '  facial palsy $(check)',
      'Signs and symptoms',
      '  ptosis — absent $(circle-slash)',
    ]);
  });

  it('follow the caret, and lead back to the note', async () => {
    const editor = await openNote(text);
    const { concepts } = await conceptsOf(editor.document);
    const { tree, view } = concepts;
    const select = async (offset: number, name: string) => {
      const caret = editor.document.positionAt(offset);
      editor.selection = new vscode.Selection(caret, caret);
      await happens(
        view.onDidChangeSelection,
        () => nameOf(view.selection[0]) === name,
        () => `Not ${name} but ${nameOf(view.selection[0])} is selected.`,
      );
    };
    await select(text.indexOf('ptosis') + 2, 'ptosis');
    await select(text.indexOf('HFS') + 1, 'hemifacial-spasm');
    assert.strictEqual(vscode.window.activeTextEditor, editor);

    const drug = tree.getChildren().at(-1)!;
    const { command } = tree.getTreeItem(tree.getChildren(drug)[0]!);
    assert.isDefined(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    await selectedTextOf(editor, 'Botox');
    const mention = mentionOf(tree.getChildren(tree.getChildren(tree.getChildren()[0])[0])[1]!);
    assert.deepEqual(mention?.range.start, { line: 0, character: 23 });
  });

  it('are copied as text, all or one', async () => {
    const { document } = await openNote(text);
    const { concepts } = await conceptsOf(document);
    await vscode.commands.executeCommand('facies.copyConcepts');
    assert.strictEqual(
      await vscode.env.clipboard.readText(),
      'Conditions\n- hemifacial spasm: left [ICD-10 (WHO 2019) G51.3]\n\n' +
        'Signs and symptoms\n- ptosis: absent\n\nDrugs\n- onabotulinumtoxinA (Botox)\n',
    );
    const signs = concepts.tree.getChildren()[1];
    await vscode.commands.executeCommand('facies.copyConcept', concepts.tree.getChildren(signs)[0]);
    assert.strictEqual(await vscode.env.clipboard.readText(), 'ptosis: absent');
  });

  it('are none where the note names none, and where no note is in front', async () => {
    const { document } = await openNote('The weather was fine.');
    const { concepts } = await conceptsOf(document);
    assert.deepEqual(concepts.tree.getChildren(), []);
    assert.strictEqual(concepts.view.message, 'No term of the field has been found in this note.');
    await openNote('# Facial palsy', 'markdown');
    assert.isUndefined(concepts.tree.rows);
  });
});

describe('the list of concepts', () => {
  afterEach(closeNotes);

  it('is there once a document is made a note', async () => {
    const { document } = await openNote('No ptosis.', 'plaintext');
    const { concepts } = await facies();
    assert.isUndefined(concepts.tree.document);
    const note = await vscode.languages.setTextDocumentLanguage(document, 'clinical-note');
    await conceptsOf(note);
    assert.deepEqual(shown({ concepts } as Facies), ['Signs and symptoms', '  ptosis — absent $(circle-slash)']);
  });
});

describe('the names of a term in other languages', () => {
  afterEach(closeNotes);
  const run = (answers: object) => vscode.commands.executeCommand('facies.nameInOtherLanguages', answers);

  it('are put behind it in brackets', async () => {
    const { document } = await openNoteAtCaret('Left hemifacial sp|asm today.');
    await run({ language: 'fr', action: 'insert' });
    assert.strictEqual(document.getText(), 'Left hemifacial spasm (spasme hémifacial) today.');
    const chinese = await openNoteAtCaret('左侧面肌痉|挛。');
    await run({ language: 'en', action: 'insert' });
    assert.strictEqual(chinese.document.getText(), '左侧面肌痉挛（hemifacial spasm）。');
  });

  it('are put in its place', async () => {
    const { document } = await openNoteAtCaret('Left hemifacial spasm| today.');
    await run({ name: '偏侧面肌痉挛', action: 'replace' });
    assert.strictEqual(document.getText(), 'Left 偏侧面肌痉挛 today.');
  });

  it('are copied, and the note stays as it is', async () => {
    const { document } = await openNoteAtCaret('Suspicion de S|EP.');
    await run({ language: 'zh', action: 'copy' });
    assert.strictEqual(await vscode.env.clipboard.readText(), '多发性硬化');
    assert.strictEqual(document.getText(), 'Suspicion de SEP.');
  });
});

describe('the walkthrough', () => {
  afterEach(closeNotes);

  it('opens by its command', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { tabGroups } = vscode.window;
    await vscode.commands.executeCommand('facies.openWalkthrough');
    const label = () => tabGroups.activeTabGroup.activeTab?.label;
    await happens(tabGroups.onDidChangeTabs, () => label() !== undefined);
    // Older editors call every walkthrough so.
    assert.include(['Welcome', 'Walkthrough: Write a Clinical Note with Facies'], label());
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});

describe('the status of a note', () => {
  afterEach(closeNotes);

  it('tells its language, its terms and its findings, and leads to them', async () => {
    const { status } = await facies();
    const { document } = await openNote('Spasme hémifacial gauche depuis 2019, House-Brackmann VII.');
    await happens(status.onDidChange, () => status.item.text === 'Terms: 3, findings: 1');
    assert.strictEqual(status.item.detail, 'Facies: French');
    assert.strictEqual(status.item.command?.command, 'workbench.actions.view.problems');
    assert.isFalse(status.item.busy);
    assert.isDefined(document);
    await openNote('The weather was fine.');
    await happens(status.onDidChange, () => status.item.text === 'Terms: 0, findings: 0');
    assert.strictEqual(status.item.command?.command, 'facies.showConcepts');
  });
});
