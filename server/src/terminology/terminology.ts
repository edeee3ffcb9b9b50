import type { Language } from '../text/language';
import { languages } from '../text/language';
import type { AmbiguousForm, Concept, LanguageNames, Term, TermKind, TerminologyData } from './concept';

/** The terminology in use: concepts by id, every term, relations. Immutable. */
export interface Terminology {
  readonly concepts: readonly Concept[];
  readonly terms: readonly Term[];
  readonly ambiguous: readonly AmbiguousForm[];
  readonly traditionalToSimplified: string;
  /** The concept with this id, or undefined. */
  concept(id: string): Concept | undefined;
  /** Whether the concept is `ancestor` or reaches it by `is-a`. Unknown ids are nothing's kind. */
  isA(id: string, ancestor: string): boolean;
  /**
   * What is known of an ambiguous name in a language, or undefined when it is not ambiguous there. `form` is written as
   * in the packs (`Term.text`), not as in the note.
   */
  ambiguity(form: string, language: Language): AmbiguousForm | undefined;
}

/**
 * The surface forms of one language entry with the way each names the concept, without duplicates: the preferred name
 * first, then synonyms, abbreviations, lay terms, the names in Traditional characters (as synonyms), misspellings last.
 * A reader that folds forms and keeps the first of those that fold alike thus keeps a right name before a misspelling,
 * and the kind of a Simplified name before that of its Traditional writing. A preferred name that is also an abbreviation is
 * one. Borrowed names have none.
 */
export function* surfaceForms(names: LanguageNames): Generator<{ text: string; kind: TermKind }> {
  if (names.borrowed) return;
  const seen = new Set<string>();
  const groups: [TermKind, readonly (string | undefined)[]][] = [
    ['preferred', names.abbreviations.includes(names.preferred) ? [] : [names.preferred]],
    ['synonym', [names.plural, names.singular, ...names.synonyms]],
    ['abbreviation', names.abbreviations],
    ['lay', names.layTerms],
    ['synonym', [...(names.traditional ?? []), ...(names.traditionalRegional ?? [])]],
    ['misspelling', names.misspellings],
  ];
  for (const [kind, texts] of groups) {
    for (const text of texts) {
      if (text === undefined || text === '' || seen.has(text)) continue;
      seen.add(text);
      yield { text, kind };
    }
  }
}

/** The preferred name of a concept in a language; undefined where it has no name there. */
export function nameIn(concept: Concept, language: Language): string | undefined {
  const names = concept.names[language];
  return names.borrowed || names.preferred === '' ? undefined : names.preferred;
}

/** Indexes compiled terminology data, which is taken to be checked. Linear in its size; ancestors are found when asked. */
export function createTerminology(data: TerminologyData): Terminology {
  const byId = new Map(data.concepts.map((concept) => [concept.id, concept]));
  const terms: Term[] = [];
  for (const concept of data.concepts) {
    for (const language of languages) {
      for (const form of surfaceForms(concept.names[language])) terms.push({ ...form, language, concept });
    }
  }
  const ancestors = new Map<string, ReadonlySet<string>>();
  const ancestorsOf = (id: string): ReadonlySet<string> => {
    const known = ancestors.get(id);
    if (known) return known;
    const found = new Set<string>([id]);
    for (const next of found) for (const parent of byId.get(next)?.relations['is-a'] ?? []) found.add(parent);
    ancestors.set(id, found);
    return found;
  };
  const ambiguous = new Map<string, AmbiguousForm>();
  for (const entry of data.ambiguous) {
    for (const language of entry.languages) ambiguous.set(`${language} ${entry.form}`, entry);
  }
  return Object.freeze({
    concepts: data.concepts,
    terms,
    ambiguous: data.ambiguous,
    traditionalToSimplified: data.traditionalToSimplified,
    concept: (id: string) => byId.get(id),
    isA: (id: string, ancestor: string) => byId.has(id) && ancestorsOf(id).has(ancestor),
    ambiguity: (form: string, language: Language) => ambiguous.get(`${language} ${form}`),
  });
}
