import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  closeNotes,
  codeActionsOf,
  completionsOf,
  diagnosticsOf,
  hoverText,
  labelOf,
  openNote,
  openNoteAtCaret,
  semanticTokensOf,
  workspaceFile,
} from './support';

/** The pack that the tests create, and what it is called. */
const packName = 'Day clinic';
const packFile = `.facies/terms/${packName}.yaml`;
const score = 'larch-ward-score';

/** A term in each language, as a note has it. */
const terms = [
  { language: 'en', text: 'larch ward score', note: 'Larch ward score 12 today.' },
  { language: 'fr', text: 'score du pavillon Mélèze', note: 'Score du pavillon Mélèze à 12.' },
  { language: 'zh', text: '落叶松病区评分', note: '今日落叶松病区评分12分。' },
] as const;

/** Runs the command that adds a term as a user does who answers all that it asks. */
async function addTerm(answers: object): Promise<void> {
  await vscode.commands.executeCommand('facies.addTerm', { pack: workspaceFile(packFile).toString(), ...answers });
}

/** What a note says by colour: the terms in it with their types. */
async function termsIn(document: vscode.TextDocument): Promise<readonly string[]> {
  return (await semanticTokensOf(document)).map(({ text, type }) => `${type} ${text}`);
}

/** Replaces a text that is in a document once, and saves it. */
async function replace(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const start = document.getText().indexOf(old);
  assert.isAtLeast(start, 0, `${old} is not in: ${document.getText()}`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + old.length));
  edit.replace(document.uri, range, text);
  assert.isTrue(await vscode.workspace.applyEdit(edit));
  assert.isTrue(await document.save());
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

