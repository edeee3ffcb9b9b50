import type { AmbiguousForm, Term } from '../terminology/concept';
import type { Meaning } from './candidate';
import { elsewhere } from './cues';
import type { NoteEvidence } from './evidence';
import type { FormCues } from './formCues';
import type { Nearby } from './nearby';
import type { Relatedness } from './relatedness';

/** A surface whose meaning neither the note's definitions nor its neighbour words settle. */
export interface OpenSurface {
  /** What it may be of ours, the likeliest first; at least one. */
  readonly readings: readonly Term[];
  readonly ambiguity: AmbiguousForm | undefined;
  /** Whether it is a form of another language than its sentence, which uses it for something else. */
  readonly isForeign: boolean;
}

/** What speaks for the meanings of a form within one circle around it. */
interface Voices {
  /** Readings beside words that fit nothing else. */
  readonly cued?: readonly Term[];
  /** Readings beside concepts that have to do with them. */
  readonly named: readonly Term[];
  /** Readings beside words that fit them. */
  readonly hinted?: readonly Term[];
  readonly isElsewhere: boolean;
}

interface Means {
  readonly cues: FormCues;
  readonly relatedness: Relatedness;
}

/**
 * Chooses the meaning of an open surface from what the note says and from what stands around, the nearer first: its
 * sentence, the sentences beside it, the note. `around` has the keys of the words near it in its sentence. Undefined where
 * it means nothing of ours.
 */
export function chooseMeaning(
  { readings, ambiguity, isForeign }: OpenSurface,
  { said }: NoteEvidence,
  nearby: Nearby,
  around: ReadonlySet<string>,
  { cues, relatedness }: Means,
): Meaning | undefined {
  const open = (term: Term): Meaning => (ambiguity ? { term, ambiguity } : { term });
  const has = (key: 'aroundKey' | 'hintKey', meaning: string, keys: { has(key: string): boolean }): boolean =>
    ambiguity !== undefined && keys.has(cues[key](ambiguity, meaning));

  const related = ({ concept }: Term, named: { has(id: string): boolean }): boolean =>
    named.has(concept.id) || some(relatedness.relatedTo(concept.id), (id) => named.has(id));
  const writtenOut = readings.filter(({ concept }) => some(relatedness.kindsOf(concept.id), (id) => said.has(id)));
  const isWrittenElsewhere = ambiguity !== undefined && said.has(cues.expansionKey(ambiguity));
  if (isWrittenElsewhere) return writtenOut[0] && open(writtenOut[0]);
  // What is no name in the packs is never taken for granted, only where the note defines it.
  const isOurs = ({ concept }: Term): boolean => !ambiguity?.alsoConcepts?.includes(concept.id);
  if (writtenOut.length === 1 && isOurs(writtenOut[0]!)) return { term: writtenOut[0]! };

  const eligible = writtenOut.length > 0 ? writtenOut : readings;
  const circles: Voices[] = [
    {
      cued: eligible.filter(({ concept }) => has('aroundKey', concept.id, around)),
      named: eligible.filter((term) => related(term, nearby.sentence)),
      hinted: eligible.filter(({ concept }) => has('hintKey', concept.id, around)),
      isElsewhere: has('aroundKey', elsewhere, around),
    },
    { named: eligible.filter((term) => isOurs(term) && related(term, nearby.nextSentences)), isElsewhere: false },
    {
      named: eligible.filter((term) => isOurs(term) && related(term, said)),
      isElsewhere: has('aroundKey', elsewhere, said),
    },
  ];
  let hint: Term | undefined;
  for (const { cued = [], named, hinted = [], isElsewhere } of circles) {
    hint ??= hinted[0];
    const strong = [...new Set(cued.length === 1 ? cued : [...cued, ...named])];
    const [likeliest, ...others] = strong;
    if (likeliest) {
      const isOneIdea = others.every((term) => relatedness.areRelated(term.concept.id, likeliest.concept.id));
      const isSettled = isOneIdea && isOurs(likeliest) && !isElsewhere && !isForeign && (!hint || hint === likeliest);
      return isSettled ? { term: likeliest } : open(hint ?? likeliest);
    }
    if (isElsewhere) return undefined;
  }
  if (hint) return open(hint);
  if (ambiguity && (ambiguity.needsSupport || isForeign)) return undefined;
  return open(readings[0]!);
}

function some<T>(items: Iterable<T>, test: (item: T) => boolean): boolean {
  for (const item of items) if (test(item)) return true;
  return false;
}
