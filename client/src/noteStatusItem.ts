import { type Disposable, EventEmitter, l10n, languages, LanguageStatusSeverity, window, workspace } from 'vscode';
import { commandIds } from './commands';
import { languageName } from './languageName';
import type { TermLanguage } from './termPacks/protocol';

/** The notification by which the server tells what it found in a version of a note. */
export const noteStatusMethod = 'facies/noteStatus';
export interface NoteStatus {
  readonly uri: string;
  readonly version: number;
  readonly mentions: number;
  readonly findings: number;
  /** The language most of the note is written in. */
  readonly language: TermLanguage;
  /** True when the note was too long to be analysed. */
  readonly tooLong: boolean;
}

export type ServerState = 'starting' | 'running' | 'stopped';

/** The entry in the language status of a note: how many terms and findings it has, and whether the server runs. */
export class NoteStatusItem implements Disposable {
  /** What the editor shows. */
  readonly item = languages.createLanguageStatusItem('facies.noteStatus', []);
  readonly #statuses = new Map<string, NoteStatus>();
  readonly #subscriptions: readonly Disposable[];
  readonly #changed = new EventEmitter<void>();
  #state: ServerState = 'starting';

  /** Something else is shown. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.item.name = 'Facies';
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.#show()),
      workspace.onDidCloseTextDocument((document) => this.#statuses.delete(document.uri.toString())),
    ];
    this.#show();
  }

  setLanguages(noteLanguages: readonly string[]): void {
    this.item.selector = noteLanguages.map((language) => ({ language }));
  }

  setServerState(state: ServerState): void {
    this.#state = state;
    if (state !== 'running') this.#statuses.clear();
    this.#show();
  }

  setNoteStatus(status: NoteStatus): void {
    this.#statuses.set(status.uri, status);
    this.#show();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
    this.item.dispose();
  }

  #show(): void {
    const item = this.item;
    const uri = window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#statuses.get(uri);
    item.detail = 'Facies';
    item.busy = this.#state === 'starting';
    item.severity = LanguageStatusSeverity.Information;
    item.command = { command: commandIds.showLog, title: l10n.t('Show Log') };
    if (this.#state === 'stopped') {
      item.severity = LanguageStatusSeverity.Error;
      item.text = l10n.t('The server is stopped');
      item.command = { command: commandIds.restartServer, title: l10n.t('Restart Server') };
    } else if (status === undefined) {
      item.text = l10n.t('Clinical note');
    } else if (status.tooLong) {
      item.severity = LanguageStatusSeverity.Warning;
      item.text = l10n.t('The note is too long to be read');
    } else {
      item.text = l10n.t('Terms: {0}, findings: {1}', status.mentions, status.findings);
      item.detail = l10n.t('Facies: {0}', languageName(status.language));
      item.command =
        status.findings > 0
          ? { command: 'workbench.actions.view.problems', title: l10n.t('Show Problems') }
          : { command: commandIds.showConcepts, title: l10n.t('Show Concepts') };
    }
    this.#changed.fire();
  }
}
