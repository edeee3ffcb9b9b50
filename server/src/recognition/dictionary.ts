import type { Folding } from '../text/folding';

/** An ending that a reader adds to a whole term. The empty one is the term as it is. */
export type Ending = '' | 's' | 'es' | 'x';

/**
 * Told of every place at which an entry ends, the shortest first. `ending` is the plural ending that stands after the
 * entry; `end` is after it.
 */
export type Visit<T> = (values: readonly T[], end: number, ending: Ending) => void;

/** Surfaces with what they stand for, matched against running text without regard to how they are written. */
export interface Dictionary<T> {
  /** Whether a match may start here: at the first unit of a Latin word, or at any Han character. */
  isStart(text: string, offset: number): boolean;
  /** Visits every entry that `text` spells from `start` on and that ends by `limit`, at a word's end where it ends in a Latin word. */
  matchesAt(text: string, start: number, limit: number, visit: Visit<T>): void;
}

/** Words shorter than this take no plural ending: `TICs` is another word than `TIC`, `ils` than `il`. */
const shortestPlural = 4;
const endings: readonly Exclude<Ending, ''>[] = ['es', 's', 'x'];

/**
 * Builds a dictionary as a trie over folded units, all edges in one table. Words may be parted by one space or a run of
 * them, by a hyphen, and by one line break; Han characters by spaces or one line break, which count for nothing.
 */
export function createDictionary<T>(folding: Folding, entries: Iterable<readonly [string, T]>): Dictionary<T> {
  const edges = new Map<number, number>();
  const values = new Map<number, T[]>();
  const edge = (node: number, code: number): number => node * 0x10000 + code;
  const blank = 0x20;

  for (const [surface, value] of entries) {
    let node = 0;
    for (const unit of key(folding, surface)) {
      const label = edge(node, unit.charCodeAt(0));
      let next = edges.get(label);
      if (next === undefined) {
        next = edges.size + 1;
        edges.set(label, next);
      }
      node = next;
    }
    const there = values.get(node);
    if (there) there.push(value);
    else values.set(node, [value]);
  }

  const follow = (node: number, units: string): number | undefined => {
    let at: number | undefined = node;
    for (let i = 0; i < units.length && at !== undefined; i++) at = edges.get(edge(at, units.charCodeAt(i)));
    return at;
  };
  const classAt = (text: string, offset: number) => folding.classOf(text.charCodeAt(offset));

  return Object.freeze({
    isStart(text: string, offset: number): boolean {
      const unitClass = classAt(text, offset);
      if (unitClass === 'han') return true;
      if (unitClass !== 'word') return false;
      let before = offset - 1;
      while (before >= 0 && classAt(text, before) === 'mark') before--;
      return before < 0 || classAt(text, before) !== 'word';
    },
    matchesAt(text: string, start: number, limit: number, visit: Visit<T>): void {
      let node: number | undefined = 0;
      let offset = start;
      let wordLength = 0;
      let wasHan = false;
      while (offset < limit) {
        const unitClass = classAt(text, offset);
        if (unitClass === 'space' || unitClass === 'hyphen' || unitClass === 'lineBreak') {
          const after = afterSeparator(folding, text, offset, limit);
          if (after === undefined) return;
          // No key has a blank beside a Han character.
          if (!wasHan && classAt(text, after) !== 'han') node = edges.get(edge(node, blank));
          if (node === undefined) return;
          offset = after;
          wordLength = 0;
          continue;
        }
        node = follow(node, folding.unit(text.charCodeAt(offset)));
        if (node === undefined) return;
        offset++;
        while (offset < limit && classAt(text, offset) === 'mark') offset++;
        wasHan = unitClass === 'han';
        wordLength = unitClass === 'word' ? wordLength + 1 : 0;
        const found = values.get(node);
        if (!found) continue;
        if (unitClass !== 'word' || endsWord(folding, text, offset)) {
          visit(found, offset, '');
        } else if (wordLength >= shortestPlural) {
          const ending = endings.find((letters) => hasEnding(folding, text, offset, limit, letters));
          if (ending) visit(found, offset + ending.length, ending);
        }
      }
    },
  });
}

/** The folded surface with its separators made one kind: a space between Latin words, nothing beside a Han character. */
function key(folding: Folding, surface: string): string {
  return folding
    .text(surface.trim())
    .replace(/[\s-]+/g, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
}

/** Where the text goes on after what parts two words at `offset`; undefined when more than that stands there. */
function afterSeparator(folding: Folding, text: string, offset: number, limit: number): number | undefined {
  let at = offset;
  let lineBreaks = 0;
  let hyphens = 0;
  for (; at < limit; at++) {
    const unitClass = folding.classOf(text.charCodeAt(at));
    if (unitClass === 'hyphen') hyphens++;
    else if (unitClass === 'lineBreak') {
      if (!(text[at] === '\n' && text[at - 1] === '\r')) lineBreaks++;
    } else if (unitClass !== 'space') break;
  }
  const isDash = hyphens > 0 && folding.classOf(text.charCodeAt(offset)) !== 'hyphen';
  const isListMark = hyphens > 0 && lineBreaks > 0 && folding.classOf(text.charCodeAt(at - 1)) === 'hyphen';
  return lineBreaks > 1 || hyphens > 1 || isDash || isListMark || at >= limit ? undefined : at;
}

function endsWord(folding: Folding, text: string, offset: number): boolean {
  return offset >= text.length || folding.classOf(text.charCodeAt(offset)) !== 'word';
}

function hasEnding(folding: Folding, text: string, offset: number, limit: number, letters: string): boolean {
  const end = offset + letters.length;
  if (end > limit || !endsWord(folding, text, end)) return false;
  return folding.text(text.slice(offset, end)) === letters;
}
