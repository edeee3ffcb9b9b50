import { type Language, languages } from '../../text/language';
import { decodeUtf8, encodeUtf8 } from '../../text/utf8';
import { type Concept, type ConceptType, type LanguageNames, type TermKind, conceptTypes } from '../concept';
import { surfaceForms } from '../terminology';
import { RecentValues } from './recentValues';
import type { PackConcept } from './packModel';

/** One name of a stored concept. */
export interface StoredTerm {
  readonly text: string;
  readonly language: Language;
  readonly kind: TermKind;
}

/** A concept as it comes out of a store, with its names in the order of their numbers. */
export interface StoredConcept {
  readonly concept: Concept;
  readonly terms: readonly StoredTerm[];
}

/** The concepts of a pack in bytes; each is decoded when it is first needed, and some thousand are kept. */
export interface ConceptStore {
  /** The number of concepts. */
  readonly size: number;
  /** The number of names of all concepts. */
  readonly termCount: number;
  concept(index: number): StoredConcept;
  /** Which concept has the name with this number. */
  indexOfTerm(term: number): number;
  /** The number of the first name of a concept. */
  firstTerm(index: number): number;
  /** Which concept has this id, or undefined. */
  indexOf(id: string): number | undefined;
}

/** So many decoded concepts are kept at least. */
const kept = 2048;

/** The fields of names that few of them have. */
const rare = [
  'definition',
  'abbreviations',
  'layTerms',
  'misspellings',
  'gender',
  'number',
  'plural',
  'singular',
  'traditional',
  'traditionalRegional',
] as const satisfies readonly (keyof LanguageNames)[];

/**
 * The names of a language, as short as JSON has them, since a pack may have a million: the preferred one alone; with
 * synonyms, one alone or a list; with an object of what is rare.
 */
type NamesRecord =
  string | readonly [preferred: string, synonyms: string | readonly string[], others?: Partial<LanguageNames>];

type ConceptRecord = readonly [
  id: string,
  type: number,
  names: readonly (NamesRecord | 0)[],
  codes?: Concept['codes'],
  relations?: Concept['relations'],
  side?: Concept['side'],
];

/** The names of a concept that may be recognised, in the order of their numbers. */
export function* termsOf(names: PackConcept['names']): Generator<StoredTerm> {
  for (const language of languages) {
    const own = names[language];
    if (own) for (const form of surfaceForms(own)) yield { ...form, language };
  }
}

function pack(names: LanguageNames | undefined): NamesRecord | 0 {
  if (!names) return 0;
  const { preferred, synonyms } = names;
  const others = rare.filter((field) => names[field] !== undefined && names[field].length > 0);
  const [first = '', ...more] = synonyms;
  const shortened = more.length === 0 && synonyms.length > 0 ? first : synonyms;
  if (others.length > 0)
    return [preferred, shortened, Object.fromEntries(others.map((field) => [field, names[field]]))];
  return synonyms.length > 0 ? [preferred, shortened] : preferred;
}

function unpack(record: NamesRecord): LanguageNames {
  const [preferred, synonyms, others = {}] = typeof record === 'string' ? [record, []] : record;
  const none = { abbreviations: [], layTerms: [], misspellings: [], definition: '' };
  return { preferred, synonyms: typeof synonyms === 'string' ? [synonyms] : synonyms, ...none, ...others };
}

