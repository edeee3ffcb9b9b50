import type { Candidate } from './candidate';

/** The concepts that are named around a candidate, the nearer first. */
export interface Nearby {
  readonly sentence: ReadonlySet<string>;
  /** In the sentences just before and after. */
  readonly nextSentences: ReadonlySet<string>;
}

/** Sentences with no more than this between them stand beside each other, in code units. */
const widestGap = 4;

/**
 * What is named around each candidate of a stretch. `named` has the concept of each, undefined where that is open. The
 * answer of a sentence is the same for all its candidates.
 */
export function nearbyConcepts(
  candidates: readonly Candidate[],
  named: readonly (string | undefined)[],
): (index: number) => Nearby {
  const sentences: { start: number; end: number; concepts: Set<string> }[] = [];
  const places = candidates.map(({ sentence }, index) => {
    const last = sentences.at(-1);
    if (last?.start !== sentence.start) sentences.push({ ...sentence, concepts: new Set() });
    const concept = named[index];
    if (concept !== undefined) sentences.at(-1)!.concepts.add(concept);
    return sentences.length - 1;
  });
  const conceptsBeside = (place: number, other: number): Iterable<string> => {
    const [here, there] = [sentences[place]!, sentences[other]];
    if (!there) return [];
    const gap = other < place ? here.start - there.end : there.start - here.end;
    return gap <= widestGap ? there.concepts : [];
  };
  return (index) => {
    const place = places[index]!;
    return {
      sentence: sentences[place]!.concepts,
      nextSentences: new Set([...conceptsBeside(place, place - 1), ...conceptsBeside(place, place + 1)]),
    };
  };
}
