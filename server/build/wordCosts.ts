import { createFolding } from '../src/text/folding';
import type { TerminologyData } from '../src/terminology/concept';
import { createTerminology } from '../src/terminology/terminology';

/** How rare a word counted so often is: minus twice the natural logarithm of its share of all words. */
export function costOf(count: number, total: number): number {
  return Math.round(-2 * Math.log(count / total));
}

/** All names of the packs that are nothing but Han characters, folded, each once. */
export function chineseNames(data: TerminologyData): string[] {
  const { terms, traditionalToSimplified } = createTerminology(data);
  const folding = createFolding(traditionalToSimplified);
  const names = terms.filter(({ language, text }) => language === 'zh' && /^\p{Script=Han}+$/u.test(text));
  return [...new Set(names.map(({ text }) => folding.text(text)))];
}

/** One line for each cost, the cheapest first: the cost and its words. */
export function writeWordCosts(costs: ReadonlyMap<string, number>): string {
  const lines = new Map<number, string[]>();
  for (const [word, cost] of costs) {
    const line = lines.get(cost);
    if (line) line.push(word);
    else lines.set(cost, [word]);
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([cost, words]) => `${cost} ${words.join(' ')}\n`)
    .join('');
}

/** A name of the packs is as frequent in notes as one word in ten thousand. */
const nameCost = 18;
/** Longer names decide nothing about their neighbours. */
const longestName = 4;

/** The costs of all words that recognition takes Chinese text apart into: those given, and the short names of the packs. */
export function withNames(costs: ReadonlyMap<string, number>, data: TerminologyData): string {
  const all = new Map(costs);
  for (const name of chineseNames(data)) {
    if (name.length > 1 && name.length <= longestName) all.set(name, Math.min(nameCost, all.get(name) ?? Infinity));
  }
  return writeWordCosts(all);
}
