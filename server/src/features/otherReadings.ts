import type { Mention } from '../note/noteAnalysis';
import { conceptsMeant, meaningsElsewhere } from '../terminology/ambiguity';
import type { AmbiguousForm } from '../terminology/concept';
import type { Terminology } from '../terminology/terminology';

/** What else an ambiguous form may mean than its mention does, in the language of its sentence as far as it is known there. */
export function otherReadings(
  { concept, term, sentence }: Mention,
  ambiguity: AmbiguousForm,
  terminology: Terminology,
): string[] {
  const ours = conceptsMeant(terminology, ambiguity, term.language)
    .filter(({ id }) => id !== concept.id)
    .map(({ names }) => names[sentence.language].preferred);
  return [...ours, ...meaningsElsewhere(ambiguity, sentence.language)];
}
