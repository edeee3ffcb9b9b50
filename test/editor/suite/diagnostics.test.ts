import { assert } from 'chai';
import * as vscode from 'vscode';
import { applyCodeAction, closeNotes, diagnosticsOf, openNote, semanticTokensOf } from './support';

/** A diagnostic as `code severity "text": message`. */
function shown(document: vscode.TextDocument, { code, severity, range, message }: vscode.Diagnostic): string {
  const name = typeof code === 'object' ? code.value : code;
  return `${name} ${vscode.DiagnosticSeverity[severity]} "${document.getText(range)}": ${message}`;
}

async function problemsOf(text: string): Promise<readonly string[]> {
  const { document } = await openNote(text);
  return (await diagnosticsOf(document.uri)).map((diagnostic) => shown(document, diagnostic));
}

/** What is reported of a note once the server has told what it found in it. */
async function codesOf(text: string): Promise<readonly unknown[]> {
  // A second mistake, which must be reported, shows that the note has been looked at.
  const { document } = await openNote(`${text}\n\nHouse-Brackmann VII.`);
  const found = await diagnosticsOf(document.uri);
  return found.map(({ code }) => (typeof code === 'object' ? code.value : code));
}

const unreported =
  'Bilateral simultaneous hemifacial spasm: unreported but for isolated published cases. Confirm that both sides ' +
  'contract together, and record why blepharospasm, Meige syndrome, tic or synkinesis was set aside.';

describe('diagnostics', () => {
  afterEach(closeNotes);

  it('ask about bilateral simultaneous hemifacial spasm in English, French and Chinese', async () => {
    const notes = [
      ['Bilateral simultaneous hemifacial spasm for two years.', 'hemifacial spasm'],
      ['Spasme hémifacial bilatéral et simultané depuis deux ans.', 'Spasme hémifacial bilatéral'],
      ['双侧面肌痉挛同时发作两年。', '双侧面肌痉挛'],
    ] as const;
    for (const [text, span] of notes) {
      assert.deepEqual(await problemsOf(text), [`bilateral-simultaneous-hfs Warning "${span}": ${unreported}`]);
    }
  });

  it('do not ask where it is absent, a relative has it, or the sides are asynchronous', async () => {
    const notes = [
      'No bilateral simultaneous hemifacial spasm.',
      'Her mother had bilateral simultaneous hemifacial spasm.',
      'Asynchronous bilateral hemifacial spasm, never simultaneous.',
      'Pas de spasme hémifacial bilatéral et simultané.',
      'Sa mère avait un spasme hémifacial bilatéral et simultané.',
      'Spasme hémifacial bilatéral asynchrone, jamais simultané.',
      '无双侧面肌痉挛同时发作。',
      '其母亲双侧面肌痉挛同时发作。',
      '双侧面肌痉挛，不同步，交替发作。',
    ];
    for (const text of notes) assert.deepEqual(await codesOf(text), ['scale-out-of-range'], text);
  });

  it('link to the page of their rule', async () => {
    const { document } = await openNote('House-Brackmann VII on the left.');
    const [finding] = await diagnosticsOf(document.uri);
    const code = finding?.code;
    assert.isObject(code);
    if (typeof code !== 'object') return;
    assert.strictEqual(code.target.toString(true), 'facies-rule:/scale-out-of-range.md');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /House-Brackmann/);
  });

  it('name the other place of a contradiction', async () => {
    const { document } = await openNote('Left hemifacial spasm for two years.\nAssessment: right hemifacial spasm.');
    const [finding] = await diagnosticsOf(document.uri);
    const [related] = finding?.relatedInformation ?? [];
    assert.strictEqual(related && document.getText(related.location.range), 'Left hemifacial spasm');
  });

  it('are mended by a quick fix', async () => {
    const { document } = await openNote('Right hemifacial spasam.');
    const [finding] = await diagnosticsOf(document.uri);
    assert.isDefined(finding);
    if (!finding) return;
    assert.strictEqual(
      await applyCodeAction(document, finding.range, 'Replace by "hemifacial spasm"'),
      'Right hemifacial spasm.',
    );
    assert.deepEqual(await diagnosticsOf(document.uri, (left) => left.length === 0), []);
  });

  it('follow the setting of a rule', async () => {
    const rules = vscode.workspace.getConfiguration('facies');
    await rules.update('rules', { 'scale-out-of-range': 'hint' }, vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await openNote('House-Brackmann VII on the left.');
      const [finding] = await diagnosticsOf(document.uri);
      assert.strictEqual(finding?.severity, vscode.DiagnosticSeverity.Hint);
    } finally {
      await rules.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('never report a term that is only recognised', async () => {
    const { document } = await openNote('Right hemifacial spasm since 2019.');
    await semanticTokensOf(document);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
});
