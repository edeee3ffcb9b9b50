import type { Concept, Term } from '../../terminology/concept';
import { isWrittenAs } from '../abbreviations';
import type { TermSource } from '../recogniser';
import type { Writing } from '../writing';
import { type NamedLike, createNamedLike } from './namedLike';

/** A name that two concepts of different sources have in the same language. */
export interface NameConflict {
  readonly first: Term;
  readonly second: Term;
}

/** So many conflicts of two sources are told. */
const most = 100;

/** So many names are compared at a stretch. */
const stretch = 128;

/**
 * Finds the right names of one source that name another concept in the other, going through the smaller of the two. Yields
 * now and then, so that the caller may let others in.
 */
export function* findConflicts(
  first: TermSource,
  second: TermSource,
  writing: Writing,
): Generator<void, NameConflict[]> {
  const swapped = first.index.size > second.index.size;
  const [small, large] = swapped ? [second, first] : [first, second];
  const namedLike = createNamedLike(large.index, writing);
  const conflicts: NameConflict[] = [];
  const seen = new Set<string>();
  for (let number = 0; number < small.index.size && conflicts.length < most; number++) {
    if (number % stretch === stretch - 1) yield;
    const term = small.term(number);
    if (!term) continue;
    for (const other of rivals(term, large, namedLike)) {
      const conflict = swapped ? { first: other, second: term } : { first: term, second: other };
      const key = [
        ...[conflict.first, conflict.second].map(({ concept }) => concept.id),
        term.language,
        term.text,
      ].join('\0');
      if (!seen.has(key)) conflicts.push(conflict);
      seen.add(key);
    }
  }
  return conflicts;
}

function rivals(term: Term, source: TermSource, namedLike: NamedLike): Term[] {
  if (term.kind === 'misspelling') return [];
  return namedLike(term)
    .flatMap((number) => source.term(number) ?? [])
    .filter(
      (other) =>
        other.language === term.language &&
        other.kind !== 'misspelling' &&
        isAnother(other.concept, term.concept) &&
        ((other.kind !== 'abbreviation' && term.kind !== 'abbreviation') || isWrittenAs(other.text, term.text)),
    );
}

function isAnother(a: Concept, b: Concept): boolean {
  return a.id !== b.id;
}
