import type { TermPack } from '../../recognition/packs/openPack';
import { findConflicts } from '../../recognition/packs/packConflicts';
import type { TermSource } from '../../recognition/recogniser';
import type { Writing } from '../../recognition/writing';
import { shownName } from '../../features/findConcepts';
import type { Term } from '../../terminology/concept';
import type { WantedPlace } from '../../terminology/packs/packModel';
import type { Language } from '../../text/language';

/** A name or an entry of a pack that does not fit what is beside the pack. */
export interface CrossProblem {
  /** The pack that it is told in. */
  readonly uri: string;
  readonly place: WantedPlace;
  readonly key: 'pack.conflict' | 'pack.conflictSecond' | 'pack.orphan';
  readonly parameters: Readonly<Record<string, string>>;
  /** The other meanings of the name: a built-in concept by its id, one of a pack by its place there. */
  readonly others: readonly OtherMeaning[];
}

export interface OtherMeaning {
  readonly concept: string;
  readonly pack: string;
  readonly at: { readonly builtIn: string } | { readonly uri: string; readonly place: WantedPlace };
}

/** What is compared: the packs of one folder in their order, and the built-in terms last. `sources` are in the same order. */
export interface CrossCheck {
  readonly packs: readonly TermPack[];
  readonly sources: readonly TermSource[];
  readonly writing: Writing;
  readonly locale: Language;
  /** Packs that their user cannot mend: what is wrong between them and others is told in the others. */
  isContributed(uri: string): boolean;
}

/** Finds the names that mean something else in another pack or in the built-in terminology, each once, and ids that no pack defines. */
export function* crossCheck(check: CrossCheck): Generator<void, CrossProblem[]> {
  const { packs, sources, writing } = check;
  const found = new Map<string, CrossProblem>();
  for (const [index, pack] of packs.entries()) {
    for (let other = index + 1; other < sources.length; other++) {
      const rival = packs[other];
      if (check.isContributed(pack.uri) && (!rival || check.isContributed(rival.uri))) continue;
      const conflicts = yield* findConflicts(sources[index]!, sources[other]!, writing);
      for (const { first, second } of conflicts) {
        const tellsSecond = rival !== undefined && !check.isContributed(rival.uri);
        const [term, from, against] = tellsSecond ? [second, rival, first] : [first, pack, second];
        addConflict(found, tellsSecond, term, from, otherMeaning(against, tellsSecond ? pack : rival, check));
      }
    }
    if (check.isContributed(pack.uri)) continue;
    for (const id of pack.orphans) {
      const isKnown = packs.some(
        ({ store, orphans }) => store !== pack.store && store.indexOf(id) !== undefined && !orphans.includes(id),
      );
      if (isKnown) continue;
      const problem = { uri: pack.uri, place: { id }, key: 'pack.orphan', parameters: { id }, others: [] } as const;
      found.set(`${pack.uri} ${id}`, problem);
    }
  }
  return [...found.values()];
}

function addConflict(
  found: Map<string, CrossProblem>,
  tellsSecond: boolean,
  { text, language, concept }: Term,
  { uri }: TermPack,
  other: OtherMeaning,
): void {
  const key = [uri, concept.id, language, text].join('\0');
  const known = found.get(key);
  found.set(key, {
    uri,
    place: { id: concept.id, language, text },
    key: tellsSecond && known?.key !== 'pack.conflict' ? 'pack.conflictSecond' : 'pack.conflict',
    parameters: { name: text },
    others: [...(known?.others ?? []), other],
  });
}

function otherMeaning(
  { text, language, concept }: Term,
  pack: TermPack | undefined,
  { locale }: CrossCheck,
): OtherMeaning {
  return {
    concept: shownName(concept, locale),
    pack: pack?.title ?? concept.pack,
    at: pack ? { uri: pack.uri, place: { id: concept.id, language, text } } : { builtIn: concept.id },
  };
}
