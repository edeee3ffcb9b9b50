import type { Range } from 'vscode-languageserver-types';
import type { Language } from '../../text/language';
import { type PackProblem, type WantedPlace, mostProblems } from './packModel';

interface Found<P> {
  readonly place: P;
  readonly severity: PackProblem['severity'];
  readonly key: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly related: { readonly place: P; readonly key: string } | undefined;
}

interface Extra<P> {
  readonly severity?: PackProblem['severity'];
  readonly related?: { readonly place: P; readonly key: string };
}

/**
 * Gathers what is to be said of a file while it is read, and the places that were asked for. `P` is a place in the terms
 * of the reader; it is turned into a range only where it is needed.
 */
export class PackFindings<P> {
  readonly #found: Found<P>[] = [];
  readonly #wanted: ReadonlyMap<string, number>;
  readonly #places: (P | undefined)[];
  #errors = 0;

  constructor(wanted: readonly WantedPlace[]) {
    this.#wanted = new Map(wanted.map(({ id, language, text }, index) => [keyOf(id, language, text), index]));
    this.#places = wanted.map(() => undefined);
  }

  /** How many errors there are so far. */
  get errors(): number {
    return this.#errors;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** True when so much is wrong that reading on would tell nothing more. */
  get isFull(): boolean {
    return this.#found.length >= mostProblems;
  }

  report(place: P, key: string, parameters: Readonly<Record<string, string>> = {}, extra: Extra<P> = {}): void {
    const severity = extra.severity ?? 'error';
    if (severity === 'error') this.#errors++;
    if (!this.isFull) this.#found.push({ place, severity, key, parameters, related: extra.related });
  }

  /** Says where an entry, or with a text a name of it, stands. The first place counts. */
  stands(id: string, language: Language | undefined, text: string | undefined, place: () => P): void {
    if (this.#wanted.size === 0) return;
    const index = this.#wanted.get(keyOf(id, language, text));
    if (index !== undefined) this.#places[index] ??= place();
  }

  /** Every place that is needed. */
  neededPlaces(): P[] {
    return [
      ...this.#found.flatMap(({ place, related }) => (related ? [place, related.place] : [place])),
      ...this.#places.flatMap((place) => (place === undefined ? [] : [place])),
    ];
  }

  finish(rangeOf: (place: P) => Range): { problems: PackProblem[]; places: (Range | undefined)[] } {
    const problems = this.#found.map(({ place, severity, key, parameters, related }): PackProblem => ({
      range: rangeOf(place),
      severity,
      key,
      parameters,
      ...(related ? { related: { range: rangeOf(related.place), key: related.key } } : {}),
    }));
    return {
      problems: problems.sort((a, b) => compare(a.range, b.range)),
      places: this.#places.map((place) => (place === undefined ? undefined : rangeOf(place))),
    };
  }
}

function keyOf(id: string, language: Language | undefined, text: string | undefined): string {
  return `${id}\0${language ?? ''}\0${text ?? ''}`;
}

function compare({ start: a }: Range, { start: b }: Range): number {
  return a.line - b.line || a.character - b.character;
}
