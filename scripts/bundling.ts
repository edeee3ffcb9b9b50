import type { BuildOptions } from 'esbuild';

/** How every bundle is made. What is measured is made as what is shipped. */
export const bundling: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2022',
  logLevel: 'warning',
  charset: 'utf8',
};

export const nodeBundling: BuildOptions = { ...bundling, platform: 'node', target: 'node20', format: 'cjs' };
