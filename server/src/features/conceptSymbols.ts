import type { SymbolInformation } from 'vscode-languageserver-types';
import { type ConceptPlaces } from './conceptPlaces';
import { conceptSymbolKind } from './conceptSymbolKind';
import type { FoundConcept } from './findConcepts';

/** A note and where it names which concepts. */
export interface PlacesInNote {
  readonly uri: string;
  /** What a reader calls the note. */
  readonly name: string;
  readonly places: ConceptPlaces;
}

/** So many symbols are told at most: nobody looks through more. */
const most = 1000;

/**
 * One symbol for each of the concepts and each of the notes that name it, at the mention that says most of it: the concepts
 * in their order, and notes that affirm one before those that do not. Words of side and course are no symbols. `query` is
 * what they were found by.
 */
export function conceptSymbols(
  query: string,
  concepts: readonly FoundConcept[],
  notes: readonly PlacesInNote[],
): SymbolInformation[] {
  const symbols = concepts.flatMap((concept) => {
    if (concept.type === 'course/pattern') return [];
    const name = symbolName(query, concept);
    const found = notes.flatMap((note) => {
      const best = note.places.bestOf(concept.id);
      return best ? [{ note, best }] : [];
    });
    found.sort((a, b) => Number(b.best.isAffirmed) - Number(a.best.isAffirmed));
    return found.map(({ note, best }) => {
      const count = note.places.countOf(concept.id);
      return {
        name,
        kind: conceptSymbolKind[concept.type],
        location: { uri: note.uri, range: best.range },
        containerName: count > 1 ? `${note.name} · ${count}×` : note.name,
      };
    });
  });
  return symbols.slice(0, most);
}

/**
 * The name of a concept for a list that an editor sifts once more by the letters of the query: where they are not in the
 * name, the name that was found stands behind it, or else what was typed.
 */
function symbolName(query: string, { name, found }: FoundConcept): string {
  const wanted = query.trim();
  if (hasLettersOf(name, wanted)) return name;
  return `${name} (${found !== undefined && hasLettersOf(found, wanted) ? found : wanted})`;
}

/** Whether the letters of a query are in a name in their order, others between them or not. */
function hasLettersOf(name: string, query: string): boolean {
  let at = 0;
  const letters = name.toLowerCase();
  for (const letter of query.toLowerCase().replace(/\s+/g, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
