import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, heading, line, remark } from './report';

/** The sizes of what the build and the packaging left in `root`. */
export function benchSizes(root: string): void {
  heading('Sizes');
  for (const folder of ['client/dist', 'server/dist']) {
    for (const name of readdirSync(join(root, folder)).sort())
      line(`${folder}/${name}`, kilobytes(join(root, folder, name)));
  }
  const vsix = join(root, 'dist/facies.vsix');
  if (existsSync(vsix)) line('dist/facies.vsix', kilobytes(vsix), atMost(statSync(vsix).size / 1000, 1000, ' kB'));
  else remark('dist/facies.vsix is missing: run npm run package to see its size');
}

function kilobytes(file: string): string {
  return `${Math.round(statSync(file).size / 1000)} kB`;
}
