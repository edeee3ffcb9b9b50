import type { Folding } from '../text/folding';
import { hyphenKind, lineBreakKind, markKind, otherKind, spaceKind, wordKind } from '../text/unitKinds';

/** What stands between two words of a name in a text. Empty where nothing does. */
export interface Gap {
  readonly start: number;
  /** Where the text goes on. */
  readonly end: number;
  /** A hyphen, also one at the end of a line. */
  readonly hyphenated: boolean;
  /** Blanks only, on one line. */
  readonly blank: boolean;
}

const apostrophe = 0x27;
const slash = 0x2f;
const possessive = 0x73;

/**
 * The gap at `offset`: blanks, one hyphen or one slash close to the word before it, an apostrophe, one line break.
 * Undefined when what stands there parts more than words: a blank line, a dash between blanks, the mark of a list item, the
 * end of the text or `limit`.
 */
export function gapAt(folding: Folding, text: string, offset: number, limit: number): Gap | undefined {
  let at = offset;
  let lineBreaks = 0;
  let marks = 0;
  let hyphens = 0;
  let lastMark = -1;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    const kind = folding.kinds[code];
    if (kind === spaceKind || kind === markKind) continue;
    if (kind === lineBreakKind) {
      if (!(text[at] === '\n' && text[at - 1] === '\r' && at > offset)) lineBreaks++;
    } else if (kind === hyphenKind || (kind === otherKind && isJoint(folding.codes[code]!))) {
      if (kind === hyphenKind) hyphens++;
      marks++;
      lastMark = at;
    } else break;
    if (lineBreaks > 1 || marks > 1) return undefined;
  }
  if (at >= limit) return undefined;
  if (marks === 1) {
    const isApart = lastMark !== offset;
    const isSlash = folding.codes[text.charCodeAt(lastMark)] === slash;
    if (isApart || (isSlash && at !== lastMark + 1)) return undefined;
  }
  return { start: offset, end: at, hyphenated: hyphens > 0, blank: marks === 0 && lineBreaks === 0 && at > offset };
}

/** Whether a folded unit parts two words when it stands right behind the first: an apostrophe or a slash. */
export function isJoint(folded: number): boolean {
  return folded === apostrophe || folded === slash;
}

/** Where a possessive `'s` at `offset` ends; undefined when none stands there. */
export function possessiveEnd(folding: Folding, text: string, offset: number, limit: number): number | undefined {
  if (offset + 2 > limit || folding.codes[text.charCodeAt(offset)] !== apostrophe) return undefined;
  if (folding.codes[text.charCodeAt(offset + 1)] !== possessive) return undefined;
  const end = offset + 2;
  return end < text.length && folding.kinds[text.charCodeAt(end)] === wordKind ? undefined : end;
}
