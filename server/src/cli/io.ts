/** A line of an input. `text` is without its line end; undefined when the line is not UTF-8. */
export interface InputLine {
  /** One-based. */
  readonly number: number;
  readonly text: string | undefined;
}

/** What the command line needs of the machine it runs on. `-` names standard input. */
export interface CliIo {
  /** A file's whole text exactly as it is on disk, byte order mark and line ends included. Fails with `InputError`. */
  text(path: string): Promise<string>;
  /** A file's content. Fails with `InputError`. */
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** A file's lines, each as soon as it is there. Fails with `InputError`. */
  lines(path: string): AsyncIterable<InputLine>;
  /** Prints to standard output; done when more can be taken. */
  write(text: string): Promise<void>;
  /** Prints one line to standard error. */
  complain(line: string): void;
  /** The locale that the environment asks for, such as `fr_FR.UTF-8`. */
  readonly locale: string | undefined;
}

/** An input that cannot be used, said so that its owner can mend it. Never quotes a word of it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A command line that makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
