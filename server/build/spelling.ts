import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ChineseSpelling, SpellingData } from '../src/recognition/spelling/spellingData';
import type { TerminologyData } from '../src/terminology/concept';
import { createFolding } from '../src/text/folding';
import { type Problem, readDataFile } from './dataFile';
import { checkChineseSpelling } from './chineseSpelling';

/** `words.yaml`: what its keeper writes by hand. */
interface SpellingWords {
  readonly rightWords: Readonly<Record<'en' | 'fr' | 'la', string>>;
  readonly nameFields: readonly string[];
  readonly foreignWords: Readonly<Record<string, readonly string[]>>;
}

/** The speller's data, or what stands in its way. `data` is undefined where there are problems. */
export interface CompiledSpelling {
  readonly data: SpellingData | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks the spelling data of a folder: `words.yaml`, `zh.yaml`, and the word lists `right-words.txt` and
 * `names.txt`. File names in problems are relative to `root`. Problems are returned, never thrown.
 */
export function compileSpelling(folder: string, terminology: TerminologyData, root: string = folder): CompiledSpelling {
  const folding = createFolding(terminology.traditionalToSimplified);
  const words = readDataFile<SpellingWords>(join(folder, 'words.yaml'), schemaNamed('spelling-words'), root);
  const chinese = readDataFile<ChineseSpelling>(join(folder, 'zh.yaml'), schemaNamed('spelling-zh'), root);
  const rightWords = readWordList(join(folder, 'right-words.txt'), root);
  const names = readWordList(join(folder, 'names.txt'), root);
  const problems = [
    ...[words, chinese, rightWords, names].flatMap((file) => file.problems),
    ...(chinese.value ? checkChineseSpelling(chinese, chinese.value, terminology, folding) : []),
  ];
  if (problems.length > 0 || !words.value || !chinese.value) return { data: undefined, problems };
  const folded = (list: readonly string[]): string[] => list.map((word) => folding.text(word));
  const { rightWords: clinical, nameFields, foreignWords } = words.value;
  const data: SpellingData = {
    rightWords: [
      ...new Set([...rightWords.words, ...Object.values(clinical).flatMap((list) => folded(list.split(' ')))]),
    ].join(' '),
    names: names.words.join(' '),
    nameFields: folded(nameFields),
    foreignWords: Object.fromEntries(
      Object.entries(foreignWords).map(([language, list]) => [language, folded(list)] as const),
    ),
    chinese: chinese.value,
  };
  return { data, problems: [] };
}

/** Reads a list of folded words, one a line after comments with `#`. */
function readWordList(path: string, root: string): { readonly words: readonly string[]; readonly problems: Problem[] } {
  const file = relative(root, path);
  let lines: readonly string[];
  try {
    lines = readFileSync(path, 'utf8').split(/\r?\n/);
  } catch (error) {
    const message = `cannot be read: ${(error as Error).message}; run "npm run right-words"`;
    return { words: [], problems: [{ file, line: 1, message }] };
  }
  const words: string[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (/^[a-z]+$/.test(line)) words.push(line);
    else problems.push({ file, line: index + 1, message: `"${line}" is no word of the letters a to z` });
  }
  return { words, problems };
}

function schemaNamed(name: string): object {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../schemas/${name}.schema.json`), 'utf8')) as object;
}
