import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Position,
  Range,
  SemanticTokens,
} from 'vscode-languageserver-types';
import { assertSpan } from './context/assertSpan';
import type { Asserted } from './context/assertion';
import { createContextDetector } from './context/contextDetector';
import type { ContextData } from './context/contextData';
import { codeActions } from './features/codeActions';
import { completion, createCompleter, resolveCompletion } from './features/completion';
import { diagnostics } from './features/diagnostics';
import { documentSymbols } from './features/documentSymbols';
import type { FeatureContext } from './features/featureContext';
import { foldingRanges } from './features/foldingRanges';
import { hover } from './features/hover';
import { semanticTokens } from './features/semanticTokens';
import type { NoteAnalysis } from './note/noteAnalysis';
import { createNoteReader } from './note/noteReader';
import type { NoteMemory } from './note/noteState';
import { createChineseWords, readWordCosts } from './recognition/chineseWords';
import { createMeaningChooser } from './recognition/meaning';
import { type PersonNameData, createChinesePersonNames } from './recognition/chinesePersonNames';
import { createRecogniser } from './recognition/recogniser';
import { createSpellingFinders } from './recognition/spellingFinders';
import type { SpellingData } from './recognition/spelling/spellingData';
import { withSpelling } from './recognition/withSpelling';
import { openTermIndex } from './recognition/termIndex';
import { createWriting } from './recognition/writing';
import type { WritingRules } from './recognition/writingRules';
import { type RuleSettings, type SeverityFinding, createNoteChecker } from './rules/checkNote';
import type { RuleData } from './rules/rule';
import type { TerminologyData } from './terminology/concept';
import { type Terminology, createTerminology } from './terminology/terminology';
import { createFolding } from './text/folding';
import { type Language, languages } from './text/language';
import { type Messages, type Translate, createTranslate } from './text/messages';
import type { Span } from './text/span';

/** All the data that Facies works with, compiled and checked by the build. Plain JSON but for the bytes of the index. */
export interface Resources {
  readonly terminology: TerminologyData;
  readonly writingRules: WritingRules;
  /** The index of the terms of `terminology`. */
  readonly termIndex: Uint8Array;
  /** Words of Chinese text with what they cost, as `readWordCosts` reads them. */
  readonly chineseWords: string;
  readonly personNames: PersonNameData;
  readonly context: ContextData;
  readonly rules: readonly RuleData[];
  readonly messages: Messages;
  readonly spelling: SpellingData;
}

export interface LanguageServiceOptions {
  readonly resources: Resources;
  /** Told when a rule breaks: its code and the name of the error, never a word of the note. The other rules go on. */
  readonly onRuleFailure?: (code: string, errorName: string) => void;
}

/**
 * Everything Facies knows how to do with a note, the same in Node, in a web worker and in a test. Notes come in as
 * documents and are read once; every answer is a pure function of the note that was read. Positions are LSP positions,
 * spans are UTF-16 code unit offsets; `locale` is the reader's language.
 */
export interface LanguageService {
  readonly terminology: Terminology;
  readonly rules: readonly RuleData[];
  translate(locale: Language): Translate;
  /** Reads a document at once. */
  analyse(document: TextDocument): NoteAnalysis;
  /**
   * Reads a document in small steps, so that the caller may let others in or stop. With the memory of earlier versions only
   * what differs is read.
   */
  analysis(document: TextDocument, memory?: NoteMemory): Generator<void, NoteAnalysis>;
  /** What a text says of exactly this span, whether or not it is a known term. */
  assertSpan(text: string, span: Span): Asserted;
  findings(note: NoteAnalysis, settings: RuleSettings): SeverityFinding[];
  /** `rulePages` is the address that the codes of rules are appended to as `<code>.md`; no links without it. */
  diagnostics(note: NoteAnalysis, settings: RuleSettings, locale: Language, rulePages?: string): Diagnostic[];
  codeActions(
    note: NoteAnalysis,
    range: Range,
    settings: RuleSettings,
    locale: Language,
    rulePages?: string,
  ): CodeAction[];
  hover(note: NoteAnalysis, position: Position, locale: Language): Hover | undefined;
  completion(note: NoteAnalysis, position: Position, locale: Language): CompletionList;
  resolveCompletion(item: CompletionItem, locale: Language): CompletionItem;
  documentSymbols(note: NoteAnalysis, locale: Language): DocumentSymbol[];
  semanticTokens(note: NoteAnalysis, range?: Range): SemanticTokens;
  foldingRanges(note: NoteAnalysis): FoldingRange[];
}

export function createLanguageService({ resources, onRuleFailure }: LanguageServiceOptions): LanguageService {
  const { rules } = resources;
  const terminology = createTerminology(resources.terminology);
  const folding = createFolding(terminology.traditionalToSimplified);
  const writing = createWriting(resources.writingRules, folding);
  const builtIn = { index: openTermIndex(resources.termIndex), term: (number: number) => terminology.terms[number] };
  const words = createChineseWords(readWordCosts(resources.chineseWords), folding);
  const persons = createChinesePersonNames(resources.personNames, folding);
  const context = createContextDetector(resources.context);
  const reader = createNoteReader({
    recogniser: withSpelling(
      createRecogniser([builtIn], writing, {
        isWhole: (text, name, within) => words.isWhole(text, name, within) && !persons.holds(text, name, within),
      }),
      createSpellingFinders(terminology.terms, resources.spelling, writing),
      folding,
    ),
    meanings: createMeaningChooser(terminology, writing),
    context,
  });
  const findings = createNoteChecker({
    terminology,
    data: rules,
    ...(onRuleFailure ? { onFailure: onRuleFailure } : {}),
  });
  const completer = createCompleter(terminology, folding);
  const [en, fr, zh] = languages.map((locale): FeatureContext => {
    const translate = createTranslate(resources.messages, locale);
    return Object.freeze({ terminology, locale, translate });
  });
  const contexts = { en: en!, fr: fr!, zh: zh! };

  return Object.freeze<LanguageService>({
    terminology,
    rules,
    translate: (locale) => contexts[locale].translate,
    analyse(document) {
      const steps = reader.analysis(document);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
    analysis: (document, memory) => reader.analysis(document, memory),
    assertSpan: (text, span) => assertSpan(context, text, span),
    findings,
    diagnostics: (note, settings, locale, rulePages) =>
      diagnostics(note, findings(note, settings), rules, locale, rulePages),
    codeActions: (note, range, settings, locale, rulePages) =>
      codeActions(note, range, findings(note, settings), rules, locale, rulePages),
    hover: (note, position, locale) => hover(note, position, contexts[locale]),
    completion: (note, position, locale) => completion(note, position, completer, contexts[locale]),
    resolveCompletion: (item, locale) => resolveCompletion(item, contexts[locale]),
    documentSymbols: (note, locale) => documentSymbols(note, contexts[locale]),
    semanticTokens,
    foldingRanges,
  });
}
