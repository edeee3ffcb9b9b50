import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WritingRules } from '../src/recognition/writingRules';
import { type Problem, readDataFile } from './dataFile';

/** The rules of writing. `data` is undefined where there are problems. */
export interface CompiledWritingRules {
  readonly data: WritingRules | undefined;
  readonly problems: readonly Problem[];
}

/** Reads and checks `writing-rules.yaml` of a folder. File names in problems are relative to `root`; nothing is thrown. */
export function compileWritingRules(folder: string, root: string = folder): CompiledWritingRules {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../schemas/writing-rules.schema.json'), 'utf8'),
  ) as object;
  const { value, problems } = readDataFile<WritingRules>(join(folder, 'writing-rules.yaml'), schema, root);
  return { data: value, problems };
}
