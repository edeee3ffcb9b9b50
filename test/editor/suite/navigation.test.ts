import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  applyCodeAction,
  closeNotes,
  diagnosticsOf,
  openFile,
  openNote,
  openNoteAtCaret,
  workspaceFile,
} from './support';

/** Notes that no sample has the like of, each with what it calls the same concept. */
const notes = {
  'navigation/first.note': 'No hemimasticatory spasm.\nHemimasticatory spasm on the left.\n',
  'navigation/second.note': 'Spasme hémimasticateur gauche.\n',
} as const;
const first = 'navigation/first.note';

function ask<T>(command: string, ...args: readonly unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, ...args);
}

/** Places as `file line:character`. */
function placesOf(locations: readonly { readonly uri: vscode.Uri; readonly range: vscode.Range }[]): readonly string[] {
  const folder = workspaceFile('').path;
  return locations.map(
    ({ uri, range: { start } }) =>
      `${uri.path.replace(folder, '').replace(/^\//, '')} ${start.line}:${start.character}`,
  );
}

/** The whole text after a workspace edit. */
async function applied(document: vscode.TextDocument, edit: vscode.WorkspaceEdit): Promise<string> {
  assert.isTrue(await vscode.workspace.applyEdit(edit));
  return document.getText();
}

describe('getting around', () => {
  before(async () => {
    // A finding tells that the server is there: until then the editor answers for it.
    await diagnosticsOf((await openNote('House-Brackmann VII.')).document.uri);
    for (const [name, text] of Object.entries(notes)) {
      await vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));
    }
  });
  afterEach(closeNotes);
  after(() => vscode.workspace.fs.delete(workspaceFile('navigation'), { recursive: true }));

  it('highlights a concept in all its names and languages', async () => {
    const { document, selection } = await openNoteAtCaret('Left HF|S.\nSpasme hémifacial, 面肌痉挛, blépharospasme.\n');
    const highlights = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      selection.active,
    );
    assert.deepEqual(
      highlights.map(({ range }) => document.getText(range)),
      ['HFS', 'Spasme hémifacial', '面肌痉挛'],
    );
  });

  it('finds a concept in the notes of the folder, open or not', async () => {
    const { document } = await openFile(first, notes[first]);
    const references = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      new vscode.Position(0, 6),
    );
    assert.deepEqual(placesOf(references), [`${first} 0:3`, `${first} 1:0`, 'navigation/second.note 0:0']);
  });

  it('has symbols for the concepts that the notes name', async () => {
    await openFile(first, notes[first]);
    const symbols = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'hemimastic');
    assert.deepEqual(
      symbols.map(({ name, containerName, location }) => [name, containerName, ...placesOf([location])]),
      [
        ['hemimasticatory spasm', 'first.note · 2×', `${first} 1:0`],
        ['hemimasticatory spasm', 'second.note', 'navigation/second.note 0:0'],
      ],
    );
  });

  it('follows a note that is written while nobody looks at it', async () => {
    await openFile(first, notes[first]);
    const symbols = () => ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'hemimastic');
    assert.lengthOf(await symbols(), 2);
    const { document } = await openFile('navigation/third.note', 'Hemimasticatory spasm.\n');
    assert.deepEqual(placesOf((await symbols()).map(({ location }) => location)), [
      `${first} 1:0`,
      'navigation/second.note 0:0',
      'navigation/third.note 0:0',
    ]);
    await closeNotes();
    await vscode.workspace.fs.delete(document.uri);
  });

  it('goes to the page of a concept', async () => {
    const { document, selection } = await openNoteAtCaret('Left hemi|facial spasm.');
    const [link] = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, selection.active);
    assert.strictEqual(link?.targetUri.toString(), 'facies-concept:/hemifacial-spasm.md');
    assert.strictEqual(document.getText(link?.originSelectionRange), 'hemifacial spasm');
    await ask('editor.action.revealDefinition');
    const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    const shown = input instanceof vscode.TabInputCustom ? [input.uri.toString(), input.viewType] : input;
    assert.deepEqual(shown, ['facies-concept:/hemifacial-spasm.md', 'vscode.markdown.preview.editor']);
  });

  it('explains abbreviations where that is set, and writes the meaning into the note', async () => {
    const facies = vscode.workspace.getConfiguration('facies');
    const hintsIn = async (document: vscode.TextDocument) => {
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      return ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
    };
    assert.deepEqual(await hintsIn((await openNote('Left HFS.')).document), []);
    await facies.update('inlayHints', 'ambiguous', vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await openNote('Left HFS.');
      const [hint, ...others] = await hintsIn(document);
      assert.deepEqual(others, []);
      assert.strictEqual(hint?.label, ': hemifacial spasm');
      assert.strictEqual(hint?.tooltip, '“HFS” may also mean: hand-foot syndrome, high-frequency stimulation');
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, hint?.textEdits ?? []);
      assert.strictEqual(await applied(document, edit), 'Left HFS (hemifacial spasm).');
    } finally {
      await facies.update('inlayHints', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('renames to another name of the concept, and to nothing else', async () => {
    const { document, selection } = await openNoteAtCaret("L'hémi|spasme facial. Pas d'hémispasme facial.");
    const place = [document.uri, selection.active] as const;
    const { range, placeholder } = await ask<{ range: vscode.Range; placeholder: string }>(
      'vscode.prepareRename',
      ...place,
    );
    assert.strictEqual(document.getText(range), 'hémispasme facial');
    assert.strictEqual(placeholder, 'spasme hémifacial');
    const refusal = await ask('vscode.executeDocumentRenameProvider', ...place, 'tic').then(
      () => undefined,
      (error: Error) => error.message,
    );
    assert.match(refusal ?? '', /^That is no name of spasme hémifacial\. Choose one of: “spasme hémifacial”, /);
    const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', ...place, placeholder);
    assert.strictEqual(await applied(document, edit), 'Le spasme hémifacial. Pas de spasme hémifacial.');
  });

  it('writes the preferred term, here or everywhere', async () => {
    const { document, selection } = await openNoteAtCaret('Left HF|S. HFS is treated.');
    const title = 'Use preferred term everywhere in this note (2): HFS → hemifacial spasm';
    assert.strictEqual(
      await applyCodeAction(document, selection, title),
      'Left hemifacial spasm. Hemifacial spasm is treated.',
    );
  });
});
