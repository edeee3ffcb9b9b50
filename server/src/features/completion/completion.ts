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
import type { Span } from '../../text/span';
import { countLanguages, decideLanguage } from '../../text/languageGuess';
import { withCapitalsOf } from '../capitals';
import { type Completer, createCompleter } from './completer';
import { type Candidate, type Writing, candidatesFor, expectedCandidates } from './candidates';
import { hitsFor } from './hits';
import { isFunctionWord } from './functionWords';
import { isHan } from './key';
import { type Query, queriesBefore } from './query';
import { fitAt } from './fit';
import { withSidedForms } from './sidedForms';
import { type Ranked, isWorthShowing, ranked } from './ranking';
import { describeConcept, exactCodes, typeName } from '../conceptMarkdown';
import { type Adapted, determinerFor } from '../naming/determiner';
import { genderOf } from '../naming/replacement';
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

/** How many names that a finished word begins stand before those that may come after it. */
const mostBegun = 4;

/** How much of a sentence tells which Chinese characters are being written, in code units. */
const lookBack = 256;

/** How far before a name its article begins at most, in code units. */
const longestDeterminer = 16;

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
  /** The command that an editor runs, with the id of the concept, when an item is accepted. */
  readonly chosenCommand?: string;
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
  { unasked = false, choices = [], chosenCommand }: CompletionOptions = {},
): CompletionList {
  const caret = note.document.offsetAt(position);
  const queries = note.tooLong ? [] : queriesBefore(note.text, caret, completer.folding);
  const typed = queries.at(-1) ?? { start: caret, end: caret };
  const writing = writingAt(note, queries, typed, completer);
  const fit = fitAt(note, typed, writing.language, completer, choices);
  const rank = (candidates: readonly Candidate[]): Ranked[] => ranked(candidates, fit, completer);
  const named = (): readonly Ranked[] => {
    const builtIn = rank(candidatesFor(hitsFor(queries, completer, writing.language), writing));
    const custom = packNames
      ? rank(candidatesFor(packHits(queries, packNames, completer.formOf, writing.language), writing))
      : [];
    return withoutRepeats(byReach(builtIn, custom));
  };
  /** Where a word is finished: the names that begin with it, and those that may come after it. */
  const nextNames = (begun: readonly Ranked[]): readonly Ranked[] => {
    const at = { start: caret, end: caret };
    const fitNext = fitAt(note, at, writing.language, completer, choices);
    const expected = ranked(expectedCandidates(caret, fitNext, writing, context, completer.usual), fitNext, completer);
    if (expected.length === 0) return [];
    return withoutRepeats([
      ...begun
        .filter((one) => one.tier === 0 && one.errors === 0 && !isFunctionWord(one.query.key.trim()))
        .slice(0, mostBegun),
      ...expected,
    ]);
  };
  const found = queries.length > 0 ? named() : [];
  const next = unasked || note.tooLong || !mayBeginAt(note.text, caret) ? [] : nextNames(found);
  const shown = withSidedForms(next.length > 0 ? next : found, note, writing, context.terminology, completer).filter(
    (candidate) => !unasked || isWorthShowing(candidate, note.text.charAt(candidate.query.start - 1)),
  );
  const items = shown.slice(0, most).map((candidate, place) => itemFor(note, candidate, place, context, chosenCommand));
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
  const paragraphs = [...describeConcept(concept, data.language, context), exactCodes(concept)];
  const value = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
  return { ...item, detail: typeName(concept, context), documentation: { kind: 'markdown', value } };
}

/** Whether a name may begin at the caret: no Latin word ends before it or begins after it. */
function mayBeginAt(text: string, caret: number): boolean {
  const before = text.charAt(caret - 1);
  return (!/[\p{L}\p{M}\p{N}]/u.test(before) || isHan(before)) && !/[\p{L}\p{N}]/u.test(text.charAt(caret));
}

/**
 * What is being written at a place, told by the sentence around what was typed there last. A sentence of nothing but words of
 * a name tells less than the note it stands in.
 */
function writingAt(note: NoteAnalysis, queries: readonly Query[], typed: Span, completer: Completer): Writing {
  const { spell } = completer;
  const longest = queries[0] ?? typed;
  const sentence = sentenceBy(note, typed.start);
  if (!sentence) return { language: note.language, traditional: false, spell };
  const isAlone = longest.start <= sentence.start && sentence.end <= longest.end;
  const around = `${note.text.slice(sentence.start, typed.start)} ${note.text.slice(typed.end, sentence.end)}`;
  const written = note.text.slice(Math.max(sentence.start, longest.end - lookBack), longest.end);
  const told = decideLanguage(countLanguages(around, { start: 0, end: around.length }));
  const language = told && (told === 'zh' || !isAlone) ? told : note.language;
  return { language, traditional: completer.isTraditional(written), spell };
}

function itemFor(
  note: NoteAnalysis,
  candidate: Ranked,
  place: number,
  context: FeatureContext,
  chosenCommand: string | undefined,
): CompletionItem {
  const { name, concept, language, term, query, isSided } = candidate;
  const written = term.text.includes(query.text) ? name : withCapitalsOf(query.text, name);
  const determiner = determinerBefore(note.text, candidate, written);
  const span = { start: query.start - determiner.length, end: query.end };
  const showsTerm = term.text !== name && term.kind !== 'misspelling' && !isSided;
  const description =
    language === note.language
      ? typeName(concept, context)
      : `${typeName(concept, context)} · ${context.translate(`language.${language}`)}`;
  const data: ItemData = { note: note.document.uri, concept: concept.id, language };
  return {
    label: name,
    labelDetails: { ...(showsTerm ? { detail: ` (${term.text})` } : {}), description },
    kind: kinds[concept.type],
    sortText: String(place).padStart(2, '0'),
    filterText: note.text.slice(span.start, span.end),
    textEdit: { range: rangeOf(note, span), newText: determiner.text + written },
    ...(chosenCommand === undefined
      ? {}
      : { command: { title: name, command: chosenCommand, arguments: [concept.id] } }),
    data,
  };
}

/** What becomes of the article before a name when it is written. A plural keeps what stands there. */
function determinerBefore(text: string, { name, concept, language, query }: Ranked, written: string): Adapted {
  const names = concept.names[language];
  const isAbbreviation = names.abbreviations.includes(name);
  const gender = genderOf({ text: name, kind: isAbbreviation ? 'abbreviation' : 'synonym' }, names);
  const before = text.slice(Math.max(0, query.start - longestDeterminer), query.start);
  return determinerFor(before, language, {
    text: written,
    isAbbreviation,
    gender: names.number === 'plural' ? undefined : gender,
  });
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
