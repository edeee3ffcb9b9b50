import type { Mention } from '../../note/noteAnalysis';
import type { Gathering } from '../rule';

/** The items of a gathering, in order. For few: each is placed in the note. */
export function itemsOf<Item, T>(gathering: Gathering<Item, T>): Item[] {
  return gathering.found.map(gathering.itemOf);
}

/** The first item of a gathering. */
export function firstOf<Item, T>(gathering: Gathering<Item, T>): Item | undefined {
  const [first] = gathering.found;
  return first && gathering.itemOf(first);
}

/** The first mention of each concept, in order: enough for a reader to see what made a rule speak. */
export function oneOfEach(mentions: readonly Mention[]): Mention[] {
  const first = new Map<string, Mention>();
  for (const mention of mentions) if (!first.has(mention.concept.id)) first.set(mention.concept.id, mention);
  return [...first.values()];
}
