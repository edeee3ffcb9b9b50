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
