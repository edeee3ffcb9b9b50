import type { Language } from '../../text/language';
import type { ConceptType, TermKind } from '../concept';

/** A name to be added to a pack file. */
export interface NewTerm {
  readonly text: string;
  readonly language: Language;
  readonly kind: TermKind;
  readonly id: string;
  /** Given for a concept that is new: its type. */
  readonly type?: ConceptType;
}
