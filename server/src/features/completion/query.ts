import type { Folding, UnitClass } from '../../text/folding';
import type { Span } from '../../text/span';
import { completionKey, isHan, latinLength } from './key';

/** Some words before the caret that may be the beginning of a name. */
export interface Query extends Span {
  readonly text: string;
  readonly key: string;
}

/** How far a name may begin before the caret, in code units. */
const reach = 64;

/** Marks that stand inside names: `Bell's`, `BoNT/A`, `FNGS 2.0`, `PM&R`, `HLA-B*15:02`. They do not end a query between two letters. */
const joiners = new Set(["'", '/', '.', '&', ',', '*', ':']);

/**
 * What may have been typed of a name before the caret, the longest first: back to a mark of punctuation or the start of
 * the line, beginning at each word or Chinese character. None inside a Latin word.
 */
export function queriesBefore(text: string, caret: number, folding: Folding): Query[] {
  const classAt = (index: number): UnitClass | undefined =>
    index < 0 || index >= text.length ? undefined : folding.classOf(text.charCodeAt(index));
  const isLetter = (index: number): boolean => classAt(index) === 'word' || classAt(index) === 'mark';
  const isWritten = (index: number): boolean => isLetter(index) || classAt(index) === 'han';
  const belongs = (index: number): boolean => {
    if (isWritten(index) || classAt(index) === 'space' || classAt(index) === 'hyphen') return true;
    const isJoiner = joiners.has(folding.unit(text.charCodeAt(index)));
    return isJoiner && isLetter(index - 1) && isLetter(index + 1);
  };

  if (isLetter(caret) && isLetter(caret - 1)) return [];
  const starts: number[] = [];
  for (let i = caret - 1; i >= 0 && i >= caret - reach && belongs(i); i--) {
    if (classAt(i) === 'han' || (classAt(i) === 'word' && !isLetter(i - 1))) starts.push(i);
  }
  return starts
    .reverse()
    .map((start) => {
      const typed = text.slice(start, caret);
      return { start, end: caret, text: typed, key: completionKey(folding, typed) };
    })
    .filter(isWorthLookingUp);
}

function isWorthLookingUp({ key }: Query): boolean {
  if (isHan(key)) return true;
  return latinLength(key) > 0 && /\p{L}/u.test(key);
}
