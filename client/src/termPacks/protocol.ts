/** What client and server say to each other of term packs. The server has the same names in its own words. */
export type TermLanguage = 'en' | 'fr' | 'zh';
export const termLanguages: readonly TermLanguage[] = ['en', 'fr', 'zh'];

/** How a term names its concept. */
export type TermKind = 'preferred' | 'synonym' | 'abbreviation' | 'lay' | 'misspelling';
export const termKinds: readonly TermKind[] = ['preferred', 'synonym', 'abbreviation', 'lay', 'misspelling'];

/** A term pack that the server knows of. */
export interface TermPack {
  readonly uri: string;
  /** What a reader calls it. */
  readonly name: string;
  /** The workspace folder that it is used in; none when it is used in all. */
  readonly folder?: string;
  readonly concepts: number;
  readonly terms: number;
  readonly problems: number;
  /** True when terms can be added to it. */
  readonly writable: boolean;
}

/** A concept that a term may be added to. */
export interface FoundConcept {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly detail?: string;
  readonly pack?: string;
}

/** The concept that is known by its id, or a new one. */
export type TermConcept = { readonly id: string } | { readonly newId: string; readonly type: string };

/** A term, and where it is to stand. */
export interface NewTerm {
  /** The address of the pack. */
  readonly pack: string;
  readonly text: string;
  readonly language: TermLanguage;
  readonly kind: TermKind;
  readonly concept: TermConcept;
}

/** The whole text of the pack with the term, or why there is none, in the reader's language. */
export type TermAdded = { readonly newText: string } | { readonly error: string };

export const methods = {
  /** Client to server, a notification: `{ uris }` of all packs that extensions contribute now. */
  contributedPacks: 'facies/contributedPacks',
  /** Server to client: `{ folder, patterns }`, answered with the addresses of the files. */
  findFiles: 'facies/findFiles',
  /** Server to client: `{ uri, most? }`, answered with the text; fails where the file has more than `most` bytes. */
  readFile: 'facies/readFile',
  termPacks: 'facies/termPacks',
  findConcepts: 'facies/findConcepts',
  addTerm: 'facies/addTerm',
  newPack: 'facies/newPack',
  conceptPage: 'facies/conceptPage',
} as const;
