import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Position,
  Range,
  SemanticTokens,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { type SpanAsserter, createSpanAsserter } from './context/assertSpan';
import { createContextDetector } from './context/contextDetector';
import { type ClassNames, classNamesOf, withAdditions } from './context/contextAddition';
import type { ContextData } from './context/contextData';
import { addTermAction } from './features/addTermAction';
import { type ActionOptions, codeActions } from './features/codeActions';
import {
  type CompletionOptions,
  completion,
  createCompleter,
  resolveCompletion,
} from './features/completion/completion';
import { conceptPage } from './features/conceptPage';
import { type ConceptPlaces, conceptPlaces } from './features/conceptPlaces';
import { type FoundConcept, findConcepts } from './features/findConcepts';
import type { CompletionData } from './features/completion/completionData';
import { mentionAt } from './features/mentionAt';
import { createPackNames } from './features/completion/packCompletion';
import { type PackFileContext, packFileCompletion, packFileHover } from './features/packFile/packFileFeatures';
import type { PackSchema } from './features/packFile/schema';
import { diagnostics } from './features/diagnostics';
import { documentHighlight } from './features/documentHighlight';
import { fixAll } from './features/fixAll';
import { documentSymbols } from './features/documentSymbols';
import type { FeatureContext } from './features/featureContext';
import { foldingRanges } from './features/foldingRanges';
import { hover } from './features/hover';
import { type NoteConcepts, noteConcepts } from './features/noteConcepts';
import { noteConceptsText } from './features/noteConceptsText';
import { type OtherNames, otherNames } from './features/otherNames';
import { type HintedAbbreviations, inlayHints } from './features/inlayHints';
import { preferredTermActions } from './features/naming/preferredTermActions';
import type { NamingContext } from './features/naming/namingContext';
import { type RenamePlace, type RenameRefusal, prepareRename, rename } from './features/naming/rename';
import { semanticTokens } from './features/semanticTokens';
import type { Template, Templates } from './features/templates/template';
import { type TemplateOptions, templateItems, templatesFor } from './features/templates/templateItems';
import type { Mention, NoteAnalysis } from './note/noteAnalysis';
import { createNoteReader } from './note/noteReader';
import type { NoteMemory } from './note/noteState';
import { type ChineseWords, createChineseWords, readWordCosts } from './recognition/chineseWords';
import { createMeaningChooser } from './recognition/meaning';
import { type PersonNameData, createChinesePersonNames } from './recognition/chinesePersonNames';
import { type TermPack } from './recognition/packs/openPack';
import { createPackTerminology } from './recognition/packs/packTerminology';
import { type TermSource, createRecogniser } from './recognition/recogniser';
import { createSpellingFinders } from './recognition/spellingFinders';
import type { SpellingData } from './recognition/spelling/spellingData';
import { withSpelling } from './recognition/withSpelling';
import { openTermIndex } from './recognition/termIndex';
import { type Writing, createWriting } from './recognition/writing';
import type { WritingRules } from './recognition/writingRules';
import { type RuleSettings, type SeverityFinding, createNoteChecker } from './rules/checkNote';
import type { Profiles } from './rules/profile';
import type { CodingSystem, RuleData } from './rules/rule';
import type { Standing } from './rules/standing';
import type { TerminologyData } from './terminology/concept';
import { type Terminology, createTerminology } from './terminology/terminology';
import { createFolding } from './text/folding';
import { type Language, languages } from './text/language';
import { type Messages, type Translate, createTranslate } from './text/messages';

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
  readonly profiles: Profiles;
  readonly messages: Messages;
  readonly completion: CompletionData;
  readonly spelling: SpellingData;
  /** The JSON Schema of users' packs. */
  readonly packSchema: PackSchema;
  /** The templates of notes. */
  readonly templates: Templates;
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
  /** The built-in names, and how names may be written: for whoever compiles packs and compares them. */
  readonly builtInSource: TermSource;
  readonly writing: Writing;
  readonly rules: readonly RuleData[];
  /** The classes of words that the cues of packs may name. */
  readonly phraseClasses: ClassNames;
  /** The packs of users that it knows beside the built-in terminology. */
  readonly packs: readonly TermPack[];
  /** The same service with other packs of users, the first before the others. All that is built in is shared. */
  withPacks(packs: readonly TermPack[]): LanguageService;
  translate(locale: Language): Translate;
  /** Reads a document at once. */
  analyse(document: TextDocument): NoteAnalysis;
  /**
   * Reads a document in small steps, so that the caller may let others in or stop. With the memory of earlier versions only
   * what differs is read.
   */
  analysis(document: TextDocument, memory?: NoteMemory): Generator<void, NoteAnalysis>;
  /** Says what a text says of exactly one span, whether or not it is a known term. */
  spanAsserter(text: string): SpanAsserter;
  /** What the rules find in a note; it counts as saved where `standing` says nothing else. */
  findings(note: NoteAnalysis, settings: RuleSettings, standing?: Standing): SeverityFinding[];
  /** `rulePages` is the address that the codes of rules are appended to as `<code>.md`; no links without it. */
  diagnostics(
    note: NoteAnalysis,
    findings: readonly SeverityFinding[],
    locale: Language,
    rulePages?: string,
  ): Diagnostic[];
  /** What can be done about those of the findings that `range` touches. */
  codeActions(
    note: NoteAnalysis,
    range: Range,
    findings: readonly SeverityFinding[],
    locale: Language,
    options?: ActionOptions,
  ): CodeAction[];
  /** The action that applies the preferred fixes of all findings; undefined where there are none. */
  fixAll(note: NoteAnalysis, findings: readonly SeverityFinding[], locale: Language): CodeAction | undefined;
  /** The offer to add the text at `range` to a term pack, which runs `command`; undefined where there is nothing to add. */
  addTermAction(note: NoteAnalysis, range: Range, command: string, locale: Language): CodeAction | undefined;
  hover(note: NoteAnalysis, position: Position, locale: Language): Hover | undefined;
  /** Names, and after them templates where these are asked for. */
  completion(
    note: NoteAnalysis,
    position: Position,
    locale: Language,
    options?: CompletionOptions & { readonly templates?: TemplateOptions },
  ): CompletionList;
  resolveCompletion(item: CompletionItem, locale: Language): CompletionItem;
  documentSymbols(note: NoteAnalysis, locale: Language): DocumentSymbol[];
  semanticTokens(note: NoteAnalysis, range?: Range): SemanticTokens;
  foldingRanges(note: NoteAnalysis): FoldingRange[];
  /** The concepts of a note by type, with codes of `codingSystem`, or of every system where it is left out. */
  noteConcepts(note: NoteAnalysis, locale: Language, codingSystem?: CodingSystem): NoteConcepts;
  /** The same as text to be pasted elsewhere; one line where the id of one concept is given. */
  noteConceptsText(concepts: NoteConcepts, locale: Language, concept?: string): string;
  /** How the term at a range, or what its words may name, is called in the other languages; undefined where nothing is known. */
  otherNames(note: NoteAnalysis, range: Range, locale: Language): OtherNames | undefined;
  /** The mention at a position. */
  mentionAt(note: NoteAnalysis, position: Position): Mention | undefined;
  /** Where a note names which concepts: what is kept of notes that are not open. */
  conceptPlaces(note: NoteAnalysis): ConceptPlaces;
  /** All mentions of the concept at a position, by whatever name. */
  documentHighlight(note: NoteAnalysis, position: Position): DocumentHighlight[];
  /** What the abbreviations in a range mean. */
  inlayHints(note: NoteAnalysis, range: Range, which: HintedAbbreviations, locale: Language): InlayHint[];
  /** The offers to write the preferred name of the concept at a position, there and everywhere in the note. */
  preferredTermActions(note: NoteAnalysis, position: Position, locale: Language): CodeAction[];
  prepareRename(note: NoteAnalysis, position: Position, locale: Language): RenamePlace | RenameRefusal | undefined;
  /** Writes another name of the concept at a position in place of all its mentions in that language. */
  rename(
    note: NoteAnalysis,
    position: Position,
    newName: string,
    locale: Language,
  ): WorkspaceEdit | RenameRefusal | undefined;
  /** The concepts that a text may name, the likeliest first; those of the field itself where it is empty. `isWanted` leaves out others. */
  findConcepts(query: string, locale: Language, isWanted?: (id: string) => boolean): FoundConcept[];
  /** Completion and hover in a YAML file of a pack. */
  packFileCompletion(document: TextDocument, position: Position, locale: Language): CompletionList;
  packFileHover(document: TextDocument, position: Position, locale: Language): Hover | undefined;
  /** All templates of notes: first those in the language of a note, or the reader's where it has no text or there is none. */
  templates(note: NoteAnalysis | undefined, locale: Language): readonly Template[];
  /** All that is known of a concept, as a page in Markdown; undefined where none has the id. */
  conceptPage(id: string, locale: Language): string | undefined;
}

