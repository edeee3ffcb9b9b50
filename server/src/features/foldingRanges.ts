import type { FoldingRange } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../note/noteAnalysis';
import { sectionTree, type SectionNode } from './sectionTree';

/** The sections of the note that have more than a line, to be folded. Blank lines at the end stay visible. */
export function foldingRanges(note: NoteAnalysis): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const visit = ({ section, children, end }: SectionNode): void => {
    const startLine = note.document.positionAt(section.start).line;
    const written = note.text.slice(section.start, end).trimEnd();
    const endLine = note.document.positionAt(section.start + written.length).line;
    if (endLine > startLine) ranges.push({ startLine, endLine });
    children.forEach(visit);
  };
  sectionTree(note).forEach(visit);
  return ranges;
}
