import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeNotes, documentSymbolsOf, openNote, semanticTokensOf } from './support';

const note = [
  'Past history:',
  'No stroke.',
  '',
  'Examination:',
  'Right hemifacial spasm.',
  'Possible blepharospasm.',
  '',
].join('\n');

describe('structure', () => {
  afterEach(closeNotes);

  it('outlines a note by its sections', async () => {
    const { document } = await openNote(note);
    const symbols = await documentSymbolsOf(document);
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, ...children.map((child) => `${child.name}: ${child.detail}`)]),
      [
        ['Past history', 'stroke: absent, past'],
        ['Examination', 'hemifacial spasm: right', 'blepharospasm: possible'],
      ],
    );
  });

  it('colours terms by type and by what the note says of them', async () => {
    const { document } = await openNote('No 面肌痉挛.\nSpasme hémifacial possible.\nBotulinum toxin given.\n');
    assert.deepEqual(await semanticTokensOf(document), [
      { text: '面肌痉挛', type: 'condition', modifiers: ['negated'] },
      { text: 'Spasme hémifacial', type: 'condition', modifiers: ['possible'] },
      { text: 'Botulinum toxin', type: 'drug', modifiers: [] },
    ]);
  });

  it('folds a note by its sections', async () => {
    const { document } = await openNote(note);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      ranges.map(({ start, end }) => [start, end]),
      [
        [0, 1],
        [3, 5],
      ],
    );
  });
});
