import type { Code, Concept } from '../terminology/concept';
import { type Language, languages } from '../text/language';
import { conceptTypeKey } from './conceptTypeKey';
import type { FeatureContext } from './featureContext';
import { escapeMarkdown } from './markdown';

/** The name of a concept's type in the reader's language. */
export function typeName(concept: Concept, context: FeatureContext): string {
  return context.translate(`type.${conceptTypeKey[concept.type]}`);
}

/** What a concept is and how the other languages call it: Markdown paragraphs. The definition is in `language`. */
export function describeConcept(concept: Concept, language: Language, context: FeatureContext): string[] {
  return [escapeMarkdown(concept.names[language].definition), otherNames(concept, language, context)];
}

/** The preferred names in the languages other than `language`, each with the name of its language: one line of Markdown. */
function otherNames(concept: Concept, language: Language, context: FeatureContext): string {
  return languages
    .filter((other) => other !== language)
    .map((other) =>
      context.translate('hover.nameIn', {
        language: context.translate(`language.${other}`),
        name: escapeMarkdown(concept.names[other].preferred),
      }),
    )
    .join(' · ');
}

/** The codes that mean exactly the concept, by system, ICD first: one line of Markdown, empty when there is none. */
export function exactCodes(concept: Concept): string {
  const bySystem = new Map<string, Code[]>();
  for (const code of concept.codes) {
    if (code.match === 'exact') bySystem.set(code.system, [...(bySystem.get(code.system) ?? []), code]);
  }
  const isOther = (system: string): number => Number(!system.startsWith('ICD'));
  return [...bySystem]
    .sort(([a], [b]) => isOther(a) - isOther(b))
    .map(([system, codes]) => `${escapeMarkdown(system)} ${codes.map(({ code }) => `\`${code}\``).join(', ')}`)
    .join(' · ');
}
