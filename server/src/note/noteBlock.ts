import type { Asserted, ContextDetector, Governor, Heading, HeadingReach } from '../context/assertion';
import type { Candidate, Meaning } from '../recognition/candidate';
import type { Evidence } from '../recognition/evidence';
import type { MeaningChooser } from '../recognition/meaning';
import type { Language } from '../text/language';
import { type Span, lastStartingBy } from '../text/span';
import type { BlockReading } from './blockReading';

/** A heading above a block that governs its beginning. */
export interface HeadingAbove {
  readonly governor: Governor;
  readonly reach: HeadingReach;
}

/** The heading that a sentence stands under: the place of one in its block's headings, the one above the block, or none. */
export type Under = number | 'above' | undefined;

/** A mention in its block. A cue that is the heading above the block starts before it, below 0. */
export interface BlockMention extends Span, Asserted {
  readonly meaning: Meaning;
  readonly misspelled: boolean;
  /** The place of its sentence among those of the block. */
  readonly sentence: number;
  readonly under: Under;
}

/** A block whose sentences have their language, also those that take the note's. Immutable. */
export interface SettledBlock {
  readonly reading: BlockReading;
  /** The language that sentences without one of their own were given. */
  readonly language: Language;
  readonly candidates: readonly Candidate[];
  readonly evidence: Evidence;
}

/** A block in its note. Depends on the rest of it by the language, the meanings chosen and the heading above. Immutable. */
export interface NoteBlock {
  readonly settled: SettledBlock;
  readonly meanings: readonly (Meaning | undefined)[];
  readonly above: HeadingAbove | undefined;
  readonly mentions: readonly BlockMention[];
}

/** Gives the sentences of a block that have no language of their own that of the note. */
export function settleBlock(reading: BlockReading, language: Language, meanings: MeaningChooser): SettledBlock {
  const candidates = reading.surfaces.map((surface) => {
    const sentence = lastStartingBy(reading.sentences, surface.start);
    return { ...surface, sentenceLanguage: sentence?.language ?? language, sentence: sentence ?? surface };
  });
  return { reading, language, candidates, evidence: meanings.evidence(reading.text, candidates) };
}

/** Whether a block would be settled alike in a note of this language. */
export function isSettledFor(block: SettledBlock, language: Language): boolean {
  return block.language === language || block.reading.sentences.every((sentence) => sentence.language !== undefined);
}

/** Asserts the mentions of a block. */
export function assertBlock(
  settled: SettledBlock,
  meanings: readonly (Meaning | undefined)[],
  above: HeadingAbove | undefined,
  context: ContextDetector,
): NoteBlock {
  const { text, sentences, surfaces } = settled.reading;
  const mentions: BlockMention[] = [];
  let next = 0;
  for (const [sentence, { start, end }] of sentences.entries()) {
    const named: { start: number; end: number; meaning: Meaning; misspelled: boolean }[] = [];
    for (; next < surfaces.length && surfaces[next]!.start < end; next++) {
      const meaning = meanings[next];
      const { start, end, misspelled } = surfaces[next]!;
      if (meaning) named.push({ start, end, meaning, misspelled: misspelled || meaning.term.kind === 'misspelling' });
    }
    if (named.length === 0) continue;
    const under = headingOver(settled.reading, start, above);
    const asserted = context.assert(
      text,
      { start, end },
      named.map(({ start, end, meaning: { term } }) => {
        const { type, side } = term.concept;
        return { start, end, type, ...(side && { side }) };
      }),
      under === 'above'
        ? beforeBlock(above!.governor)
        : under === undefined
          ? undefined
          : settled.reading.headings[under],
    );
    for (const [index, one] of named.entries()) mentions.push({ ...one, ...asserted[index]!, sentence, under });
  }
  return Object.freeze({ settled, meanings, above, mentions });
}

/** The heading that governs after a block. */
export function headingAfter({ settled: { reading }, above }: NoteBlock): HeadingAbove | undefined {
  const last = reading.headings.at(-1);
  const open = last ? (last.kind ? { governor: last, reach: last.reach } : undefined) : above;
  if (!open || open.reach === 'line') return undefined;
  return open.reach === 'paragraph' && reading.blank !== undefined ? undefined : open;
}

/** Whether a block is asserted alike under both headings: the words of a heading tell its kind and effects. */
export function governAlike(a: HeadingAbove | undefined, b: HeadingAbove | undefined): boolean {
  if (!a || !b) return a === b;
  return a.reach === b.reach && a.governor.words === b.governor.words;
}

/** The heading that a place in a block stands under. */
export function headingOver(reading: BlockReading, offset: number, above: HeadingAbove | undefined): Under {
  const index = lastHeadingBy(reading.headings, offset);
  const heading = reading.headings[index];
  if (!heading) return above && offset < endWithin(reading, above.reach) ? 'above' : undefined;
  return heading.kind && offset < endWithin(reading, heading.reach, heading) ? index : undefined;
}

/** Where what a heading governs ends as far as the block tells. */
function endWithin(reading: BlockReading, reach: HeadingReach, heading?: Heading): number {
  if (reach === 'line' && heading) return heading.lineEnd;
  return reach === 'paragraph' ? (reading.blank ?? Infinity) : Infinity;
}

function lastHeadingBy(headings: readonly Heading[], offset: number): number {
  let index = headings.length - 1;
  while (index >= 0 && headings[index]!.at > offset) index--;
  return index;
}

function beforeBlock(governor: Governor): Governor {
  return { ...governor, heading: { start: -1 - governor.words.length, end: -1 } };
}
