import type { Bearer, SideItem, SideStreamItem } from './sideStream';

/**
 * What a side word governs. `forward`: the noun phrase that it opens. `back`: the one that it closes. `across`: the mention
 * before the mark that it stands behind (`HFS (R)`, `ptosis, left`). `label`: all that follows (`L: frontalis, nasalis`).
 * `elsewhere`: what is no mention (`the ear on the left, brow lower`).
 */
export type SidePlace = 'forward' | 'back' | 'across' | 'label' | 'elsewhere';

/** What stands around the items of a sentence: for each item, of those before it or of those after it. */
interface Surroundings {
  /** The nearest mention that only words part from it. */
  readonly mention: readonly (Bearer | undefined)[];
  /** The nearest mention, side word or wall. */
  readonly landmark: readonly (SideStreamItem | undefined)[];
}

/** What each side word of a sentence governs; undefined at all other items. Linear in the items. */
export function sidePlacesOf(items: readonly SideStreamItem[]): (SidePlace | undefined)[] {
  const before = surroundings(items);
  const after = surroundings(items.toReversed());
  const last = items.length - 1;
  return items.map((item, at) => {
    if (item.kind !== 'side') return undefined;
    return placeOf(item, {
      follower: after.mention[last - at],
      leader: before.mention[at],
      ahead: after.landmark[last - at],
      behind: before.landmark[at],
      previous: items[at - 1],
      next: items[at + 1],
    });
  });
}

interface Neighbours {
  readonly leader: Bearer | undefined;
  readonly follower: Bearer | undefined;
  readonly behind: SideStreamItem | undefined;
  readonly ahead: SideStreamItem | undefined;
  readonly previous: SideStreamItem | undefined;
  readonly next: SideStreamItem | undefined;
}

function placeOf({ word }: SideItem, { leader, follower, behind, ahead, previous, next }: Neighbours): SidePlace {
  const isPostposed = word.rule.direction === 'backward';
  const isOfWord = isPostposed && previous?.kind === 'word';
  if (leader && (isPostposed || !follower)) return 'back';
  // An adjective belongs to the word that it stands behind, a phrase (`on the left`) to the clause.
  if (isOfWord && word.rule.within === 'phrase') return 'elsewhere';
  if (follower) return 'forward';
  if (isOfWord && behind?.kind !== 'bearer') return 'elsewhere';
  if (next?.kind === 'colon' && (ahead?.kind === 'bearer' || previous?.kind !== 'colon')) return 'label';
  return behind?.kind === 'bearer' && (isPostposed || next?.kind !== 'word') ? 'across' : 'forward';
}

function surroundings(items: readonly SideStreamItem[]): Surroundings {
  const mention: (Bearer | undefined)[] = [];
  const landmark: (SideStreamItem | undefined)[] = [];
  let nearest: Bearer | undefined;
  let known: SideStreamItem | undefined;
  for (const item of items) {
    mention.push(nearest);
    landmark.push(known);
    if (item.kind === 'word') continue;
    nearest = item.kind === 'bearer' ? item : undefined;
    if (item.kind === 'bearer' || item.kind === 'side' || item.kind === 'wall') known = item;
  }
  return { mention, landmark };
}
