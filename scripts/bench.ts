import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Plugin, build as bundle } from 'esbuild';
import { installPeers } from './bench/peers';
import { nodeBundling } from './bundling';

/**
 * Measures how fast and how big Facies is, each figure beside its goal where it has one. A report, not a test: it does not
 * fail. `npm run bench -- start completion` measures some parts alone. What is measured is bundled as what is shipped: run
 * from its sources by tsx it would be several times slower.
 */

const root = join(import.meta.dirname, '..');

/** In one bundle every file would seem to lie in the folder of the bundle. */
const keepFolders: Plugin = {
  name: 'keep-folders',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replaceAll('import.meta.dirname', JSON.stringify(dirname(path))), loader: 'ts' };
    });
  },
};

async function main(): Promise<number> {
  const missing = [
    'server/dist/node.js',
    'server/dist/packWorker.js',
    'server/dist/data.json',
    'server/dist/terms.bin',
  ].filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) {
    console.error(`Not built: ${missing.join(', ')} missing. Run npm run build first.`);
    return 1;
  }
  if (!installPeers()) {
    console.error('The peers cannot be installed. Run npm ci in scripts/bench/peers, with the npm registry in reach.');
    return 1;
  }
  const outfile = join(root, 'out/bench/main.js');
  await bundle({
    ...nodeBundling,
    entryPoints: [join(root, 'scripts/bench/main.ts')],
    outfile,
    write: true,
    external: ['esbuild'],
    plugins: [keepFolders],
  });
  const child = spawn(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', (status) => resolve(status ?? 1)));
}

void main().then((status) => (process.exitCode = status));
