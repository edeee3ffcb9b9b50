import type { RegionalSpelling } from './writingRules';

/** Gives folded English text in the other spelling. */
export interface Respelling {
  american(folded: string): string;
  british(folded: string): string;
}

/** Prepares the pairs: one expression for each direction, since every name of a large pack goes through both. */
export function createRespelling(pairs: readonly RegionalSpelling[]): Respelling {
  const reversible = pairs.filter(({ oneWay }) => !oneWay);
  return Object.freeze({
    american: replacer(pairs, 'british', 'american'),
    british: replacer(reversible, 'american', 'british'),
  });
}

type Side = 'british' | 'american';

function replacer(pairs: readonly RegionalSpelling[], from: Side, to: Side): (folded: string) => string {
  if (pairs.length === 0) return (folded) => folded;
  // Of two pairs at one place the longer part is meant.
  const longestFirst = [...pairs].sort((a, b) => b[from].length - a[from].length);
  const expression = new RegExp(longestFirst.map((pair) => sourceOf(pair, pair[from])).join('|'), 'g');
  const others = new Map(longestFirst.map((pair) => [pair[from], pair[to]]));
  return (folded) => folded.replace(expression, (part) => others.get(part)!);
}

function sourceOf({ within, except = [] }: RegionalSpelling, part: string): string {
  const atStart = within === 'word' || within === 'start' ? '(?<![a-z])' : '';
  const others = except.length > 0 ? `(?!(?:${except.join('|')})(?![a-z]))` : '';
  const atEnd = within === 'word' ? '(?![a-z])' : within === 'end' ? '(?=s?(?![a-z]))' : '';
  return `${atStart}${others}${part}${atEnd}`;
}
