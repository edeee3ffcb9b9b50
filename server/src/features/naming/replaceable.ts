import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import { mentionsOf } from '../mentionsOf';

/**
 * The mentions that get another name together with one: those of its concept in its language. Words of patients are left as
 * they are, unless it is one of them: they seldom fit a sentence as a name does.
 */
export function replaceable(note: NoteAnalysis, mention: Mention): Mention[] {
  return mentionsOf(note, mention.concept.id).filter(
    (one) => one.term.language === mention.term.language && (one.term.kind !== 'lay' || one.start === mention.start),
  );
}
