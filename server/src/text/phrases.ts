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
}

/** Cuts `span` of a text into units. */
export function splitUnits(text: string, span: Span, folding: Folding): Unit[] {
  const units: Unit[] = [];
  for (let i = span.start; i < span.end;) {
    const code = text.charCodeAt(i);
    const kind = folding.classOf(code);
    const start = i++;
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
  return {
    find(units, accept = () => true) {
      const wildSteps = units.map(({ key }, at) => stepsOverWildcards(key, at + 1));
      const extraSteps = units.map((_, at) => {
        const steps = [...(wildSteps[at] ?? [])];
        walk(classTrie, units, wildSteps, at, (values, to) => steps.push(...values.map((key) => ({ key, to }))));
        return steps.length > 0 ? steps : undefined;
      });
      const matches: PhraseMatch<T>[] = [];
      let covered = 0;
      for (let from = 0; from < units.length; from++) {
        let to = covered;
        let values: T[] = [];
        walk(trie, units, extraSteps, from, (candidates, end) => {
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
  };
}

/** A way to go on in a trie other than by the unit itself: along the edge `key`, to the unit `to`. */
interface Step {
  readonly key: string;
  readonly to: number;
}

function stepsOverWildcards(key: string, to: number): Step[] | undefined {
  if (!/^\d/.test(key)) return undefined;
  return wildcards.flatMap(([name, form]) => (form.test(key) ? [{ key: name, to }] : []));
}

/** Visits every node with values that is reached from `node` by the units, or the extra steps, from unit `at` on. */
function walk<T>(
  node: Node<T>,
  units: readonly Unit[],
  extraSteps: readonly (readonly Step[] | undefined)[],
  at: number,
  visit: (values: readonly T[], to: number) => void,
): void {
  const unit = units[at];
  if (!unit) return;
  const extra = extraSteps[at];
  const ways: readonly Step[] = extra ? [{ key: unit.key, to: at + 1 }, ...extra] : [{ key: unit.key, to: at + 1 }];
  for (const { key, to } of ways) {
    const child = node.next.get(key);
    if (!child) continue;
    if (child.values.length > 0) visit(child.values, to);
    walk(child, units, extraSteps, to, visit);
  }
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
