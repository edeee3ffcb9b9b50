// Installs a VS Code that is served to a browser, from the npm registry and, for the browser, Debian's packages.
// Run twice, it does nothing the second time. `node test/editor/host/prepare.mjs [DEBIAN-PACKAGE...]`
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, prepareDebianPackages, run } from '../../../scripts/debianPackages.mjs';

const here = import.meta.dirname;
const modules = join(here, 'node_modules');
const stampFile = join(modules, '.prepared');

/** The folder of the VS Code server, with `out/server-main.js` and `product.json`. */
export const vsCodeServer = join(modules, 'code-server', 'lib', 'vscode');

/** The Node that VS Code server asks for; the project's own may be older. */
export const serverNode = join(modules, 'node', 'bin', 'node');

export { chromium };

function stamp() {
  const lock = readFileSync(join(here, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`;
}

async function prepareEditor(log) {
  const expected = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === expected) return;
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  log('Installing VS Code for the browser, once (about 800 MB, half a minute on a fast line)');
  // Its own install script refuses to run as root and builds native modules that nothing here needs.
  await run('npm', ['ci', '--ignore-scripts', ...quiet], { cwd: here });
  log('Installing the Node it asks for');
  await run(process.execPath, ['installArchSpecificPackage.js'], { cwd: join(modules, 'node') });
  log('Installing the modules of its server and of its built-in extensions');
  for (const cwd of [vsCodeServer, join(vsCodeServer, 'extensions')]) {
    await run('npm', ['install', '--omit=dev', '--ignore-scripts', ...quiet], { cwd });
  }
  writeFileSync(stampFile, expected);
}

/**
 * Makes the test editor ready to run; in no time when it is already.
 * @param {{ debian?: ('chromium' | 'fonts-noto-cjk')[], log?: (line: string) => void }} [options] the Debian packages that
 *   the caller needs beside the editor itself, and where its progress goes
 * @throws {Error} when an installation fails, with the command and what it printed
 */
export async function prepare({ debian = [], log = console.log } = {}) {
  await prepareEditor(log);
  await prepareDebianPackages(debian, log);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await prepare({ debian: process.argv.slice(2) });
    console.log('The test editor is ready.');
  } catch (error) {
    console.error(`The test editor could not be prepared: ${error.message}`);
    process.exitCode = 1;
  }
}
