import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describeProblem } from '../server/build/dataFile';
import { compileTerminology } from '../server/build/terminology';
import { chineseNames, costOf, writeWordCosts } from '../server/build/wordCosts';

/** A word that one of ours may overlap is listed from so many occurrences on, of the 60 million that were counted. */
const leastOverlapping = 180;
/** What may stand before the rest of such a word: 右侧, whose 侧 is not the beginning of 侧面 in 右侧面神经. */
const leastBeside = 2000;
/** A character that is a word on its own. */
const leastCharacter = 1000;

const shortestWord = 2;
const longestWord = 4;
/** Longer names are not looked at (`server/src/recognition/chineseWords.ts`). */
const longestName = 3;

const path = 'server/recognition/zh-words.txt';

/** The dictionary of jieba: a word, how often it was counted, its part of speech. */
function readFrequencies(): Map<string, number> {
  const require = createRequire(import.meta.url);
  const text = readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8');
  const frequencies = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [word = '', count] = line.split(' ');
    if (/^\p{Script=Han}+$/u.test(word)) frequencies.set(word, Number(count));
  }
  return frequencies;
}

/** The beginnings or the ends of `word` that are not all of it. */
const beginnings = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at)).slice(1);
const endings = (word: string): string[] => Array.from(word, (_, at) => word.slice(at)).slice(1);

/** The words that matter to `names`, all from the dictionary, with their costs. */
export function selectWords(
  frequencies: ReadonlyMap<string, number>,
  names: readonly string[],
): ReadonlyMap<string, number> {
  const total = [...frequencies.values()].reduce((sum, one) => sum + one, 0);
  const short = names.filter(({ length }) => length >= shortestWord && length <= longestName);
  const starts = new Set(short.flatMap(beginnings));
  const ends = new Set(short.flatMap(endings));
  const words = [...frequencies].filter(([{ length }]) => length >= shortestWord && length <= longestWord);
  const chosen = new Set<string>();
  const restsBefore = new Set<string>();
  for (const [word, count] of words) {
    if (count < leastOverlapping) continue;
    const isBefore = endings(word).some((ending) => starts.has(ending));
    const isBehind = beginnings(word).some((beginning) => ends.has(beginning));
    if (!isBefore && !isBehind) continue;
    chosen.add(word);
    for (const ending of endings(word)) if (starts.has(ending)) restsBefore.add(word.slice(0, -ending.length));
    for (const beginning of beginnings(word)) {
      const rest = word.slice(beginning.length);
      if (ends.has(beginning) && rest.length > 1 && frequencies.has(rest)) chosen.add(rest);
    }
  }
  for (const [word, count] of words) {
    if (count >= leastBeside && endings(word).some((ending) => restsBefore.has(ending))) chosen.add(word);
  }
  for (const [word, count] of frequencies) if (word.length === 1 && count >= leastCharacter) chosen.add(word);
  return new Map([...chosen].sort().map((word) => [word, costOf(frequencies.get(word)!, total)]));
}

const header = `# Common Chinese words that overlap a name of the packs in running text, with what each costs: minus twice the natural
# logarithm of its share of all words. Recognition takes a short name for one only where the words around it leave it whole.
# From the dictionary of jieba (https://github.com/fxsjy/jieba, MIT), as @node-rs/jieba ships it: words of two to four
# characters counted at least ${leastOverlapping} times that overlap a name, or ${leastBeside} times beside them; characters from ${leastCharacter} on.
# Made by "npm run chinese-words"; words that notes use more than newspapers are in zh-clinical-words.yaml.
`;

/** Writes the list; with \`--check\` only says whether it is stale. Gives the exit status. */
function main(root: string, options: readonly string[]): number {
  const { data, problems } = compileTerminology(join(root, 'server/terminology'), root);
  for (const problem of problems) console.error(describeProblem(problem));
  if (!data) return 1;
  const words = selectWords(readFrequencies(), chineseNames(data));
  const text = header + writeWordCosts(words);
  if (options.includes('--check')) {
    if (readFileSync(join(root, path), 'utf8') === text) return 0;
    console.error(`${path}: not as the packs say; run "npm run chinese-words".`);
    return 1;
  }
  writeFileSync(join(root, path), text);
  console.log(`${words.size} words, ${(Buffer.byteLength(text) / 1024).toFixed(1)} kB.`);
  return 0;
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = main(join(import.meta.dirname, '..'), process.argv.slice(2));
}
