import type { Diagnostic } from 'vscode-languageserver';
import type { LanguageService } from '../languageService';
import type { NoteAnalysis } from '../note/noteAnalysis';
import { type Standing, isUnderWay } from '../rules/standing';
import type { Span } from '../text/span';
import type { Client } from './client';
import type { Dismissals } from './dismissals';
import { Superseded } from './guard';
import type { NoteStore } from './noteStore';
import type { RuleSettings } from '../rules/checkNote';
import type { SettingsStore } from './settingsStore';

/** What is to be shown of one version of a note. */
export interface Diagnosis {
  readonly note: NoteAnalysis;
  readonly diagnostics: readonly Diagnostic[];
  /** True when some diagnostics were left out because their word is being typed. */
  readonly withheld: boolean;
  /** True when rules wait for the note to be saved. */
  readonly waiting: boolean;
}

interface Made {
  readonly settings: RuleSettings;
  readonly standing: Standing;
  readonly diagnostics: readonly Diagnostic[];
}

/** What diagnostics are made of. */
export interface DiagnoserOptions {
  readonly service: (uri: string) => Promise<LanguageService>;
  readonly notes: NoteStore;
  readonly settings: SettingsStore;
  readonly dismissals: Dismissals;
  readonly client: Client;
}

/** Makes the diagnostics of open notes, once for each version and settings. */
export class Diagnoser {
  readonly #service: (uri: string) => Promise<LanguageService>;
  readonly #notes: NoteStore;
  readonly #settings: SettingsStore;
  readonly #dismissals: Dismissals;
  readonly #client: Client;
  readonly #made = new WeakMap<NoteAnalysis, Made>();

  constructor({ service, notes, settings, dismissals, client }: DiagnoserOptions) {
    this.#service = service;
    this.#notes = notes;
    this.#settings = settings;
    this.#dismissals = dismissals;
    this.#client = client;
  }

  /** Undefined when the note is not open. Fails with `Superseded` when a newer version came meanwhile. */
  async diagnose(uri: string): Promise<Diagnosis | undefined> {
    const analysis = this.#notes.analysis(uri);
    if (!analysis) return undefined;
    const [note, settings, service] = await Promise.all([analysis, this.#settings.get(uri), this.#service(uri)]);
    if (this.#notes.document(uri) !== note.document) throw new Superseded();
    const standing = this.standing(uri);
    const all = this.#make(service, note, settings, standing);
    const waiting = isUnderWay(note, standing) && service.rules.some(({ waits }) => waits);
    const typing = this.#canShowLater() ? this.#notes.typing(uri) : undefined;
    if (!typing) return { note, diagnostics: all, withheld: false, waiting };
    const diagnostics = all.filter((diagnostic) => !touches(note, diagnostic, typing));
    return { note, diagnostics, withheld: diagnostics.length < all.length, waiting };
  }

  /** What is known of a note, as it is now, beside its text. */
  standing(uri: string): Standing {
    return { isSaved: this.#notes.isSaved(uri), dismissed: this.#dismissals.fingerprints };
  }

  #make(
    service: LanguageService,
    note: NoteAnalysis,
    settings: RuleSettings,
    standing: Standing,
  ): readonly Diagnostic[] {
    const known = this.#made.get(note);
    if (known?.settings === settings && isSame(known.standing, standing)) return known.diagnostics;
    const { locale, rulePages } = this.#client;
    const diagnostics = service.diagnostics(note, service.findings(note, settings, standing), locale, rulePages);
    this.#made.set(note, { settings, standing, diagnostics });
    return diagnostics;
  }

  /** A client that pulls and cannot be told to pull again would not see a withheld diagnostic before the next edit. */
  #canShowLater(): boolean {
    return !this.#client.pullsDiagnostics || this.#client.refreshesDiagnostics;
  }
}

function isSame(a: Standing, b: Standing): boolean {
  return a.isSaved === b.isSaved && a.dismissed === b.dismissed;
}

function touches(note: NoteAnalysis, { range }: Diagnostic, word: Span): boolean {
  return note.document.offsetAt(range.start) <= word.end && note.document.offsetAt(range.end) >= word.start;
}
