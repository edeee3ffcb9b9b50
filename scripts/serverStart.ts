import { createRequire } from 'node:module';
import type { BuildOptions, Plugin } from 'esbuild';

/** It has all that `vscode-languageserver` and `vscode-languageserver-types` have, and the transports of Node. */
const protocol = 'vscode-languageserver/node';

/** A file that imports from a CommonJS package copies all of its names when it is loaded: a module between them does it once. */
const copiedOnce: Plugin = {
  name: 'copied-once',
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver(?:\/node|-types)?$/ }, ({ importer, resolveDir }) =>
      importer.endsWith('.ts') ? { path: protocol, namespace: 'copied-once', pluginData: resolveDir } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'copied-once' }, ({ path, pluginData }) => {
      // Pure calls, so that names nobody imports are left out of the bundle.
      const exported = Object.keys(createRequire(import.meta.url)(path) as object).map(
        (name) => `export const ${name} = /* @__PURE__ */ named('${name}');`,
      );
      const contents = `const all = require('${path}');\nconst named = (name) => all[name];\n${exported.join('\n')}`;
      return { contents, resolveDir: pluginData as string };
    });
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
