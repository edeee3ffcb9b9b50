import type { Asserted, ContextDetector, Governor, Heading, HeadingReach, Target } from '../context/assertion';
import { type ListText, listAt } from '../context/listReach';
import type { Candidate, Meaning } from '../recognition/candidate';
import type { Evidence } from '../recognition/evidence';
import type { MeaningChooser } from '../recognition/meaning';
import type { ConceptType } from '../terminology/concept';
import type { Language } from '../text/language';
import { type Span, lastStartingBy } from '../text/span';
import type { BlockReading } from './blockReading';

/** A heading above a block that governs its beginning. */
export interface HeadingAbove {
  readonly governor: Governor;
  readonly reach: HeadingReach;
}

/** The head of a list above a block that may go on in it. */
export interface ListAbove {
  readonly governor: Governor;
  /** True as long as the first line of the list is still to come. */
  readonly isFresh: boolean;
}

/** What above a block has a say in it. */
export interface Above {
  readonly heading: HeadingAbove | undefined;
  readonly list: ListAbove | undefined;
}

export const nothingAbove: Above = { heading: undefined, list: undefined };

/** The heading that a sentence stands under: the place of one in its block's headings, the one above the block, or none. */
export type Under = number | 'above' | undefined;

/**
 * A mention in its block. A cue that is a heading above the block lies before it, below 0: that of its section ends at
 * `endOfHeadingAbove`, that of its list at `endOfListHeadAbove`.
 */
export interface BlockMention extends Span, Asserted {
  readonly meaning: Meaning;
  readonly misspelled: boolean;
  /** The place of its sentence among those of the block. */
  readonly sentence: number;
  readonly under: Under;
}

export const endOfHeadingAbove = -1;
export const endOfListHeadAbove = -2;

/** Words of a block and what it says of them. Cues above the block are placed as those of a mention are. */
export type BlockStatement = Omit<BlockMention, 'meaning' | 'misspelled'>;

/** A block whose sentences have their language, also those that take the note's. Immutable. */
export interface SettledBlock {
  readonly reading: BlockReading;
  /** The language that sentences without one of their own were given. */
  readonly language: Language;
  readonly candidates: readonly Candidate[];
  readonly evidence: Evidence;
}

/** A block in its note. Depends on the rest of it by the language, the meanings chosen and the headings above. Immutable. */
export interface NoteBlock {
  readonly settled: SettledBlock;
  readonly meanings: readonly (Meaning | undefined)[];
  readonly above: Above;
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
  above: Above,
  context: ContextDetector,
): NoteBlock {
  const { reading } = settled;
  const { text, sentences, surfaces } = reading;
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
    const { under, governors } = governorsAt(reading, above, start);
    const asserted = context.assert(
      text,
      { start, end },
      named.map(({ start, end, meaning: { term } }) => {
        const { type, side } = term.concept;
        return { start, end, type, ...(side && { side }) };
      }),
      governors,
    );
    for (const [index, one] of named.entries()) {
      mentions.push({ ...one, ...asserted[index]!, sentence, under });
    }
  }
  return Object.freeze({ settled, meanings, above, mentions });
}

/** Says what a block says of words that need not name anything (in order), read as terms of `type` are; no sides. */
export function assertSpans(
  { settled: { reading }, above }: NoteBlock,
  spans: readonly Span[],
  type: ConceptType,
  context: ContextDetector,
): BlockStatement[] {
  const statements: BlockStatement[] = [];
  let next = 0;
  for (const [sentence, { start, end }] of reading.sentences.entries()) {
    const targets: Target[] = [];
    for (; next < spans.length && spans[next]!.start < end; next++) {
      const span = spans[next]!;
      targets.push({ start: span.start, end: Math.min(span.end, end), type, side: 'never' });
    }
    if (targets.length === 0) continue;
    const { under, governors } = governorsAt(reading, above, start);
    const asserted = context.assert(reading.text, { start, end }, targets, governors);
    for (const [index, { start, end }] of targets.entries()) {
      statements.push({ start, end, ...asserted[index]!, sentence, under });
    }
  }
  return statements;
}

/** The headings that a place of a block stands under, the nearest first: the head of its list, that of its section. */
function governorsAt(
  reading: BlockReading,
  above: Above,
  offset: number,
): { readonly under: Under; readonly governors: readonly Governor[] } {
  const under = headingOver(reading, offset, above.heading);
  const underList = listAt(listsOf(reading, above), offset)?.head;
  const governors = [
    governorOf(underList, reading.listHeads, above.list, endOfListHeadAbove),
    governorOf(under, reading.headings, above.heading, endOfHeadingAbove),
  ].filter((governor) => governor !== undefined);
  return { under, governors };
}

function listsOf({ text, headings, listHeads }: BlockReading, { list }: Above): ListText {
  return { text, headings, listHeads, isFreshAbove: list?.isFresh };
}

/** A governor as the sentences of the block see it; one above the block lies before it and ends at `endAbove`. */
function governorOf(
  under: Under,
  inBlock: readonly Governor[],
  above: { readonly governor: Governor } | undefined,
  endAbove: number,
): Governor | undefined {
  if (under !== 'above') return under === undefined ? undefined : inBlock[under];
  const { governor } = above!;
  return { ...governor, heading: { start: endAbove - governor.words.length, end: endAbove } };
}

/** What above has a say after a block. */
export function aboveAfter({ settled: { reading }, above }: NoteBlock): Above {
  const heading = headingAfter(reading, above.heading);
  const list = listAfter(reading, above);
  return heading || list ? { heading, list } : nothingAbove;
}

function headingAfter(reading: BlockReading, above: HeadingAbove | undefined): HeadingAbove | undefined {
  const last = reading.headings.at(-1);
  const open = last ? (last.kind ? { governor: last, reach: last.reach } : undefined) : above;
  if (!open || open.reach === 'line') return undefined;
  return open.reach === 'paragraph' && reading.blank !== undefined ? undefined : open;
}

function listAfter(reading: BlockReading, above: Above): ListAbove | undefined {
  const open = listAt(listsOf(reading, above), reading.text.length);
  if (!open) return undefined;
  const governor = open.head === 'above' ? above.list!.governor : reading.listHeads[open.head]!;
  return { governor, isFresh: open.isFresh };
}

/** Whether a block is asserted alike under both: the words of a heading tell its kind and effects. */
export function governAlike(a: Above, b: Above): boolean {
  return (
    a.heading?.reach === b.heading?.reach &&
    a.heading?.governor.words === b.heading?.governor.words &&
    a.list?.isFresh === b.list?.isFresh &&
    a.list?.governor.words === b.list?.governor.words
  );
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
