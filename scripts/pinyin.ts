import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { describeProblem } from '../server/build/dataFile';
import { compileTerminology } from '../server/build/terminology';
import { traditionalToSimplified } from '../server/build/traditional';
import type { TerminologyData } from '../server/src/terminology/concept';
import { createFolding } from '../server/src/text/folding';

/**
 * Writes `server/completion/pinyin.txt`: a line for each syllable with the characters that are read so. It has the usual
 * reading of every character of GB 2312 and of our names, and those other readings that characters have inside our names
 * (重 in 重症 and 重影). Traditional characters are folded away. Run it when Chinese names have changed.
 */

const path = 'server/completion/pinyin.txt';

/** The characters of GB 2312, which hold nearly all that Chinese notes are written with. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const characters: string[] = [];
  for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) characters.push(decoder.decode(Uint8Array.of(high, low)));
  }
  return characters.filter(isHan);
}

const isHan = (character: string): boolean => /^\p{Script=Han}$/u.test(character);
const options = { toneType: 'none', type: 'array', v: true } as const;

/** The lines of `pinyin.txt` for the Chinese names of these concepts. */
export function pinyinLines(concepts: TerminologyData['concepts']): string {
  const folding = createFolding(traditionalToSimplified());
  const names = concepts.flatMap(({ names: { zh } }) =>
    [zh.preferred, ...zh.synonyms, ...zh.layTerms, ...zh.abbreviations].map((name) => folding.text(name)),
  );
  const readings = new Map<string, Set<string>>();
  const add = (character: string, syllable: string): void => {
    if (!/^[a-z]+$/.test(syllable)) return;
    readings.set(syllable, (readings.get(syllable) ?? new Set()).add(character));
  };
  for (const character of new Set([...commonCharacters(), ...names.join('')].filter(isHan))) {
    add(character, pinyin(character, options)[0]!);
  }
  for (const name of names) {
    const characters = [...name].filter(isHan);
    pinyin(characters.join(''), options).forEach((syllable, at) => add(characters[at]!, syllable));
  }
  return [...readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => `${syllable} ${[...characters].sort().join('')}\n`)
    .join('');
}

/** Writes the file. Gives the exit status. */
function main(root: string): number {
  const { data, problems } = compileTerminology(join(root, 'server/terminology'), root);
  for (const problem of problems) console.error(describeProblem(problem));
  if (!data) return 1;
  const lines = pinyinLines(data.concepts);
  writeFileSync(join(root, path), lines);
  console.log(`${path}: ${lines.match(/\n/g)?.length ?? 0} syllables`);
  return 0;
}

if (import.meta.filename === process.argv[1]) process.exitCode = main(join(import.meta.dirname, '..'));
