import type { Span } from '../../text/span';

/** One way to read a suspect. */
export interface Correction {
  /** What is to stand in the place of the suspect, folded. */
  readonly text: string;
  /** How many edits it is away. */
  readonly distance: number;
  /** Whether the suspect may be read so as part of a term that is written at `span`; `term` is the corrected text there. */
  fits(span: Span, term: string): boolean;
}

/** A word or a Chinese character that may be misspelt. */
export interface Suspect extends Span {
  /** How far a term may reach on either side of it, in code units. */
  readonly reach: number;
  /** The likeliest first; at least one. */
  readonly corrections: readonly Correction[];
}

/** Finds suspects of one script in running text. */
export interface SuspectFinder {
  /** Starts on a text. What is found out for one word is remembered for the next of its kind, as long as the text is read. */
  start(text: string): (stretch: Span) => Suspect[];
}