/** Writes concepts as bytes. */
export function encodeConcepts(concepts: readonly PackConcept[]): Uint8Array<ArrayBuffer> {
  const count = concepts.length;
  const offsets = new Uint32Array(count + 1);
  const firstTerms = new Uint32Array(count + 1);
  let blob = new Uint8Array(1 << 16);
  let length = 0;
  let terms = 0;
  for (const [index, { id, type, side, names, codes, relations }] of concepts.entries()) {
    const record: unknown[] = [id, conceptTypes.indexOf(type), languages.map((language) => pack(names[language]))];
    const isRelated = Object.keys(relations).length > 0;
    if (codes.length > 0 || isRelated || side) record.push(codes);
    if (isRelated || side) record.push(relations);
    if (side) record.push(side);
    const bytes = encodeUtf8(JSON.stringify(record));
    if (length + bytes.length > blob.length) {
      const grown = new Uint8Array(Math.max(length + bytes.length, Math.ceil(blob.length * 1.5)));
      grown.set(blob.subarray(0, length));
      blob = grown;
    }
    blob.set(bytes, length);
    length += bytes.length;
    terms += [...termsOf(names)].length;
    offsets[index + 1] = length;
    firstTerms[index + 1] = terms;
  }
  const byId = Uint32Array.from(concepts.keys()).sort((a, b) => compare(concepts[a]!.id, concepts[b]!.id));
  const wide = 1 + 3 * count + 2;
  const bytes = new Uint8Array(4 * wide + length);
  const words = new Uint32Array(bytes.buffer, 0, wide);
  words[0] = count;
  words.set(offsets, 1);
  words.set(firstTerms, 1 + count + 1);
  words.set(byId, 1 + 2 * (count + 1));
  bytes.set(blob.subarray(0, length), 4 * wide);
  return bytes;
}

/** Views what `encodeConcepts` wrote. `packTitle` is what the concepts say they come from. Throws when bytes are missing. */
export function openConcepts(bytes: Uint8Array, packTitle: string): ConceptStore {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const count = new Uint32Array(aligned.buffer, aligned.byteOffset, 1)[0]!;
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, 1 + 3 * count + 2);
  const offsets = words.subarray(1, count + 2);
  const firstTerms = words.subarray(count + 2, 2 * count + 3);
  const byId = words.subarray(2 * count + 3);
  const blob = aligned.subarray(words.byteLength);
  if (blob.length !== offsets[count]) throw new Error('The bytes are not those of concepts.');
  const read = (index: number): ConceptRecord =>
    JSON.parse(decodeUtf8(blob.subarray(offsets[index], offsets[index + 1])) ?? '') as ConceptRecord;
  const decode = (index: number): StoredConcept => {
    const [id, type, namesRecords, codes = [], relations = {}, side] = read(index);
    const own: Partial<Record<Language, LanguageNames>> = {};
    languages.forEach((language, at) => {
      const record = namesRecords[at];
      if (record) own[language] = unpack(record);
    });
    const concept: Concept = {
      id,
      type: conceptTypes[type] ?? ('other' satisfies ConceptType),
      relevance: 'peripheral',
      ...(side && { side }),
      names: withBorrowed(own),
      codes,
      relations,
      pack: packTitle,
      custom: true,
    };
    return { concept, terms: [...termsOf(own)] };
  };
  const recent = new RecentValues<number, StoredConcept>(kept);
  const ids = new RecentValues<number, string>(kept);
  const idAt = (index: number): string => ids.get(index, () => read(index)[0]);
  return Object.freeze<ConceptStore>({
    size: count,
    termCount: firstTerms[count]!,
    concept: (index) => recent.get(index, () => decode(index)),
    indexOfTerm: (term) => lastAtMost(firstTerms, count, term),
    firstTerm: (index) => firstTerms[index]!,
    indexOf(id) {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compare(idAt(byId[middle]!), id) < 0) low = middle + 1;
        else high = middle;
      }
      return low < count && idAt(byId[low]!) === id ? byId[low] : undefined;
    },
  });
}

/** Names in all three languages; those of the first language that has any stand for those that are not there. */
function withBorrowed(own: PackConcept['names']): Concept['names'] {
  const given = languages.flatMap((language) => own[language] ?? []);
  const lender = given.find(({ preferred }) => preferred !== '') ?? given[0]!;
  const borrowed = { ...lender, borrowed: true as const };
  return { en: own.en ?? borrowed, fr: own.fr ?? borrowed, zh: own.zh ?? borrowed };
}

/** The last of the first `count` starts that is not after `value`; starts ascend, and equal ones are concepts without names. */
function lastAtMost(starts: Uint32Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
