import type { Term } from '../terminology/concept';

/** A short form that a note explains: as a term of ours, or as something else. */
export interface Defined {
  /** The short form as `shortFormKey` makes it. */
  readonly shortForm: string;
  /** The term written out; undefined where it is none of ours. */
  readonly term: Term | undefined;
}

/** What a stretch of a note brings to the meanings in all of it, and whether it takes any. Depends on the stretch alone. */
export interface Evidence {
  /** What it says, each thing once. The keys mean something to the chooser only. */
  readonly says: readonly string[];
  readonly defines: readonly Defined[];
  /** Whether what the note says elsewhere may change the meaning of a candidate here. */
  readonly isOpen: boolean;
  /** Whether a definition elsewhere in the note may change it: abbreviations stand here. */
  readonly hasShortForms: boolean;
}

interface Counted {
  readonly defined: Defined;
  readonly times: number;
}

/** What all stretches of a note bring together. The same however they are put in order. Immutable. */
export interface NoteEvidence {
  /** How many stretches say each thing. */
  readonly said: ReadonlyMap<string, number>;
  /** What each short form is explained as, by a key of the meaning. */
  readonly defined: ReadonlyMap<string, ReadonlyMap<string, Counted>>;
}

export const noEvidence: NoteEvidence = Object.freeze({ said: new Map(), defined: new Map() });

/** The evidence of a note, and what of it is news: a thing said or defined for the first time, or no longer. */
export interface MergedEvidence {
  readonly evidence: NoteEvidence;
  readonly saysNews: boolean;
  readonly definesNews: boolean;
}

/** Whether news of the note may change a meaning in a stretch. */
export function concerns({ saysNews, definesNews }: MergedEvidence, { isOpen, hasShortForms }: Evidence): boolean {
  return (saysNews && isOpen) || (definesNews && hasShortForms);
}

/** The evidence of a note after some stretches went and others came. */
export function mergeEvidence(
  before: NoteEvidence,
  gone: Iterable<Evidence>,
  come: Iterable<Evidence>,
): MergedEvidence {
  const says = new Map<string, number>();
  const defines = new Map<string, { defined: Defined; times: number }>();
  const count = (stretches: Iterable<Evidence>, sign: 1 | -1): void => {
    for (const stretch of stretches) {
      for (const key of stretch.says) says.set(key, (says.get(key) ?? 0) + sign);
      for (const defined of stretch.defines) {
        const key = `${defined.shortForm} ${meaningKey(defined)}`;
        const known = defines.get(key);
        if (known) known.times += sign;
        else defines.set(key, { defined, times: sign });
      }
    }
  };
  count(gone, -1);
  count(come, 1);
  const said = changed(before.said, says);
  const defined = changedDefinitions(before.defined, defines.values());
  const isSame = !said.map && !defined.map;
  const evidence = isSame ? before : { said: said.map ?? before.said, defined: defined.map ?? before.defined };
  return { evidence, saysNews: said.isNews, definesNews: defined.isNews };
}

/** The evidence of a note that is one stretch. */
export function evidenceOf(stretch: Evidence): NoteEvidence {
  return mergeEvidence(noEvidence, [], [stretch]).evidence;
}

function meaningKey({ term }: Defined): string {
  return term ? `${term.language} ${term.concept.id}` : '';
}

/** `map` is undefined where no count changes; `isNews` tells whether a key comes or goes. */
interface Change<M> {
  readonly map: M | undefined;
  readonly isNews: boolean;
}

function changed(before: ReadonlyMap<string, number>, changes: Iterable<readonly [string, number]>) {
  let map: Map<string, number> | undefined;
  let isNews = false;
  for (const [key, change] of changes) {
    if (change === 0) continue;
    map ??= new Map(before);
    const times = (map.get(key) ?? 0) + change;
    if (times === 0) map.delete(key);
    else map.set(key, times);
    if (map.has(key) !== before.has(key)) isNews = true;
  }
  return { map, isNews } satisfies Change<ReadonlyMap<string, number>>;
}

function changedDefinitions(before: NoteEvidence['defined'], changes: Iterable<Counted>) {
  let map: Map<string, ReadonlyMap<string, Counted>> | undefined;
  let isNews = false;
  for (const { defined, times: change } of changes) {
    if (change === 0) continue;
    map ??= new Map(before);
    const meanings = new Map(map.get(defined.shortForm));
    const key = meaningKey(defined);
    const times = (meanings.get(key)?.times ?? 0) + change;
    if (times === 0) meanings.delete(key);
    else meanings.set(key, { defined: meanings.get(key)?.defined ?? defined, times });
    if (meanings.size === 0) map.delete(defined.shortForm);
    else map.set(defined.shortForm, meanings);
    if (meanings.has(key) !== (before.get(defined.shortForm)?.has(key) ?? false)) isNews = true;
  }
  return { map, isNews } satisfies Change<NoteEvidence['defined']>;
}
