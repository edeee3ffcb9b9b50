import type { Span } from '../../text/span';

/** A box of a form at its place: a mark, or brackets with nothing but a tick in them. */
export interface Box extends Span {
  readonly isTicked: boolean;
}

const emptyBoxes = '□☐▢◻❏❑';
const tickedBoxes = '☑☒✓✔√■';
const box = new RegExp(
  `[${emptyBoxes}${tickedBoxes}]|[[(（［][ \\t\\u3000]{0,4}[xX${tickedBoxes}]?[ \\t\\u3000]{0,4}[\\])）］]`,
  'g',
);
const tick = new RegExp(`[xX${tickedBoxes}]`);

/** The boxes of a stretch of text, in order. */
export function boxesIn(text: string, { start, end }: Span): Box[] {
  return [...text.slice(start, end).matchAll(box)].map(({ 0: mark, index }) => ({
    start: start + index,
    end: start + index + mark.length,
    isTicked: tick.test(mark),
  }));
}

/** Lines to write on, with what is written between two of them (`__left__`), rows of dots, and the `***` of templates. */
const lines = /[_＿]{2,}(?:[^\s_＿,，;；:：。]{1,20}[_＿]{2,})*|\*{3,}|\.{5,}/g;
const isLetter = /[\p{L}\p{N}]/u;

/** The blanks of a stretch of text that nobody has filled in, in order. Marks of emphasis (`__x__`, `***x***`) are none. */
export function blanksIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(lines)].flatMap(({ 0: line, index }) => {
    const blank = { start: start + index, end: start + index + line.length };
    const isGlued = isLetter.test(text[blank.start - 1] ?? '') || isLetter.test(text[blank.end] ?? '');
    const isMarkup = line.startsWith('*') || line.length === 2;
    return /^(?:[_＿]+|\*+|\.+)$/.test(line) && !(isMarkup && isGlued) ? [blank] : [];
  });
}
