import type { Span } from './span';

/** Opening marks of quotation with their closing ones. A straight mark opens and closes. */
const quotationMarks: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  // The title of what is cited.
  '《': '》',
  '„': '“',
  '"': '"',
};
/** Without one of these a text quotes nothing; without an opening one it opens no quotation. */
export const quotationMark = new RegExp(`[${Object.entries(quotationMarks).flat().join('')}]`);
export const openingMark = new RegExp(`[${Object.keys(quotationMarks).join('')}]`);
const closingMarks = new Set(Object.values(quotationMarks).filter((mark) => mark !== '"' && mark !== '“'));

/** What stands between marks of quotation in a stretch of text, and the marks without their partner. */
export interface Quotations {
  /** In order, without overlap: from the opening mark to the closing one. */
  readonly pairs: readonly Span[];
  /** The last opening mark, when nothing closes it. */
  readonly opened: { readonly at: number; readonly isStraight: boolean } | undefined;
  /** Typographic closing marks that nothing opens. */
  readonly closed: readonly number[];
}

/** After these a straight mark closes, or means inches or seconds. */
const beforeClosing = /[\p{Script=Latin}\p{N}.,;!?…%)\]]/u;

/** Pairs the marks of quotation from `start` to `end`. A straight one opens nothing right after a letter, a digit or a stop. */
export function quotationsIn(text: string, { start, end }: Span): Quotations {
  const pairs: Span[] = [];
  const closed: number[] = [];
  let opened: { at: number; closer: string } | undefined;
  for (let at = start; at < end; at++) {
    const mark = text[at]!;
    if (opened) {
      if (mark !== opened.closer) continue;
      pairs.push({ start: opened.at, end: at });
      opened = undefined;
    } else if (quotationMarks[mark] !== undefined) {
      if (mark !== '"' || at === 0 || !beforeClosing.test(text[at - 1]!)) opened = { at, closer: quotationMarks[mark] };
    } else if (closingMarks.has(mark)) closed.push(at);
  }
  return { pairs, opened: opened && { at: opened.at, isStraight: opened.closer === '"' }, closed };
}
