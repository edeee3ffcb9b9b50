import type { Mention, NoteAnalysis } from '../note/noteAnalysis';

/** Every mention of a concept, in all its names and languages, in the order of the note. */
export function mentionsOf(note: NoteAnalysis, id: string): Mention[] {
  return note.mentions.filter(({ concept }) => concept.id === id);
}