describe('term packs, a day with one', () => {
  let notes: vscode.TextDocument;

  before(async () => {
    ({ document: notes } = await openNote(terms.map(({ note }) => note).join('\n\n')));
    assert.deepEqual(await termsIn(notes), []);
  });

  after(async () => {
    await closeNotes();
    await vscode.workspace.fs.delete(workspaceFile('.facies'), { recursive: true });
  });

  it('creates a pack, and shows it', async () => {
    await vscode.commands.executeCommand('facies.createTermPack', { name: packName });
    const document = vscode.window.activeTextEditor?.document;
    assert.strictEqual(document?.uri.toString(), workspaceFile(packFile).toString());
    assert.include(document?.getText(), packName);
    assert.isFalse(document?.isDirty);
  });

  it('never writes over a pack that is there', async () => {
    const before = await vscode.workspace.fs.readFile(workspaceFile(packFile));
    await vscode.commands.executeCommand('facies.createTermPack', { name: packName });
    assert.deepEqual(await vscode.workspace.fs.readFile(workspaceFile(packFile)), before);
  });

  for (const [index, { language, text, note }] of terms.entries()) {
    it(`adds a term (${language}), which is known at once`, async () => {
      const concept = index === 0 ? { newId: score, type: 'scale' } : { id: score };
      await addTerm({ text, language, kind: 'preferred', concept });

      const position = notes.positionAt(
        notes.getText().indexOf(note) + note.toLowerCase().indexOf(text.toLowerCase()) + 1,
      );
      const hover = (await hoverText(notes, position)).split('\n\n');
      assert.strictEqual(hover[0], `**${text}** · scale`);
      assert.strictEqual(hover.at(-1), `*Term pack ${packName}*`);

      assert.deepEqual(
        await termsIn(notes),
        terms.slice(0, index + 1).map((known) => {
          const start = known.note.toLowerCase().indexOf(known.text.toLowerCase());
          return `scale ${known.note.slice(start, start + known.text.length)}`;
        }),
      );
    });

    it(`completes it (${language})`, async () => {
      const typed = { en: 'Today the larch wa|', fr: 'Noté : le score du pav|', zh: '复诊落叶松|' }[language];
      const { document, selection } = await openNoteAtCaret(typed);
      const items = await completionsOf(document, selection.active);
      assert.include(items.map(labelOf), text);
    });
  }

  it('names all three in each hover', async () => {
    const hover = await hoverText(notes, notes.positionAt(1));
    assert.include(hover, 'French: score du pavillon Mélèze · Chinese: 落叶松病区评分');
  });

  it('writes a pack that a reader understands', async () => {
    const document = await vscode.workspace.openTextDocument(workspaceFile(packFile));
    const lines = document.getText().split('\n');
    for (const { text } of terms)
      assert.lengthOf(
        lines.filter((line) => line.endsWith(`preferred: ${text}`)),
        1,
        text,
      );
    assert.deepEqual(await diagnosticsOf(document.uri, (found) => found.length === 0), []);
  });

  it('completes and explains the fields of a pack', async () => {
    const document = await vscode.workspace.openTextDocument(workspaceFile(packFile));
    const type = document.positionAt(document.getText().indexOf('type: scale'));
    const items = await completionsOf(document, type.translate(0, 'type: '.length));
    assert.includeMembers(items.map(labelOf), ['scale', 'condition', 'drug']);
    assert.notStrictEqual(await hoverText(document, type.translate(0, 1)), '');
  });

  it('shows what is broken at its line, and keeps the terms', async () => {
    const document = await vscode.workspace.openTextDocument(workspaceFile(packFile));
    await replace(document, 'type: scale', 'type: scales');
    const [problem, ...others] = await diagnosticsOf(document.uri);
    assert.deepEqual(others, []);
    assert.strictEqual(problem && document.lineAt(problem.range.start).text.trim(), 'type: scales');
    assert.strictEqual(problem && document.getText(problem.range), 'scales');
    assert.strictEqual(problem?.severity, vscode.DiagnosticSeverity.Error);
    assert.match(problem?.message ?? '', /^This is none of the values that “type” may have\./);

    assert.lengthOf(await termsIn(notes), terms.length);
    assert.match(await hoverText(notes, notes.positionAt(1)), /^\*\*larch ward score\*\* · scale/);
  });

  it('shows nothing any more when it is mended', async () => {
    const document = await vscode.workspace.openTextDocument(workspaceFile(packFile));
    await replace(document, 'type: scales', 'type: scale');
    assert.deepEqual(await diagnosticsOf(document.uri, (found) => found.length === 0), []);
    assert.lengthOf(await termsIn(notes), terms.length);
  });

  it('checks all open notes again', async () => {
    const { document } = await openNote('Larhc ward score 12.');
    await addTerm({ text: 'larhc ward score', language: 'en', kind: 'misspelling', concept: { id: score } });
    const [finding] = await diagnosticsOf(document.uri);
    assert.strictEqual(finding && document.getText(finding.range), 'Larhc ward score');
  });

  it('follows a file that is changed outside the editor, and that is deleted', async () => {
    const { document } = await openNote('Larhc ward skore 12.');
    const pack = workspaceFile('.facies/terms/outside.csv');
    const row = (kind: string, term: string): string => `${score},en,${kind},${term}`;
    const rows = [
      'concept,language,kind,term',
      row('synonym', 'larch ward mark'),
      row('misspelling', 'larhc ward skore'),
    ];
    await vscode.workspace.fs.writeFile(pack, new TextEncoder().encode(rows.join('\n')));
    const [finding] = await diagnosticsOf(document.uri);
    assert.strictEqual(finding && document.getText(finding.range), 'Larhc ward skore');

    await vscode.workspace.fs.delete(pack);
    assert.deepEqual(await diagnosticsOf(document.uri, (left) => left.length === 0), []);
  });

  it('offers to add what is selected', async () => {
    const { document } = await openNote('Blink diary kept.');
    const selected = new vscode.Range(0, 0, 0, 'Blink diary'.length);
    const actions = await codeActionsOf(document, selected);
    const action = actions.find(({ title }) => title === 'Add “Blink diary” to a term pack…');
    assert.strictEqual(action?.command?.command, 'facies.addTerm');
  });

  it('says what a concept is on a page of its own', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('facies-concept:/hemifacial-spasm.md'));
    assert.match(page.getText(), /^# hemifacial spasm\n/);
    assert.include(page.getText(), '面肌痉挛');
  });

  it('is gone with its file', async () => {
    assert.isTrue(await isThere(workspaceFile(packFile)));
    const { document } = await openNote('Larhc ward score 12.');
    await diagnosticsOf(document.uri);
    await vscode.workspace.fs.delete(workspaceFile(packFile));
    assert.deepEqual(await diagnosticsOf(document.uri, (left) => left.length === 0), []);
    assert.deepEqual(await termsIn(document), []);
  });
});

describe('term packs of other extensions', () => {
  afterEach(closeNotes);

  it('are in use', async () => {
    const { document } = await openNote('Nortgate spasm grade 2.\n\n北门痉挛分级2级。');
    const [finding] = await diagnosticsOf(document.uri);
    assert.strictEqual(finding && document.getText(finding.range), 'Nortgate spasm grade');
    assert.match(await hoverText(document, new vscode.Position(2, 1)), /^\*\*北门痉挛分级\*\* · scale/);
  });
});