export function createLanguageService({ resources, onRuleFailure }: LanguageServiceOptions): LanguageService {
  const { rules } = resources;
  const builtIn = createTerminology(resources.terminology);
  const folding = createFolding(builtIn.traditionalToSimplified);
  const writing = createWriting(resources.writingRules, folding);
  const builtInSource = { index: openTermIndex(resources.termIndex), term: (number: number) => builtIn.terms[number] };
  const words = createChineseWords(readWordCosts(resources.chineseWords), folding);
  const persons = createChinesePersonNames(resources.personNames, folding);
  const chinese: ChineseWords = {
    isWhole: (text, name, within) => words.isWhole(text, name, within) && !persons.holds(text, name, within),
  };
  const builtInContext = createContextDetector(resources.context, folding);
  const fieldCodes = rules.find(({ codes }) => codes)?.codes?.codes ?? [];
  const phraseClasses = classNamesOf(resources.context);
  const spellingFinders = createSpellingFinders(builtIn.terms, resources.spelling, writing);
  const completer = createCompleter(builtIn, folding, resources.completion);
  const [en, fr, zh] = languages.map((locale) => createTranslate(resources.messages, locale));
  const translates = { en: en!, fr: fr!, zh: zh! };

  const serviceWith = (packs: readonly TermPack[]): LanguageService => {
    const { terminology, sources, namesInPacks } =
      packs.length === 0
        ? { terminology: builtIn, sources: [builtInSource], namesInPacks: () => [] }
        : createPackTerminology(builtIn, builtInSource, packs, writing);
    const additions = packs.map((pack) => pack.context).filter((added) => added.length > 0);
    const context =
      additions.length === 0
        ? builtInContext
        : createContextDetector(withAdditions(resources.context, additions), folding);
    const packNames = createPackNames(sources.slice(0, -1), writing, completer.readings);
    const reader = createNoteReader({
      recogniser: withSpelling(createRecogniser(sources, writing, chinese), spellingFinders, folding),
      meanings: createMeaningChooser(terminology, writing),
      context,
    });
    const findings = createNoteChecker({
      terminology,
      folding,
      data: rules,
      profiles: resources.profiles,
      ...(onRuleFailure ? { onFailure: onRuleFailure } : {}),
    });
    const contextFor = (locale: Language): FeatureContext => ({ terminology, locale, translate: translates[locale] });
    const namingContext = (locale: Language): NamingContext => ({ ...contextFor(locale), completer, namesInPacks });
    const search = (query: string, locale: Language, isWanted?: (id: string) => boolean) =>
      findConcepts(query, completer, packNames, contextFor(locale), isWanted);
    const packFileContext = (locale: Language): PackFileContext => ({
      ...contextFor(locale),
      schema: resources.packSchema,
      findConcepts: (query) => search(query, locale),
    });

    return Object.freeze<LanguageService>({
      terminology,
      builtInSource,
      writing,
      rules,
      phraseClasses,
      packs,
      withPacks: serviceWith,
      translate: (locale) => translates[locale],
      analyse(document) {
        const steps = reader.analysis(document);
        for (;;) {
          const step = steps.next();
          if (step.done) return step.value;
        }
      },
      analysis: (document, memory) => reader.analysis(document, memory),
      spanAsserter: (text) => createSpanAsserter(context, text),
      findings,
      diagnostics: (note, found, locale, rulePages) => diagnostics(note, found, rules, locale, rulePages),
      codeActions: (note, range, found, locale, options) =>
        codeActions(note, range, found, rules, contextFor(locale), options),
      fixAll: (note, found, locale) => fixAll(note, found, contextFor(locale)),
      addTermAction: (note, range, command, locale) => addTermAction(note, range, command, contextFor(locale)),
      hover: (note, position, locale) => hover(note, position, contextFor(locale)),
      completion(note, position, locale, { templates, ...options } = {}) {
        const names = completion(note, position, completer, contextFor(locale), packNames, options);
        const offered = templates ? templateItems(note, position, resources.templates, folding, locale, templates) : [];
        return { ...names, items: [...names.items, ...offered] };
      },
      resolveCompletion: (item, locale) => resolveCompletion(item, contextFor(locale)),
      documentSymbols: (note, locale) => documentSymbols(note, contextFor(locale)),
      semanticTokens,
      foldingRanges,
      noteConcepts: (note, locale, codingSystem) =>
        noteConcepts(note, contextFor(locale), { codingSystem, fieldCodes }),
      noteConceptsText: (concepts, locale, concept) => noteConceptsText(concepts, contextFor(locale), concept),
      otherNames: (note, range, locale) =>
        otherNames(note, range, (query) => search(query, locale), contextFor(locale)),
      mentionAt: (note, position) => mentionAt(note, note.document.offsetAt(position)),
      conceptPlaces,
      documentHighlight,
      inlayHints: (note, range, which, locale) => inlayHints(note, range, which, contextFor(locale)),
      preferredTermActions: (note, position, locale) => preferredTermActions(note, position, namingContext(locale)),
      prepareRename: (note, position, locale) => prepareRename(note, position, namingContext(locale)),
      rename: (note, position, newName, locale) => rename(note, position, newName, namingContext(locale)),
      findConcepts: search,
      packFileCompletion: (document, position, locale) =>
        packFileCompletion(document, position, packFileContext(locale)),
      packFileHover: (document, position, locale) => packFileHover(document, position, packFileContext(locale)),
      templates: (note, locale) => templatesFor(resources.templates, note?.text.trim() ? note.language : locale),
      conceptPage: (id, locale) => conceptPage(id, contextFor(locale)),
    });
  };
  return serviceWith([]);
}
