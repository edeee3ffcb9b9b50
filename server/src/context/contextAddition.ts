import type { Language } from '../text/language';
import type {
  ContextData,
  CueGroup,
  HeadingGroup,
  LanguageContext,
  PhraseGroup,
  TerminationGroup,
} from './contextData';

/** What a pack of a user adds to the context data of one language. */
export interface ContextAddition {
  readonly language: Language;
  readonly cues: readonly CueGroup[];
  readonly pseudo: readonly PhraseGroup[];
  readonly terminations: readonly TerminationGroup[];
  readonly headings: readonly HeadingGroup[];
}

/** The names of the classes of each language that phrases may name as `<name>`. */
export type ClassNames = Readonly<Partial<Record<Language, readonly string[]>>>;

/** The classes of some context data. */
export function classNamesOf({ languages }: ContextData): ClassNames {
  return Object.fromEntries(languages.map(({ language, classes }) => [language, Object.keys(classes)]));
}

const nothing = {
  abbreviations: [],
  classes: {},
  conjunctions: [],
  disjunctions: [],
  statements: [],
  voices: [],
  answers: { yes: [], no: [], other: [] },
};

/**
 * Context data with what packs add, a list for each pack, the first before the others: its phrases and headings count
 * where others have the same words. Classes and the reach of cues are those that the language has already.
 */
export function withAdditions(data: ContextData, packs: readonly (readonly ContextAddition[])[]): ContextData {
  const added = packs.toReversed().flatMap((additions, index) =>
    additions.flatMap((addition): LanguageContext[] => {
      const known = data.languages.find(({ language }) => language === addition.language);
      if (!known) return [];
      return [{ ...nothing, within: known.within, ...addition, layer: index + 1 }];
    }),
  );
  return { ...data, languages: [...data.languages, ...added] };
}
