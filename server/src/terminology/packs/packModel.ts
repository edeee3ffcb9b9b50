import type { Range } from 'vscode-languageserver-types';
import type { ContextAddition } from '../../context/contextAddition';
import type { Language } from '../../text/language';
import type { Code, ConceptType, LanguageNames, SideTaking } from '../concept';

/** How the file of a user's pack is written. `fhir` is a FHIR R4 `CodeSystem` in JSON. */
export type PackFormat = 'yaml' | 'json' | 'fhir' | 'csv';

/** An entry of a pack: a concept of its own, or names for one that another pack has. */
export interface PackConcept {
  readonly id: string;
  readonly type: ConceptType;
  /** How it takes sides of the body; left out: any that reaches it. */
  readonly side?: SideTaking;
  /** The languages it has a name in: one at least. */
  readonly names: Readonly<Partial<Record<Language, LanguageNames>>>;
  readonly codes: readonly Code[];
  readonly relations: Readonly<Record<string, readonly string[]>>;
  /** False where no preferred name is stated: the entry then means to add to a concept of another pack. */
  readonly hasPreferred: boolean;
}

/** What a pack file holds. */
export interface PackContents {
  /** What it calls itself, by language or in one for all; undefined where it does not say. */
  readonly title: Readonly<Partial<Record<Language, string>>> | string | undefined;
  readonly concepts: readonly PackConcept[];
  /** What it adds to the words that tell what a note says of its mentions. */
  readonly context: readonly ContextAddition[];
}

/** Something in a pack file that its keeper should know: a key of the messages with what fills it, and where. */
export interface PackProblem {
  readonly range: Range;
  /** A file with an error is not used. */
  readonly severity: 'error' | 'warning';
  readonly key: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Another place in the file that belongs to it. */
  readonly related?: { readonly range: Range; readonly key: string };
}

/** An entry, or one name of it, whose place in a file is asked for. */
export interface WantedPlace {
  readonly id: string;
  readonly language?: Language;
  readonly text?: string;
}

/** A pack file as it was read. */
export interface PackReading {
  readonly format: PackFormat;
  /** Undefined where there is an error. */
  readonly contents: PackContents | undefined;
  /** All problems in the order of the file, as far as `mostProblems`. */
  readonly problems: readonly PackProblem[];
  /** The place of each that was wanted; undefined for what is not there. */
  readonly places: readonly (Range | undefined)[];
}

/** So many problems of one file are told. */
export const mostProblems = 100;

/** The relations that a pack may state; see docs/terminology.md. */
export const relationNames: readonly string[] = [
  'is-a',
  'part-of',
  'located-in',
  'innervated-by',
  'innervates',
  'branch-of',
  'caused-by',
  'cause-of',
  'may-cause',
  'sign-of',
  'complication-of',
  'adverse-effect-of',
  'differential-of',
  'examined-by',
  'assesses',
  'monitors',
  'treats',
  'contraindicated',
  'managed-by',
  'qualifies',
];
