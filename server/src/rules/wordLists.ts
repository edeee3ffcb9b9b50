import type { Folding } from '../text/folding';
import { languages } from '../text/language';
import { type PhraseMatcher, createPhraseMatcher } from '../text/phrases';
import { splitUnits } from '../text/units';
import type { Span } from '../text/span';
import type { RuleData } from './rule';

/** The word lists of all rules, looked for in one pass over a text. */
export interface WordTable {
  /** The numbers of the lists of a rule, by their names. */
  listsOf(rule: string): ReadonlyMap<string, number>;
  /** Where the phrases of each list stand in a text, in order and none inside another, by the number of the list. */
  matches(text: string): ReadonlyMap<number, readonly Span[]>;
}

/**
 * Prepares the word lists of all languages together: a note may be written in several. A list that several rules share is
 * looked for once.
 */
export function createWordTable(rules: readonly Pick<RuleData, 'code' | 'vocabulary'>[], folding: Folding): WordTable {
  const lists = new Map<string, Map<string, number>>();
  const phrases: (readonly [string, number])[] = [];
  const numbers = new Map<string, number>();
  for (const { code, vocabulary } of rules) {
    const ofRule = new Map<string, number>();
    lists.set(code, ofRule);
    for (const [list, words] of Object.entries(vocabulary)) {
      const known = numbers.get(JSON.stringify(words));
      const number = known ?? numbers.size;
      ofRule.set(list, number);
      if (known !== undefined) continue;
      numbers.set(JSON.stringify(words), number);
      for (const language of languages) for (const phrase of words[language] ?? []) phrases.push([phrase, number]);
    }
  }
  const matcher: PhraseMatcher<number> = createPhraseMatcher(phrases, folding);
  return {
    listsOf: (rule) => lists.get(rule) ?? new Map<string, number>(),
    matches(text) {
      const units = splitUnits(text, { start: 0, end: text.length }, folding);
      const found = new Map<number, Span[]>();
      for (const { values, start, end } of matcher.findEach(units)) {
        for (const list of values) {
          const spans = found.get(list);
          if (spans) spans.push({ start, end });
          else found.set(list, [{ start, end }]);
        }
      }
      return found;
    },
  };
}
