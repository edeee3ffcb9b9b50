import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import type { ConceptType } from '../terminology/concept';
import { nameIn } from '../terminology/terminology';
import { type Span, contains } from '../text/span';
import { assertionParts } from './assertionText';
import { conceptSymbolKind } from './conceptSymbolKind';
import { hasDistinctSynonyms } from './distinctSynonyms';
import type { FeatureContext } from './featureContext';
import { rangeOf } from './ranges';
import { type SectionNode, sectionTree } from './sectionTree';

/** What an outline is read for. Anatomy and words of course or degree would bury it. */
const outlined: ReadonlySet<ConceptType> = new Set([
  'condition',
  'sign/symptom',
  'drug',
  'procedure',
  'investigation',
  'scale',
]);

/** The outline of a note: its sections, and in each what it says of conditions, signs, drugs, procedures, tests and scores. */
export function documentSymbols(note: NoteAnalysis, context: FeatureContext): DocumentSymbol[] {
  const mentions = note.mentions.filter(({ concept }) => outlined.has(concept.type));
  let next = 0;
  /** The symbols of the mentions that start before `end`, from where the last call stopped. */
  const mentionsBefore = (end: number): DocumentSymbol[] => {
    const first = next;
    while (next < mentions.length && mentions[next]!.start < end) next++;
    return mentions.slice(first, next).map((mention) => mentionSymbol(note, mention, context));
  };
  const sectionSymbol = ({ section, end, children }: SectionNode): DocumentSymbol => {
    mentionsBefore(section.heading.end);
    const own = mentionsBefore(section.end);
    const range = trimmed(note.text, { start: section.start, end });
    return {
      name: note.text.slice(section.heading.start, section.heading.end).trim() || section.kind,
      kind: SymbolKind.Namespace,
      range: rangeOf(note, range),
      selectionRange: rangeOf(
        note,
        contains(range, section.heading) ? section.heading : { ...range, end: range.start },
      ),
      children: [...own, ...children.map(sectionSymbol)],
    };
  };
  const symbols: DocumentSymbol[] = [];
  for (const node of sectionTree(note)) symbols.push(...mentionsBefore(node.section.start), sectionSymbol(node));
  return [...symbols, ...mentionsBefore(note.text.length)];
}

function mentionSymbol(note: NoteAnalysis, mention: Mention, context: FeatureContext): DocumentSymbol {
  const range = rangeOf(note, mention);
  const detail = assertionParts(mention, context)
    .map(({ text }) => text)
    .join(context.translate('list.separator'));
  return {
    name: nameOf(mention),
    ...(detail === '' ? {} : { detail }),
    kind: conceptSymbolKind[mention.concept.type],
    range,
    selectionRange: range,
  };
}

/** The preferred name, or what is written where that says more: the brand of a drug. */
function nameOf({ concept, term, text }: Mention): string {
  return hasDistinctSynonyms(concept) && term.kind === 'synonym' ? text : (nameIn(concept, term.language) ?? text);
}

/** A span without blanks at its end. */
function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
