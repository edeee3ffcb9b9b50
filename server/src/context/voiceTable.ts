import type { Folding } from '../text/folding';
import { type PhraseMatch, type PhraseMatcher, type Unit, createPhraseMatcher, splitUnits } from '../text/phrases';
import type { ContextData, VoiceGroup } from './contextData';
import { classNameOf, isClosed, withLanguage } from './phraseTable';

/** What an answer of a form says of what it asks for: that it is there, that it is not, or neither. */
export type Answer = 'yes' | 'no' | 'other';

/** The phrases that tell whose voice it is, and the answers that forms let choose from. All languages at once. */
export interface VoiceTable {
  /** The phrases of a sentence, in order; the longest counts and hides what lies inside it. */
  find(units: readonly Unit[]): PhraseMatch<VoiceGroup>[];
  /** The longest answer that begins at unit `from` and ends by `to`: what it says and where it ends. */
  answerAt(units: readonly Unit[], from: number, to: number): { readonly says: Answer; readonly to: number } | undefined;
  /** The longest answer that ends at unit `to` and begins no earlier than `from`. */
  answerBefore(units: readonly Unit[], from: number, to: number): { readonly says: Answer; readonly from: number } | undefined;
}

/** Kept apart from the cues, so that "was told there was no" hides no "no". */
export function createVoiceTable({ languages }: ContextData, folding: Folding): VoiceTable {
  const phrases = languages.flatMap(({ language, voices }) =>
    voices.flatMap((group) => group.texts.map((text) => [withLanguage(text, language), group] as const)),
  );
  const named = new Set(phrases.flatMap(([text]) => [...text.matchAll(/<([^<>]+)>/g)].map((match) => match[1]!)));
  const classes = languages.flatMap(({ language, classes }) =>
    Object.entries(classes).map(([name, texts]) => [classNameOf(language, name), texts] as const),
  );
  const matcher: PhraseMatcher<VoiceGroup> = createPhraseMatcher(
    phrases,
    folding,
    Object.fromEntries(classes.filter(([name]) => named.has(name))),
  );
  const answers = new Map<string, Answer>();
  let longest = 0;
  for (const { answers: known } of languages) {
    for (const says of ['yes', 'no', 'other'] as const) {
      for (const text of known[says]) {
        const units = splitUnits(text, { start: 0, end: text.length }, folding);
        answers.set(keyOf(units, 0, units.length), says);
        longest = Math.max(longest, units.length);
      }
    }
  }
  return {
    find: (units) => matcher.find(units, ({ closing }, _, to) => !closing || isClosed(units[to])),
    answerAt(units, from, to) {
      for (let end = Math.min(to, from + longest); end > from; end--) {
        const says = answers.get(keyOf(units, from, end));
        if (says) return { says, to: end };
      }
      return undefined;
    },
    answerBefore(units, from, to) {
      for (let start = Math.max(from, to - longest); start < to; start++) {
        const says = answers.get(keyOf(units, start, to));
        if (says) return { says, from: start };
      }
      return undefined;
    },
  };
}

function keyOf(units: readonly Unit[], from: number, to: number): string {
  let key = '';
  for (let at = from; at < to; at++) key += ` ${units[at]!.key}`;
  return key;
}
