import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../out/eval');

/** Writes what a set's gold and Facies disagree on (or `what` else), one a line, to `out/eval/<set>.txt`, and says where. */
export function writeDisagreements(set: string, lines: readonly string[], what = 'disagreements'): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${set}.txt`), lines.map((line) => `${line}\n`).join(''));
  console.log(`  ${lines.length} ${what}: out/eval/${set}.txt`);
}
