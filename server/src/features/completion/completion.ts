import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
} from 'vscode-languageserver-types';
import { sentenceBy } from '../../note/lookup';
import type { NoteAnalysis } from '../../note/noteAnalysis';
import type { ConceptType } from '../../terminology/concept';
import { type Language, languages } from '../../text/language';
import { countLanguages, decideLanguage } from '../../text/languageGuess';
import { withCapitalsOf } from '../capitals';
import { type Completer, createCompleter } from './completer';
import { type Candidate, type Writing, candidatesFor } from './candidates';
import { type Hit, hitsFor } from './hits';
import { type Query, queriesBefore } from './query';
import { fitAt } from './fit';
import { type Ranked, isWorthShowing, ranked } from './ranking';
import { describeConcept, typeName } from '../conceptMarkdown';
import type { FeatureContext } from '../featureContext';
import { type PackNames, packHits } from './packCompletion';
import { rangeOf } from '../ranges';

/** What an item keeps until it is resolved. */
interface ItemData {
  /** The address of the note: which packs it has tells which concept is meant. */
  readonly note: string;
  readonly concept: string;
  readonly language: Language;
}

/** The most items of one answer. */
const most = 30;

/** How much of a sentence tells which Chinese characters are being written, in code units. */
const lookBack = 256;

const kinds: Readonly<Record<ConceptType, CompletionItemKind>> = {
  condition: CompletionItemKind.Class,
  'sign/symptom': CompletionItemKind.Event,
  anatomy: CompletionItemKind.Struct,
  nerve: CompletionItemKind.Interface,
  vessel: CompletionItemKind.Field,
  drug: CompletionItemKind.Constant,
  procedure: CompletionItemKind.Method,
  investigation: CompletionItemKind.Function,
  scale: CompletionItemKind.Unit,
  pathogen: CompletionItemKind.Reference,
  'course/pattern': CompletionItemKind.Property,
  specialty: CompletionItemKind.Module,
  other: CompletionItemKind.Text,
};

export { type Completer, createCompleter };

/** How a list is asked for. */
export interface CompletionOptions {
  /** Nobody asked: the list comes up by itself while something is typed, and only when there is something good. */
  readonly unasked?: boolean;
  /** The ids of concepts that the user chose before, the last one first. */
  readonly choices?: readonly string[];
}

/**
 * The names that what stands before a position may be the beginning of, the likeliest first, each with the exact edit. The
 * list is never complete: every letter typed makes another. The names of users' packs come after those of the built-in
 * terminology.
 */
export function completion(
  note: NoteAnalysis,
  position: Position,
  completer: Completer,
  context: FeatureContext,
  packNames?: PackNames,
  { unasked = false, choices = [] }: CompletionOptions = {},
): CompletionList {
  const queries = note.tooLong ? [] : queriesBefore(note.text, note.document.offsetAt(position), completer.folding);
  const writing = writingAt(note, queries, completer);
  const typed = queries.at(-1);
  if (!typed) return { isIncomplete: true, items: [] };
  const fit = fitAt(note, typed, writing.language, completer, choices);
  const rank = (hits: readonly Hit[]): Ranked[] => ranked(candidatesFor(hits, writing), fit, completer);
  const builtIn = rank(hitsFor(queries, completer, writing.language));
  const custom = packNames ? rank(packHits(queries, packNames, completer.formOf, writing.language)) : [];
  const items = withoutRepeats(byReach(builtIn, custom))
    .filter(
      (candidate) =>
        !unasked ||
        isWorthShowing(candidate, note.text.slice(Math.max(0, candidate.query.start - 1), candidate.query.start)),
    )
    .slice(0, most)
    .map((candidate, place) => itemFor(note, candidate, place, context));
  return { isIncomplete: true, items };
}

/**
 * What more of the words before the caret begins goes alone; of two that as many begin, the built-in one goes first. A
 * mistyped name of a pack is shown only where more words are its beginning than that of any name that is spelled right.
 */
