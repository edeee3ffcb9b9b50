import { trim } from '../text/sentences';
import type { Span } from '../text/span';

/** No definition in brackets is longer than this, in code units. */
const longestBracket = 120;
const openers = '(（[［';
const closers = ')）]］';
const quotes = '"“”«»「」\'‘’\u00a0 ';
const partEnds = /[,，、;；:：=]/g;

/** What stands between brackets that hold no others, as far as it is short. In order. */
export function* bracketsIn(text: string): Generator<Span> {
  let open: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (openers.includes(character)) open = at + 1;
    else if (open !== undefined && closers.includes(character)) {
      if (at > open && at - open <= longestBracket) yield { start: open, end: at };
      open = undefined;
    }
  }
}

/** The parts of what stands in brackets, without quotation marks: `hemifacial spasm, HFS` has two. */
export function partsOf(text: string, inner: Span): Span[] {
  const parts: Span[] = [];
  let { start } = inner;
  for (const { index } of text.slice(inner.start, inner.end).matchAll(partEnds)) {
    const part = withoutQuotes(text, { start, end: inner.start + index });
    if (part) parts.push(part);
    start = inner.start + index + 1;
  }
  const last = withoutQuotes(text, { start, end: inner.end });
  return last ? [...parts, last] : parts;
}

/** The end of what stands before an offset, without blanks, quotation marks and the marks of `parting`. */
export function endBefore(text: string, offset: number, parting = ''): number {
  let end = offset;
  while (end > 0 && (isQuote(text[end - 1]!) || parting.includes(text[end - 1]!))) end--;
  return end;
}

/** Whether a character quotes a short form or parts it from what announces it. */
export function isQuote(character: string): boolean {
  return quotes.includes(character) || '\t:：'.includes(character);
}

/** The Latin word before an offset with nothing but blanks or one line break between. */
export function wordBefore(text: string, offset: number): Span | undefined {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  if (/\n\s*\n/.test(text.slice(end, offset))) return undefined;
  let start = end;
  while (start > 0 && /[\p{Script=Latin}\p{M}\p{N}'’‐‑-]/u.test(text[start - 1]!)) start--;
  return start < end ? { start, end } : undefined;
}

function withoutQuotes(text: string, span: Span): Span | undefined {
  const found = trim(text, span.start, span.end);
  if (!found) return undefined;
  let { start, end } = found;
  while (start < end && quotes.includes(text[start]!)) start++;
  while (end > start && quotes.includes(text[end - 1]!)) end--;
  return start < end ? { start, end } : undefined;
}
