import type { ConceptType } from '../terminology/concept';

/** Whether what is for some types of concept is for a target of `type`; one without a type is taken for a condition. */
export function appliesTo(
  { types }: { readonly types?: readonly ConceptType[] },
  type: ConceptType = 'condition',
): boolean {
  return !types || types.includes(type);
}
