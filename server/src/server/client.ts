import type { InitializeParams } from 'vscode-languageserver';
import type { Language } from '../text/language';
import { localeLanguage } from '../text/messages';
import type { PackOptions } from './packs/protocol';

/** What the editor at the other end can do and asked for, read once from `initialize`. */
export interface Client {
  /** The language to show texts in. */
  readonly locale: Language;
  /** Asks for diagnostics itself. Otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** Can be told to ask for diagnostics again. */
  readonly refreshesDiagnostics: boolean;
  /** Can be told to ask for semantic tokens again. */
  readonly refreshesSemanticTokens: boolean;
  /** Wants to know which version of a note pushed diagnostics are for. */
  readonly versionsDiagnostics: boolean;
  /** Can be asked for the settings of a resource. */
  readonly configuration: boolean;
  /** Wants to be asked to tell of changed settings. */
  readonly registersConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly labelDetails: boolean;
  /** Shows only those completions that begin with the very text typed. No capability says so. */
  readonly completesByPrefix: boolean;
  readonly codeActionLiterals: boolean;
  /** Fills in snippets that a quick fix writes. */
  readonly snippetEdits: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Settings given at the start, for clients that cannot be asked: the object that `facies.` settings make. */
  readonly initialSettings: unknown;
  /** Where the pages of the rules are, ending in `/`; undefined when diagnostics are to carry no link. */
  readonly rulePages: string | undefined;
  /** Asked for `facies/noteStatus` notifications. */
  readonly noteStatus: boolean;
  /** Given by a client that keeps dismissed findings: the fingerprints of those that are dismissed at the start. */
  readonly dismissed: readonly string[] | undefined;
  /** Given by a client that keeps what is chosen from completion: the ids of the concepts, the latest first. */
  readonly choices: readonly string[] | undefined;
  /** Asks for completion by itself at every letter that is typed into a clinical note. */
  readonly asksWhileTyping: boolean;
  /** The addresses of the workspace folders at the start. */
  readonly folders: readonly string[];
  /** Given by a client that can run the commands on term packs. */
  readonly packs: PackOptions | undefined;
  /** Answers requests about files that the server cannot read. */
  readonly clientFiles: boolean;
  /** The address of a folder for what the server keeps between runs. */
  readonly storage: string | undefined;
  readonly showsProgress: boolean;
  /** Can be asked to tell of changed files, and of files below a folder of our choice. */
  readonly registersFileWatchers: boolean;
  readonly relativeWatchers: boolean;
  readonly highlights: boolean;
  readonly references: boolean;
  readonly definitions: boolean;
  /** Shows the whole term as the place a definition was asked for at. */
  readonly definitionLinks: boolean;
  readonly workspaceSymbols: boolean;
  /** Where the pages of built-in concepts are, ending in `/`; undefined when the client shows none. */
  readonly conceptPages: string | undefined;
  readonly inlayHints: boolean;
  /** Can be told to ask for inlay hints again. */
  readonly refreshesInlayHints: boolean;
  /** Asks whether and what may be renamed before it renames. */
  readonly preparesRename: boolean;
  readonly renames: boolean;
}

interface InitializationOptions {
  readonly settings?: unknown;
  readonly rulePages?: unknown;
  readonly noteStatus?: unknown;
  readonly conceptPages?: unknown;
  readonly dismissed?: unknown;
  readonly choices?: unknown;
  readonly asksWhileTyping?: unknown;
  readonly packs?: unknown;
  readonly clientFiles?: unknown;
  readonly storage?: unknown;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace } = params.capabilities;
  const given: unknown = params.initializationOptions;
  const options: InitializationOptions = isObject(given) ? given : {};
  return {
    locale: localeLanguage(params.locale),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    versionsDiagnostics: textDocument?.publishDiagnostics?.versionSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    completesByPrefix: params.clientInfo?.name === 'Neovim',
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    snippetEdits:
      workspace?.workspaceEdit?.snippetEditSupport === true && workspace.workspaceEdit.documentChanges === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    initialSettings: options.settings,
    rulePages: typeof options.rulePages === 'string' ? options.rulePages : undefined,
    noteStatus: options.noteStatus === true,
    dismissed: Array.isArray(options.dismissed) ? textsIn(options.dismissed) : undefined,
    asksWhileTyping: options.asksWhileTyping === true,
    choices: Array.isArray(options.choices) ? textsIn(options.choices) : undefined,
    folders: foldersOf(params),
    packs: readPackOptions(options.packs),
    clientFiles: options.clientFiles === true,
    storage: typeof options.storage === 'string' ? options.storage : undefined,
    showsProgress: params.capabilities.window?.workDoneProgress === true,
    registersFileWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativeWatchers: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    highlights: textDocument?.documentHighlight !== undefined,
    references: textDocument?.references !== undefined,
    definitions: textDocument?.definition !== undefined,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    workspaceSymbols: workspace?.symbol !== undefined,
    conceptPages: typeof options.conceptPages === 'string' ? options.conceptPages : undefined,
    inlayHints: textDocument?.inlayHint !== undefined,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    renames: textDocument?.rename !== undefined,
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === 'string' ? [rootUri] : [];
}

function readPackOptions(given: unknown): PackOptions | undefined {
  if (!isObject(given)) return undefined;
  const { contributed } = given as { readonly contributed?: unknown };
  return { contributed: textsIn(contributed) };
}

/** The texts in what should be a list of them. */
export function textsIn(given: unknown): readonly string[] {
  return Array.isArray(given) ? given.filter((one): one is string => typeof one === 'string') : [];
}
