import type { Terminology } from '../terminology/terminology';
import type { RuleData } from './rule';

/** The concept lists of all rules. */
export interface ConceptTable {
  /** The numbers of the lists of a rule, by their names. */
  listsOf(rule: string): ReadonlyMap<string, number>;
  /** The numbers of the lists that a concept is in. */
  listsWith(concept: string): readonly number[];
}

/** Prepares the concept lists of all rules: each concept is looked up once. */
export function createConceptTable(
  rules: readonly Pick<RuleData, 'code' | 'concepts'>[],
  terminology: Terminology,
): ConceptTable {
  const lists = new Map<string, Map<string, number>>();
  const kinds: (readonly string[])[] = [];
  for (const { code, concepts = {} } of rules) {
    const ofRule = new Map<string, number>();
    lists.set(code, ofRule);
    for (const [name, ids] of Object.entries(concepts)) ofRule.set(name, kinds.push(ids) - 1);
  }
  const known = new Map<string, readonly number[]>();
  return {
    listsOf: (rule) => lists.get(rule) ?? new Map<string, number>(),
    listsWith(concept) {
      let found = known.get(concept);
      if (!found) {
        found = kinds.flatMap((ids, list) => (ids.some((id) => terminology.isA(concept, id)) ? [list] : []));
        known.set(concept, found);
      }
      return found;
    },
  };
}
