import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Resources } from '../languageService';

/** Reads the compiled data that the build puts beside the program. */
export async function loadData(): Promise<Resources> {
  return JSON.parse(await readFile(join(__dirname, 'data.json'), 'utf8')) as Resources;
}
