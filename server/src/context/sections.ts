import type { Folding } from '../text/folding';
import { lineAt } from '../text/lineAt';
import { splitUnits } from '../text/units';
import { trim } from '../text/sentences';
import type { Span } from '../text/span';
import type { Heading, HeadingReach, Section } from './assertion';
import type { ContextData, HeadingGroup } from './contextData';

/** Finds the headings of notes. Stateless. */
export interface HeadingFinder {
  /** The headings of a text, in order. Each line is read by itself. */
  find(text: string): Heading[];
}

/** A heading is no longer than this, in code units. */
export const longestHeading = 60;

const marker =
  /^[ \t]*(?:(#{1,6})[ \t]+|[-*•][ \t]+|\d{1,2}[.)、][ \t]*|[一二三四五六七八九十]{1,3}[、.][ \t]*)?(?:\*\*|__)?[【[]?/;
const decoration = /(?:\([^()]*\)|（[^（）]*）|[\]】]|\*\*|__|#|\s|[:：])+$/;

/**
 * A heading is one that `data` knows. At the beginning of a line: after `#`, between `**` or 【】, in capitals, or simply
 * alone on the line or before a colon. Inside a line: between 【】; before a colon, after the end of a sentence or a wide
 * gap, or in capitals. A heading alone on its line governs to the next heading; one with text after its colon to the next
 * heading or blank line, in another voice than the note's to the end of the line; one inside a line to the next heading or
 * the end of the line. A Markdown heading that is not known, and a line all in capitals before a colon, govern nothing and
 * end a section.
 */
export function createHeadingFinder(data: ContextData, folding: Folding): HeadingFinder {
  const groups = new Map<string, HeadingGroup>();
  const keyOf = (text: string, span: Span): string =>
    splitUnits(text, span, folding)
      .map((unit) => unit.key)
      .join(' ');
  for (const { headings } of data.languages) {
    for (const group of headings) {
      for (const text of group.texts) {
        const key = keyOf(text, { start: 0, end: text.length });
        if (group.kind) groups.set(key, group);
        else groups.delete(key);
      }
    }
  }
  const lookUp: LookUp = (text, span) =>
    span.end - span.start > longestHeading ? undefined : groups.get(keyOf(text, span));

  return {
    find(text) {
      const headings: Heading[] = [];
      for (let start = 0; start < text.length;) {
        const { end, next } = lineAt(text, start);
        headings.push(...headingsOfLine(text, { start, end }, lookUp));
        start = next;
      }
      return headings;
    },
  };
}

/** The sections that the headings of a text begin, in order, without overlap. */
export function sectionsOf(text: string, headings: readonly Heading[]): Section[] {
  const sections: Section[] = [];
  let blank = 0;
  for (const [index, { kind, at, heading, words, effects, voice, reach, lineEnd }] of headings.entries()) {
    if (!kind) continue;
    if (reach === 'paragraph' && blank < lineEnd) blank = nextBlankLine(text, lineEnd) ?? text.length;
    const limit = reach === 'line' ? lineEnd : reach === 'paragraph' ? blank : text.length;
    const end = Math.min(limit, headings[index + 1]?.at ?? text.length);
    sections.push({ kind, start: at, end, heading, words, effects, voice });
  }
  return sections;
}

type LookUp = (text: string, span: Span) => HeadingGroup | undefined;

function* headingsOfLine(text: string, line: Span, lookUp: LookUp): Generator<Heading> {
  const place = (group: HeadingGroup | undefined, at: number, heading: Span, reach: HeadingReach): Heading => ({
    kind: group?.kind,
    effects: group?.effects ?? [],
    voice: group?.voice,
    words: text.slice(heading.start, heading.end),
    at,
    heading,
    reach,
    lineEnd: line.end,
  });
  const head = text.slice(line.start, Math.min(line.end, line.start + 2 * longestHeading));
  const [mark, hashes] = marker.exec(head) ?? [''];
  const first = line.start + mark.length;
  let from = first;
  if (line.end - line.start <= 2 * longestHeading) {
    const tail = decoration.exec(head.slice(mark.length))?.[0] ?? '';
    const heading = trim(text, first, line.end - tail.length);
    if (!heading) return;
    const known = lookUp(text, heading);
    const group = known?.beforeColon && !hashes && !/[:：]/.test(tail) ? undefined : known;
    if (group || hashes || (/[:：]/.test(tail) && isCapitals(text, heading))) {
      yield place(group, (trim(text, line.start, line.end) ?? heading).start, heading, 'note');
      return;
    }
  }
  for (let end = nextEnd(text, first, line.end); end < line.end; end = nextEnd(text, end + 1, line.end)) {
    const found =
      text[end] === '】' ? headingInBrackets(text, line.start, end, lookUp) : headingBefore(text, from, end, lookUp);
    if (!found) continue;
    const isFirst = found.span.start === first;
    const at = isFirst ? (trim(text, line.start, line.end) ?? found.span).start : found.at;
    // Another voice behind a heading on its line does not go on in the remarks below it.
    yield place(found.group, at, found.span, isFirst && !found.group.voice ? 'paragraph' : 'line');
    from = end + 1;
  }
}

/** The first place from `from` on where a heading may end, a colon of either width or 】; `end` when there is none. */
function nextEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== 0x3a && text.charCodeAt(at) !== 0xff1a && text[at] !== '】') at++;
  return at;
}

