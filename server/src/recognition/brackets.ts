import type { Span } from '../text/span';

/** No definition in brackets is longer than this, in code units. */
const longestBracket = 120;
export const openers = '(（[［';
const closers = ')）]］';
export const quotes = '"“”«»「」\'‘’\u00a0 ';

/** What stands between brackets that hold no others, as far as it is short. In order. */
export function* bracketsIn(text: string): Generator<Span> {
  let open: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (openers.includes(character)) open = at + 1;
    else if (open !== undefined && closers.includes(character)) {
      if (at > open && at - open <= longestBracket) yield { start: open, end: at };
      open = undefined;
    }
  }
}
