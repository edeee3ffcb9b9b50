/** A way to go on in a text other than by the token itself: by `token`, to the place `to`. */
export interface Step {
  readonly token: number;
  readonly to: number;
}

/** A text as tokens, and for each place the other ways to go on. */
export interface Path {
  readonly tokens: readonly number[];
  readonly steps: readonly (readonly Step[] | undefined)[];
}

/** Phrases of tokens (numbers below a count) with values. Tokens and nodes are numbers, since most words begin no phrase. */
export class PhraseTrie<T> {
  /** The node that a first token leads to; 0 where no phrase begins with it. */
  readonly #first: Int32Array;
  /** The node that a token leads to, by `node * tokens + token`. */
  readonly #next = new Map<number, number>();
  readonly #values: (T[] | undefined)[] = [undefined];
  /** Whether a node has any after it. */
  readonly #goesOn: boolean[] = [true];
  readonly #tokens: number;

  constructor(phrases: Iterable<readonly [readonly number[], T]>, tokens: number) {
    this.#tokens = tokens;
    this.#first = new Int32Array(tokens);
    for (const [phrase, value] of phrases) {
      let node = 0;
      for (const token of phrase) node = this.#child(node, token) || this.#addChild(node, token);
      if (node > 0) (this.#values[node] ??= []).push(value);
    }
  }

  /** Calls `visit` with the values of every phrase that begins at a place of the path, and with the place where it ends. */
  visit(path: Path, at: number, visit: (values: readonly T[], to: number) => void): void {
    this.#walk(0, path, at, visit);
  }

  #walk(node: number, path: Path, at: number, visit: (values: readonly T[], to: number) => void): void {
    if (at >= path.tokens.length) return;
    this.#step(this.#child(node, path.tokens[at]!), path, at + 1, visit);
    const steps = path.steps[at];
    if (steps) for (const { token, to } of steps) this.#step(this.#child(node, token), path, to, visit);
  }

  #step(node: number, path: Path, to: number, visit: (values: readonly T[], to: number) => void): void {
    if (node === 0) return;
    const values = this.#values[node];
    if (values) visit(values, to);
    if (this.#goesOn[node]) this.#walk(node, path, to, visit);
  }

  /** The node that `token` leads to from `node`; 0 for none. */
  #child(node: number, token: number): number {
    if (token < 0) return 0;
    return node === 0 ? this.#first[token]! : (this.#next.get(node * this.#tokens + token) ?? 0);
  }

  #addChild(node: number, token: number): number {
    const child = this.#values.length;
    this.#values.push(undefined);
    this.#goesOn.push(false);
    this.#goesOn[node] = true;
    if (node === 0) this.#first[token] = child;
    else this.#next.set(node * this.#tokens + token, child);
    return child;
  }
}
