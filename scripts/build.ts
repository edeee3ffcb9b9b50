/**
 * Builds what is shipped: checks and compiles the data, then bundles client, server and command line.
 * Data that is wrong is told as `file:line: message` and nothing is written, so the last good build stays.
 * `--watch` builds again whenever a source or data file changes.
 */
import { watch } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build as bundle } from 'esbuild';
import { describeProblem } from '../server/build/dataFile';
import { compileResources } from '../server/build/resources';
import type { Resources } from '../server/src/languageService';
import { bundling, nodeBundling } from './bundling';
import { serverStart } from './serverStart';

const root = join(import.meta.dirname, '..');

interface File {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** The other build of jsonc-parser loads its parts in a way that no bundler can follow. */
const parsers: BuildOptions = { mainFields: ['module', 'main'] };

const browser: BuildOptions = { ...bundling, platform: 'browser' };
const client: BuildOptions = { external: ['vscode'] };
const entry = (from: string, to: string) => ({ entryPoints: [join(root, from)], outfile: join(root, to) });

function bundles(): BuildOptions[] {
  return [
    { ...nodeBundling, ...client, ...entry('client/src/node.ts', 'client/dist/node.js') },
    { ...browser, ...client, format: 'cjs', ...entry('client/src/browser.ts', 'client/dist/browser.js') },
    { ...nodeBundling, ...serverStart, ...entry('server/src/main/node.ts', 'server/dist/node.js') },
    { ...nodeBundling, ...parsers, ...entry('server/src/main/service.ts', 'server/dist/service.js') },
    { ...nodeBundling, ...entry('server/src/main/cli.ts', 'server/dist/cli.js') },
    { ...nodeBundling, ...serverStart, ...entry('server/src/main/packWorker.ts', 'server/dist/packWorker.js') },
    { ...browser, ...parsers, format: 'iife', ...entry('server/src/main/browser.ts', 'server/dist/browser.js') },
  ];
}

/** Makes all files before the first is written: a build is whole or not at all. */
async function makeFiles({ termIndex, ...rest }: Resources): Promise<File[]> {
  const results = await Promise.all(bundles().map((options) => bundle(options)));
  const bundled = results.flatMap(({ outputFiles = [] }) => outputFiles);
  return [
    { path: join(root, 'server/dist/data.json'), contents: Buffer.from(JSON.stringify(rest)) },
    { path: join(root, 'server/dist/terms.bin'), contents: termIndex },
    ...bundled,
  ];
}

/** Builds once. True when all went well; what went wrong has been told then. */
async function build(): Promise<boolean> {
  const { data, problems } = compileResources(join(root, 'server'), root);
  if (!data) {
    for (const problem of problems) console.error(describeProblem(problem));
    return false;
  }
  let files: File[];
  try {
    files = await makeFiles(data);
  } catch {
    return false; // esbuild has told what is wrong.
  }
  for (const { path, contents } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
    console.log(`${(contents.length / 1024).toFixed(1).padStart(8)} kB  ${relative(root, path)}`);
  }
  return true;
}

function buildOnChanges(): void {
  let timer: NodeJS.Timeout | undefined;
  const later = (_event: string, name: string | null) => {
    if (name?.startsWith('dist')) return;
    clearTimeout(timer);
    timer = setTimeout(() => void build(), 100);
  };
  for (const folder of ['client', 'server', 'snippets']) watch(join(root, folder), { recursive: true }, later);
}

void build().then((good) => {
  if (process.argv.includes('--watch')) buildOnChanges();
  else process.exitCode = good ? 0 : 1;
});
