import type { Range } from 'vscode-languageserver-types';
import type { Span } from '../../text/span';

/** Turns offsets into a text into lines and characters, both from zero. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 13 && text.charCodeAt(at + 1) === 10) continue;
      if (code === 10 || code === 13) this.#starts.push(at + 1);
    }
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.#positionOf(start), end: this.#positionOf(end) };
  }

  #positionOf(offset: number): Range['start'] {
    const within = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= within) low = middle;
      else high = middle;
    }
    return { line: low, character: within - this.#starts[low]! };
  }
}
