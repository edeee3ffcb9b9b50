import type { TermKind } from '../concept';

const fields = {
  preferred: 'preferred',
  synonym: 'synonyms',
  abbreviation: 'abbreviations',
  lay: 'layTerms',
  misspelling: 'misspellings',
} as const satisfies Record<TermKind, string>;

/** The field of a pack file that names of a kind stand in. */
export function fieldOf(kind: TermKind): (typeof fields)[TermKind] {
  return fields[kind];
}
