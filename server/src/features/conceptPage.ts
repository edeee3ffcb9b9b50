import type { Concept } from '../terminology/concept';
import { surfaceForms } from '../terminology/terminology';
import { languages } from '../text/language';
import { exactCodes, sourceLine, typeName } from './conceptMarkdown';
import type { FeatureContext } from './featureContext';
import { shownName } from './findConcepts';
import { escapeMarkdown } from './markdown';

/**
 * All that is known of a concept, in Markdown: its definition and every right name in each language, its codes, where it
 * comes from. Undefined where no concept has the id.
 */
export function conceptPage(id: string, context: FeatureContext): string | undefined {
  const concept = context.terminology.concept(id);
  if (!concept) return undefined;
  const blocks = [
    `# ${escapeMarkdown(shownName(concept, context.locale))}`,
    `${typeName(concept, context)} · \`${concept.id.replaceAll('`', '')}\``,
    ...languages.flatMap((language) => languageBlocks(concept, language, context)),
    exactCodes(concept),
    sourceLine(concept, context),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function languageBlocks(concept: Concept, language: (typeof languages)[number], context: FeatureContext): string[] {
  const names = concept.names[language];
  if (names.borrowed) return [];
  const right = [...surfaceForms(names)].filter(({ kind }) => kind !== 'misspelling').map(({ text }) => text);
  return [
    `## ${context.translate(`language.${language}`)}`,
    escapeMarkdown(names.definition),
    [...new Set(right)].map((name) => `- ${escapeMarkdown(name)}`).join('\n'),
  ];
}
