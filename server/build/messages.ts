import { join } from 'node:path';
import type { Messages } from '../src/text/messages';
import { type Language, type Localised, languages } from '../src/text/language';
import { type DataFile, type Problem, readDataFile } from './dataFile';
import { placeholders } from './placeholders';

/** The server's own texts. `data` is empty where there are problems. */
export interface CompiledMessages {
  readonly data: Messages;
  readonly problems: readonly Problem[];
}

type MessageFile = Readonly<Record<string, string>>;

const schema = {
  type: 'object',
  propertyNames: { pattern: '^[a-z][A-Za-z0-9.-]*$' },
  additionalProperties: { type: 'string', minLength: 1 },
};

function* checkAgainstEnglish(english: DataFile<MessageFile>, other: DataFile<MessageFile>): Generator<Problem> {
  const expected = english.value ?? {};
  const found = other.value ?? {};
  for (const [key, text] of Object.entries(expected)) {
    const translation = found[key];
    if (translation === undefined) {
      yield { file: other.file, line: 1, message: `lacks the key "${key}", which ${english.file} has` };
    } else if (placeholders(translation) !== placeholders(text)) {
      const message = `"${key}" has the placeholders "${placeholders(translation)}" where English has "${placeholders(text)}"`;
      yield { file: other.file, line: other.lineOf([key]), message };
    }
  }
  for (const key of Object.keys(found)) {
    if (expected[key] !== undefined) continue;
    yield { file: other.file, line: other.lineOf([key]), message: `has the key "${key}", which ${english.file} lacks` };
  }
}

/**
 * Reads `en.yaml`, `fr.yaml` and `zh.yaml` of a folder, each a flat list of keys and texts, and checks that all three have
 * the same keys and placeholders. `root` makes file names in problems short. Problems are returned, never thrown.
 */
export function compileMessages(folder: string, root: string = folder): CompiledMessages {
  const read = (language: Language): DataFile<MessageFile> =>
    readDataFile<MessageFile>(join(folder, `${language}.yaml`), schema, root);
  const files: Readonly<Record<Language, DataFile<MessageFile>>> = { en: read('en'), fr: read('fr'), zh: read('zh') };
  const problems = languages.flatMap((language) => files[language].problems);
  if (problems.length > 0) return { data: {}, problems };
  const differences = languages.flatMap((language) => [...checkAgainstEnglish(files.en, files[language])]);
  if (differences.length > 0) return { data: {}, problems: differences };
  const data: Record<string, Localised> = {};
  for (const [key, en] of Object.entries(files.en.value ?? {})) {
    data[key] = { en, fr: files.fr.value?.[key] ?? en, zh: files.zh.value?.[key] ?? en };
  }
  return { data, problems: [] };
}
