import type { Hover, Position } from 'vscode-languageserver-types';
import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import { nameIn } from '../terminology/terminology';
import { assertionParts } from './assertionText';
import { describeConcept, exactCodes, sourceLine, typeName } from './conceptMarkdown';
import { hasDistinctSynonyms } from './distinctSynonyms';
import type { FeatureContext } from './featureContext';
import { escapeMarkdown } from './markdown';
import { mentionAt } from './mentionAt';
import { otherReadings } from './otherReadings';
import { rangeOf } from './ranges';

/**
 * What the term at a position means, in the language the term is written in, and how the note asserts it. Everything
 * around is in the reader's language. Undefined where no term stands.
 */
export function hover(note: NoteAnalysis, position: Position, context: FeatureContext): Hover | undefined {
  const mention = mentionAt(note, note.document.offsetAt(position));
  if (!mention) return undefined;
  const { concept, term } = mention;
  const paragraphs = [
    `${title(mention)} · ${typeName(concept, context)}`,
    ...describeConcept(concept, term.language, context),
    exactCodes(concept),
    assertionLine(mention, context),
    ambiguityLine(mention, context),
    nameSourceLine(mention, context),
    sourceLine(concept, context),
  ];
  return {
    contents: { kind: 'markdown', value: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n') },
    range: rangeOf(note, mention),
  };
}

/** The preferred name; where the one that is written says more, such as a brand, that one and what it is a name of. */
function title({ concept, term }: Mention): string {
  const preferred = escapeMarkdown(nameIn(concept, term.language) ?? term.text);
  const isItsOwn = term.kind === 'synonym' && hasDistinctSynonyms(concept);
  return isItsOwn ? `**${escapeMarkdown(term.text)}** (${preferred})` : `**${preferred}**`;
}

/** Which pack adds this name to a concept of another one. */
function nameSourceLine({ term, text }: Mention, context: FeatureContext): string {
  if (term.pack === undefined) return '';
  const parameters = { name: escapeMarkdown(text), pack: escapeMarkdown(term.pack) };
  return `*${context.translate('hover.nameSource', parameters)}*`;
}

function assertionLine(mention: Mention, context: FeatureContext): string {
  const separator = context.translate('list.separator');
  const quote = (text: string): string => context.translate('quotation', { text: escapeMarkdown(text) });
  const parts = assertionParts(mention, context).map(({ text, cues }) =>
    cues.length === 0
      ? text
      : context.translate('hover.assertionByCue', { assertion: text, cues: cues.map(quote).join(separator) }),
  );
  return parts.length === 0 ? '' : context.translate('hover.inThisNote', { assertion: parts.join(separator) });
}

/** What else the surface may mean where the text around it leaves it open. */
function ambiguityLine(mention: Mention, context: FeatureContext): string {
  if (!mention.ambiguity) return '';
  const readings = otherReadings(mention, mention.ambiguity, context.terminology);
  if (readings.length === 0) return '';
  return context.translate('hover.mayAlsoMean', {
    form: escapeMarkdown(mention.text),
    readings: readings.map(escapeMarkdown).join(context.translate('list.separator')),
  });
}
