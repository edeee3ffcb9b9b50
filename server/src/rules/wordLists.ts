import type { Folding } from '../text/folding';
import { languages } from '../text/language';
import { type PhraseMatcher, type Unit, createPhraseMatcher } from '../text/phrases';
import type { Span } from '../text/span';
import { firstStartingFrom } from './order';
import type { Vocabulary } from './rule';

/** The word lists of a rule as they stand in one text. */
export interface WordsOfText {
  /** Where a phrase of a list stands (in `span` when given), in order. An unknown list throws. */
  find(list: string, span?: Span): readonly Span[];
  /** Whether `find` would find anything. */
  has(list: string, span?: Span): boolean;
}

/** Word lists, prepared once for any number of texts. */
export interface WordLists {
  /** The lists in a text that was cut into `units`. Each is looked for when it is first asked for; what `isLeftOut` says of is no match. */
  in(units: readonly Unit[], isLeftOut: (span: Span) => boolean): WordsOfText;
}

/** Prepares word lists of all languages together: a note may be written in several. `name` is said where a list is unknown. */
export function createWordLists(name: string, vocabulary: Vocabulary, folding: Folding): WordLists {
  const matchers = new Map<string, PhraseMatcher<true>>();
  const matcher = (list: string): PhraseMatcher<true> => {
    let known = matchers.get(list);
    if (!known) {
      const words = vocabulary[list];
      if (!words) throw new RangeError(`Rule ${name} has no word list "${list}".`);
      const phrases = languages.flatMap((language) => words[language] ?? []);
      known = createPhraseMatcher(
        phrases.map((phrase) => [phrase, true]),
        folding,
      );
      matchers.set(list, known);
    }
    return known;
  };
  return {
    in(units, isLeftOut) {
      const found = new Map<string, readonly Span[]>();
      // No match lies inside another one, so that starts and ends both ascend.
      const all = (list: string): readonly Span[] => {
        let spans = found.get(list);
        if (!spans) {
          spans = matcher(list)
            .find(units)
            .map(({ start, end }) => ({ start, end }))
            .filter((span) => !isLeftOut(span));
          found.set(list, spans);
        }
        return spans;
      };
      return {
        find(list, span) {
          const spans = all(list);
          if (!span) return spans;
          const first = firstStartingFrom(spans, span.start);
          let last = firstStartingFrom(spans, span.end);
          while (last > first && spans[last - 1]!.end > span.end) last--;
          return spans.slice(first, last);
        },
        has(list, span) {
          const spans = all(list);
          const first = spans[span ? firstStartingFrom(spans, span.start) : 0];
          return first !== undefined && (!span || first.end <= span.end);
        },
      };
    },
  };
}
