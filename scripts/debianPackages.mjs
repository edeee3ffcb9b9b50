// Programs and fonts that tests need beside Node, from Debian's packages.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The browser: the one that `FACIES_CHROMIUM` names, or Debian's. */
export const chromium = process.env.FACIES_CHROMIUM ?? '/usr/bin/chromium';

/** A file of each Debian package that shows that it is there. */
const debianPackages = {
  chromium,
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  neovim: process.env.FACIES_NVIM ?? '/usr/bin/nvim',
};

/** Runs a command to its end. Its output is shown only if it fails, in the error's message. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    const fail = (reason) => reject(new Error(`\`${[command, ...args].join(' ')}\` ${reason}\n${output.trimEnd()}`));
    child.on('error', (error) => fail(`did not start: ${error.message}`));
    child.on('close', (code, signal) => (code === 0 ? resolve() : fail(`ended with ${code ?? signal}`)));
  });
}

/**
 * Installs packages that are not there, as root or by sudo.
 * @param {(keyof typeof debianPackages)[]} names
 * @param {(line: string) => void} log where its progress goes
 * @throws {Error} when they cannot be installed
 */
export async function prepareDebianPackages(names, log = console.log) {
  const missing = names.filter((name) => !existsSync(debianPackages[name]));
  if (missing.length === 0) return;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `${missing.map((name) => debianPackages[name]).join(', ')}: not there. FACIES_CHROMIUM names a browser, FACIES_NVIM a Neovim.`,
    );
  }
  log(`Installing Debian's ${missing.join(', ')}`);
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '--non-interactive'];
  const aptGet = (...args) => {
    const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(command, rest);
  };
  await aptGet('update');
  await aptGet('install', '-o', 'DPkg::Lock::Timeout=120', '--yes', '--no-install-recommends', ...missing);
}
