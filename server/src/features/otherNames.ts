import type { Range } from 'vscode-languageserver-types';
import { mentionsWithin, sentenceBy } from '../note/lookup';
import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import { conceptsMeant } from '../terminology/ambiguity';
import type { Concept, TermKind } from '../terminology/concept';
import { surfaceForms } from '../terminology/terminology';
import { type Language, languages } from '../text/language';
import { guessLanguage } from '../text/languageGuess';
import type { Span } from '../text/span';
import { typeName } from './conceptMarkdown';
import type { FeatureContext } from './featureContext';
import { type FoundConcept, shownName } from './findConcepts';
import { mentionAt } from './mentionAt';
import { rangeOf, spanOf } from './ranges';

/** How a term of a note is called in the other languages. */
export interface OtherNames {
  /** Where the term stands, and its words there. */
  readonly range: Range;
  readonly text: string;
  /** What it names: more than one where that is open. */
  readonly concepts: readonly ConceptInOtherLanguages[];
}

export interface ConceptInOtherLanguages {
  readonly id: string;
  /** Its preferred name in the language of the term. */
  readonly name: string;
  /** Its type, for a reader. */
  readonly type: string;
  /** In the reader's language first, the preferred name of each language before its others. */
  readonly names: readonly OtherName[];
}

export interface OtherName {
  readonly text: string;
  readonly language: Language;
  readonly kind: Exclude<TermKind, 'misspelling'>;
  /** The name as it is put behind the term, in the brackets of the sentence there. */
  readonly inBrackets: string;
}

/** The most concepts that a text which is no term of the note may mean. */
const most = 5;

/** More is a sentence and no name. In code units. */
const longest = 100;

/**
 * The names in other languages of the term at `range`: the first that a selection touches, or the one at the caret. Where a
 * selection holds no term, those of the concepts that its words may name, which `find` finds. Undefined where there is
 * nothing to name.
 */
export function otherNames(
  note: NoteAnalysis,
  range: Range,
  find: (query: string) => readonly FoundConcept[],
  context: FeatureContext,
): OtherNames | undefined {
  const selected = trimmed(note.text, spanOf(note, range));
  const mention = mentionIn(note, selected);
  const span = mention ?? selected;
  const text = note.text.slice(span.start, span.end);
  if (text === '' || text.length > longest) return undefined;
  const around = sentenceBy(note, span.start)?.language ?? note.language;
  const language = mention?.term.language ?? guessLanguage(text, undefined, around);
  const concepts = mention ? conceptsOf(mention, context) : conceptsFound(find(text), context);
  const bracketed = around === 'zh' ? (name: string) => `（${name}）` : (name: string) => ` (${name})`;
  const named = concepts
    .map((concept) => ({
      id: concept.id,
      name: shownName(concept, language),
      type: typeName(concept, context),
      names: namesBeside(concept, language, context.locale)
        .filter((name) => name.text !== text)
        .map((name) => ({ ...name, inBrackets: bracketed(name.text) })),
    }))
    .filter(({ names }) => names.length > 0);
  return named.length === 0 ? undefined : { range: rangeOf(note, span), text, concepts: named };
}

/** A span without the blanks around its words. */
function trimmed(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const words = written.trim();
  const first = start + written.length - written.trimStart().length;
  return words === '' ? { start, end: start } : { start: first, end: first + words.length };
}

/** The term at a caret, or the first that a selection touches. */
function mentionIn(note: NoteAnalysis, span: Span): Mention | undefined {
  const atStart = mentionAt(note, span.start);
  if (atStart && (span.start === span.end || atStart.end > span.start)) return atStart;
  return mentionsWithin(note, span)[0];
}

/** What a mention names, then what else of ours it may name where the note leaves that open. */
function conceptsOf({ concept, ambiguity, term }: Mention, { terminology }: FeatureContext): readonly Concept[] {
  return [...new Set([concept, ...(ambiguity ? conceptsMeant(terminology, ambiguity, term.language) : [])])];
}

function conceptsFound(found: readonly FoundConcept[], { terminology }: FeatureContext): readonly Concept[] {
  return found.slice(0, most).flatMap(({ id }) => terminology.concept(id) ?? []);
}

/** The right names of a concept in the languages other than `language`, `first` before the others. */
function namesBeside(concept: Concept, language: Language, first: Language): Omit<OtherName, 'inBrackets'>[] {
  const others = [...new Set([first, ...languages])].filter((other) => other !== language);
  return others.flatMap((other) => {
    const names = concept.names[other];
    // The plural is no name of its own, and the Traditional writings would only double those in Chinese.
    const own = new Set([names.preferred, ...names.synonyms, ...names.abbreviations, ...names.layTerms]);
    return [...surfaceForms(names)].flatMap(({ text, kind }) =>
      kind === 'misspelling' || !own.has(text) ? [] : { text, kind, language: other },
    );
  });
}
