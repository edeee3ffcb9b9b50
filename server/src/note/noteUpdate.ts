import type { ContextDetector } from '../context/assertion';
import { partitionPoint } from '../context/partitionPoint';
import type { Meaning } from '../recognition/candidate';
import { type MergedEvidence, concerns, mergeEvidence, noEvidence } from '../recognition/evidence';
import type { MeaningChooser } from '../recognition/meaning';
import type { Language } from '../text/language';
import { type LanguageCounts, decideLanguage } from '../text/languageGuess';
import type { BlockReading } from './blockReading';
import { type CommonEnds, commonEnds } from './lines';
import {
  type NoteBlock,
  type SettledBlock,
  aboveAfter,
  assertBlock,
  governAlike,
  isSettledFor,
  nothingAbove,
  settleBlock,
} from './noteBlock';
import type { NoteState } from './noteState';
import { Pace } from './pace';

/** What makes a note of readings. */
interface Means {
  readonly meanings: MeaningChooser;
  readonly context: ContextDetector;
}

/**
 * The note that some readings make. Blocks of `before` with the same readings are taken over, unless the rest of the note
 * now makes something else of them: its language, what it writes out, the heading above.
 */
export function* stateOf(
  readings: readonly BlockReading[],
  before: NoteState | undefined,
  means: Means,
): Generator<void, NoteState> {
  const common = commonEnds(before?.readings ?? [], readings);
  const counts = countsAfter(before, readings, common);
  const language = decideLanguage(counts) ?? 'en';
  const blocks = takenOver(before, readings, common);
  const fresh = yield* settleAnew(blocks, readings, common, language, before?.language === language, means);
  const goneBlocks = before?.blocks.slice(common.head, before.blocks.length - common.tail) ?? [];
  const resettled = [...fresh.keys()].flatMap((index) => blocks[index] ?? []);
  const gone = [...goneBlocks, ...resettled].map(({ settled }) => settled.evidence);
  const come = [...fresh.values()].map(({ evidence }) => evidence);
  const merged = mergeEvidence(before?.evidence ?? noEvidence, gone, come);
  const chosen = yield* chooseAnew(blocks, fresh, merged, means);
  yield* assertAnew(blocks, fresh, chosen, readings.length - common.tail, means);
  const starts = startsAfter(before, readings, common);
  const withHeadings = headingsAfter(before, readings, common);
  return { readings, blocks: blocks as NoteBlock[], starts, withHeadings, language, counts, evidence: merged.evidence };
}

/** The counts of a whole note: those of before, without what is gone and with what is new. */
function countsAfter(
  before: NoteState | undefined,
  readings: readonly BlockReading[],
  common: CommonEnds,
): LanguageCounts {
  const total = { han: 0, latin: 0, english: 0, french: 0, ...before?.counts };
  const add = ({ counts: { han, latin, english, french } }: BlockReading, sign: 1 | -1): void => {
    total.han += sign * han;
    total.latin += sign * latin;
    total.english += sign * english;
    total.french += sign * french;
  };
  const { head, tail } = common;
  const old = before?.readings ?? [];
  for (let index = head; index < old.length - tail; index++) add(old[index]!, -1);
  for (let index = head; index < readings.length - tail; index++) add(readings[index]!, 1);
  return total;
}

function startsAfter(
  before: NoteState | undefined,
  readings: readonly BlockReading[],
  { head, tail }: CommonEnds,
): Int32Array {
  const starts = new Int32Array(readings.length + 1);
  const firstTail = readings.length - tail;
  if (before) starts.set(before.starts.subarray(0, head + 1));
  for (let index = head; index < firstTail; index++) starts[index + 1] = starts[index]! + readings[index]!.text.length;
  if (!before) return starts;
  const shift = readings.length - before.readings.length;
  const delta = starts[firstTail]! - before.starts[firstTail - shift]!;
  for (let index = firstTail + 1; index <= readings.length; index++) {
    starts[index] = before.starts[index - shift]! + delta;
  }
  return starts;
}

