// Opens an editor with the built extension and a copy of the sample notes: `node test/editor/open.mjs [--browser]`.
// The desktop VS Code if `code` is there; else, or with --browser, a VS Code served to the browser of your choice.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from './host/prepare.mjs';
import { createScope } from './scope.mjs';
import { addressOf, startServer } from './servedEditor.mjs';
import { createWorkspace, installBuilt, repository, requireBuilt } from './workspace.mjs';

/** The command that starts the desktop VS Code, or undefined. */
function findDesktop() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Resolves when its window is closed. */
async function openDesktop(command, folder) {
  requireBuilt('client/dist/node.js', 'npm run build');
  console.log('Opening the sample notes in VS Code. Close its window when you are done.');
  const shell = process.platform === 'win32';
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${repository}`, folder];
  const quoted = shell ? [command, ...args].map((text) => `"${text}"`) : [command, ...args];
  const child = spawn(quoted[0], quoted.slice(1), { stdio: 'inherit', shell });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${command} ended with ${code}.`);
}

/** Serves until interrupted. */
async function serve(scope, workspace) {
  installBuilt(workspace.extensionsDir);
  await prepare();
  const { address, ended } = await startServer(scope, workspace);
  console.log(`Facies is open for your browser at ${addressOf(address, workspace.folder)} (Ctrl-C ends it)`);
  await ended;
}

const { values } = parseArgs({ options: { browser: { type: 'boolean', default: false } } });
const scope = createScope();
try {
  const workspace = createWorkspace(scope);
  const desktop = values.browser ? undefined : findDesktop();
  await (desktop === undefined ? serve(scope, workspace) : openDesktop(desktop, workspace.folder));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await scope.close();
}
