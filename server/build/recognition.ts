import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WritingRules } from '../src/recognition/writingRules';
import type { Language } from '../src/text/language';
import { type Problem, readDataFile } from './dataFile';

/** Phrases, by language, in which a word that is a name in the packs means something else. */
export type OtherSenses = Readonly<Record<Language, readonly string[]>>;

/** What recognition is told besides the terms. A part is undefined where it has problems. */
export interface CompiledRecognition {
  readonly writingRules: WritingRules | undefined;
  readonly otherSenses: OtherSenses | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks `writing-rules.yaml` and `other-senses.yaml` of a folder. File names in problems are relative to `root`;
 * nothing is thrown.
 */
export function compileRecognition(folder: string, root: string = folder): CompiledRecognition {
  const read = <T>(name: string) => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, `../schemas/${name}.schema.json`), 'utf8'),
    ) as object;
    return readDataFile<T>(join(folder, `${name}.yaml`), schema, root);
  };
  const rules = read<WritingRules>('writing-rules');
  const senses = read<OtherSenses>('other-senses');
  return {
    writingRules: rules.value,
    otherSenses: senses.value,
    problems: [...rules.problems, ...senses.problems],
  };
}
