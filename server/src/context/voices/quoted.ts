import { quotationMark, quotationsIn } from '../../text/quotations';
import { type Span, overlaps } from '../../text/span';

/** How far beside its sentence a mark of quotation is looked for, in code units. */
const besideSentence = 300;

/**
 * What somebody else is quoted with in a sentence: between marks of quotation, which may stand in other sentences of its
 * lines. A typographic mark without its partner quotes to the sentence's end (or from its beginning), a straight one
 * nothing. In order, without overlap.
 */
export function quotedIn(text: string, sentence: Span): Span[] {
  let { start, end } = sentence;
  const first = Math.max(0, start - besideSentence);
  const last = Math.min(text.length, end + besideSentence);
  while (start > first && !isLineBreak(text, start - 1)) start--;
  while (end < last && !isLineBreak(text, end)) end++;
  if (!quotationMark.test(text.slice(start, end))) return [];
  const { pairs, opened, closed } = quotationsIn(text, { start, end });
  const closer = closed.findLast((at) => at >= sentence.start && at < sentence.end) ?? sentence.start;
  const quoted = pairs.filter((pair) => overlaps(pair, sentence) && pair.end > closer);
  if (closer > sentence.start) quoted.unshift({ start: sentence.start, end: closer });
  if (opened && !opened.isStraight && opened.at >= sentence.start) quoted.push({ start: opened.at, end: sentence.end });
  return quoted;
}

function isLineBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}
