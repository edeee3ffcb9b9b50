import { assert } from 'chai';
import * as vscode from 'vscode';
import { facies } from './support';

const chosen = (concept: unknown) => vscode.commands.executeCommand('facies.chosen', concept);
const remember = (wanted: boolean | undefined) =>
  vscode.workspace.getConfiguration('facies').update('completion.rememberChoices', wanted, true);

describe('what was chosen from completion', () => {
  afterEach(async () => {
    await remember(undefined);
    await vscode.commands.executeCommand('facies.forgetChoices');
  });

  it('is kept, the latest first, and forgotten on demand', async () => {
    const { choices } = await facies();
    for (const concept of ['hemifacial-spasm', 'ptosis', 'hemifacial-spasm']) await chosen(concept);
    assert.deepEqual(choices.all, ['hemifacial-spasm', 'ptosis']);
    await vscode.commands.executeCommand('facies.forgetChoices');
    assert.deepEqual(choices.all, []);
  });

  it('is neither kept nor told where the user wants it so, and what was kept is forgotten', async () => {
    const { choices } = await facies();
    await chosen('ptosis');
    await remember(false);
    await chosen('blepharospasm');
    assert.deepEqual(choices.all, []);
    await remember(undefined);
    assert.deepEqual(choices.all, []);
  });
});
