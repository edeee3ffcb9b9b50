import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordCosts } from '../src/recognition/chineseWords';
import type { PersonNameData } from '../src/recognition/chinesePersonNames';
import type { WritingRules } from '../src/recognition/writingRules';
import type { Language } from '../src/text/language';
import { type Problem, readDataFile } from './dataFile';

/** Phrases, by language, in which a word that is a name in the packs means something else. */
export type OtherSenses = Readonly<Record<Language, readonly string[]>>;

/** Words that clinical notes use far more than newspapers: by group, parted by blanks. */
type ClinicalWords = Readonly<Record<string, string>>;

/** A word of notes is as frequent there as one in three thousand, a little more so than a name. */
const clinicalWordCost = 16;

/** What recognition is told besides the terms. A part is undefined where it has problems. */
export interface CompiledRecognition {
  readonly writingRules: WritingRules | undefined;
  readonly otherSenses: OtherSenses | undefined;
  readonly personNames: PersonNameData | undefined;
  /** Chinese words with what they cost: those of newspapers and those of notes. */
  readonly chineseWords: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks the rules of writing, other senses, Chinese words and names of persons of a folder. File names in problems are
 * relative to `root`; nothing is thrown but for a missing list of words.
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
  const clinical = read<ClinicalWords>('zh-clinical-words');
  const persons = read<PersonNameData>('person-names');
  const words = new Map(readWordCosts(readFileSync(join(folder, 'zh-words.txt'), 'utf8')));
  for (const word of Object.values(clinical.value ?? {}).flatMap((group) => group.split(' '))) {
    words.set(word, Math.min(clinicalWordCost, words.get(word) ?? Infinity));
  }
  return {
    writingRules: rules.value,
    otherSenses: senses.value,
    personNames: persons.value,
    chineseWords: words,
    problems: [...rules.problems, ...senses.problems, ...clinical.problems, ...persons.problems],
  };
}
