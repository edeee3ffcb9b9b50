import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Resources } from '../languageService';

/** Reads the compiled data that the build puts beside the program. */
export async function loadData(): Promise<Resources> {
  const [json, termIndex] = await Promise.all([
    readFile(join(__dirname, 'data.json'), 'utf8'),
    readFile(join(__dirname, 'terms.bin')),
  ]);
  return { ...(JSON.parse(json) as Omit<Resources, 'termIndex'>), termIndex };
}