function byReach(builtIn: readonly Ranked[], custom: readonly Ranked[]): Ranked[] {
  const reach = ({ query }: Candidate): number => query.key.length;
  const furthest = (those: readonly Ranked[]): number => Math.max(0, ...those.map(reach));
  const isRight = ({ errors }: Candidate): boolean => errors === 0;
  const right = custom.filter(isRight);
  const least = furthest(right);
  const kept = builtIn.filter((candidate) => reach(candidate) >= least);
  const rightReach = furthest(kept.filter(isRight));
  const mistyped = custom.filter((one) => !isRight(one) && reach(one) > Math.max(least, rightReach));
  const others = least < rightReach ? kept : [...kept, ...right];
  return furthest(mistyped) > furthest(kept) ? [...mistyped, ...others] : [...others, ...mistyped];
}

function withoutRepeats(candidates: readonly Ranked[]): Ranked[] {
  const first = new Map<string, Ranked>();
  for (const candidate of candidates) {
    const key = `${candidate.concept.id}\0${candidate.name}`;
    if (!first.has(key)) first.set(key, candidate);
  }
  return [...first.values()];
}

/** An item with what its concept means and how the other languages call it. An item of another source stays as it is. */
export function resolveCompletion(item: CompletionItem, context: FeatureContext): CompletionItem {
  const data = readData(item.data);
  const concept = data && context.terminology.concept(data.concept);
  if (!concept) return item;
  const value = describeConcept(concept, data.language, context).join('\n\n');
  return { ...item, detail: typeName(concept, context), documentation: { kind: 'markdown', value } };
}

/**
 * What is being written where the queries end, told by the sentence around the last word. A sentence of nothing but words of
 * a name tells less than the note it stands in.
 */
function writingAt(note: NoteAnalysis, queries: readonly Query[], completer: Completer): Writing {
  const { spell } = completer;
  const [longest] = queries;
  const nearest = queries.at(-1);
  const sentence = nearest && sentenceBy(note, nearest.start);
  if (!longest || !sentence) return { language: note.language, traditional: false, spell };
  const isAlone = longest.start <= sentence.start && sentence.end <= longest.end;
  const around = `${note.text.slice(sentence.start, nearest.start)} ${note.text.slice(nearest.end, sentence.end)}`;
  const written = note.text.slice(Math.max(sentence.start, longest.end - lookBack), longest.end);
  const told = decideLanguage(countLanguages(around, { start: 0, end: around.length }));
  const language = told && (told === 'zh' || !isAlone) ? told : note.language;
  return { language, traditional: completer.isTraditional(written), spell };
}

function itemFor(note: NoteAnalysis, candidate: Candidate, place: number, context: FeatureContext): CompletionItem {
  const { name, concept, language, term, query } = candidate;
  const newText = term.text.includes(query.text) ? name : withCapitalsOf(query.text, name);
  const showsTerm = term.text !== name && term.kind !== 'misspelling';
  const data: ItemData = { note: note.document.uri, concept: concept.id, language };
  return {
    label: name,
    labelDetails: {
      ...(showsTerm ? { detail: ` (${term.text})` } : {}),
      description: typeName(concept, context),
    },
    kind: kinds[concept.type],
    sortText: String(place).padStart(2, '0'),
    filterText: query.text,
    textEdit: { range: rangeOf(note, query), newText },
    data,
  };
}

function readData(data: unknown): ItemData | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { note, concept, language: given } = data as Partial<Record<keyof ItemData, unknown>>;
  const language = languages.find((known) => known === given);
  return typeof note === 'string' && typeof concept === 'string' && language ? { note, concept, language } : undefined;
}

/** The address of the note that an item was offered in; undefined for an item of another source. */
export function noteOfItem(item: CompletionItem): string | undefined {
  return readData(item.data)?.note;
}
