import type { OfPhrases } from './writingRules';

/** Gives a folded English name as phrases with `of`; none where the name is not of that kind. */
export type OfPhraser = (folded: string) => readonly string[];

/** Prepares the rule by which `lid spasm` is also found as `spasm of lid` and `spasm of the lid`. */
export function createOfPhraser({ heads, nouns, adjectives }: OfPhrases): OfPhraser {
  const isHead = new Set(heads);
  const isNoun = new Set(nouns);
  const nounFor = new Map(adjectives.map(({ adjective, noun }) => [adjective, noun]));
  return (folded) => {
    const split = folded.lastIndexOf(' ');
    const head = folded.slice(split + 1);
    if (split < 0 || !isHead.has(head)) return [];
    const before = folded.slice(0, split);
    if (before.includes(' of ')) return [];
    const noun = nounFor.get(before) ?? (isNoun.has(before.slice(before.lastIndexOf(' ') + 1)) ? before : undefined);
    return noun === undefined ? [] : [`${head} of ${noun}`, `${head} of the ${noun}`];
  };
}
