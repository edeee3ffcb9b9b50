import type { Span } from '../../text/span';

/** A text to stand in the place of a span. */
export interface Replacement extends Span {
  readonly text: string;
}

/** A piece of a text with words replaced, and the way back to the offsets of the text as it is. */
export interface Patched {
  readonly text: string;
  /** Where each replacement went, in their order. */
  readonly places: readonly Span[];
  /** The span of the text as it is that became `span`; undefined where an end of it lies inside a replacement. */
  back(span: Span): Span | undefined;
}

/** The text from `piece.start` to `piece.end` with replacements, which are in order, disjoint and inside the piece. */
export function patch(text: string, piece: Span, replacements: readonly Replacement[]): Patched {
  let patched = '';
  let at = piece.start;
  const places: Span[] = [];
  for (const replacement of replacements) {
    patched += text.slice(at, replacement.start);
    places.push({ start: patched.length, end: patched.length + replacement.text.length });
    patched += replacement.text;
    at = replacement.end;
  }
  patched += text.slice(at, piece.end);

  const offsetBack = (offset: number): number | undefined => {
    let shift = piece.start;
    for (const [index, place] of places.entries()) {
      if (offset <= place.start) break;
      if (offset < place.end) return undefined;
      const { start, end, text: put } = replacements[index]!;
      shift += end - start - put.length;
    }
    return offset + shift;
  };
  return {
    text: patched,
    places,
    back({ start, end }: Span): Span | undefined {
      const first = offsetBack(start);
      const last = offsetBack(end);
      return first === undefined || last === undefined ? undefined : { start: first, end: last };
    },
  };
}
