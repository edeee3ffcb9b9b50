import type { AmbiguousForm, Concept, Term } from '../../terminology/concept';
import { RecentValues } from '../../terminology/packs/recentValues';
import { type Terminology, nameIn } from '../../terminology/terminology';
import { type Language, languages } from '../../text/language';
import { isWrittenAs } from '../abbreviations';
import type { TermSource } from '../recogniser';
import type { Writing } from '../writing';
import { createNamedLike } from './namedLike';
import type { TermPack } from './openPack';

/** The built-in terminology with packs of users beside it. */
export interface PackTerminology {
  /** `concepts` and `terms` are the built-in ones alone: a pack may have a million. Concepts of packs are found by their id. */
  readonly terminology: Terminology;
  /** The names of the packs in their order, then the built-in ones: of equal names that of a pack is meant. */
  readonly sources: readonly TermSource[];
  /** The names that the packs have under the id of a concept, in their order. */
  readonly namesInPacks: (id: string) => Term[];
}

/** So many answers about ambiguous names are kept at least. */
const kept = 2048;

/**
 * Puts packs beside the built-in terminology. A concept belongs to the first that has its id, the built-in terminology
 * before all packs; what the others say under that id are more names of it.
 */
export function createPackTerminology(
  builtIn: Terminology,
  builtInSource: TermSource,
  packs: readonly TermPack[],
  writing: Writing,
): PackTerminology {
  const concept = (id: string): Concept | undefined => {
    const known = builtIn.concept(id);
    if (known) return known;
    for (const { store } of packs) {
      const index = store.indexOf(id);
      if (index !== undefined) return store.concept(index).concept;
    }
    return undefined;
  };
  const sources = [...packs.map((pack) => sourceOf(pack, concept)), builtInSource];
  const readers = sources.map((source) => ({ source, namedLike: createNamedLike(source.index, writing) }));

  const isA = (id: string, ancestor: string): boolean => {
    if (builtIn.concept(id)) return builtIn.isA(id, ancestor);
    const found = new Set([id]);
    for (const next of found) for (const parent of concept(next)?.relations['is-a'] ?? []) found.add(parent);
    return found.has(ancestor) && concept(id) !== undefined;
  };

  const namesakes = ({ source, namedLike }: (typeof readers)[number], form: string, language: Language): string[] =>
    namedLike({ text: form, language, kind: 'synonym' })
      .flatMap((number) => source.term(number) ?? [])
      .filter((term) => term.language === language && term.kind !== 'misspelling')
      .filter((term) => term.kind !== 'abbreviation' || isWrittenAs(form, term.text))
      .map((term) => term.concept.id);

  const findAmbiguity = (form: string, language: Language): AmbiguousForm | undefined => {
    const known = builtIn.ambiguity(form, language);
    const own = readers.slice(0, -1).flatMap((reader) => namesakes(reader, form, language));
    const others = known?.concepts ?? namesakes(readers.at(-1)!, form, language);
    if (own.every((id) => others.includes(id))) return known;
    const concepts = [...new Set([...own, ...others])];
    if (concepts.length === 1 && !known) return undefined;
    // Without the words that settle a built-in form: what a user's own pack says goes before them.
    return { form, languages: [language], concepts, elsewhere: known?.elsewhere ?? {}, needsSupport: false };
  };
  const answers = new RecentValues<string, { readonly form: AmbiguousForm | undefined }>(kept);

  const terminology: Terminology = Object.freeze({
    ...builtIn,
    concept,
    isA,
    ambiguity: (form: string, language: Language) =>
      answers.get(`${language} ${form}`, () => ({ form: findAmbiguity(form, language) })).form,
  });
  const namesInPacks = (id: string): Term[] =>
    packs.flatMap(({ store }, index) => {
      const at = store.indexOf(id);
      if (at === undefined) return [];
      return store.concept(at).terms.flatMap((_, place) => sources[index]!.term(store.firstTerm(at) + place) ?? []);
    });
  return { terminology, sources, namesInPacks };
}

/** The names of a pack, each with the concept that its id means among all packs. */
function sourceOf({ store, index, title }: TermPack, concept: (id: string) => Concept | undefined): TermSource {
  return {
    index,
    term(number): Term | undefined {
      const at = store.indexOfTerm(number);
      const own = store.concept(at);
      const term = own.terms[number - store.firstTerm(at)]!;
      const owner = concept(own.concept.id) ?? own.concept;
      // Misspellings of nothing name nothing.
      if (owner === own.concept) return hasName(owner) ? { ...term, concept: owner } : undefined;
      // What the owner prefers stays preferred.
      return { ...term, kind: term.kind === 'preferred' ? 'synonym' : term.kind, concept: owner, pack: title };
    },
  };
}

function hasName(concept: Concept): boolean {
  return languages.some((language) => nameIn(concept, language) !== undefined);
}
