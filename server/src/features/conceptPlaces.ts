import type { Range } from 'vscode-languageserver-types';
import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import { rangeOf } from './ranges';

/** Where a note names which concepts: ids and places, no word of the note and little memory. */
export interface ConceptPlaces {
  /** The ids of the concepts, in the order in which they are first named. */
  readonly concepts: readonly string[];
  /** The mentions of a concept, in the order of the note. */
  rangesOf(id: string): Range[];
  /** How often a concept is named. */
  countOf(id: string): number;
  /** The mention that says most of a concept; undefined where the note names it nowhere. */
  bestOf(id: string): BestPlace | undefined;
}

export interface BestPlace {
  readonly range: Range;
  /** Whether the note says there that the patient has it. */
  readonly isAffirmed: boolean;
}

/** Four numbers a mention, those of one concept side by side. */
const numbersOfRange = 4;

interface Stretch {
  /** The first mention of the concept. */
  readonly first: number;
  readonly count: number;
  readonly best: number;
  readonly isAffirmed: boolean;
}

/** The places of the concepts of a note. Of several mentions the first that affirms it says most, the first denial least. */
export function conceptPlaces(note: NoteAnalysis): ConceptPlaces {
  const byConcept = new Map<string, Mention[]>();
  for (const mention of note.mentions) {
    const known = byConcept.get(mention.concept.id);
    if (known) known.push(mention);
    else byConcept.set(mention.concept.id, [mention]);
  }
  const numbers = new Int32Array(note.mentions.length * numbersOfRange);
  const stretches = new Map<string, Stretch>();
  let next = 0;
  for (const [id, mentions] of byConcept) {
    const least = mentions.reduce((lowest, mention) => Math.min(lowest, doubt(mention)), Number.POSITIVE_INFINITY);
    const best = next + mentions.findIndex((mention) => doubt(mention) === least);
    stretches.set(id, { first: next, count: mentions.length, best, isAffirmed: least === 0 });
    for (const mention of mentions) {
      const { start, end } = rangeOf(note, mention);
      numbers.set([start.line, start.character, end.line, end.character], numbersOfRange * next++);
    }
  }
  const range = (index: number): Range => {
    const [line, character, endLine, endCharacter] = numbers.subarray(numbersOfRange * index);
    return { start: { line: line!, character: character! }, end: { line: endLine!, character: endCharacter! } };
  };
  return Object.freeze<ConceptPlaces>({
    concepts: [...stretches.keys()],
    rangesOf: (id) => {
      const { first, count } = stretches.get(id) ?? { first: 0, count: 0 };
      return Array.from({ length: count }, (_, index) => range(first + index));
    },
    countOf: (id) => stretches.get(id)?.count ?? 0,
    bestOf: (id) => {
      const found = stretches.get(id);
      return found && { range: range(found.best), isAffirmed: found.isAffirmed };
    },
  });
}

/** How far a mention is from saying that the patient has something now: 0 where it says so. */
function doubt({ assertion, voice }: Mention): number {
  const { negation, temporality, experiencer } = assertion;
  if (experiencer !== 'patient' || voice === 'education' || voice === 'template') return 4;
  if (negation === 'negated') return 3;
  if (negation === 'possible' || temporality === 'hypothetical') return 2;
  return temporality === 'historical' ? 1 : 0;
}
