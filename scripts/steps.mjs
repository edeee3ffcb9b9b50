import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/**
 * Runs a command in the repository, showing what it prints, and gives its exit status (1 when a signal ended it).
 * `onLine` is told every line of its standard output.
 */
export function run(command, args, onLine) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['inherit', onLine ? 'pipe' : 'inherit', 'inherit'] });
    let rest = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      lines.forEach((line) => onLine(line));
    });
    child.on('error', reject);
    child.on('close', (status) => {
      if (rest) onLine(rest);
      resolve(status ?? 1);
    });
  });
}

/** Installs the dependencies that the lock file names, unless they are there already. Gives the exit status. */
export async function install() {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.facies-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 0;
  const status = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (status === 0) writeFileSync(stamp, hash);
  return status;
}
