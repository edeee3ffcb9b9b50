import type { Folding } from './folding';
import type { Span } from './span';

/**
 * What phrases are compared by: a word, one Han character, or one mark of punctuation. White space is no unit, and a
 * hyphen inside a word is none either (`peut-être` reads as `peut être`).
 */
export interface Unit extends Span {
  /** The folded text (case, accents, width, Traditional characters). */
  readonly key: string;
}

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

/**
 * Cuts `span` of a text into units. Where `cellMark` is given, a gap between two cells of a line (a tab, four spaces or more)
 * is a unit with that key.
 */
export function splitUnits(text: string, span: Span, folding: Folding, cellMark?: string): Unit[] {
  const units: Unit[] = [];
  for (let i = span.start; i < span.end;) {
    const code = text.charCodeAt(i);
    const kind = folding.classOf(code);
    const start = i++;
    if (cellMark !== undefined && kind === 'space') {
      const end = gapEnd(text, start, span, folding);
      if (end !== undefined) units.push({ start, end, key: cellMark });
      i = end ?? i;
      continue;
    }
    if (kind === 'space' || kind === 'lineBreak' || kind === 'mark') continue;
    let key = folding.unit(code);
    if (kind === 'word') {
      for (; i < span.end; i++) {
        const next = text.charCodeAt(i);
        const form = folding.unit(next);
        if (form !== '' && folding.classOf(next) !== 'word') break;
        key += form;
      }
    }
    if (kind === 'hyphen' && isInsideWord(text, start, span, folding)) continue;
    if (key !== '') units.push({ start, end: i, key });
  }
  return units;
}

/** Where the white space at `at` ends when it parts two cells of a line: it holds a tab or is four spaces wide, and is no indent. */
function gapEnd(text: string, at: number, span: Span, folding: Folding): number | undefined {
  const isGap = (index: number): boolean => folding.classOf(text.charCodeAt(index)) === 'space';
  if (at === span.start || isGap(at - 1) || folding.classOf(text.charCodeAt(at - 1)) === 'lineBreak') return undefined;
  let end = at;
  while (end < span.end && isGap(end)) end++;
  if (end === span.end || folding.classOf(text.charCodeAt(end)) === 'lineBreak') return undefined;
  return end - at >= 4 || text.slice(at, end).includes('\t') ? end : undefined;
}

function isInsideWord(text: string, at: number, span: Span, folding: Folding): boolean {
  const isWord = (index: number): boolean =>
    index >= span.start && index < span.end && ['word', 'mark'].includes(folding.classOf(text.charCodeAt(index)));
  return isWord(at - 1) && isWord(at + 1);
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
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
  const members = Object.entries(classes).flatMap(([name, texts]) => texts.map((text) => [text, `<${name}>`] as const));
  const classTrie = createTrie(members, folding);
  const trie = createTrie(phrases, folding);
  const stepsOf = (units: readonly Unit[]): Steps => {
    const wildSteps = units.map(({ key }, at) => stepsOverWildcards(key, at + 1));
    if (members.length === 0) return wildSteps;
    return units.map((_, at) => {
      let steps = wildSteps[at];
      walk(classTrie, units, wildSteps, at, (values, to) => {
        steps = [...(steps ?? []), ...values.map((key) => ({ key, to }))];
      });
      return steps;
    });
  };
  return {
    find(units, accept = always) {
      const steps = stepsOf(units);
      const matches: PhraseMatch<T>[] = [];
      let covered = 0;
      for (let from = 0; from < units.length; from++) {
        let to = covered;
        let values: T[] = [];
        walk(trie, units, steps, from, (candidates, end) => {
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
      const steps = stepsOf(units);
      const matches: PhraseMatch<T>[] = [];
      const covered = new Map<T, number>();
      for (let from = 0; from < units.length; from++) {
        const longest = new Map<T, number>();
        walk(trie, units, steps, from, (values, to) => {
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

type Steps = readonly (readonly Step[] | undefined)[];

/** A way to go on in a trie other than by the unit itself: along the edge `key`, to the unit `to`. */
interface Step {
  readonly key: string;
  readonly to: number;
}

function stepsOverWildcards(key: string, to: number): Step[] | undefined {
  const first = key.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return undefined;
  return wildcards.flatMap(([name, form]) => (form.test(key) ? [{ key: name, to }] : []));
}

/** Visits every node with values that is reached from `node` by the units, or the extra steps, from unit `at` on. */
function walk<T>(
  node: Node<T>,
  units: readonly Unit[],
  extraSteps: Steps,
  at: number,
  visit: (values: readonly T[], to: number) => void,
): void {
  const unit = units[at];
  if (!unit) return;
  const step = (key: string, to: number): void => {
    const child = node.next.get(key);
    if (!child) return;
    if (child.values.length > 0) visit(child.values, to);
    if (child.next.size > 0) walk(child, units, extraSteps, to, visit);
  };
  step(unit.key, at + 1);
  for (const { key, to } of extraSteps[at] ?? []) step(key, to);
}

function createTrie<T>(phrases: Iterable<readonly [string, T]>, folding: Folding): Node<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const key of phraseKeys(phrase, folding)) {
      let child = node.next.get(key);
      if (!child) node.next.set(key, (child = { next: new Map(), values: [] }));
      node = child;
    }
    if (node !== root) node.values.push(value);
  }
  return root;
}

function phraseKeys(phrase: string, folding: Folding): string[] {
  return phrase
    .split(placeholder)
    .flatMap((part) =>
      placeholder.test(part)
        ? [part]
        : splitUnits(part, { start: 0, end: part.length }, folding).map((unit) => unit.key),
    );
}
