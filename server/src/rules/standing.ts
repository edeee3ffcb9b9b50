import type { NoteAnalysis } from '../note/noteAnalysis';

/** What is known of a note beside its text. */
export interface Standing {
  /** Whether its text is the one that is stored. Left out: it is. */
  readonly isSaved?: boolean;
  /** Fingerprints of findings that the reader has dismissed. */
  readonly dismissed?: ReadonlySet<string>;
}

/**
 * Whether a note is still being written: it is not saved, and has no assessment or plan yet. What a rule misses in it may
 * still come.
 */
export function isUnderWay(note: NoteAnalysis, { isSaved = true }: Standing): boolean {
  return !isSaved && !note.blocks.hasSection(['assessment', 'plan']);
}
