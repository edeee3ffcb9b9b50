/**
 * Writes the words that the speller must never correct: of the word lists below, those that are near a word of a term.
 * With `--check` it only says whether the files are as they should be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem } from '../server/build/dataFile';
import { compileTerminology } from '../server/build/terminology';
import { createSpeller, type Speller } from '../server/src/recognition/spelling/speller';
import { createWordReader } from '../server/src/recognition/spelling/words';
import { createTerminology } from '../server/src/terminology/terminology';
import { createFolding, type Folding } from '../server/src/text/folding';

interface Source {
  readonly name: string;
  readonly licence: string;
  read(): readonly string[];
}

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, 'node_modules', path), 'utf8');

const words: readonly Source[] = ['english', 'french'].map((language) => ({
  name: `an-array-of-${language}-words 2.0 by Titus Wormer, after the Letterpress word list`,
  licence: 'MIT',
  read: () => JSON.parse(read(`an-array-of-${language}-words/index.json`)) as string[],
}));

const names: readonly Source[] = [
  {
    name: '@cspell/dict-people-names 1.1 by Street Side Software',
    licence: 'MIT',
    read: () =>
      read('@cspell/dict-people-names/dict/people-names.txt')
        .split(/\r?\n/)
        .filter((line) => !line.startsWith('#')),
  },
];

/** The words of some sources that would be corrected if they were not known, without plurals of each other. */
function nearWords(sources: readonly Source[], speller: Speller, folding: Folding): string[] {
  const readWords = createWordReader(folding);
  const near = new Set<string>();
  for (const source of sources) {
    for (const entry of source.read()) {
      readWords(entry, 0, entry.length, (_start, _end, units, length) => {
        if (!speller.mayBeMisspelt(units, length)) return;
        const word = String.fromCharCode(...units.subarray(0, length));
        if (speller.corrections(word).length > 0) near.add(word);
      });
    }
  }
  return [...near].filter((word) => !(/[^s]s$/.test(word) && near.has(word.slice(0, -1)))).sort();
}

function fileOf(what: string, sources: readonly Source[], list: readonly string[]): string {
  const header = [
    `${what} that are near a word of a term and right all the same: the speller never corrects them.`,
    'Folded to small letters without accents. Made by `npm run right-words`; do not edit. Taken from:',
    ...sources.map(({ name, licence }) => `  ${name} (${licence})`),
  ];
  return [...header.map((line) => `# ${line}`), ...list, ''].join('\n');
}

function main(options: readonly string[]): number {
  const { data, problems } = compileTerminology(join(root, 'server/terminology'), root);
  if (!data) {
    for (const problem of problems) console.error(describeProblem(problem));
    return 1;
  }
  const { terms, traditionalToSimplified } = createTerminology(data);
  const folding = createFolding(traditionalToSimplified);
  const speller = createSpeller({ terms, data: { rightWords: '', names: '' }, folding });
  const right = nearWords(words, speller, folding);
  const known = new Set(right);
  const people = nearWords(names, speller, folding).filter((name) => !known.has(name));
  const files: readonly (readonly [string, string])[] = [
    ['server/spelling/right-words.txt', fileOf('Words of English and French', words, right)],
    ['server/spelling/names.txt', fileOf('Names of people', names, people)],
  ];
  let status = 0;
  for (const [path, text] of files) {
    if (!options.includes('--check')) writeFileSync(join(root, path), text);
    else if (readFileSync(join(root, path), 'utf8') !== text) {
      console.error(`${path}: not as the terms and the word lists say; run "npm run right-words".`);
      status = 1;
    }
  }
  if (!options.includes('--check')) console.log(`${right.length} words, ${people.length} names written.`);
  return status;
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = main(process.argv.slice(2));
}
