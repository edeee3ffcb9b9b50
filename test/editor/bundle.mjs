// Bundles the suite into one file, because a web worker extension host loads no second one.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const suite = join(import.meta.dirname, 'suite');

/**
 * Bundles `suite/index.ts` and every `suite/*.test.ts`, in the order of their names, for both extension hosts.
 * @returns {Promise<string>} the bundle, a CommonJS module that exports `run`
 */
export async function bundleSuite() {
  const outfile = join(import.meta.dirname, 'dist', 'suite.js');
  const tests = readdirSync(suite).filter((name) => name.endsWith('.test.ts'));
  await build({
    stdin: {
      // The index first: it makes `describe` and `it` known.
      contents: ["export { run } from './index';", ...tests.sort().map((name) => `import './${name}';`)].join('\n'),
      resolveDir: suite,
      sourcefile: 'suite.ts',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    // Mocha's browser build would otherwise take the bundle's exports for its own.
    define: { module: 'undefined', exports: 'undefined' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
