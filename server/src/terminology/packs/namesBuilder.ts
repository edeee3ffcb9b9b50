import { type Language, languages } from '../../text/language';
import type { LanguageNames, TermKind } from '../concept';
import type { PackConcept } from './packModel';

/** The names of an entry in one language while they are gathered. */
interface Gathered {
  preferred: string | undefined;
  /** Names whose kind is not said, in order. */
  unsaid: string[];
  synonyms: string[];
  abbreviations: string[];
  layTerms: string[];
  misspellings: string[];
  traditional: string[];
  definition: string;
}

/** Gathers the names of one entry as formats without a place for each kind give them: one after the other. */
export class NamesBuilder {
  readonly #byLanguage = new Map<Language, Gathered>();

  /** Takes a name; `kind` is undefined where it is not said. False when there is a preferred name already. */
  add(language: Language, kind: TermKind | undefined, text: string, traditional = false): boolean {
    const names = this.#in(language);
    if (traditional && kind !== 'misspelling') names.traditional.push(text);
    else if (kind === undefined) names.unsaid.push(text);
    else if (kind === 'preferred') {
      if (names.preferred !== undefined && names.preferred !== text) return false;
      names.preferred = text;
    } else names[listOf[kind]].push(text);
    return true;
  }

  /** Gives the entry a definition in a language; the first counts. */
  define(language: Language, definition: string): void {
    const names = this.#in(language);
    if (names.definition === '') names.definition = definition;
  }

  get isEmpty(): boolean {
    return languages.every((language) => this.#finish(language) === undefined);
  }

  /** The names of all languages that have any. Where no name is said to be the preferred one, the first is. */
  finish(): Pick<PackConcept, 'names' | 'hasPreferred'> {
    const names: Partial<Record<Language, LanguageNames>> = {};
    let hasPreferred = false;
    for (const language of languages) {
      const finished = this.#finish(language);
      if (!finished) continue;
      names[language] = finished;
      const { preferred, unsaid } = this.#in(language);
      hasPreferred ||= preferred !== undefined || unsaid.length > 0;
    }
    return { names, hasPreferred };
  }

  #finish(language: Language): LanguageNames | undefined {
    const names = this.#byLanguage.get(language);
    if (!names) return undefined;
    const { unsaid, synonyms, abbreviations, layTerms, misspellings, traditional, definition } = names;
    const preferred = names.preferred ?? unsaid[0] ?? synonyms[0] ?? abbreviations[0] ?? layTerms[0] ?? traditional[0];
    if (preferred === undefined && misspellings.length === 0) return undefined;
    const others = (list: readonly string[]) => list.filter((name) => name !== preferred);
    return {
      preferred: preferred ?? '',
      synonyms: others([...unsaid, ...synonyms]),
      // An abbreviation that stands for want of a name stays one: it is matched with case.
      abbreviations,
      layTerms: others(layTerms),
      misspellings,
      definition,
      ...(traditional.length > 0 ? { traditional: others(traditional) } : {}),
    };
  }

  #in(language: Language): Gathered {
    let names = this.#byLanguage.get(language);
    if (!names) {
      names = {
        preferred: undefined,
        unsaid: [],
        synonyms: [],
        abbreviations: [],
        layTerms: [],
        misspellings: [],
        traditional: [],
        definition: '',
      };
      this.#byLanguage.set(language, names);
    }
    return names;
  }
}

const listOf = {
  synonym: 'synonyms',
  abbreviation: 'abbreviations',
  lay: 'layTerms',
  misspelling: 'misspellings',
} as const satisfies Record<Exclude<TermKind, 'preferred'>, keyof Gathered>;
