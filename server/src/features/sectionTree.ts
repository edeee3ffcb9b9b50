import type { Section } from '../context/assertion';
import type { NoteAnalysis } from '../note/noteAnalysis';

/** A section with those under it. `end` is that of its last descendant. */
export interface SectionNode {
  readonly section: Section;
  readonly end: number;
  readonly children: readonly SectionNode[];
}

interface OpenNode {
  readonly section: Section;
  readonly level: number;
  end: number;
  readonly children: OpenNode[];
}

/** The sections of a note, nested by the level of Markdown headings. A heading without `#` stands under none and holds none. */
export function sectionTree(note: NoteAnalysis): readonly SectionNode[] {
  const roots: OpenNode[] = [];
  const open: OpenNode[] = [];
  for (const section of note.sections) {
    const level = headingLevel(note.text, section);
    while (open.length > 0 && (level === 0 || open.at(-1)!.level === 0 || open.at(-1)!.level >= level)) open.pop();
    const node: OpenNode = { section, level, end: section.end, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
    for (const ancestor of open) ancestor.end = section.end;
  }
  return roots;
}

/** The number of `#` before a heading on its line; 0 for a heading that is not Markdown's. */
function headingLevel(text: string, section: Section): number {
  const lineStart = text.lastIndexOf('\n', section.heading.start - 1) + 1;
  const marks = /^[ \t]{0,3}(#{1,6})[ \t]*$/.exec(text.slice(lineStart, section.heading.start));
  return marks?.[1]?.length ?? 0;
}
