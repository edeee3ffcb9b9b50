import type { Concept, ConceptType, Term } from '../terminology/concept';
import { nameIn } from '../terminology/terminology';
import { type Language, languages } from '../text/language';
import type { Completer } from './completion/completer';
import { completionKey } from './completion/key';
import { typeName } from './conceptMarkdown';
import type { FeatureContext } from './featureContext';
import type { PackNames } from './completion/packCompletion';

/** A concept to choose from a list. */
export interface FoundConcept {
  readonly id: string;
  /** Its preferred name in the reader's language, or the first that it has. */
  readonly name: string;
  readonly type: ConceptType;
  /** Its type for a reader, and the name by which it was found where that is another one. */
  readonly detail: string;
  /** The name by which it was found; left out where nothing was asked for. */
  readonly found?: string;
  readonly pack: string;
}

/** The most concepts of one answer. */
const most = 50;

/**
 * The concepts that `query` may name, by names in any language: those that begin so, then those with a word that does, then
 * those that begin almost so. The concepts of the field itself, by name, where it is empty. `isWanted` leaves out others.
 */
export function findConcepts(
  query: string,
  completer: Completer,
  packNames: PackNames,
  context: FeatureContext,
  isWanted: (id: string) => boolean = () => true,
): FoundConcept[] {
  const key = completionKey(completer.folding, query.trim());
  if (key === '') return coreConcepts(context, isWanted);
  const entries = completer.prefixes.find(key);
  const terms = [
    ...packNames.startingWith(query.trim(), most),
    ...entries.filter(({ inner }) => !inner).map(({ form }) => form.term),
  ].sort((a, b) => a.text.length - b.text.length || preference(b) - preference(a));
  const others = [
    ...entries.filter(({ inner }) => inner).map(({ form }) => form.term),
    ...completer.fuzzy.find(key).map(({ entry }) => entry.form.term),
  ];
  const found = new Map<string, FoundConcept>();
  for (const term of [...terms, ...others]) {
    if (found.size >= most) break;
    if (!found.has(term.concept.id) && isWanted(term.concept.id))
      found.set(term.concept.id, describe(term.concept, term, context));
  }
  return [...found.values()];
}

function coreConcepts(context: FeatureContext, isWanted: (id: string) => boolean): FoundConcept[] {
  return context.terminology.concepts
    .filter(({ id, relevance }) => relevance === 'core' && isWanted(id))
    .map((concept) => describe(concept, undefined, context))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .slice(0, most);
}

function describe(concept: Concept, term: Term | undefined, context: FeatureContext): FoundConcept {
  const name = shownName(concept, context.locale);
  const type = typeName(concept, context);
  const detail = term && term.text !== name ? `${type} · ${term.text}` : type;
  const found = term ? { found: term.text } : {};
  return { id: concept.id, name, type: concept.type, detail, ...found, pack: concept.pack };
}

/** Of equally long names the preferred one goes first. */
function preference({ kind }: Term): number {
  return Number(kind === 'preferred');
}

/** The preferred name of a concept in a language, or in the first that it has one in. */
export function shownName(concept: Concept, language: Language): string {
  const names = [language, ...languages].flatMap((one) => nameIn(concept, one) ?? []);
  return names[0] ?? concept.id;
}
