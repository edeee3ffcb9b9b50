// VS Code as a server on this machine alone, and the browser that shows it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium as chromiumPath, serverNode, vsCodeServer } from './host/prepare.mjs';

const serverMain = join(vsCodeServer, 'out', 'server-main.js');

/** The environment without what an outer VS Code or Node would make the server believe, and without a marketplace. */
function serverEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|NODE_ENV$)/.test(name),
  );
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}' };
}

/**
 * Gives the editor a display language. The language packs of VS Code are on no registry of packages, so this one
 * translates nothing of VS Code itself: `vscode.env.language` and the texts of extensions follow it, menus stay English.
 */
function writeLanguagePack(userDataDir, locale) {
  const translations = join(userDataDir, `${locale}.i18n.json`);
  mkdirSync(userDataDir, { recursive: true });
  writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'facies.empty-language-pack' }, version: '0.0.0' }];
  const pack = { hash: 'empty', label: locale, extensions, translations: { vscode: translations } };
  writeFileSync(join(userDataDir, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

function spawnServer(args) {
  return spawn(serverNode, [serverMain, '--accept-server-license-terms', '--disable-telemetry', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: serverEnvironment(),
    // A group of its own, so that the extension hosts it starts end with it.
    detached: true,
  });
}

async function stopGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/**
 * Installs an extension from a VSIX file.
 * @param {{ vsix: string, userDataDir: string, extensionsDir: string }} options
 * @throws {Error} with what the server printed, when it refuses the file
 */
export async function installExtension({ vsix, userDataDir, extensionsDir }) {
  const directories = [
    '--user-data-dir',
    userDataDir,
    '--server-data-dir',
    userDataDir,
    '--extensions-dir',
    extensionsDir,
  ];
  const child = spawnServer([...directories, '--install-extension', vsix]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${vsix} could not be installed:\n${output.trimEnd()}`);
}

/**
 * Starts VS Code's server on 127.0.0.1, on a port that is free.
 * @param {ReturnType<import('./scope.mjs').createScope>} scope ends the server
 * @param {object} options
 * @param {string} options.userDataDir holds `User/settings.json`, as that of a desktop VS Code does
 * @param {string} options.extensionsDir
 * @param {string} [options.locale] the display language, `en` if none
 * @param {boolean} [options.automated] whether a test drives the page
 * @returns {Promise<{ address: string, ended: Promise<never> }>} the address, without a slash at its end; `ended` rejects
 *   when the server ends before its scope does
 */
export async function startServer(scope, { userDataDir, extensionsDir, locale = 'en', automated = false }) {
  if (!existsSync(serverMain))
    throw new Error('The test editor is not installed: run `node test/editor/host/prepare.mjs`.');
  if (locale !== 'en') writeLanguagePack(userDataDir, locale);
  const child = spawnServer([
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-workspace-trust'],
    ...['--user-data-dir', userDataDir, '--server-data-dir', userDataDir, '--extensions-dir', extensionsDir],
    ...['--locale', locale],
    ...(automated ? ['--enable-smoke-test-driver'] : []),
  ]);
  let stopping = false;
  scope.defer(() => {
    stopping = true;
    return stopGroup(child);
  });

  const printed = [];
  const ended = new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (stopping) return;
      reject(new Error(`VS Code's server ended with ${code ?? signal}:\n${printed.slice(-20).join('\n')}`));
    });
  });
  const address = new Promise((resolve) => {
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        printed.push(line);
        const port = /^Extension host agent listening on (\d+)$/.exec(line)?.[1];
        if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
      });
    }
  });
  ended.catch(() => undefined);
  return { address: await Promise.race([address, ended]), ended };
}

/**
 * Where a served editor shows a folder of this machine.
 * @param {string} address of the server
 * @param {string} folder as an absolute path
 * @param {[string, string][]} [payload] what else the editor is started with
 */
export function addressOf(address, folder, payload) {
  const url = new URL(address);
  url.searchParams.set('folder', folder);
  if (payload !== undefined) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/**
 * Opens an empty page in a headless Chromium.
 * @param {ReturnType<import('./scope.mjs').createScope>} scope closes the browser
 * @param {import('playwright-core').BrowserContextOptions} [options] of the page
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function openPage(scope, options = {}) {
  const { chromium } = createRequire(import.meta.resolve('./host/package.json'))('playwright-core');
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  scope.defer(() => browser.close());
  return browser.newPage(options);
}
