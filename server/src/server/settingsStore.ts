import { type SettingProblem, type Settings, defaultSettings, readSettings } from './settings';

/** What the store asks of the rest of the server. */
export interface SettingsSource {
  /** The object that `facies.` settings make for a resource, as the client gives it; outside all folders for an empty address. */
  fetch(uri: string): Promise<unknown>;
  /** The codes of all rules. */
  codes(): Promise<ReadonlySet<string>>;
  /** Hears that the client did not give the settings. */
  failed(error: unknown): void;
  /** Tells the user what is wrong in the settings. */
  report(problems: readonly SettingProblem[]): void;
}

/** The checked settings of each open resource, asked for once and kept until they change. */
export class SettingsStore {
  readonly #source: SettingsSource;
  readonly #current = new Map<string, Promise<Settings>>();
  readonly #lastGood = new Map<string, Settings>();
  #reported: ReadonlySet<string> = new Set();

  constructor(source: SettingsSource) {
    this.#source = source;
  }

  get(uri: string): Promise<Settings> {
    let settings = this.#current.get(uri);
    if (!settings) {
      settings = this.#read(uri);
      this.#current.set(uri, settings);
    }
    return settings;
  }

  /** Says that settings have changed: they are asked for again when they are next needed. */
  changed(): void {
    this.#current.clear();
    this.#reported = new Set();
  }

  /** Says that a resource was closed. */
  forget(uri: string): void {
    this.#current.delete(uri);
    this.#lastGood.delete(uri);
  }

  async #read(uri: string): Promise<Settings> {
    const lastGood = this.#lastGood.get(uri) ?? defaultSettings;
    let value: unknown;
    try {
      value = await this.#source.fetch(uri);
    } catch (error) {
      this.#source.failed(error);
      return lastGood;
    }
    const { settings, problems } = readSettings(value, lastGood, await this.#source.codes());
    this.#lastGood.set(uri, settings);
    this.tell(problems);
    return settings;
  }

  /** Tells what is wrong. Several notes mostly share their settings: each problem is told once until the settings change. */
  tell(problems: readonly SettingProblem[]): void {
    const fresh = problems.filter((problem) => !this.#reported.has(JSON.stringify(problem)));
    if (fresh.length === 0) return;
    this.#reported = new Set([...this.#reported, ...fresh.map((problem) => JSON.stringify(problem))]);
    this.#source.report(fresh);
  }
}
