import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { NoteAnalysis } from '../note/noteAnalysis';
import { mentionAt } from './mentionAt';
import { mentionsOf } from './mentionsOf';
import { rangeOf } from './ranges';

/** Where the note names the concept at a position, by whatever name and in whatever language. Empty where no term stands. */
export function documentHighlight(note: NoteAnalysis, position: Position): DocumentHighlight[] {
  const mention = mentionAt(note, note.document.offsetAt(position));
  if (!mention) return [];
  return mentionsOf(note, mention.concept.id).map((one) => ({
    range: rangeOf(note, one),
    kind: DocumentHighlightKind.Text,
  }));
}
