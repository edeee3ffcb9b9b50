import type { ConceptType } from '../terminology/concept';

/** A concept type as one word: in keys of messages (`type.sign`) and as semantic token type, in the order of the legend. */
export const conceptTypeKey: Readonly<Record<ConceptType, string>> = {
  condition: 'condition',
  'sign/symptom': 'sign',
  anatomy: 'anatomy',
  nerve: 'nerve',
  vessel: 'vessel',
  drug: 'drug',
  procedure: 'procedure',
  investigation: 'investigation',
  scale: 'scale',
  pathogen: 'pathogen',
  'course/pattern': 'pattern',
  specialty: 'specialty',
  other: 'term',
};
