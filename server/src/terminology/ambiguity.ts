import { type Language, languages } from '../text/language';
import type { AmbiguousForm } from './concept';

/**
 * What a form stands for that is none of our concepts, in the language of the place it stands in; where nothing is known
 * there, in the first language that knows anything.
 */
export function meaningsElsewhere({ elsewhere }: AmbiguousForm, language: Language): readonly string[] {
  return [language, ...languages].map((one) => elsewhere[one] ?? []).find((meanings) => meanings.length > 0) ?? [];
}
