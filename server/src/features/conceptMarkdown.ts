import type { Concept } from '../terminology/concept';
import { nameIn } from '../terminology/terminology';
import { type Language, languages } from '../text/language';
import { codesBySystem } from './conceptCodes';
import { conceptTypeKey } from './conceptTypeKey';
import type { FeatureContext } from './featureContext';
import { escapeMarkdown } from './markdown';

/** The name of a concept's type in the reader's language. */
export function typeName(concept: Concept, context: FeatureContext): string {
  return context.translate(`type.${conceptTypeKey[concept.type]}`);
}

/**
 * What a concept is and how the other languages call it: Markdown paragraphs. The definition is in `language`, or where a
 * pack has none there, in the reader's language or any.
 */
export function describeConcept(concept: Concept, language: Language, context: FeatureContext): string[] {
  const definitions = [language, context.locale, ...languages].map((one) => concept.names[one].definition);
  const definition = definitions.find((text) => text !== '') ?? '';
  return [escapeMarkdown(definition), otherNames(concept, language, context)];
}

/** The preferred names in the languages other than `language`, each with the name of its language: one line of Markdown. */
function otherNames(concept: Concept, language: Language, context: FeatureContext): string {
  return languages
    .filter((other) => other !== language)
    .flatMap((other) => {
      const name = nameIn(concept, other);
      if (name === undefined) return [];
      return context.translate('hover.nameIn', {
        language: context.translate(`language.${other}`),
        name: escapeMarkdown(name),
      });
    })
    .join(' · ');
}

/** The codes that mean exactly the concept, by system, ICD first: one line of Markdown, empty when there is none. */
export function exactCodes(concept: Concept): string {
  return codesBySystem(concept)
    .map(({ system, codes }) => [escapeMarkdown(system), codes.map(asCode).join(', ')].join(' ').trim())
    .join(' · ');
}

/** Which pack a concept comes from, as its reader knows it: one line of Markdown. */
export function sourceLine({ pack, custom }: Concept, context: FeatureContext): string {
  return `*${context.translate(custom ? 'hover.customSource' : 'hover.source', { pack: escapeMarkdown(pack) })}*`;
}

/** A code as it is written, in the type of code; the mark that would end it is left out. */
function asCode(code: string): string {
  return `\`${code.replaceAll('`', '').replace(/\s+/g, ' ')}\``;
}
