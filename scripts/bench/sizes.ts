import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { goals } from './goals';
import { root } from './product';
import { figure, heading, remark } from './report';

/** The sizes of what the build and the packaging left. */
export function benchSizes(): void {
  heading('Sizes');
  for (const folder of ['client/dist', 'server/dist']) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      figure(`${folder}/${name}`, kilobytes(join(root, folder, name)), ' kB');
    }
  }
  const vsix = join(root, 'dist/facies.vsix');
  if (existsSync(vsix)) figure('dist/facies.vsix', kilobytes(vsix), ' kB', goals.vsix);
  else remark('dist/facies.vsix is missing: run npm run package to see its size.');
}

function kilobytes(file: string): number {
  return statSync(file).size / 1000;
}
