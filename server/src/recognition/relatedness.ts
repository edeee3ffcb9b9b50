import type { Terminology } from '../terminology/terminology';

/** Which concepts have to do with each other: by a relation of either to the other. */
export interface Relatedness {
  /** Whether two concepts are the same one or related. */
  areRelated(id: string, other: string): boolean;
  /** Whether two concepts are related, or both to a third one. */
  areAkin(id: string, other: string): boolean;
  /** Whether a concept is a kind of another. */
  isKind(id: string, other: string): boolean;
  /** The concepts that are related to one. */
  relatedTo(id: string): Iterable<string>;
}

export function createRelatedness(terminology: Terminology): Relatedness {
  const related = new Map<string, Set<string>>();
  const relate = (from: string, to: string): void => {
    const known = related.get(from);
    if (known) known.add(to);
    else related.set(from, new Set([to]));
  };
  for (const concept of terminology.concepts) {
    for (const target of Object.values(concept.relations).flat()) {
      relate(concept.id, target);
      relate(target, concept.id);
    }
  }
  const areRelated = (id: string, other: string): boolean => id === other || (related.get(id)?.has(other) ?? false);
  return Object.freeze({
    areRelated,
    areAkin: (id: string, other: string) =>
      areRelated(id, other) || [...(related.get(id) ?? [])].some((third) => areRelated(third, other)),
    isKind: (id: string, other: string) => terminology.isA(id, other),
    relatedTo: (id: string) => related.get(id) ?? [],
  });
}
