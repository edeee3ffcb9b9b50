import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  applyCodeAction,
  closeNotes,
  codeActionsOf,
  diagnosticsOf,
  openFile,
  openNote,
  selectedTextOf,
} from './support';

const missing = 'laterality-missing';
const impossible = 'scale-out-of-range';

/** Waits until exactly the findings of these rules are shown in a document, in its order. */
async function reported(document: vscode.TextDocument, ...codes: readonly string[]): Promise<void> {
  await diagnosticsOf(document.uri, (found) => codesOf(found).join() === codes.join());
}

function codesOf(found: readonly vscode.Diagnostic[]): readonly unknown[] {
  return [...found]
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code }) => (typeof code === 'object' ? code.value : code));
}

async function insert(document: vscode.TextDocument, position: vscode.Position, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, position, text);
  assert.isTrue(await vscode.workspace.applyEdit(edit));
}

function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.isAtLeast(start, 0, words);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

function end(document: vscode.TextDocument): vscode.Position {
  return document.positionAt(document.getText().length);
}

describe('rules that wait', () => {
  afterEach(closeNotes);

  it('speak of a saved file, wait while it is written in, and speak when it is saved', async () => {
    const { document } = await openFile('waiting.note', 'Hemifacial spasm since 2019.\nHouse-Brackmann VII.\n');
    await reported(document, missing, impossible);
    await insert(document, end(document), 'Seen again today.\n');
    await reported(document, impossible);
    assert.isTrue(await document.save());
    await reported(document, missing, impossible);
    await insert(document, end(document), 'Seen by both of us.\n');
    await reported(document, impossible);
    await insert(document, end(document), '\nPlan: botulinum toxin.\n');
    await reported(document, missing, impossible);
  });

  it('wait in a note that was never saved', async () => {
    const { document } = await openNote('Hemifacial spasm since 2019.\nHouse-Brackmann VII.\n');
    await reported(document, impossible);
  });
});

describe('a finding that is dismissed', () => {
  const text = 'Seen today.\n\nHouse-Brackmann VII on the left.\n\nHouse-Brackmann VIII on the right.\n';
  const inWorkspace = 'Dismiss this finding in this workspace';
  const forMe = 'Dismiss this finding for me everywhere';
  const restore = (range: string) => vscode.commands.executeCommand('facies.restoreDismissed', range);

  afterEach(async () => {
    await restore('all');
    await closeNotes();
  });

  it('goes, stays away when the text around it changes, and comes back when its sentence does', async () => {
    const { document } = await openNote(text);
    await reported(document, impossible, impossible);
    assert.strictEqual(await applyCodeAction(document, rangeOf(document, 'VII on'), inWorkspace), text);
    await reported(document, impossible);
    await insert(document, new vscode.Position(0, 0), 'Letter.\n\nHouse-Brackmann IX on both sides.\n\n');
    await reported(document, impossible, impossible);
    assert.isFalse(
      (await codeActionsOf(document, rangeOf(document, 'VII on'))).some(({ title }) => title === inWorkspace),
    );
    await insert(document, rangeOf(document, ' on the left').start, ' again');
    await reported(document, impossible, impossible, impossible);
  });

  it('is restored for a note, for the workspace, or everywhere', async () => {
    const { document } = await openNote(text);
    await reported(document, impossible, impossible);
    await applyCodeAction(document, rangeOf(document, 'VII on'), inWorkspace);
    await reported(document, impossible);
    await applyCodeAction(document, rangeOf(document, 'VIII'), forMe);
    await reported(document);
    await restore('workspace');
    await reported(document, impossible);

    const other = await openNote('House-Brackmann VIII on the right.\n\nHouse-Brackmann IX.\n');
    await reported(other.document, impossible);
    await restore('note');
    await reported(other.document, impossible, impossible);
    await reported(document, impossible, impossible);

    await applyCodeAction(document, rangeOf(document, 'VIII'), forMe);
    await reported(document, impossible);
    await restore('all');
    await reported(document, impossible, impossible);
  });

  it('is still dismissed when the server has started anew', async () => {
    const { document } = await openNote(text);
    await reported(document, impossible, impossible);
    await applyCodeAction(document, rangeOf(document, 'VII on'), forMe);
    await reported(document, impossible);
    await vscode.commands.executeCommand('facies.restartServer');
    const other = await openNote(text);
    await reported(other.document, impossible);
  });
});

describe('fixes', () => {
  afterEach(closeNotes);

  it('are all made when a note is saved, where the editor is told to', async () => {
    const editor = vscode.workspace.getConfiguration('editor');
    const target = vscode.ConfigurationTarget.Workspace;
    await editor.update('codeActionsOnSave', { 'source.fixAll.facies': 'explicit' }, target);
    try {
      const { document } = await openFile(
        'fixes.note',
        'Left hemifacial spasam.\r\n\tBlepharospams too.\r\nHouse-Brackmann VII.\r\n',
      );
      await diagnosticsOf(document.uri, (found) => found.length === 3);
      await insert(document, end(document), 'Seen today.\r\n');
      assert.isTrue(await document.save());
      const mended = 'Left hemifacial spasm.\r\n\tBlepharospasm too.\r\nHouse-Brackmann VII.\r\nSeen today.\r\n';
      assert.strictEqual(document.getText(), mended);
      assert.isFalse(document.isDirty);
      await reported(document, impossible);
    } finally {
      await editor.update('codeActionsOnSave', undefined, target);
    }
  });

  it('are all made of one rule', async () => {
    const { document } = await openNote('Left hemifacial spasam. Blepharospams too.');
    await diagnosticsOf(document.uri, (found) => found.length === 2);
    assert.strictEqual(
      await applyCodeAction(document, rangeOf(document, 'spasam'), 'Fix all 2 in this note: Misspelt or confused term'),
      'Left hemifacial spasm. Blepharospasm too.',
    );
  });

  it('lead from blank to blank', async () => {
    const editor = await openNote('Assessment: bilateral hemifacial spasm.');
    const { document } = editor;
    const [finding] = await diagnosticsOf(document.uri);
    assert.isDefined(finding);
    if (!finding) return;
    const [fix] = await codeActionsOf(document, finding.range);
    await applyCodeAction(document, finding.range, fix?.title ?? '');
    await selectedTextOf(editor, '__');
    for (const words of ['right', '2012', '2019']) {
      await vscode.commands.executeCommand('type', { text: words });
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    }
    assert.strictEqual(
      document.getText(),
      'Assessment: bilateral hemifacial spasm. Onset: right side (year 2012); other side (year 2019); ' +
        'contractions independent: yes / no.',
    );
  });
});
