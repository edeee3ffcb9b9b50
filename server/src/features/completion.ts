import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
} from 'vscode-languageserver-types';
import { sentenceBy } from '../note/lookup';
import type { NoteAnalysis } from '../note/noteAnalysis';
import type { ConceptType } from '../terminology/concept';
import { type Language, languages } from '../text/language';
import { withCapitalsOf } from './capitals';
import { type Completer, createCompleter } from './completer';
import { type Candidate, type Writing, candidatesFor } from './completionCandidates';
import { hitsFor } from './completionHits';
import { type Query, queriesBefore } from './completionQuery';
import { ranked } from './completionRanking';
import { describeConcept, typeName } from './conceptMarkdown';
import type { FeatureContext } from './featureContext';
import { rangeOf } from './ranges';

/** What an item keeps until it is resolved. */
interface ItemData {
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
};

export { type Completer, createCompleter };

/**
 * The names that what stands before a position may be the beginning of, the likeliest first, each with the exact edit. The
 * list is never complete: every letter typed makes another.
 */
export function completion(
  note: NoteAnalysis,
  position: Position,
  completer: Completer,
  context: FeatureContext,
): CompletionList {
  const queries = note.tooLong ? [] : queriesBefore(note.text, note.document.offsetAt(position), completer.folding);
  const writing = writingAt(note, queries, completer);
  const candidates = candidatesFor(hitsFor(queries, completer, writing.language), writing);
  const items = ranked(candidates, note, completer)
    .slice(0, most)
    .map((candidate, place) => itemFor(note, candidate, place, context));
  return { isIncomplete: true, items };
}

/** An item with what its concept means and how the other languages call it. An item of another source stays as it is. */
export function resolveCompletion(item: CompletionItem, context: FeatureContext): CompletionItem {
  const data = readData(item.data);
  const concept = data && context.terminology.concept(data.concept);
  if (!concept) return item;
  const value = describeConcept(concept, data.language, context).join('\n\n');
  return { ...item, detail: typeName(concept, context), documentation: { kind: 'markdown', value } };
}

/** What is being written where the queries end. A sentence of nothing else tells less than the note it stands in. */
function writingAt(note: NoteAnalysis, queries: readonly Query[], completer: Completer): Writing {
  const { spell } = completer;
  const [longest] = queries;
  const nearest = queries.at(-1);
  const sentence = nearest && sentenceBy(note, nearest.start);
  if (!longest || !sentence) return { language: note.language, traditional: false, spell };
  const isAlone = longest.start <= sentence.start && sentence.end <= longest.end;
  const written = note.text.slice(Math.max(sentence.start, longest.end - lookBack), longest.end);
  const language = isAlone ? note.language : sentence.language;
  return { language, traditional: completer.isTraditional(written), spell };
}

function itemFor(note: NoteAnalysis, candidate: Candidate, place: number, context: FeatureContext): CompletionItem {
  const { name, concept, language, term, query } = candidate;
  const newText = term.text.includes(query.text) ? name : withCapitalsOf(query.text, name);
  const showsTerm = term.text !== name && term.kind !== 'misspelling';
  const data: ItemData = { concept: concept.id, language };
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
  if (typeof data !== 'object' || data === null || !('concept' in data) || !('language' in data)) return undefined;
  const language = languages.find((known) => known === data.language);
  return typeof data.concept === 'string' && language ? { concept: data.concept, language } : undefined;
}
