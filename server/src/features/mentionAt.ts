import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import { lastStartingBy } from '../text/span';

/** The mention at an offset or ending just before it; undefined when there is none. */
export function mentionAt(note: NoteAnalysis, offset: number): Mention | undefined {
  const mention = lastStartingBy(note.mentions, offset);
  return mention && offset <= mention.end ? mention : undefined;
}
