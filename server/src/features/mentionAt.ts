import { mentionBy } from '../note/lookup';
import type { Mention, NoteAnalysis } from '../note/noteAnalysis';

/** The mention at an offset or ending just before it; undefined when there is none. */
export function mentionAt(note: NoteAnalysis, offset: number): Mention | undefined {
  const mention = mentionBy(note, offset);
  return mention && offset <= mention.end ? mention : undefined;
}
