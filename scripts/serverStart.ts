import type { BuildOptions, Plugin } from 'esbuild';

/** A file that imports from a CommonJS package copies all of its names when it is loaded: a module between them does it once. */
const copiedOnce: Plugin = {
  name: 'copied-once',
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver$/ }, ({ path, importer, resolveDir }) =>
      importer.endsWith('.ts') ? { path, namespace: 'copied-once', pluginData: resolveDir } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'copied-once' }, ({ path, pluginData }) => ({
      contents: `export * from '${path}';`,
      resolveDir: pluginData as string,
    }));
  },
};

/** The transport requires these for sockets and for packages that are looked up by name, of which there is neither here. */
const loadedWhenUsed: Plugin = {
  name: 'loaded-when-used',
  setup(build) {
    build.onResolve({ filter: /^(?:child_process|crypto)$/ }, ({ path }) => ({ path, namespace: 'loaded-when-used' }));
    build.onLoad({ filter: /.*/, namespace: 'loaded-when-used' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] });`,
    }));
  },
};

/**
 * How the server's program is bundled so that it answers `initialize` soon: what reads notes is in a bundle of its own, and
 * nothing is loaded before it is used.
 */
export const serverStart: BuildOptions = {
  external: ['./service'],
  // `import()` becomes `require`: the loader of modules that it would start takes longer to load than the service.
  supported: { 'dynamic-import': false },
  plugins: [copiedOnce, loadedWhenUsed],
};
