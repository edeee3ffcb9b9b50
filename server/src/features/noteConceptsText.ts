import type { FeatureContext } from './featureContext';
import type { ConceptGroup, NotedConcept, NoteConcepts } from './noteConcepts';

/**
 * The concepts of a note as text to be pasted elsewhere: for each group its title and under it, with a hyphen, a line for each
 * concept with what the note says of it and its first code. Of one concept, by its id, the line alone, and nothing where the
 * note does not name it. Every line ends with a line break but that of one concept.
 */
export function noteConceptsText({ groups }: NoteConcepts, context: FeatureContext, id?: string): string {
  if (id !== undefined) {
    const one = groups.flatMap(({ concepts }) => concepts).find((concept) => concept.id === id);
    return one ? lineOf(one, context) : '';
  }
  const block = ({ title, concepts }: ConceptGroup): string =>
    [title, ...concepts.map((concept) => `- ${lineOf(concept, context)}`)].map((line) => `${line}\n`).join('');
  return groups.map(block).join('\n');
}

/** "hemifacial spasm: left [ICD-10-CM G51.32]" */
function lineOf({ name, assertion, codes }: NotedConcept, context: FeatureContext): string {
  const said = assertion === '' ? name : context.translate('concepts.asserted', { name, assertion });
  return codes[0] === undefined ? said : `${said} [${codes[0]}]`;
}
