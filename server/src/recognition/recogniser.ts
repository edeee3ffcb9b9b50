import type { Term } from '../terminology/concept';
import type { Span } from '../text/span';

/** A stretch of text that is written like one or more terms. Which of them is meant is decided elsewhere. */
export interface Recognition extends Span {
  /** Every term with this surface, in terminology order; at least one. */
  readonly terms: readonly Term[];
}

/** Finds terms in running text. Stateless: the same text always gives the same answer. */
export interface Recogniser {
  /** The longest recognitions of `text` inside `range` (the whole text when left out), in order and without overlap. */
  recognise(text: string, range?: Span): Recognition[];
}
