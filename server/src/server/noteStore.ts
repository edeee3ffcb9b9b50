import type { TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../languageService';
import type { NoteAnalysis } from '../note/noteAnalysis';
import { NoteDocument } from '../note/noteDocument';
import { NoteMemory } from '../note/noteState';
import type { Span } from '../text/span';
import { Superseded } from './guard';
import type { ServerHost } from './host';
import { inSlices } from './slices';
import { wordBeingTyped } from './typing';

/** One version of an open note. A newer version is another object. */
interface Version {
  readonly document: NoteDocument;
  /** What is kept from the versions before. */
  readonly memory: NoteMemory;
  /** The word being typed in this version, while it is. */
  typing: Span | undefined;
  /** Whether this is the text that is stored. */
  isSaved: boolean;
  superseded: boolean;
  analysis?: Promise<NoteAnalysis>;
}

/**
 * The open notes, and one analysis for each version of each, shared by all that ask. An analysis starts when it is first
 * asked for, lets other messages in between its slices, and ends early when a newer version comes or the note is closed.
 * What it has read by then is not read again.
 */
export class NoteStore {
  readonly #versions = new Map<string, Version>();
  readonly #service: (uri: string) => Promise<LanguageService>;
  readonly #host: ServerHost;

  constructor(service: (uri: string) => Promise<LanguageService>, host: ServerHost) {
    this.#service = service;
    this.#host = host;
  }

  /** The addresses of all open notes. */
  get uris(): readonly string[] {
    return [...this.#versions.keys()];
  }

  /** The version of a note that is open now. */
  document(uri: string): TextDocument | undefined {
    return this.#versions.get(uri)?.document;
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    const document = NoteDocument.create(uri, languageId, version, text);
    this.#replace(document, { memory: new NoteMemory(), typing: undefined, isSaved: !uri.startsWith('untitled:') });
  }

  /** Applies edits to a note. One that is not open is left alone. */
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    const before = this.#versions.get(uri);
    if (!before) return;
    const document = before.document.changed(changes, version);
    this.#replace(document, { memory: before.memory, typing: wordBeingTyped(document, changes), isSaved: false });
  }

  /** Says that a note was saved as it is now. */
  saved(uri: string): void {
    const version = this.#versions.get(uri);
    if (version) version.isSaved = true;
  }

  /** Whether a note is as it was opened from its file, or last saved. */
  isSaved(uri: string): boolean {
    return this.#versions.get(uri)?.isSaved === true;
  }

  close(uri: string): void {
    const version = this.#versions.get(uri);
    if (version) version.superseded = true;
    this.#versions.delete(uri);
  }

  /** The word being typed in a note, if one is. */
  typing(uri: string): Span | undefined {
    return this.#versions.get(uri)?.typing;
  }

  /** Says that nobody is typing in a note any more. */
  stopTyping(uri: string): void {
    const version = this.#versions.get(uri);
    if (version) version.typing = undefined;
  }

  /** The analysis of the version that is open now; undefined when the note is not open. Fails with `Superseded`. */
  analysis(uri: string): Promise<NoteAnalysis> | undefined {
    const version = this.#versions.get(uri);
    if (!version) return undefined;
    version.analysis ??= this.#analyse(version);
    return version.analysis;
  }

  /** Has every note read anew when it is next asked for: other terms are known than before. */
  readAgain(): void {
    for (const { document, typing, isSaved } of [...this.#versions.values()]) {
      this.#replace(document, { memory: new NoteMemory(), typing, isSaved });
    }
  }

  #replace(document: NoteDocument, kept: Pick<Version, 'memory' | 'typing' | 'isSaved'>): void {
    this.close(document.uri);
    this.#versions.set(document.uri, { document, ...kept, superseded: false });
  }

  async #analyse(version: Version): Promise<NoteAnalysis> {
    const service = await this.#service(version.document.uri);
    return inSlices(service.analysis(version.document, version.memory), this.#host, () => {
      if (version.superseded) throw new Superseded();
    });
  }
}
