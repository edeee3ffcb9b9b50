import type { Concept, Term } from '../../terminology/concept';
import { nameIn } from '../../terminology/terminology';
import { type Language, languages } from '../../text/language';
import { hasDistinctSynonyms } from '../distinctSynonyms';
import { type Hit, isAccentedLike } from './hits';
import { isHan, latinLength } from './key';
import type { FeatureContext } from '../featureContext';
import type { Fit } from './fit';
import type { Query } from './query';
import type { Spell, Spellings } from './spelling';

/** A name that may be written for what was typed. */
export interface Candidate {
  readonly name: string;
  readonly language: Language;
  readonly concept: Concept;
  /** The name that was found. */
  readonly term: Term;
  readonly query: Query;
  /** 0: `name` begins so; 1: a word inside it does; 2, 3: another name of the concept does; 4: almost. */
  readonly tier: number;
  readonly errors: number;
  /** What was typed is the whole of the name that was found. */
  readonly complete: boolean;
  /** 0: in the language being written; 1: only found in another one; 2: the translation of such a name. */
  readonly detour: number;
  readonly by: Hit['by'];
  /** Words of the name that was found before what was typed of it. */
  readonly wordsBefore: number;
}

/** The fewest Latin letters of a synonym for which it is offered itself, and not only what it leads to. */
const leastOwn = 4;

/** What decides between the names of a concept. */
export interface Writing {
  /** The language being written. */
  readonly language: Language;
  /** Whether Traditional Chinese characters are being written. */
  readonly traditional: boolean;
  readonly spell: Spell;
}

/**
 * The names to offer for what was found: of each concept the preferred one in the language being written, or where only
 * another language has what was typed, that language's and then the one being written.
 */
export function candidatesFor(hits: readonly Hit[], writing: Writing): Candidate[] {
  const byConcept = new Map<Concept, Hit[]>();
  for (const hit of hits) {
    const { concept } = hit.entry.form.term;
    const group = byConcept.get(concept);
    if (group) group.push(hit);
    else byConcept.set(concept, [hit]);
  }
  return [...byConcept].flatMap(([concept, group]) => candidatesOf(concept, group, writing));
}

/** The names to offer where nothing was typed yet: of the `usual` concepts that the words before lead to. */
export function expectedCandidates(
  offset: number,
  fit: Fit,
  { language, traditional, spell }: Writing,
  { terminology }: FeatureContext,
  usual: ReadonlySet<string>,
): Candidate[] {
  const query: Query = { start: offset, end: offset, text: '', key: '' };
  return [...usual].flatMap((id): Candidate[] => {
    const concept = terminology.concept(id);
    const preferred = concept && nameIn(concept, language);
    if (!concept || preferred === undefined || !fit.expects(concept)) return [];
    const spelled = spell(preferred, language, concept.names[language]);
    const name = traditional ? spelled.traditional : spelled.simplified;
    const term: Term = { text: preferred, language, kind: 'preferred', concept };
    return [
      {
        name,
        language,
        concept,
        term,
        query,
        tier: 0,
        errors: 0,
        complete: false,
        detour: 0,
        by: undefined,
        wordsBefore: 0,
      },
    ];
  });
}

function candidatesOf(concept: Concept, hits: readonly Hit[], writing: Writing): Candidate[] {
  const language = languageOf(hits, writing.language);
  const spelled = ({ simplified, traditional }: Spellings): string => (writing.traditional ? traditional : simplified);
  const preferredIn = (other: Language): string =>
    spelled(writing.spell(concept.names[other].preferred, other, concept.names[other]));
  const preferred = preferredIn(language);
  const found = new Map<string, Candidate>();
  const offer = (candidate: Candidate): void => {
    const known = found.get(candidate.name);
    if (!known || isBetter(candidate, known)) found.set(candidate.name, candidate);
  };
  for (const hit of hits) {
    const { form } = hit.entry;
    if (form.term.language !== language) continue;
    const detour = language === writing.language ? 0 : 1;
    const direct = candidate(hit, spelled(form.name), language, detour);
    offer(direct);
    if (isNameOfItsOwn(hit)) offer(candidate(hit, spelled(form.own), language, detour));
    if (detour === 1 && !form.untranslatable && nameIn(concept, writing.language) !== undefined) {
      offer({ ...direct, name: preferredIn(writing.language), language: writing.language, detour: 2 });
    }
  }
  const candidates = [...found.values()];
  if (hasDistinctSynonyms(concept) || found.get(preferred)?.tier !== 0) return candidates;
  return candidates.filter(({ name, detour }) => name === preferred || detour === 2);
}

/** The language whose names count: one whose accents were typed, the one being written, or the first that was found. */
function languageOf(group: readonly Hit[], written: Language): Language {
  // A shorter stretch may begin names in another language: what most of the words begin tells.
  const longest = Math.max(...group.map(({ query }) => query.key.length));
  const found = new Set(
    group.filter(({ query }) => query.key.length === longest).map(({ entry }) => entry.form.term.language),
  );
  const accented = group.filter(({ entry, query }) => isAccentedLike(entry.form.term.text, query.text));
  const typed = new Set(accented.map(({ entry }) => entry.form.term.language));
  if (typed.size > 0 && !typed.has(written)) return languages.find((language) => typed.has(language)) ?? written;
  return found.has(written) ? written : (languages.find((language) => found.has(language)) ?? written);
}

/** Synonyms are not always quite the same (`keratitis`, `corneal irritation`): one that is being typed is offered too. */
function isNameOfItsOwn({ entry, errors, query }: Hit): boolean {
  if (entry.form.term.kind !== 'synonym' || entry.inner || errors > 0) return false;
  return isHan(query.key) || latinLength(query.key) >= leastOwn;
}

function candidate(hit: Hit, name: string, language: Language, detour: number): Candidate {
  const { entry, query, errors } = hit;
  const { term, key, own, name: written } = entry.form;
  const isWhole = errors === 0 && (key === query.key || hit.isWholeSound === true);
  const isAsked = name === written.simplified || name === written.traditional;
  const isAbbreviation = term.kind === 'abbreviation' && term.text.startsWith(query.text);
  const isDirect = isAsked && (isWhole || isAbbreviation || own.simplified === written.simplified);
  // A Chinese word has no end: 面肌 is itself, and the beginning of 面肌痉挛. But a drug must not grow into another one.
  const complete = isWhole && (!isHan(key) || term.concept.type === 'drug');
  return {
    name,
    language,
    concept: term.concept,
    term,
    query,
    tier: tierOf(hit, isDirect),
    errors,
    complete,
    detour,
    by: hit.by,
    wordsBefore: entry.wordsBefore,
  };
}

function tierOf({ entry, errors }: Hit, direct: boolean): number {
  if (errors > 0) return 4;
  return (direct ? 0 : 2) + (entry.inner ? 1 : 0);
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if ((a.by === 'words') !== (b.by === 'words')) return b.by === 'words';
  return a.tier < b.tier || (a.tier === b.tier && a.errors < b.errors);
}