function headingsAfter(
  before: NoteState | undefined,
  readings: readonly BlockReading[],
  { head, tail }: CommonEnds,
): readonly number[] {
  const old = before?.withHeadings ?? [];
  const oldCount = before?.readings.length ?? 0;
  const shift = readings.length - oldCount;
  const middle: number[] = [];
  for (let index = head; index < readings.length - tail; index++) {
    if (readings[index]!.headings.length > 0) middle.push(index);
  }
  const rest = old.slice(partitionPoint(old, (index) => index < oldCount - tail));
  return old
    .slice(
      0,
      partitionPoint(old, (index) => index < head),
    )
    .concat(middle, shift === 0 ? rest : rest.map((index) => index + shift));
}

/** The blocks of before where the readings are the same ones; undefined in the middle. */
function takenOver(
  before: NoteState | undefined,
  readings: readonly BlockReading[],
  { head, tail }: CommonEnds,
): (NoteBlock | undefined)[] {
  const old = before?.blocks ?? [];
  const middle = new Array<undefined>(readings.length - tail - head).fill(undefined);
  return (old.slice(0, head) as (NoteBlock | undefined)[]).concat(middle, old.slice(old.length - tail));
}

/** The blocks whose sentences get a language anew, by index: new ones, and all that take the note's when that changed. */
function* settleAnew(
  blocks: readonly (NoteBlock | undefined)[],
  readings: readonly BlockReading[],
  { head, tail }: CommonEnds,
  language: Language,
  isSameLanguage: boolean,
  { meanings }: Means,
): Generator<void, Map<number, SettledBlock>> {
  const fresh = new Map<number, SettledBlock>();
  const pace = new Pace();
  const end = isSameLanguage ? blocks.length - tail : blocks.length;
  for (let index = isSameLanguage ? head : 0; index < end; index++) {
    const known = blocks[index]?.settled;
    if (known && isSettledFor(known, language)) continue;
    const reading = readings[index]!;
    fresh.set(index, settleBlock(reading, language, meanings));
    if (pace.isDue(reading.text.length)) yield;
  }
  return fresh;
}

/** The meanings that are chosen anew, by index: those of new blocks, and others where what the note says changes them. */
function* chooseAnew(
  blocks: readonly (NoteBlock | undefined)[],
  fresh: ReadonlyMap<number, SettledBlock>,
  merged: MergedEvidence,
  { meanings }: Means,
): Generator<void, Map<number, readonly (Meaning | undefined)[]>> {
  const chosen = new Map<number, readonly (Meaning | undefined)[]>();
  const pace = new Pace();
  const choose = ({ reading, candidates }: SettledBlock) => meanings.choose(reading.text, candidates, merged.evidence);
  for (const [index, settled] of fresh) {
    chosen.set(index, choose(settled));
    if (pace.isDue(settled.reading.text.length)) yield;
  }
  const isNews = merged.saysNews || merged.definesNews;
  for (let index = 0; isNews && index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || fresh.has(index) || !concerns(merged, block.settled.evidence)) continue;
    const now = choose(block.settled);
    if (!areAlike(now, block.meanings)) chosen.set(index, now);
    if (pace.isDue(block.settled.reading.text.length)) yield;
  }
  return chosen;
}

function areAlike(a: readonly (Meaning | undefined)[], b: readonly (Meaning | undefined)[]): boolean {
  return a.every((meaning, index) => meaning?.term === b[index]?.term && meaning?.ambiguity === b[index]?.ambiguity);
}

/**
 * Asserts, in place, the blocks whose meanings were chosen anew, and after each of them (and from `firstKept` on) those
 * that another heading now governs, up to one that is governed as before.
 */
function* assertAnew(
  blocks: (NoteBlock | undefined)[],
  fresh: ReadonlyMap<number, SettledBlock>,
  chosen: ReadonlyMap<number, readonly (Meaning | undefined)[]>,
  firstKept: number,
  { context }: Means,
): Generator<void> {
  const pace = new Pace();
  let done = 0;
  for (const first of [...chosen.keys(), firstKept].sort((a, b) => a - b)) {
    for (let index = Math.max(first, done); index < blocks.length; index++) {
      done = index + 1;
      const old = blocks[index];
      const before = blocks[index - 1];
      const above = before ? aboveAfter(before) : nothingAbove;
      const meanings = chosen.get(index);
      if (old && !meanings && governAlike(old.above, above)) break;
      const settled = fresh.get(index) ?? old!.settled;
      blocks[index] = assertBlock(settled, meanings ?? old!.meanings, above, context);
      if (pace.isDue(settled.reading.text.length)) yield;
    }
  }
}
