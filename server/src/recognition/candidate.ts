import type { AmbiguousForm, Term } from '../terminology/concept';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import type { Recognition } from './recogniser';

/** A stretch that may name something. */
export type Surface = Recognition | UnknownShortForm;

/** A short form that no term is written like. */
export interface UnknownShortForm extends Span {
  readonly terms: readonly [];
  readonly misspelled: false;
}

/** A surface with what is known of the sentence around it. */
export type Candidate = Surface & {
  readonly sentenceLanguage: Language;
  readonly sentence: Span;
};

/** What a surface was read as. `ambiguity` is set when the note leaves another reading open. */
export interface Meaning {
  readonly term: Term;
  readonly ambiguity?: AmbiguousForm;
}

/**
 * Up to this many letters a plain word of one Latin language is often another word of the other: French `grave`, `front`
 * and `pont` in English notes, English `pain` in French ones.
 */
const longestFalseFriend = 5;

/** The terms that a candidate may be read as: rightly spelled ones first, then those of the sentence's language. */
export function optionsOf({ terms: all, sentenceLanguage }: Candidate): readonly Term[] {
  const right = all.filter((term) => term.kind !== 'misspelling');
  const terms = right.length > 0 ? right : all;
  const own = terms.filter((term) => term.language === sentenceLanguage);
  return own.length > 0 ? own : terms.filter((term) => !isFalseFriend(term, sentenceLanguage));
}

function isFalseFriend(term: Term, sentenceLanguage: Language): boolean {
  const isWord = term.language !== 'zh' && term.kind !== 'abbreviation' && !/[\s-]/.test(term.text);
  return isWord && sentenceLanguage !== 'zh' && term.text.length <= longestFalseFriend;
}
