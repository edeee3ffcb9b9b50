import type { Folding } from '../text/folding';
import { lineAt } from '../text/lineAt';
import { type Unit, splitUnits } from '../text/units';
import { trim } from '../text/sentences';
import type { ListHead } from './assertion';
import type { ContextData, HeadingGroup } from './contextData';

/** Finds the heads of lists. Stateless. */
export interface ListHeadFinder {
  /** The heads of lists of a text, in order. Each line is read by itself. */
  find(text: string): ListHead[];
}

/** The words of a head are at most this many units. */
const longestHead = 8;

/** Finds lines that end with the words of a head of lists and a colon: "She denies:", "Absence de :", 未见：. */
export function createListHeadFinder({ languages }: ContextData, folding: Folding): ListHeadFinder {
  const groups = new Map<string, HeadingGroup>();
  const keyOf = (units: readonly Unit[]): string => units.map((unit) => unit.key).join(' ');
  for (const group of languages.flatMap(({ headings }) => headings)) {
    for (const text of group.texts) {
      const key = keyOf(splitUnits(text, { start: 0, end: text.length }, folding));
      if (group.kind) groups.delete(key);
      else groups.set(key, group);
    }
  }
  return {
    find(text) {
      const heads: ListHead[] = [];
      for (let start = 0; start < text.length;) {
        const { end, next } = lineAt(text, start);
        const line = trim(text, start, end);
        if (line && ':：'.includes(text[line.end - 1]!)) {
          const words = { start: Math.max(line.start, line.end - 100), end: line.end - 1 };
          const units = splitUnits(text, words, folding);
          for (let from = Math.max(0, units.length - longestHead); from < units.length; from++) {
            const group = groups.get(keyOf(units.slice(from)));
            if (!group) continue;
            const heading = { start: units[from]!.start, end: units.at(-1)!.end };
            const effects = group.effects ?? [];
            heads.push({ heading, words: text.slice(heading.start, heading.end), effects, lineEnd: end });
            break;
          }
        }
        start = next;
      }
      return heads;
    },
  };
}
