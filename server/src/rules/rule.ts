import type { Mention, NoteAnalysis, Sentence, Statement } from '../note/noteAnalysis';
import type { ConceptType } from '../terminology/concept';
import type { Terminology } from '../terminology/terminology';
import type { Language, Localised } from '../text/language';
import type { Span } from '../text/span';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What a rule may be set to. */
export const ruleLevels = [...severities, 'off'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/**
 * What fills a `{placeholder}`: words of the note or numbers as they are, a text in the reader's language, or several of
 * those as a list ("dose, side").
 */
export type Filling = string | Localised | readonly Localised[];

/** A text to be shown: a key of the rule's own messages and what fills its `{placeholders}`. */
export interface MessageReference {
  readonly key: string;
  readonly parameters: Readonly<Record<string, Filling>>;
}

/** A change of the note that a reader may choose. Never chooses a diagnosis, a dose or a side itself. */
export interface Fix {
  readonly title: MessageReference;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
  /** True when there is one sensible answer (a spelling), so that "auto fix" may take it. */
  readonly preferred: boolean;
}

/** One report of a rule at a span. */
export interface Finding extends Span {
  readonly rule: string;
  /** Below the rule's default, where what is found weighs less. What a reader set for the rule goes before it. */
  readonly severity?: Severity;
  readonly message: MessageReference;
  readonly related: readonly { readonly span: Span; readonly message: MessageReference }[];
  readonly fixes: readonly Fix[];
}

/** The values that one part of a scale can take (`min` and `max` included). */
export interface ScaleRange {
  /** Word list that names this part beside the value (`severity`, `total`); left out for the value that has no such word. */
  readonly words?: string;
  readonly min: number;
  readonly max: number;
  /** True when only whole numbers exist. */
  readonly whole: boolean;
}

/** A rating scale with its ranges, as the data file of a rule states them. */
export interface Scale {
  /** Id of the scale's concept. */
  readonly concept: string;
  /** Word list with names of the scale that are no terms of the concept. */
  readonly names?: string;
  /** How its values are usually written, and so how a range is shown. */
  readonly notation: 'roman' | 'arabic';
  readonly ranges: readonly ScaleRange[];
  /** Where the ranges were found. */
  readonly source: Localised;
  /** False when the range comes from general knowledge and was not seen in a source. */
  readonly confirmed: boolean;
}

/** Word lists by name, each per language, matched as whole words without regard to case and accents. */
export type Vocabulary = Readonly<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>>;

/** Lists of concepts by name: a mention of one of these ids, or of a kind of it, is in the list. */
export type ConceptLists = Readonly<Record<string, readonly string[]>>;

/** The coding systems whose codes Facies tells apart; national editions of ICD-10 without a side in G51.3 are `icd10`. */
export const codingSystems = ['icd10', 'icd10cm', 'icd11'] as const;
export type CodingSystem = (typeof codingSystems)[number];

/** That a code cannot be reported in ICD-10-CM without more characters, from a day on (`2023-10-01`) or since ever. */
export interface IncompleteCode {
  readonly since?: string;
}

/** A code of the field and what it means, as `server/rules/shared/codes.yaml` states it. */
export interface FieldCode {
  /** As its system writes it. */
  readonly code: string;
  readonly systems: readonly CodingSystem[];
  readonly meaning: Localised;
  /** What tells it from the other codes that begin like it. */
  readonly label?: Localised;
  readonly side?: 'right' | 'left' | 'bilateral' | 'unspecified';
  /** Ids of the concepts that it is the right code for, with their kinds. */
  readonly for: readonly string[];
  /** Ids of other concepts that it may stand beside, with their kinds. */
  readonly also: readonly string[];
  /** Ids of other concepts that it may stand beside, without their kinds. */
  readonly exactly: readonly string[];
  /** True when it says little: any fitting word of the note is enough for it. */
  readonly isUnspecific?: true;
  /** True when it may stand beside a facial diagnosis and contradicts none. */
  readonly isCompanion?: true;
  readonly incomplete?: IncompleteCode;
}

/** The codes that a rule reads. */
export interface FieldCodes {
  /** The day that a note without a date is taken to be of, `YYYY-MM-DD`. */
  readonly undatedNotes: string;
  readonly codes: readonly FieldCode[];
}

/** Where a reader works, as far as it changes what a rule asks for. */
export const regions = ['canada', 'china', 'europe', 'france', 'southeast-asia', 'taiwan', 'uk', 'us'] as const;
export type Region = (typeof regions)[number];

/** What a reader says of where and how the notes are written; what is not set is told from the note, where that is safe. */
export interface Practice {
  readonly codingSystem?: CodingSystem | undefined;
  readonly region?: Region | undefined;
}

/** What the data file of a rule says (`server/rules/<code>.yaml`). */
export interface RuleData {
  readonly code: string;
  readonly severity: Severity;
  /** True when the rule speaks only where a reader or a profile turned it on. */
  readonly offByDefault?: boolean;
  /**
   * True when the rule asks for something that may still come while the note is being written: it waits until the note has
   * an assessment or a plan, or is saved.
   */
  readonly waits?: boolean;
  readonly category: string;
  readonly title: Localised;
  /** Texts by key: `message`, fix titles, related information, texts to insert. `{name}` is a placeholder. */
  readonly texts: Readonly<Record<string, Localised>>;
  readonly vocabulary: Vocabulary;
  readonly concepts?: ConceptLists;
  /** Numbers that the rule goes by (ages, doses, days), by name. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Rating scales, for rules that read scores. */
  readonly scales?: readonly Scale[];
  /** Codes of classifications, for rules that read them. */
  readonly codes?: FieldCodes;
}

/** What a rule is given beside the note. */
export interface RuleContext {
  readonly data: RuleData;
  readonly terminology: Terminology;
  readonly practice: Practice;
  /** A number of the rule's data. An unknown name throws. */
  limit(name: string): number;
  /** Whether the mention is in one of the rule's concept lists. An unknown list throws. */
  isIn(list: string, mention: Mention): boolean;
  /** Where a phrase of one of the rule's word lists stands in the note (in `span` when given), in order. An unknown list throws. */
  find(list: string, span?: Span): readonly Span[];
  /** Whether `find` would find anything. */
  has(list: string, span?: Span): boolean;
  /**
   * What `pick` makes of the mentions of the note, in order, without those that it leaves undefined. Kept under `key` from
   * one version of the note to the next, so that a key typed costs the mentions near it: `pick` must depend on nothing
   * beyond the block of the mention (its sentence, those beside it in the block, the section it stands in), and what it
   * makes must hold no offsets but such as count from the mention.
   */
  fromMentions<T>(key: string, pick: (mention: Mention) => T | false | undefined): Gathering<Mention, T>;
  /**
   * The same of the mentions in one of the rule's concept lists, which costs nothing where there are none; `pick` may say
   * `true` or `false`. A rule that reads one list in two ways names the second one by `key`. An unknown list throws.
   */
  fromConcepts<T>(list: string, pick: (mention: Mention) => T | false | undefined, key?: string): Gathering<Mention, T>;
  /**
   * The same of the places where one of the rule's word lists stands, with what the note says of those words (denied, past,
   * a relative's, quoted): they are read as signs are, or as terms of `type` ("not done" is said of investigations). Their
   * side is not known. An unknown list throws.
   */
  fromWords<T>(
    list: string,
    pick: (said: Statement) => T | false | undefined,
    key?: string,
    type?: ConceptType,
  ): Gathering<Statement, T>;
  /** The same of the sentences of the note. */
  fromSentences<T>(key: string, pick: (sentence: Sentence) => T | false | undefined): Gathering<Sentence, T>;
}

/** What was made of one mention or sentence. */
export interface Gathered<T> {
  readonly value: T;
}

/** What was made of the mentions or sentences of a note, and where they stand in it. */
export interface Gathering<Item, T> {
  /** In order. Of a list that fits a whole note, a rule should look at the values and place the few that it needs. */
  readonly found: readonly Gathered<T>[];
  readonly itemOf: (gathered: Gathered<T>) => Item;
  readonly spanOf: (gathered: Gathered<T>) => Span;
}

/** A diagnostic rule: a pure function of the note. */
export interface Rule {
  readonly code: string;
  check(note: NoteAnalysis, context: RuleContext): Finding[];
}
