import { assert } from 'chai';
import * as vscode from 'vscode';
import { applyCodeAction, closeNotes, diagnosticsOf, openFile, selectedTextOf } from './support';
import { type Step, workedNotes } from './workedNotes';

function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.isAtLeast(start, 0, words);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

function reported(document: vscode.TextDocument, found: readonly vscode.Diagnostic[]): readonly string[] {
  return [...found]
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end))
    .map(({ code, range }) => `${typeof code === 'object' ? code.value : code} ${document.getText(range)}`);
}

/** Does one step, as a writer would: presses a fix and fills its blanks, or types. */
async function take(editor: vscode.TextEditor, step: Step): Promise<void> {
  const { document } = editor;
  if ('type' in step) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, placeOf(document, step.over), step.type);
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    return;
  }
  const { start } = placeOf(document, step.at);
  await applyCodeAction(document, new vscode.Range(start, start), step.press);
  if (!step.fill) return;
  await selectedTextOf(editor, '__');
  for (const words of step.fill) {
    await vscode.commands.executeCommand('type', { text: words });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
  }
}

describe('a note that is worked through', () => {
  afterEach(closeNotes);

  for (const { name, text, findings, steps, result } of workedNotes) {
    it(`comes from its findings to an empty Problems panel: ${name}`, async () => {
      const editor = await openFile(`${name}.note`, text);
      const { document } = editor;
      const expected = findings.map(([code, words]) => `${code} ${words}`).sort();
      await diagnosticsOf(document.uri, (found) => found.length === expected.length);
      const found = vscode.languages.getDiagnostics(document.uri);
      assert.deepEqual([...reported(document, found)].sort(), expected);
      for (const step of steps) await take(editor, step);
      assert.strictEqual(document.getText(), result);
      await diagnosticsOf(document.uri, (left) => left.length === 0);
    });
  }
});
