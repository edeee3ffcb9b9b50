// The folders an editor is started with: all temporary, so that no run sees another's and no sample note is changed.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The root of the repository, which is the folder of the extension. */
export const repository = join(import.meta.dirname, '..', '..');

/** Settings of an editor that nobody has used yet: nothing pops up, nothing is fetched. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * A new folder with what an editor needs beside its extension.
 * @param {ReturnType<import('./scope.mjs').createScope>} scope removes the folder
 * @param {Record<string, unknown>} [settings] of the user
 * @returns {{ root: string, folder: string, userDataDir: string, extensionsDir: string, developmentDir: string }}
 *   `folder` holds a copy of `docs/samples`; `developmentDir` is for the folders of extensions under development
 */
export function createWorkspace(scope, settings = {}) {
  const root = mkdtempSync(join(tmpdir(), 'facies-editor-'));
  scope.defer(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  const paths = ['notes', 'user', 'extensions', 'development'].map((name) => join(root, name));
  const [folder, userDataDir, extensionsDir, developmentDir] = paths;
  cpSync(join(repository, 'docs', 'samples'), folder, { recursive: true });
  mkdirSync(join(userDataDir, 'User'), { recursive: true });
  mkdirSync(extensionsDir);
  mkdirSync(developmentDir);
  writeFileSync(join(userDataDir, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  return { root, folder, userDataDir, extensionsDir, developmentDir };
}

function writeManifest(folder, manifest) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  return folder;
}

/**
 * The extension with `browser` as its only entry point, so that any VS Code runs it in the web worker.
 * @param {string} folder does not exist yet
 * @returns {string} the same folder
 */
export function stageForWebWorker(folder) {
  const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  delete manifest.main;
  writeManifest(folder, manifest);
  const left = new Set(['package.json', 'node_modules', 'test', 'out']);
  for (const name of readdirSync(repository)) {
    if (!left.has(name) && !name.startsWith('.')) symlinkSync(join(repository, name), join(folder, name));
  }
  return folder;
}

/**
 * An extension that does nothing: tests run from an extension under development, and when the tested one is installed
 * it is not that.
 * @param {string} folder does not exist yet
 * @returns {string} the same folder
 */
export function stageHelper(folder) {
  return writeManifest(folder, {
    name: 'test-helper',
    publisher: 'facies',
    version: '0.0.0',
    engines: { vscode: '*' },
  });
}

/**
 * An extension that contributes a term pack, as a hospital would give its own to all its machines.
 * @param {string} folder does not exist yet
 * @param {object} [options]
 * @param {boolean} [options.inWebWorker] whether it is to run beside an extension in the web worker
 * @returns {string} the same folder
 */
export function stagePackExtension(folder, { inWebWorker = false } = {}) {
  writeManifest(folder, {
    name: 'northgate-terms',
    publisher: 'facies',
    version: '0.0.0',
    engines: { vscode: '^1.100.0' },
    // What has no program runs where it is installed, which is another place than a web worker.
    ...(inWebWorker ? { browser: './browser.js' } : {}),
    contributes: { facies: { termPacks: ['./northgate.csv'] } },
  });
  if (inWebWorker) writeFileSync(join(folder, 'browser.js'), 'exports.activate = () => undefined;\n');
  cpSync(join(import.meta.dirname, 'northgate.csv'), join(folder, 'northgate.csv'));
  return folder;
}

/**
 * Puts the extension as it is built among the installed ones, so that a plain visit of the served editor has it.
 * @param {string} extensionsDir
 */
export function installBuilt(extensionsDir) {
  requireBuilt('client/dist/node.js', 'npm run build');
  symlinkSync(repository, join(extensionsDir, 'facies'));
}

/** @throws {Error} naming the command to run, when a file that a build makes is missing */
export function requireBuilt(file, command) {
  const path = join(repository, file);
  if (!existsSync(path)) throw new Error(`${file} is missing: run \`${command}\` first.`);
  return path;
}
