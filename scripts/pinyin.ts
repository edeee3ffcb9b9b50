import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { describeProblem } from '../server/build/dataFile';
import { compileTerminology } from '../server/build/terminology';
import { traditionalToSimplified } from '../server/build/traditional';
import { createFolding } from '../server/src/text/folding';

/**
 * Writes `server/completion/pinyin.txt`: a line for each syllable with the characters that are read so. It has the usual
 * reading of every character of GB 2312 and of our names, and those other readings that characters have inside our names
 * (血 in 血肿 and 流血). Traditional characters are folded away. Run it when Chinese names have changed.
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

const root = join(import.meta.dirname, '..');
const { data, problems } = compileTerminology(join(root, 'server/terminology'), root);
if (!data) {
  for (const problem of problems) console.error(describeProblem(problem));
  process.exit(1);
}
const folding = createFolding(traditionalToSimplified());
const names = data.concepts.flatMap(({ names: { zh } }) =>
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
const lines = [...readings]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([syllable, characters]) => `${syllable} ${[...characters].sort().join('')}`);
writeFileSync(join(root, path), `${lines.join('\n')}\n`);
console.log(`${path}: ${lines.length} syllables`);
