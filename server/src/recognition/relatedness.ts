import type { Terminology } from '../terminology/terminology';

/** Which concepts have to do with each other: by a relation of either to the other. */
export interface Relatedness {
  /** Whether two concepts are the same one or related. */
  areRelated(id: string, other: string): boolean;
  /** Whether two concepts are related, or both to a third one. */
  areAkin(id: string, other: string): boolean;
  /** The concept and all its kinds. */
  kindsOf(id: string): Iterable<string>;
  /** The concepts that are related to one. */
  relatedTo(id: string): Iterable<string>;
}

export function createRelatedness(terminology: Terminology): Relatedness {
  const related = new Map<string, Set<string>>();
  const children = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, from: string, to: string): void => {
    const known = map.get(from);
    if (known) known.add(to);
    else map.set(from, new Set([to]));
  };
  for (const concept of terminology.concepts) {
    for (const target of Object.values(concept.relations).flat()) {
      put(related, concept.id, target);
      put(related, target, concept.id);
    }
  }
  for (const { id, relations } of terminology.concepts) {
    for (const parent of relations['is-a'] ?? []) put(children, parent, id);
  }
  const areRelated = (id: string, other: string): boolean => id === other || (related.get(id)?.has(other) ?? false);
  return Object.freeze({
    areRelated,
    areAkin: (id: string, other: string) =>
      areRelated(id, other) || [...(related.get(id) ?? [])].some((third) => areRelated(third, other)),
    kindsOf(id: string): Iterable<string> {
      const kinds = new Set([id]);
      for (const kind of kinds) for (const child of children.get(kind) ?? []) kinds.add(child);
      return kinds;
    },
    relatedTo: (id: string) => related.get(id) ?? [],
  });
}