/** A known heading at its place. `at` is where it begins, with its bracket. */
interface Found {
  readonly group: HeadingGroup;
  readonly span: Span;
  readonly at: number;
}

/** The known heading between 【 and the 】 at `end`, in a line that begins at `lineStart`. */
function headingInBrackets(text: string, lineStart: number, end: number, lookUp: LookUp): Found | undefined {
  const start = Math.max(lineStart, end - longestHeading);
  const opening = text.slice(start, end).lastIndexOf('【');
  const span = opening < 0 ? undefined : trim(text, start + opening + 1, end);
  const group = span && lookUp(text, span);
  return group && { group, span, at: start + opening };
}

/** Where a heading inside a line may begin: after a sentence, a bracket, a wide gap. */
const inlineStart = /[.!?;。！？；，】\])|][ \t]*|[ \t]{2,}|\t/g;
const capitalsTail = /(?:^|[^\p{L}])(\p{Lu}[\p{Lu} /&'’-]*\p{Lu})$/u;
const hanTail = /(?:^|[ \t])([\p{Script=Han}、及与和]{2,12})$/u;

/** The known heading that ends at `end` (before its colon), not before `from`. */
function headingBefore(text: string, from: number, end: number, lookUp: LookUp): Found | undefined {
  const start = Math.max(from, end - longestHeading);
  const before = text.slice(start, end).replace(/(?:[ \t*_】\]]|\([^()]*\)|（[^（）]*）)+$/, '');
  const starts = start === from ? [0] : [];
  for (const gap of before.matchAll(inlineStart)) starts.push(gap.index + gap[0].length);
  for (const tail of [capitalsTail.exec(before), hanTail.exec(before)]) {
    if (tail) starts.push(before.length - tail[1]!.length);
  }
  for (const offset of starts) {
    const span = trim(text, start + offset, start + before.length);
    const group = span && lookUp(text, span);
    if (group) return { group, span, at: span.start };
  }
  return undefined;
}

/** Whether a line is a heading for its capitals alone: at least two letters in a row, none in lower case. */
function isCapitals(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  return line.length <= longestHeading && /\p{Lu}{3}/u.test(line) && !/[\p{Ll}\d.,;?!]/u.test(line);
}

/** Where the first blank line after the line that ends at `lineEnd` begins. */
function nextBlankLine(text: string, lineEnd: number): number | undefined {
  for (let start = lineAt(text, lineEnd).next; start < text.length;) {
    const { end, next } = lineAt(text, start);
    if (!trim(text, start, end)) return start;
    start = next;
  }
  return undefined;
}
