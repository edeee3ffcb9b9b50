import type { Folding } from '../../text/folding';
import { type PhraseMatch, type PhraseMatcher, createPhraseMatcher } from '../../text/phrases';
import { type Unit, splitUnits } from '../../text/units';
import type { ContextData, Reach, VoiceGroup } from '../contextData';
import { classesNamedBy, isClosed, withLanguage } from '../phraseTable';

/** A group of phrases with the reach of its language. */
export interface VoiceRule extends VoiceGroup {
  readonly within: Reach;
}

/** A phrase of a sentence that tells whose voice speaks beside it. */
export type Told = PhraseMatch<VoiceRule>;

/** What an answer of a form says of what it asks for: that it is there, that it is not, or neither. */
export type Answer = 'yes' | 'no' | 'other';

/** The phrases that tell whose voice it is, and the answers that forms let choose from. All languages at once. */
export interface VoiceTable {
  /**
   * The phrases of a sentence, in order; the longest counts and hides what lies inside it. One of the note's own voice hides
   * those that it runs into: in "I thought it was" nobody else thinks.
   */
  find(units: readonly Unit[]): Told[];
  /** The longest answer that begins at unit `from` and ends by `to`: what it says and where it ends. */
  answerAt(
    units: readonly Unit[],
    from: number,
    to: number,
  ): { readonly says: Answer; readonly to: number } | undefined;
  /** The longest answer that ends at unit `to` and begins no earlier than `from`. */
  answerBefore(
    units: readonly Unit[],
    from: number,
    to: number,
  ): { readonly says: Answer; readonly from: number } | undefined;
}

/** Kept apart from the cues, so that "was told there was no" hides no "no". */
export function createVoiceTable(data: ContextData, folding: Folding): VoiceTable {
  const { languages } = data;
  const phrases = languages.flatMap(({ language, within, voices }) =>
    voices.flatMap((group) => {
      const rule: VoiceRule = { ...group, within };
      return group.texts.map((text) => [withLanguage(text, language), rule] as const);
    }),
  );
  const matcher: PhraseMatcher<VoiceRule> = createPhraseMatcher(phrases, folding, classesNamedBy(phrases, data));
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
    find(units) {
      const found = matcher.find(units, ({ closing }, _, to) => !closing || isClosed(units, to));
      return found.filter(
        (one, at) => isNotes(one) || ![found[at - 1], found[at + 1]].some((next) => runsInto(one, next)),
      );
    },
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

function isNotes({ values }: Told): boolean {
  return values.some(({ voice }) => voice === 'note');
}

function runsInto(one: Told, other: Told | undefined): boolean {
  return other !== undefined && isNotes(other) && one.from < other.to && other.from < one.to;
}

function keyOf(units: readonly Unit[], from: number, to: number): string {
  let key = '';
  for (let at = from; at < to; at++) key += ` ${units[at]!.key}`;
  return key;
}
