import { openingMark, quotationsIn } from './quotations';
import type { Span } from './span';

/** Words that sentences are cut by, in lower case. */
export interface SentenceWords {
  /** May be followed by a full stop inside a sentence; without that stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Go on to what comes next where a line ends with one: "or", "et", 及. */
  readonly joining: ReadonlySet<string>;
}

/**
 * Cuts a text into sentences, lines and list items, in order, without overlap, covering all but white space.
 *
 * A line break ends a sentence unless the line is plainly wrapped: it stops at a comma or a word that joins, it is long and
 * the next one goes on in lower case, other than with a label (`today:`), or the next one closes a quotation that it opens.
 * A full stop between digits or after an abbreviation ends nothing, nor one before a lower-case letter, except after a word
 * too long for an abbreviation.
 */
export function splitSentences(text: string, words: SentenceWords): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of sentenceEnds(text, words)) {
    const sentence = trim(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** The span from `start` to `end` without white space at either side; undefined when there is nothing else. */
export function trim(text: string, start: number, end: number): Span | undefined {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/**
 * Whether a line stops at a mark that ends a sentence whatever the next line begins with. In doubt it does not: after an
 * abbreviation, a number of one or two digits, a mark by itself.
 */
export function endsSentence(line: string, { abbreviations }: SentenceWords): boolean {
  let at = (trim(line, 0, line.length)?.end ?? 0) - 1;
  while (at > 0 && closers.includes(line[at]!)) at--;
  const mark = line[at];
  if (mark === undefined || hanStops.includes(mark)) return mark !== undefined;
  if (!stops.includes(mark)) return false;
  const word = wordBefore(line, 0, at);
  return word !== '' && !/^\d{1,2}$/.test(word) && !(mark === '.' && abbreviations.has(word.toLowerCase()));
}

/** A line of at least this length that the next line continues in lower case is taken for wrapped prose. */
const wrappedLineLength = 45;

/** One word and a colon: what it says begins anew. */
const label = /^[\p{L}/.]{1,14}[:：]/u;

/** The number of an item of a list. */
const numbering = /^\d{1,2}[.)、．]/;

const lineBreaks = '\n\r\u2028\u2029';
const hanStops = '。！？；';
const stops = '.!?…';
const closers = '"\'”’»」』）)]】';
const trailing = closers + stops + hanStops;
const listMarks = '-*•·–—#>';

/** Where the text may be cut, in order; the text's end last. */
function* sentenceEnds(text: string, { abbreviations, joining }: SentenceWords): Generator<number> {
  let sentenceStart = 0;
  let lineStart = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Of the letters, which most units are, none ends anything.
    if (code > 0x3f && code < 0x2026) continue;
    const character = text[i]!;
    if (code === 0x20) {
      if (startsNumberedItem(text, i + 1)) yield (sentenceStart = i + 1);
    } else if (lineBreaks.includes(character)) {
      if (character === '\r' && text[i + 1] === '\n') i++;
      if (!isWrapped(text, lineStart, i + 1, joining)) yield (sentenceStart = i + 1);
      lineStart = i + 1;
    } else if (
      // A mark before all else marks what follows: ？面肌痉挛.
      (hanStops.includes(character) && trim(text, sentenceStart, i)) ||
      (stops.includes(character) && isFinal(text, sentenceStart, i, abbreviations))
    ) {
      while (i + 1 < text.length && trailing.includes(text[i + 1]!)) i++;
      yield (sentenceStart = i + 1);
    }
  }
  yield text.length;
}

/** Whether a numbered item of a Chinese list stands inside a line: "1.面肌痉挛 2.高血压". */
function startsNumberedItem(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39 && /^\d{1,2}[.、．)]\s?\p{Script=Han}/u.test(text.slice(at, at + 6));
}

/** Whether the line from `lineStart` to its break, which ends at `next`, goes on in the line after it. */
function isWrapped(text: string, lineStart: number, next: number, joining: ReadonlySet<string>): boolean {
  const line = trim(text, lineStart, next);
  if (!line) return false;
  let first = next;
  while (text[first] === ' ' || text[first] === '\t') first++;
  const opening = text[first];
  if (opening === undefined || isSpace(text.charCodeAt(first)) || listMarks.includes(opening)) return false;
  const last = text[line.end - 1]!;
  if (',，、'.includes(last) || isQuotationOver(text, line, first)) return true;
  if (label.test(text.slice(first, first + 16)) || numbering.test(text.slice(first, first + 3))) return false;
  if (joining.has(wordBefore(text, line.start, line.end).toLowerCase()) || joining.has(last)) return true;
  return line.end - line.start >= wrappedLineLength && !':：'.includes(last) && /\p{Ll}/u.test(opening);
}

/** A word too long for an abbreviation: a stop after it ends a sentence though the next one begins in lower case. */
const wholeWord = /^\p{Ll}{5,}$/u;

/** No quotation goes further into the next line, in code units. */
const longestQuotation = 200;

/** Whether a quotation that `line` opens is closed in the next line, which begins at `next`. No list goes on in one. */
function isQuotationOver(text: string, line: Span, next: number): boolean {
  const last = text[line.end - 1]!;
  if ((stops + hanStops + closers + ':：').includes(last) || /\d/.test(text[next]!)) return false;
  const start = Math.max(line.start, line.end - longestQuotation);
  if (!openingMark.test(text.slice(start, line.end))) return false;
  const { opened } = quotationsIn(text, { start, end: line.end });
  if (!opened) return false;
  let end = next;
  const limit = Math.min(text.length, next + longestQuotation);
  while (end < limit && !lineBreaks.includes(text[end]!)) end++;
  return quotationsIn(text, { start: opened.at, end }).opened?.at !== opened.at;
}

/** Whether the stop at `at` ends the sentence that began at `sentenceStart`. */
function isFinal(text: string, sentenceStart: number, at: number, abbreviations: ReadonlySet<string>): boolean {
  let next = at + 1;
  while (next < text.length && (closers + stops).includes(text[next]!)) next++;
  const glued = next < text.length && !isSpace(text.charCodeAt(next));
  const word = wordBefore(text, sentenceStart, at);
  if (text[at] !== '.') {
    // A question mark before a word marks the word: "? hemifacial spasm".
    const opens = trim(text, sentenceStart, at) === undefined;
    return !opens && !glued && !continues(text, next);
  }
  // "fever.The patient": the space was left out.
  if (glued) return /\p{Ll}{2}$/u.test(word) && /^\p{Lu}\p{Ll}/u.test(text.slice(next, next + 2));
  if (abbreviations.has(word.toLowerCase())) return false;
  const isNumbering = /^\d{1,2}$/.test(word) && trim(text, sentenceStart, at - word.length) === undefined;
  return !isNumbering && (!continues(text, next) || wholeWord.test(word));
}

/** Whether the text goes on in lower case, on the same line, after the spaces at `at`. */
function continues(text: string, at: number): boolean {
  while (text[at] === ' ' || text[at] === '\t') at++;
  return /\p{Ll}/u.test(text[at] ?? '');
}

/** The letters, digits and inner stops just before `at` (`e.g`), as far as an abbreviation can be long. */
function wordBefore(text: string, sentenceStart: number, at: number): string {
  const before = text.slice(Math.max(sentenceStart, at - 12), at);
  return /[\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? '';
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code > 0x7f && /\s/.test(String.fromCharCode(code)));
}
