import type { Range } from 'vscode-languageserver';
import type { ConceptType, TermKind } from '../../terminology/concept';
import type { Language } from '../../text/language';

/**
 * What server and client say to each other about term packs beside the Language Server Protocol; docs/term-packs.md describes
 * it for other editors.
 */

/** `initializationOptions.packs`: a client that gives it can run `facies.addTerm`. */
export interface PackOptions {
  /** Addresses of the packs that other extensions contribute. */
  readonly contributed: readonly string[];
}

/** Notification from the client: these are the contributed packs now. */
export const contributedPacksMethod = 'facies/contributedPacks';
export interface ContributedPacks {
  readonly uris: readonly string[];
}

/** Request to the server: the packs in use. */
export const termPacksMethod = 'facies/termPacks';
export interface TermPackInfo {
  readonly uri: string;
  readonly name: string;
  /** The workspace folder whose notes it is for; all notes' where left out. */
  readonly folder?: string;
  readonly concepts: number;
  readonly terms: number;
  readonly problems: number;
  /** Whether `facies/addTerm` can add to it. */
  readonly writable: boolean;
}
export interface TermPacks {
  readonly packs: readonly TermPackInfo[];
}

/** Request to the server: concepts to choose from. Answered with `concepts: FoundConcept[]`. */
export const findConceptsMethod = 'facies/findConcepts';
export interface FindConceptsParams {
  /** The address of the note that the choice is for. */
  readonly uri: string;
  readonly query: string;
}

/** Request to the server: a pack file with a name added. Nothing is written. */
export const addTermMethod = 'facies/addTerm';
export interface AddTermParams {
  /** The address of the pack. */
  readonly pack: string;
  readonly text: string;
  readonly language: Language;
  readonly kind: TermKind;
  readonly concept: { readonly id: string } | { readonly newId: string; readonly type: ConceptType };
}
export type AddTermResult = { readonly newText: string } | { readonly error: string };

/** Request to the server: the text of a new pack in YAML. */
export const newPackMethod = 'facies/newPack';
export interface NewPackParams {
  readonly name: string;
  /** The language of its comments. */
  readonly language: Language;
  /** The address of the JSON Schema to name in its first line, for editors with a YAML language server. */
  readonly schema?: string;
}

/** Request to the server: a concept as Markdown, or null. */
export const conceptPageMethod = 'facies/conceptPage';
export interface ConceptPageParams {
  readonly id: string;
  /** The address of a note, whose packs count. */
  readonly uri?: string;
}

/** Requests to a client that said `clientFiles`, about files that the server cannot read itself. */
export const findFilesMethod = 'facies/findFiles';
export interface FindFilesParams {
  /** The address of a workspace folder. */
  readonly folder: string;
  readonly patterns: readonly string[];
}
export const readFileMethod = 'facies/readFile';
export interface ReadFileParams {
  readonly uri: string;
  /** The request fails where the file has more bytes. */
  readonly most?: number;
}

/** The command of the client that the code action runs: address of the note, range of the text. */
export const addTermCommand = 'facies.addTerm';
export type AddTermArguments = readonly [uri: string, range: Range];

/** The documents of the client's that show a built-in concept. */
export function conceptPageUri(id: string): string {
  return `facies-concept:/${encodeURIComponent(id)}.md`;
}
