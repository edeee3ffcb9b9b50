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
  // What a user's pack calls a concept whose type it does not say.
  'other',
] as const;
export type ConceptType = (typeof conceptTypes)[number];

/** How a concept takes sides: `beside` one that stands right beside its name, no other; `never` none (systemic, midline, MRI). */
export const sideTakings = ['beside', 'never'] as const;
export type SideTaking = (typeof sideTakings)[number];

/** How a surface form names its concept. Abbreviations are matched with case, everything else without. */
export type TermKind = 'preferred' | 'synonym' | 'abbreviation' | 'lay' | 'misspelling';

/** How a code's meaning relates to the concept's: `broader` is a code wider than the concept. */
export type CodeMatch = 'exact' | 'broader' | 'narrower' | 'related';

/** A code of another system. The code alone: official titles are not shipped. */
export interface Code {
  /** In built-in packs `MeSH`, `HPO`, `MONDO`, `Orphanet`, `ICD-10 (WHO 2019)`, `ICD-10-CM` or `ICD-11 MMS`; in users' any name or address. */
  readonly system: string;
  /** As its system writes it, e.g. `G51.3`, `HP:0010828`. */
  readonly code: string;
  readonly match: CodeMatch;
  /** Where the code was found; `unverified` where nobody has, empty where a user's pack does not say. */
  readonly source: string;
  /** ICD-10-CM only: false for a header that cannot be reported. */
  readonly billable?: boolean;
  /** A remark in English for whoever uses the code, such as the year it changed. */
  readonly note?: string;
}

/** The names and the definition of a concept in one language. Empty lists are left out of pack files and read as empty. */
export interface LanguageNames {
  /** Empty where a user's pack has nothing but misspellings. */
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
  /** True where the concept has no name in this language: these are those of another one, so that there is something to fall back on. None of them is ever recognised, written or shown as a name in this language. */
  readonly borrowed?: true;
  /** Chinese: names as Taiwan or Hong Kong say them, in Traditional characters. */
  readonly traditionalRegional?: readonly string[];
}

/** One clinical idea. Ids are stable for ever. */
export interface Concept {
  readonly id: string;
  readonly type: ConceptType;
  readonly subtype?: string;
  readonly relevance: 'core' | 'peripheral';
  /** Left out: it takes any side that reaches it. */
  readonly side?: SideTaking;
  readonly names: Readonly<Record<Language, LanguageNames>>;
  readonly codes: readonly Code[];
  /** Relation name to target concept ids, e.g. `is-a`, `treats` ("used or reported for", never a recommendation). */
  readonly relations: Readonly<Record<string, readonly string[]>>;
  /** The pack the concept comes from: the id of a built-in one, or the title of a user's. */
  readonly pack: string;
  /** True when the pack is a user's. */
  readonly custom?: true;
}

/** One surface name of a concept in one language. */
export interface Term {
  readonly text: string;
  readonly language: Language;
  readonly kind: TermKind;
  readonly concept: Concept;
  /** The title of the user's pack that adds this name to a concept of another pack. */
  readonly pack?: string;
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
