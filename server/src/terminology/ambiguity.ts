import { type Language, languages } from '../text/language';
import type { AmbiguousForm, Concept } from './concept';
import { type Terminology, surfaceForms } from './terminology';

/**
 * Tells entries apart by what they are entries of: a form that a pack of a user shares is known by the words that the
 * built-in terminology has for it.
 */
export function formKey({ form, languages }: AmbiguousForm): string {
  return `${form} ${languages.join(' ')}`;
}

/**
 * What a form stands for that is none of our concepts, in the language of the place it stands in; where nothing is known
 * there, in the first language that knows anything.
 */
export function meaningsElsewhere({ elsewhere }: AmbiguousForm, language: Language): readonly string[] {
  return [language, ...languages].map((one) => elsewhere[one] ?? []).find((meanings) => meanings.length > 0) ?? [];
}

/** The concepts of ours that a form may stand for as a name in one language, the likeliest first. */
export function conceptsMeant(terminology: Terminology, ambiguity: AmbiguousForm, language: Language): Concept[] {
  const isName = (concept: Concept): boolean =>
    [...surfaceForms(concept.names[language])].some(({ text }) => text === ambiguity.form);
  const own = ambiguity.concepts.flatMap((id) => terminology.concept(id) ?? []).filter(isName);
  return [...own, ...(ambiguity.alsoConcepts ?? []).flatMap((id) => terminology.concept(id) ?? [])];
}
