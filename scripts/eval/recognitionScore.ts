import type { Assertion } from '../../server/src/context/assertion';
import type { Mention, NoteAnalysis } from '../../server/src/note/noteAnalysis';
import type { ConceptType } from '../../server/src/terminology/concept';
import { overlaps } from '../../server/src/text/span';
import type { EvaluationNote } from '../../test/support/evaluationNotes';
import type { MarkedMention } from '../../test/support/markup';
import type { VariantRow } from '../../test/support/variantRows';

/** One note: the gold mentions that were found, what was found beside them, and what was missed. */
export interface NoteScore {
  readonly matched: readonly (readonly [gold: MarkedMention, found: Mention])[];
  readonly falsePositives: readonly Mention[];
  readonly falseNegatives: readonly MarkedMention[];
}

const unscored: readonly ConceptType[] = ['course/pattern', 'specialty'];

/** Whether mentions of a type are scored. */
export function isScored(type: ConceptType): boolean {
  return !unscored.includes(type);
}

const placeTypes: readonly ConceptType[] = ['anatomy', 'nerve', 'vessel'];

const axes = ['negation', 'temporality', 'experiencer', 'laterality'] as const satisfies readonly (keyof Assertion)[];

/** Compares a note's mentions with its gold, strictly: same start, end and concept. */
export function scoreNote({ mentions }: EvaluationNote, note: NoteAnalysis): NoteScore {
  const found = note.mentions.filter(({ concept }) => isScored(concept.type));
  const gold = mentions.filter(({ type }) => isScored(type));
  const key = (start: number, end: number, concept: string): string => `${start} ${end} ${concept}`;
  const byKey = new Map(found.map((one) => [key(one.start, one.end, one.concept.id), one]));
  const matched: [MarkedMention, Mention][] = [];
  const falseNegatives: MarkedMention[] = [];
  for (const one of gold) {
    const match = byKey.get(key(one.start, one.end, one.concept));
    if (match) matched.push([one, match]);
    else falseNegatives.push(one);
  }
  const hits = new Set(matched.map(([, match]) => match));
  return { matched, falseNegatives, falsePositives: found.filter((one) => !hits.has(one)) };
}

/** A value that was found otherwise than the gold has it. */
export interface WrongValue {
  readonly axis: string;
  readonly gold: MarkedMention;
  readonly expected: string;
  readonly found: string;
  /** The words that decided it, where some did. */
  readonly cue: string | undefined;
}

/** How many values were compared on matched mentions, by axis, and the wrong ones. Of a place only its side is compared. */
export function scoreValues(matched: NoteScore['matched']): {
  readonly compared: ReadonlyMap<string, number>;
  readonly wrong: readonly WrongValue[];
} {
  const compared = new Map<string, number>();
  const wrong: WrongValue[] = [];
  const compare = (axis: string, gold: MarkedMention, expected: string, found: string, cue?: string): void => {
    compared.set(axis, (compared.get(axis) ?? 0) + 1);
    if (expected !== found) wrong.push({ axis, gold, expected, found, cue });
  };
  for (const [gold, found] of matched) {
    for (const axis of axes) {
      if (axis !== 'laterality' && placeTypes.includes(gold.type)) continue;
      const cue = found.cues.find((one) => one.axis === axis)?.text;
      compare(axis, gold, gold.assertion[axis], found.assertion[axis], cue);
    }
    compare('misspelled', gold, String(gold.misspelled), String(found.misspelled));
  }
  return { compared, wrong };
}

/** Whether a row of variants was read as it should be. */
export function isAsExpected({ expect, concept, surface }: VariantRow, { mentions }: NoteAnalysis): boolean {
  const named = mentions.filter((one) => one.concept.id === concept);
  if (expect === 'leave') return !named.some((one) => overlaps(one, surface));
  return named.some(({ start, end }) => start === surface.start && end === surface.end);
}
