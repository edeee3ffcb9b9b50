import { type Connection, type Diagnostic, MessageType } from 'vscode-languageserver';
import { longestNote } from '../note/noteReader';
import type { Language } from '../text/language';
import type { Translate } from '../text/messages';
import type { Client } from './client';
import type { Diagnoser, Diagnosis } from './diagnosis';
import { guardNotification } from './guard';
import type { ServerHost } from './host';
import type { NoteStore } from './noteStore';
import { showMessage } from './showMessage';

/** How long after an edit a note is looked at by itself, in milliseconds. Requests are answered at once. */
const afterEdit = 100;
/** How long after the last edit a word counts as written, in milliseconds. */
const afterTyping = 1000;

/** Told to clients that ask for it: what was found in a version of a note. */
export interface NoteStatus {
  readonly uri: string;
  readonly version: number;
  readonly mentions: number;
  readonly findings: number;
  /** The language most of the note is written in. */
  readonly language: Language;
  /** True when the note is over the size that Facies reads; it was not analysed then. */
  readonly tooLong: boolean;
}
export const noteStatusMethod = 'facies/noteStatus';

interface Watched {
  cancelLook: () => void;
  cancelSettle: () => void;
  /** What was pushed last, as JSON; undefined when nothing was. */
  pushed: string | undefined;
  /** Whether the client was last given a report that leaves something out while a word is typed. */
  withheld: boolean;
  /** Whether rules were waiting for the note to be saved in that report. */
  waiting: boolean;
  toldTooLong: boolean;
}

/** What the server does of its own after a note changed: push diagnostics, tell its status, warn where a note is too long. */
export class Watch {
  readonly #connection: Connection;
  readonly #host: ServerHost;
  readonly #client: Client;
  readonly #notes: NoteStore;
  readonly #diagnoser: Diagnoser;
  readonly #translate: () => Promise<Translate>;
  readonly #watched = new Map<string, Watched>();

  constructor(
    connection: Connection,
    host: ServerHost,
    client: Client,
    notes: NoteStore,
    diagnoser: Diagnoser,
    translate: () => Promise<Translate>,
  ) {
    this.#connection = connection;
    this.#host = host;
    this.#client = client;
    this.#notes = notes;
    this.#diagnoser = diagnoser;
    this.#translate = translate;
  }

  opened(uri: string): void {
    const nothing = () => undefined;
    this.#watched.set(uri, {
      cancelLook: nothing,
      cancelSettle: nothing,
      pushed: undefined,
      withheld: false,
      waiting: false,
      toldTooLong: false,
    });
    this.#lookAfter(uri, 0);
  }

  changed(uri: string): void {
    const watched = this.#watched.get(uri);
    if (!watched) return;
    this.#lookAfter(uri, afterEdit);
    watched.cancelSettle();
    if (this.#notes.typing(uri)) watched.cancelSettle = this.#host.after(afterTyping, () => this.settled(uri));
  }

  /** Nobody is typing in the note any more: what was withheld is shown. */
  settled(uri: string): void {
    if (this.#stopTyping(uri)?.withheld) this.showAgain([uri]);
  }

  /** The note was saved: nobody is typing in it, and rules that waited speak. */
  saved(uri: string): void {
    const watched = this.#stopTyping(uri);
    if (watched?.withheld || watched?.waiting) this.showAgain([uri]);
  }

  closed(uri: string): void {
    this.forget(uri);
    if (!this.#client.pullsDiagnostics) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Does nothing more for a note. */
  forget(uri: string): void {
    const watched = this.#watched.get(uri);
    watched?.cancelLook();
    watched?.cancelSettle();
    this.#watched.delete(uri);
  }

  /** Remembers whether a report that the client was given left something out. */
  reported(uri: string, { withheld, waiting }: Diagnosis): void {
    const watched = this.#watched.get(uri);
    if (watched) Object.assign(watched, { withheld, waiting });
  }

  /** Shows diagnostics anew where something else than the text has changed. */
  showAgain(uris: readonly string[] = this.#notes.uris): void {
    for (const uri of uris) this.#lookAfter(uri, 0);
    if (this.#client.pullsDiagnostics && this.#client.refreshesDiagnostics) {
      void guardNotification('workspace/diagnostic/refresh', this.#connection.console, () =>
        this.#connection.languages.diagnostics.refresh(),
      );
    }
  }

  /** Has the terms of all open notes coloured anew: others are known than before. */
  colourAgain(): void {
    if (!this.#client.refreshesSemanticTokens || this.#notes.uris.length === 0) return;
    void guardNotification('workspace/semanticTokens/refresh', this.#connection.console, () =>
      this.#connection.languages.semanticTokens.refresh(),
    );
  }

  /** Has hints shown anew where something else than the text has changed. */
  hintAgain(): void {
    if (!this.#client.refreshesInlayHints || this.#notes.uris.length === 0) return;
    void guardNotification('workspace/inlayHint/refresh', this.#connection.console, () =>
      this.#connection.languages.inlayHint.refresh(),
    );
  }

  #stopTyping(uri: string): Watched | undefined {
    const watched = this.#watched.get(uri);
    watched?.cancelSettle();
    this.#notes.stopTyping(uri);
    return watched;
  }

  #lookAfter(uri: string, milliseconds: number): void {
    const watched = this.#watched.get(uri);
    if (!watched) return;
    watched.cancelLook();
    watched.cancelLook = this.#host.after(milliseconds, () => {
      void guardNotification('the analysis after a change', this.#connection.console, () => this.#look(uri, watched));
    });
  }

  async #look(uri: string, watched: Watched): Promise<void> {
    const diagnosis = await this.#diagnoser.diagnose(uri);
    if (!diagnosis) return;
    const { note, diagnostics } = diagnosis;
    if (!this.#client.pullsDiagnostics) {
      this.reported(uri, diagnosis);
      await this.#push(uri, note.document.version, watched, diagnostics);
    }
    if (this.#client.noteStatus) {
      const status: NoteStatus = {
        uri,
        version: note.document.version,
        mentions: note.mentions.length,
        findings: diagnostics.length,
        language: note.language,
        tooLong: note.tooLong,
      };
      await this.#connection.sendNotification(noteStatusMethod, status);
    }
    if (note.tooLong && !watched.toldTooLong) {
      watched.toldTooLong = true;
      await this.#warnTooLong(uri);
    }
  }

  async #warnTooLong(uri: string): Promise<void> {
    const translate = await this.#translate();
    const limit = new Intl.NumberFormat(this.#client.locale).format(longestNote);
    showMessage(this.#connection, MessageType.Warning, translate('note.tooLong', { name: fileName(uri), limit }));
  }

  async #push(uri: string, version: number, watched: Watched, diagnostics: readonly Diagnostic[]): Promise<void> {
    const pushed = JSON.stringify(diagnostics);
    if (pushed === watched.pushed || (watched.pushed === undefined && diagnostics.length === 0)) return;
    watched.pushed = pushed;
    await this.#connection.sendDiagnostics({
      uri,
      ...(this.#client.versionsDiagnostics ? { version } : {}),
      diagnostics: [...diagnostics],
    });
  }
}

/** The last part of an address, for a reader. */
function fileName(uri: string): string {
  const part = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
