import type { AmbiguousForm, Code, Concept, LanguageNames } from '../src/terminology/concept';
import { languages, type Language, type Localised } from '../src/text/language';

/** The names of a concept as a pack file writes them: empty lists are left out. */
export type PackNames = Pick<LanguageNames, 'preferred' | 'definition'> & Partial<LanguageNames>;

/** A concept as a pack file writes it. */
export interface PackConcept extends Readonly<Record<Language, PackNames>>, Omit<Concept, OtherInPack> {
  /** For the keeper of the pack; not shipped. */
  readonly note?: string;
  readonly codes?: readonly Code[];
  readonly relations?: Readonly<Record<string, readonly string[]>>;
}
type OtherInPack = 'names' | 'codes' | 'relations' | 'pack';

/** A pack file. */
export interface Pack {
  readonly pack: string;
  readonly title: Localised;
  readonly description: string;
  readonly concepts: readonly PackConcept[];
}

/** An entry of `ambiguous.yaml`. */
export interface AmbiguousEntry extends Omit<AmbiguousForm, 'elsewhere'> {
  readonly elsewhere?: AmbiguousForm['elsewhere'];
  /** For the keeper of the file; not shipped. */
  readonly note?: string;
}

/** The file `ambiguous.yaml`. */
export interface AmbiguousFile {
  readonly description: string;
  readonly forms: readonly AmbiguousEntry[];
}

/** The concept as it is shipped: lists filled in, the keeper's note left out. */
export function compileConcept(entry: PackConcept, pack: string): Concept {
  const { id, type, subtype, relevance, side, codes = [], relations = {} } = entry;
  const names = Object.fromEntries(languages.map((language) => [language, compileNames(entry[language])]));
  return {
    id,
    type,
    ...(subtype === undefined ? {} : { subtype }),
    relevance,
    ...(side === undefined ? {} : { side }),
    names: names as Record<Language, LanguageNames>,
    codes,
    relations,
    pack,
  };
}

/** The ambiguous form as it is shipped. */
export function compileAmbiguous(entry: AmbiguousEntry): AmbiguousForm {
  const { form, languages, concepts, alsoConcepts, elsewhere = {}, needsSupport, isConfusable, cues } = entry;
  return {
    ...{ form, languages, concepts, elsewhere, needsSupport },
    ...(alsoConcepts && { alsoConcepts }),
    ...(isConfusable && { isConfusable }),
    ...(cues && { cues }),
  };
}

function compileNames(names: PackNames): LanguageNames {
  return { synonyms: [], abbreviations: [], layTerms: [], misspellings: [], ...names };
}
