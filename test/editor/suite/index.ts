import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { LineReporter } from './lineReporter';

/** Slow enough for the first answer of a server that has just started on a busy machine. In milliseconds. */
const timeout = 30_000;

const mocha = new Mocha({ ui: 'bdd', reporter: LineReporter, timeout, slow: timeout });
// What Mocha does itself before it loads a file: from here on `describe`, `it` and the like are global.
mocha.suite.emit('pre-require', globalThis, '', mocha);

/** What a finished run leaves in the workspace folder for the script that started it. */
interface Results {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs every test that was imported after this module.
 * @returns when all have passed
 * @throws Error when one has failed, which makes the editor end with an exit code other than 0
 */
export async function run(): Promise<void> {
  const results = await new Promise<Results>((resolve) => {
    const runner: Mocha.Runner = Mocha.prototype.run.call(mocha, () => {
      resolve({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0 });
    });
  });
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The suite needs a workspace folder.');
  const file = vscode.Uri.joinPath(folder.uri, '.test-results.json');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(results)));
  if (results.failed > 0) throw new Error(`${results.failed} failed`);
}
