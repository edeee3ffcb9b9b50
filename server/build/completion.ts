import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CompletionData, Leads } from '../src/features/completion/completionData';
import { conceptTypes } from '../src/terminology/concept';
import { type Language, languages } from '../src/text/language';
import { type DataFile, type Problem, readDataFile } from './dataFile';

/** What completion goes by. `data` is undefined where there are problems. */
export interface CompiledCompletion {
  readonly data: CompletionData | undefined;
  readonly problems: readonly Problem[];
}

const words = { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true };
const sided = { type: 'string', pattern: '\\{name\\}' };
const leadsSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['leads', 'between', 'qualities', 'joining', 'measures', 'sided', 'sideWords'],
  properties: {
    leads: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['types', 'after'],
        properties: {
          types: { type: 'array', items: { enum: [...conceptTypes] }, minItems: 1 },
          is: words,
          after: words,
        },
      },
    },
    between: words,
    qualities: words,
    joining: words,
    measures: words,
    sided: {
      type: 'object',
      additionalProperties: false,
      required: ['left', 'right'],
      properties: Object.fromEntries(
        ['left', 'right', 'rightFeminine', 'leftTraditional', 'rightTraditional'].map((form) => [form, sided]),
      ),
    },
    sideWords: words,
  },
};
const usageSchema = { type: 'object', additionalProperties: { type: 'integer', minimum: 1 } };

/**
 * Reads `en.yaml`, `fr.yaml`, `zh.yaml`, `usage.yaml` and `pinyin.txt` of a folder. A concept that is not there, by
 * `isConcept`, is a problem. Problems are returned, never thrown.
 */
export function compileCompletion(
  folder: string,
  isConcept: (id: string) => boolean,
  root: string = folder,
): CompiledCompletion {
  const read = (language: Language) => readDataFile<Leads>(join(folder, `${language}.yaml`), leadsSchema, root);
  const leads: Readonly<Record<Language, DataFile<Leads>>> = { en: read('en'), fr: read('fr'), zh: read('zh') };
  const usage = readDataFile<Record<string, number>>(join(folder, 'usage.yaml'), usageSchema, root);
  const pinyin = readFileSync(join(folder, 'pinyin.txt'), 'utf8');
  const problems = [
    ...languages.flatMap((language) => leads[language].problems),
    ...languages.flatMap((language) => [...unknownIn(leads[language], isConcept)]),
    ...usage.problems,
    ...unknownUsage(usage, isConcept),
    ...wrongLines(pinyin, relative(root, join(folder, 'pinyin.txt'))),
  ];
  const { en, fr, zh } = leads;
  if (!en.value || !fr.value || !zh.value || !usage.value || problems.length > 0) return { data: undefined, problems };
  return { data: { usage: usage.value, pinyin, leads: { en: en.value, fr: fr.value, zh: zh.value } }, problems: [] };
}

function* unknownIn(file: DataFile<Leads>, isConcept: (id: string) => boolean): Generator<Problem> {
  for (const [at, { is = [] }] of (file.value?.leads ?? []).entries()) {
    for (const id of is) {
      if (isConcept(id)) continue;
      yield { file: file.file, line: file.lineOf(['leads', at, 'is']), message: `there is no concept "${id}"` };
    }
  }
}

function* unknownUsage(file: DataFile<Record<string, number>>, isConcept: (id: string) => boolean): Generator<Problem> {
  for (const id of Object.keys(file.value ?? {})) {
    if (!isConcept(id)) yield { file: file.file, line: file.lineOf([id]), message: `there is no concept "${id}"` };
  }
}

function* wrongLines(pinyin: string, file: string): Generator<Problem> {
  for (const [at, line] of pinyin.trimEnd().split('\n').entries()) {
    if (/^[a-z]+ \p{Script=Han}+$/u.test(line)) continue;
    yield { file, line: at + 1, message: 'is no syllable, a space and the characters that are read so' };
  }
}
