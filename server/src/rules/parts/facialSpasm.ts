import type { Laterality } from '../../context/assertion';
import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import type { Terminology } from '../../terminology/terminology';
import { belongsTo } from './places';

/** Whether the mention is hemifacial spasm in any of its forms. */
export function isHemifacialSpasm(mention: Mention, terminology: Terminology): boolean {
  return terminology.isA(mention.concept.id, 'hemifacial-spasm');
}

/** The side of a mention; some concepts are bilateral by meaning. */
export function sideOf({ concept, assertion }: Mention, terminology: Terminology): Laterality {
  return terminology.isA(concept.id, 'bilateral-hemifacial-spasm') ? 'bilateral' : assertion.laterality;
}

/** Whether the mention is bilateral by its meaning, or by words in its own clause rather than somewhere in the sentence. */
export function isPlainlyBilateral(note: NoteAnalysis, mention: Mention, terminology: Terminology): boolean {
  if (sideOf(mention, terminology) !== 'bilateral') return false;
  const cue = mention.cues.find(({ axis }) => axis === 'laterality');
  return !cue || belongsTo(note, mention, cue);
}
