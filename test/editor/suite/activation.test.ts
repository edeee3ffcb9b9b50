import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeNotes, diagnosticsOf, hoverAtCaret, openNote } from './support';

const contradictory = 'Left hemifacial spasm for two years. Assessment: right hemifacial spasm.\n';

describe('activation', () => {
  afterEach(closeNotes);

  it('has the extension', () => {
    assert.ok(vscode.extensions.getExtension('facies.facies'));
  });

  it('starts with the first clinical note', async () => {
    const { document } = await openNote(contradictory);
    const [finding] = await diagnosticsOf(document.uri);
    assert.strictEqual(finding?.source, 'facies');
    assert.strictEqual(vscode.extensions.getExtension('facies.facies')?.isActive, true);
  });

  it('leaves plain text alone', async () => {
    const { document } = await openNote(contradictory, 'plaintext');
    assert.strictEqual(await hoverAtCaret('Left hemifacial| spasm.', 'plaintext'), '');
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
});
