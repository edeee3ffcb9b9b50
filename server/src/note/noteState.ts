import type { ContextDetector } from '../context/assertion';
import type { NoteEvidence } from '../recognition/evidence';
import type { Language } from '../text/language';
import type { LanguageCounts } from '../text/languageGuess';
import type { BlockReading } from './blockReading';
import { endsBlock, pieces } from './blocks';
import { commonEnds } from './lines';
import type { NoteBlock } from './noteBlock';

/** A note cut into blocks, some of which may not be read yet. Those already read are filled in as the reading goes on. */
export interface Draft {
  readonly lines: readonly string[];
  /** For each block, the line after its last one. The pieces of an overlong stretch have the same. */
  readonly lineAfter: Int32Array;
  readonly texts: readonly string[];
  readonly readings: (BlockReading | undefined)[];
}

/** A note that was read. */
export interface NoteState {
  readonly readings: readonly BlockReading[];
  readonly blocks: readonly NoteBlock[];
  /** Where each block begins; the end of the note last. */
  readonly starts: Int32Array;
  /** The indexes of the blocks that have headings, in order. */
  readonly withHeadings: readonly number[];
  readonly language: Language;
  readonly counts: LanguageCounts;
  /** What its blocks say that settles meanings. */
  readonly evidence: NoteEvidence;
}

/**
 * What is kept of the versions of one open note, so that the next one is read only where it differs. Never changes what an
 * analysis says, only what it costs. One of a note that another reader read is forgotten.
 */
export class NoteMemory {
  /** The reader whose work this is. */
  reader: object | undefined;
  draft: Draft | undefined;
  state: NoteState | undefined;
}

const nothing: Draft = { lines: [], lineAfter: new Int32Array(), texts: [], readings: [] };

/** Lines cut into blocks. The blocks of `before` that stand between the same lines are taken over. */
export function* draftOf(
  lines: readonly string[],
  context: Pick<ContextDetector, 'endsSentence'>,
  before: Draft = nothing,
): Generator<void, Draft> {
  const { head, tail } = commonEnds(before.lines, lines);
  const isSame = head === lines.length && head === before.lines.length;
  if (isSame) return before;
  // An end of a block is known where the lines on both of its sides are the same ones.
  const first = countUpTo(before.lineAfter, head - 1);
  const tailFrom = before.lines.length - tail + 1;
  const last = countUpTo(before.lineAfter, tailFrom - 1);
  const hasTail = last < before.lineAfter.length && before.lineAfter[last]! < before.lines.length;
  const kept = hasTail ? countUpTo(before.lineAfter, before.lineAfter[last]!) : before.lineAfter.length;
  const shift = lines.length - before.lines.length;
  const from = first === 0 ? 0 : before.lineAfter[first - 1]!;
  const to = hasTail ? before.lineAfter[last]! + shift : lines.length;

  const lineAfter: number[] = [];
  const texts: string[] = [];
  let start = from;
  let steps = 0;
  for (let line = from; line < to; line++) {
    if (line + 1 < to && !endsBlock(lines[line]!, lines[line + 1]!, context)) continue;
    for (const piece of pieces(lines.slice(start, line + 1).join(''))) {
      lineAfter.push(line + 1);
      texts.push(piece);
      if (++steps % 256 === 0) yield;
    }
    start = line + 1;
  }
  const after = new Int32Array(first + lineAfter.length + before.lineAfter.length - kept);
  after.set(before.lineAfter.subarray(0, first));
  after.set(lineAfter, first);
  for (let index = kept, at = first + lineAfter.length; index < before.lineAfter.length; index++, at++) {
    after[at] = before.lineAfter[index]! + shift;
  }
  // A line without end is cut into pieces, most of which are those of before.
  const alike = commonEnds(before.texts.slice(first, kept), texts);
  const unread = new Array<undefined>(texts.length - alike.head - alike.tail).fill(undefined);
  return {
    lines,
    lineAfter: after,
    texts: before.texts.slice(0, first).concat(texts, before.texts.slice(kept)),
    readings: before.readings.slice(0, first + alike.head).concat(unread, before.readings.slice(kept - alike.tail)),
  };
}

/** How many of `sorted` (ascending) are at most `limit`. */
function countUpTo(sorted: Int32Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
