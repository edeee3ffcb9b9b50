import type { ContextDetector } from '../context/assertion';
import { trim } from '../text/sentences';

/**
 * A note is cut into blocks that are read by themselves: no sentence and no term goes from one into the next. Where a
 * block ends is seen from the lines beside it, so that an edit moves only the ends near it.
 */

/** No block is longer than this, in code units: what is read at a stretch, and anew at each key typed in it. */
export const longestBlock = 16_384;

const stops = '.!?…:;。！？：；';
const closers = '"\'”’»」』）)]】';
const listMarks = '-*•·–—#>';
const pauses = ',，、';
/** Marks after which no space stands. */
const hanMarks = '。！？：；，、';
const lowerCase = /\p{Ll}/u;
const numbering = /^\d{1,2}[.)、．]/;

/**
 * Whether a block ends between two lines: after blank lines, after a line that ends a sentence (in doubt, when the next one
 * does not go on in lower case), before an item of a list.
 */
export function endsBlock(line: string, next: string, context: Pick<ContextDetector, 'endsSentence'>): boolean {
  const written = trim(line, 0, line.length);
  const following = trim(next, 0, next.length);
  if (!following) return false;
  if (!written) return true;
  const last = line[written.end - 1]!;
  const first = next[following.start]!;
  if (listMarks.includes(first)) return true;
  if (pauses.includes(last)) return false;
  if (numbering.test(next.slice(following.start, following.start + 3))) return true;
  const ender = closers.includes(last) ? line[written.end - 2]! : last;
  return stops.includes(ender) && (!lowerCase.test(first) || context.endsSentence(line));
}

/**
 * Cuts a stretch into pieces of at most `longestBlock` units. Each ends where a word begins, after a stop if there is one, in
 * the second half of what fits. Of such places it is the one whose next letters weigh most: a place that the text itself
 * chooses, so that an edit before it seldom moves it.
 */
export function* pieces(text: string): Generator<string> {
  let start = 0;
  while (text.length - start > longestBlock) {
    const end = cutBetween(text, start + longestBlock / 2, start + longestBlock);
    yield text.slice(start, end);
    start = end;
  }
  yield text.slice(start);
}

function cutBetween(text: string, from: number, to: number): number {
  let best = to;
  let heaviest = -1;
  let afterStop = false;
  for (let at = from; at <= to; at++) {
    const before = text[at - 1]!;
    const isBlank = before === ' ' || before === '\n' || before === '\r' || before === '\t';
    if (!isBlank) afterStop = stops.includes(before) || closers.includes(before);
    if (!isBlank && !hanMarks.includes(before)) continue;
    const weight = weightAt(text, at) + (afterStop ? 2 ** 32 : 0);
    if (weight > heaviest) [best, heaviest] = [at, weight];
  }
  const parts = isHighSurrogate(text.charCodeAt(best - 1)) && isLowSurrogate(text.charCodeAt(best));
  const partsBreak = text[best - 1] === '\r' && text[best] === '\n';
  return parts || partsBreak ? best - 1 : best;
}

/** A number that the letters after `at` make, as if by chance (FNV-1a). */
function weightAt(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + 8; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000;
