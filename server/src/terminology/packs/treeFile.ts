import type { Span } from '../../text/span';

/** A value in a file of nested lists and objects: its path from the top, and whether the name of the field is meant. */
export interface TreePlace {
  readonly path: readonly (string | number)[];
  readonly part?: 'key';
}

/** A YAML or JSON file. */
export interface TreeFile {
  readonly value: unknown;
  /** What keeps it from being read at all. */
  readonly errors: readonly {
    readonly span: Span;
    readonly key: string;
    readonly parameters: Readonly<Record<string, string>>;
  }[];
  /** The spans of places, in the same order; of the nearest that is there where one is not. */
  readonly spansOf: (places: readonly TreePlace[]) => Span[];
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a field is there and says something. YAML writes an empty field as an empty text. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
