import type { Folding } from '../text/folding';
import { splitUnits } from '../text/phrases';
import { trim } from '../text/sentences';
import type { Span } from '../text/span';
import type { Section } from './assertion';
import type { ContextData, HeadingGroup } from './contextData';

/** Finds the sections of notes. Stateless. */
export interface SectionFinder {
  /** The sections of a text, in order, without overlap. */
  find(text: string): Section[];
  /** The group that a section's heading belongs to. */
  groupOf(text: string, section: Section): HeadingGroup | undefined;
}

/** A heading is no longer than this, in code units. */
const longestHeading = 60;

/** A place where a section begins or ends. `group` is undefined for a heading that is not known. */
interface Boundary {
  readonly group: HeadingGroup | undefined;
  /** Where the section before it ends and its own begins: its marker (`##`, `-`, 【) or its first letter. */
  readonly at: number;
  readonly heading: Span;
  /** What its section reaches to when no other heading comes before: the whole text, or less. */
  readonly limit: number;
}

const marker =
  /^[ \t]*(?:(#{1,6})[ \t]+|[-*•][ \t]+|\d{1,2}[.)、][ \t]*|[一二三四五六七八九十]{1,3}[、.][ \t]*)?(?:\*\*|__)?[【[]?/;
const decoration = /(?:\([^()]*\)|（[^（）]*）|[\]】]|\*\*|__|#|\s|[:：])+$/;

/**
 * A section begins at a heading that `data` knows. At the beginning of a line: after `#`, between `**` or 【】, in
 * capitals, or simply alone on the line or before a colon. Inside a line: before a colon, after the end of a sentence or
 * a wide gap, or in capitals. A heading alone on its line governs to the next heading; one with text after its colon to the
 * next heading or blank line; one inside a line to the next heading or the end of the line. A Markdown heading that is not
 * known, and a line all in capitals before a colon, end a section.
 */
export function createSectionFinder(data: ContextData, folding: Folding): SectionFinder {
  const groups = new Map<string, HeadingGroup>();
  const keyOf = (text: string, span: Span): string =>
    splitUnits(text, span, folding)
      .map((unit) => unit.key)
      .join(' ');
  for (const { headings } of data.languages) {
    for (const group of headings) {
      for (const text of group.texts) groups.set(keyOf(text, { start: 0, end: text.length }), group);
    }
  }
  const lookUp = (text: string, span: Span): HeadingGroup | undefined =>
    span.end - span.start > longestHeading ? undefined : groups.get(keyOf(text, span));

  return {
    groupOf: (text, section) => lookUp(text, section.heading),
    find(text) {
      const boundaries: Boundary[] = [];
      const paragraphEnds = blankLines(text);
      let paragraph = 0;
      for (let start = 0; start < text.length;) {
        const { end, next } = lineAt(text, start);
        while (paragraph < paragraphEnds.length && paragraphEnds[paragraph]! < start) paragraph++;
        boundaries.push(...headingsOfLine(text, { start, end }, paragraphEnds[paragraph] ?? text.length, lookUp));
        start = next;
      }
      return boundaries.flatMap(({ group, at, heading, limit }, index) => {
        const end = Math.min(limit, boundaries[index + 1]?.at ?? text.length);
        return group ? [{ kind: group.kind, start: at, end, heading }] : [];
      });
    },
  };
}

function* headingsOfLine(
  text: string,
  line: Span,
  paragraphEnd: number,
  lookUp: (text: string, span: Span) => HeadingGroup | undefined,
): Generator<Boundary> {
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
      yield { group, at: (trim(text, line.start, line.end) ?? heading).start, heading, limit: text.length };
      return;
    }
  }
  for (const { index } of text.slice(first, line.end).matchAll(/[:：]/g)) {
    const heading = headingBefore(text, from, first + index, lookUp);
    if (!heading) continue;
    const isFirst = heading.span.start === first;
    yield {
      group: heading.group,
      at: isFirst ? (trim(text, line.start, line.end) ?? heading.span).start : heading.span.start,
      heading: heading.span,
      limit: isFirst ? paragraphEnd : line.end,
    };
    from = first + index + 1;
  }
}

/** Where a heading inside a line may begin: after a sentence, a bracket, a wide gap. */
const inlineStart = /[.!?;。！？；，】\])|][ \t]*|[ \t]{2,}|\t/g;
const capitalsTail = /(?:^|[^\p{L}])(\p{Lu}[\p{Lu} /&'’-]*\p{Lu})$/u;
const hanTail = /(?:^|[ \t])([\p{Script=Han}、及与和]{2,12})$/u;

/** The known heading that ends at `end` (before its colon), not before `from`. */
function headingBefore(
  text: string,
  from: number,
  end: number,
  lookUp: (text: string, span: Span) => HeadingGroup | undefined,
): { group: HeadingGroup; span: Span } | undefined {
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
    if (group) return { group, span };
  }
  return undefined;
}

/** Whether a line is a heading for its capitals alone: at least two letters in a row, none in lower case. */
function isCapitals(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  return line.length <= longestHeading && /\p{Lu}{3}/u.test(line) && !/[\p{Ll}\d.,;?!]/u.test(line);
}

function lineAt(text: string, start: number): { end: number; next: number } {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return { end: end > start && text[end - 1] === '\r' ? end - 1 : end, next: end + 1 };
}

/** Where each blank line begins, in order. */
function blankLines(text: string): number[] {
  const found: number[] = [];
  for (let start = 0; start < text.length;) {
    const { end, next } = lineAt(text, start);
    if (!trim(text, start, end)) found.push(start);
    start = next;
  }
  return found;
}
