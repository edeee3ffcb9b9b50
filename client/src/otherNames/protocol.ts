import type { PlaceRange } from '../concepts/protocol';
import type { TermKind, TermLanguage } from '../termPacks/protocol';

/** Client to server: `{ textDocument, range }`, answered with `OtherNames`, or null where there is nothing to name. */
export const otherNamesMethod = 'facies/otherNames';

/** How a term of a note is called in the other languages. The server has the same names in its own words. */
export interface OtherNames {
  readonly range: PlaceRange;
  readonly text: string;
  readonly concepts: readonly ConceptInOtherLanguages[];
}

export interface ConceptInOtherLanguages {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly names: readonly OtherName[];
}

export interface OtherName {
  readonly text: string;
  readonly language: TermLanguage;
  readonly kind: Exclude<TermKind, 'misspelling'>;
  /** The name as it is put behind the term. */
  readonly inBrackets: string;
}
