// Which VS Code the suite runs in.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { prepare } from './host/prepare.mjs';
import { installExtension } from './servedEditor.mjs';

/**
 * @typedef {object} Editor
 * @property {string} executable what `runTests` starts
 * @property {(vsix: string, directories: { userDataDir: string, extensionsDir: string }) => Promise<void>} install
 */

/** @returns {Editor} a VS Code served to a headless browser */
async function servedEditor() {
  await prepare({ debian: ['chromium'] });
  return {
    executable: join(import.meta.dirname, 'launcher.mjs'),
    install: (vsix, directories) => installExtension({ vsix, ...directories }),
  };
}

/** @returns {Editor} a desktop VS Code */
function desktopEditor(executable) {
  const [command, ...given] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  return {
    executable,
    async install(vsix, { userDataDir, extensionsDir }) {
      const directories = [`--user-data-dir=${userDataDir}`, `--extensions-dir=${extensionsDir}`];
      await promisify(execFile)(command, [...given, ...directories, '--install-extension', vsix]);
    },
  };
}

/**
 * The served editor; with `FACIES_VSCODE=desktop` the newest desktop VS Code, downloaded; with a path in
 * `FACIES_VSCODE` the desktop VS Code there.
 * @returns {Promise<Editor>}
 */
export async function chooseEditor() {
  const wanted = process.env.FACIES_VSCODE;
  if (!wanted) return servedEditor();
  return desktopEditor(wanted === 'desktop' ? await downloadAndUnzipVSCode('stable') : wanted);
}
