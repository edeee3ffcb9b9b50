import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import type { ConceptType } from '../../terminology/concept';
import { mentionsOf } from '../mentionsOf';
import { mentionLanguage } from './mentionLanguage';

/** What is done, measured or given is seldom quite the same under another name: `iCa` and `corrected calcium`. */
const particular: ReadonlySet<ConceptType> = new Set(['investigation', 'scale', 'procedure', 'drug']);

/**
 * The mentions that get another name together with one: those of its concept in its language, of what is done, measured or
 * given only those with the same name. Words of patients are left as they are, unless it is one of them: they seldom fit a
 * sentence as a name does.
 */
export function replaceable(note: NoteAnalysis, mention: Mention): Mention[] {
  const { concept, start, term } = mention;
  const language = mentionLanguage(mention);
  return mentionsOf(note, concept.id)
    .filter((one) => mentionLanguage(one) === language)
    .filter((one) => one.term.kind !== 'lay' || one.start === start)
    .filter((one) => !particular.has(concept.type) || one.term.text === term.text);
}
