import type { Folding } from './folding';
import { type Path, PhraseTrie, type Step } from './phraseTrie';
import type { Span } from './span';
import { type Unit, splitUnits } from './units';

/** A phrase found: `from` and `to` (exclusive) count units, `start` and `end` are offsets into the text. */
export interface PhraseMatch<T> extends Span {
  readonly from: number;
  readonly to: number;
  /** The values of every phrase that reads like this. */
  readonly values: readonly T[];
}

export interface PhraseMatcher<T> {
  /**
   * The longest match at each unit, in order, without those that lie inside a longer one. `accept` says whether a phrase
   * counts where it stands (`from` and `to` count units). Linear in the number of units.
   */
  find(units: readonly Unit[], accept?: (value: T, from: number, to: number) => boolean): PhraseMatch<T>[];
  /**
   * The same for each value by itself: the longest match of its phrases at each unit, without those that lie inside a
   * longer one of its own. Ordered by where they begin.
   */
  findEach(units: readonly Unit[]): PhraseMatch<T>[];
}

/** Parts of a phrase that stand for many words: any number in digits, and a year. */
const wildcards: readonly (readonly [string, RegExp])[] = [
  ['<year>', /^(?:19|20)\d\d$/],
  ['<number>', /^\d{1,4}$/],
];

const placeholder = /(<[^<>\s]+>)/;

/**
 * A matcher for `phrases`, which are cut into units as the text is. In a phrase, `<name>` stands for every word or phrase
 * that `classes` has under that name, `<number>` for any number of up to four digits, `<year>` for any year from 1900 on.
 * The phrases of a class may hold `<number>` and `<year>`, no other class. A name that `classes` lacks matches nothing.
 */
export function createPhraseMatcher<T>(
  phrases: Iterable<readonly [string, T]>,
  folding: Folding,
  classes: Readonly<Record<string, readonly string[]>> = {},
): PhraseMatcher<T> {
  const vocabulary = new Map<string, number>();
  const tokenOf = (key: string): number => {
    let token = vocabulary.get(key);
    if (token === undefined) vocabulary.set(key, (token = vocabulary.size));
    return token;
  };
  const tokensOf = (phrase: string): number[] => phraseKeys(phrase, folding).map(tokenOf);
  const wild = wildcards.map(([name, form]) => ({ token: tokenOf(name), form }));
  const members: [number[], number][] = [];
  for (const [name, texts] of Object.entries(classes)) {
    const token = tokenOf(`<${name}>`);
    for (const text of texts) members.push([tokensOf(text), token]);
  }
  const cut = Array.from(phrases, ([phrase, value]): [number[], T] => [tokensOf(phrase), value]);
  const trie = new PhraseTrie(cut, vocabulary.size);
  const classTrie = new PhraseTrie(members, vocabulary.size);

  /** The units of a text as tokens, with the ways to go on over more than one: wildcards and the members of classes. */
  const pathOf = (units: readonly Unit[]): Path => {
    const tokens = units.map(({ key }) => vocabulary.get(key) ?? unknown);
    const steps = units.map(({ key }, at) => stepsOverWildcards(key, at + 1, wild));
    if (members.length === 0) return { tokens, steps };
    // A class names no other: its members are looked for with the wildcards alone.
    const wildSteps = [...steps];
    for (let at = 0; at < units.length; at++) {
      classTrie.visit({ tokens, steps: wildSteps }, at, (named, to) => {
        steps[at] = [...(steps[at] ?? []), ...named.map((token) => ({ token, to }))];
      });
    }
    return { tokens, steps };
  };
  return {
    find(units, accept = always) {
      const path = pathOf(units);
      const matches: PhraseMatch<T>[] = [];
      let covered = 0;
      for (let from = 0; from < units.length; from++) {
        let to = covered;
        let values: readonly T[] = [];
        trie.visit(path, from, (candidates, end) => {
          // A match that ends no later than an earlier one lies inside it.
          if (end < to || end === covered) return;
          const accepted = candidates.filter((value) => accept(value, from, end));
          if (accepted.length === 0) return;
          values = end === to ? [...values, ...accepted] : accepted;
          to = end;
        });
        if (values.length === 0) continue;
        covered = to;
        matches.push({ from, to, values, start: units[from]!.start, end: units[to - 1]!.end });
      }
      return matches;
    },
    findEach(units) {
      const path = pathOf(units);
      const matches: PhraseMatch<T>[] = [];
      const covered = new Map<T, number>();
      const longest = new Map<T, number>();
      for (let from = 0; from < units.length; from++) {
        longest.clear();
        trie.visit(path, from, (values, to) => {
          for (const value of values) {
            if (to > Math.max(covered.get(value) ?? 0, longest.get(value) ?? 0)) longest.set(value, to);
          }
        });
        for (const [value, to] of longest) {
          covered.set(value, to);
          matches.push({ from, to, values: [value], start: units[from]!.start, end: units[to - 1]!.end });
        }
      }
      return matches;
    },
  };
}

const always = (): boolean => true;

/** The token of a word that no phrase has. */
const unknown = -1;

function stepsOverWildcards(
  key: string,
  to: number,
  wild: readonly { readonly token: number; readonly form: RegExp }[],
): readonly Step[] | undefined {
  const first = key.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return undefined;
  return wild.flatMap(({ token, form }) => (form.test(key) ? [{ token, to }] : []));
}

function phraseKeys(phrase: string, folding: Folding): string[] {
  const keysOf = (part: string): string[] =>
    splitUnits(part, { start: 0, end: part.length }, folding).map((unit) => unit.key);
  if (!phrase.includes('<')) return keysOf(phrase);
  return phrase.split(placeholder).flatMap((part) => (placeholder.test(part) ? [part] : keysOf(part)));
}
