import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Assertion, Cue, Section, SectionKind, Voice } from '../context/assertion';
import type { AmbiguousForm, Concept, ConceptType, Term } from '../terminology/concept';
import type { Language } from '../text/language';
import type { Span } from '../text/span';

/** Words of the note and what it says of them. */
export interface Statement extends Span {
  /** The text of the span, exactly as written. */
  readonly text: string;
  readonly assertion: Assertion;
  readonly cues: readonly Cue[];
  readonly voice: Voice;
  readonly section: Section | undefined;
  readonly sentence: Sentence;
}

/** A span of the note that names a concept, and what the note says of it. */
export interface Mention extends Statement {
  readonly concept: Concept;
  /** The term that was recognised; `term.language` is the language of the mention. */
  readonly term: Term;
  /** Set when the surface has other readings and the text around it did not settle which. */
  readonly ambiguity?: AmbiguousForm;
  readonly misspelled: boolean;
}

/** A sentence with the language most of it is written in. */
export interface Sentence extends Span {
  readonly language: Language;
}

/**
 * The blocks that a note was read in, in order: stretches of whole lines that cover it. No sentence goes from one into the
 * next. What is asked for of one block costs no more than that block.
 */
export interface Blocks {
  readonly count: number;
  /** The block that an offset stands in; the last one for the end of the note. */
  indexAt(offset: number): number;
  /** Where a block begins; the length of the note for `count`. */
  startOf(index: number): number;
  textOf(index: number): string;
  /**
   * For each block, what it says without its place: the same object in two versions of a note stands for the same text with
   * the same mentions, asserted alike under a heading of the same words.
   */
  readonly identities: readonly object[];
  sentencesOf(index: number): readonly Sentence[];
  mentionsOf(index: number): readonly Mention[];
  /**
   * What the note says of words of a block that need not name a concept: those at `spans`, in order, read as terms of
   * `type` are. Their side is not looked for.
   */
  statementsOf(index: number, spans: readonly Span[], type: ConceptType): readonly Statement[];
  /** The section that an offset stands in. */
  sectionAt(offset: number): Section | undefined;
  /** Whether there is a section of one of these kinds; the sections are not made for it. */
  hasSection(kinds: readonly SectionKind[]): boolean;
}

/** One version of one note, read once for every feature and rule. Immutable; lists are made when first asked for. */
export interface NoteAnalysis {
  readonly document: TextDocument;
  readonly text: string;
  /** The language most of the note is written in. */
  readonly language: Language;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  /** In document order, without overlap. */
  readonly mentions: readonly Mention[];
  readonly blocks: Blocks;
  /** The same object in all versions of one open note: a key for what is kept from one version to the next. */
  readonly lineage: object;
  /** True when the note is over the size that Facies reads; nothing in it was analysed then. */
  readonly tooLong: boolean;
}
