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

/** A code of another system. The code alone: official titles are not shipped. */
export interface Code {
  /** `MeSH`, `HPO`, `MONDO`, `Orphanet`, `ICD-10 (WHO 2019)`, `ICD-10-CM` or `ICD-11 MMS`. */
  readonly system: string;
  /** As its system writes it, e.g. `G51.3`, `HP:0010828`. */
  readonly code: string;
  readonly match: CodeMatch;
  /** Where the code was found; `unverified` where nobody has. */
  readonly source: string;
  /** ICD-10-CM only: false for a header that cannot be reported. */
  readonly billable?: boolean;
  /** A remark in English for whoever uses the code, such as the year it changed. */
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
  /** Chinese: names in Traditional characters, each the other writing of a Simplified name. Those that look alike in both are left out. */
  readonly traditional?: readonly string[];
  /** Chinese: names as Taiwan or Hong Kong say them, in Traditional characters. */
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
  /** As the packs write it. */
  readonly form: string;
  /** The languages of the notes this holds for; the same form may have another entry for another language. */
  readonly languages: readonly Language[];
  /** Every concept of ours that has the name in any language, the likeliest in these languages first. */
  readonly concepts: readonly string[];
  /** What else it is used for in notes, per language, as short expansions for a reader. */
  readonly elsewhere: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** True when the form may be read as our concept only with support from around it (single letters, `Ca`, `MS`…). */
  readonly needsSupport: boolean;
  /** Concepts of ours that notes also mean by it, although it is none of their names. */
  readonly alsoConcepts?: readonly string[];
  /** True when a reader could take one meaning for another: a note that leaves the form open is asked about it. */
  readonly isConfusable?: boolean;
  /** Words that fit one meaning only, by the id of the concept; `elsewhere` for the meanings that are none of ours. */
  readonly cues?: Readonly<Record<string, MeaningCues>>;
}

/** Words around an ambiguous form that fit one of its meanings. */
export interface MeaningCues {
  /**
   * What settles the meaning right beside the form, which `~` stands for: `~ <number> units`. `<number>` is any number in
   * digits, `<roman>` a Roman one up to VI.
   */
  readonly beside?: readonly string[];
  /** Words that settle the meaning in the same sentence; those of `elsewhere` in the whole note. */
  readonly around?: readonly string[];
  /** Words in the same sentence that speak for the meaning and leave it open. */
  readonly hints?: readonly string[];
}

/** The checked, compiled built-in terminology as it is shipped. */
export interface TerminologyData {
  readonly concepts: readonly Concept[];
  readonly ambiguous: readonly AmbiguousForm[];
  /** Pairs of characters, Traditional then Simplified, joined: `痙痉攣挛…`. One UTF-16 code unit each. */
  readonly traditionalToSimplified: string;
}
