import type { Language } from '../text/language';

export const conceptTypes = [
  'condition',
  'sign/symptom',
  'anatomy',
  'nerve',
  'vessel',
  'drug',
  'procedure',
  'investigation',
  'scale',
  'pathogen',
  'course/pattern',
  'specialty',
] as const;
export type ConceptType = (typeof conceptTypes)[number];

/** How a surface form names its concept. Abbreviations are matched with case, everything else without. */
export type TermKind = 'preferred' | 'synonym' | 'abbreviation' | 'lay' | 'misspelling';

/** How a code's meaning relates to the concept's: `broader` is a code wider than the concept. */
export type CodeMatch = 'exact' | 'broader' | 'narrower' | 'related';

export interface Code {
  readonly system: string;
  readonly code: string;
  readonly match: CodeMatch;
  /** Where the code was found; `unverified` where nobody has. */
  readonly source: string;
  /** ICD-10-CM only: false for a header that cannot be reported. */
  readonly billable?: boolean;
  readonly note?: string;
}

/** The names and the definition of a concept in one language. Empty lists are left out of pack files and read as empty. */
export interface LanguageNames {
  readonly preferred: string;
  readonly synonyms: readonly string[];
  readonly abbreviations: readonly string[];
  readonly layTerms: readonly string[];
  readonly misspellings: readonly string[];
  readonly definition: string;
  /** French: grammatical gender of the preferred name. */
  readonly gender?: 'm' | 'f';
  /** French: the preferred name is itself a plural. */
  readonly number?: 'plural';
  readonly plural?: string;
  readonly singular?: string;
  /** Chinese: the names in Traditional characters. */
  readonly traditional?: readonly string[];
  /** Chinese: names used only in Taiwan or Hong Kong, in Traditional characters. */
  readonly traditionalRegional?: readonly string[];
}

/** One clinical idea. Ids are stable for ever. */
export interface Concept {
  readonly id: string;
  readonly type: ConceptType;
  readonly subtype?: string;
  readonly relevance: 'core' | 'peripheral';
  readonly names: Readonly<Record<Language, LanguageNames>>;
  readonly codes: readonly Code[];
  /** Relation name to target concept ids, e.g. `is-a`, `treats` ("used or reported for", never a recommendation). */
  readonly relations: Readonly<Record<string, readonly string[]>>;
  /** The built-in pack the concept comes from. */
  readonly pack: string;
}

/** One surface name of a concept in one language. */
export interface Term {
  readonly text: string;
  readonly language: Language;
  readonly kind: TermKind;
  readonly concept: Concept;
}

/** A surface that names several concepts, in Facies or elsewhere in medicine. */
export interface AmbiguousForm {
  readonly form: string;
  readonly languages: readonly Language[];
  /** Our concepts it may name, the likeliest first. */
  readonly concepts: readonly string[];
  /** What else it is used for in notes, per language, as short expansions for a reader. */
  readonly elsewhere: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** True when the form may be read as our concept only with support from around it (single letters, `Ca`, `MS`…). */
  readonly needsSupport: boolean;
}

/** The checked, compiled built-in terminology as it is shipped. */
export interface TerminologyData {
  readonly concepts: readonly Concept[];
  readonly ambiguous: readonly AmbiguousForm[];
  /** Pairs of characters, Traditional then Simplified, joined: `痙痉攣挛…`. One code unit each. */
  readonly traditionalToSimplified: string;
}
