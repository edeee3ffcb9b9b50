import type { Concept } from '../terminology/concept';

/**
 * Whether the synonyms of a concept say different things, so that none may stand for another. Brands, salts and members of
 * a class are listed as synonyms of a drug; a concept at the edge of the field gathers what is told apart elsewhere; an
 * adjective that qualifies (`unilatérale`, `on the left`) fits its sentence as it is.
 */
export function hasDistinctSynonyms({ type, relevance }: Concept): boolean {
  return type === 'drug' || type === 'course/pattern' || relevance === 'peripheral';
}
