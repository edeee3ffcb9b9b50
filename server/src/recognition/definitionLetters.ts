import type { Folding } from '../text/folding';
import type { Span } from '../text/span';

/** A word, or a part of one behind a hyphen, as the letters of a short form are looked for in it. */
export interface LetterWord extends Span {
  /** Folded letters. */
  readonly letters: string;
  /** Whether a short form may pass it over: an article, a preposition, a second part (`hemi-facial`). */
  readonly isSkippable: boolean;
}

const word = /[\p{Script=Latin}\p{M}\p{N}]+/gu;

/** The Latin words of a stretch. An elided word (`l'`) is one of its own. */
export function letterWords(
  text: string,
  { start, end }: Span,
  functionWords: ReadonlySet<string>,
  folding: Folding,
): LetterWord[] {
  return [...text.slice(start, end).matchAll(word)].map(({ 0: found, index }) => {
    const letters = folding.text(found);
    const isPart = '-‐‑'.includes(text[start + index - 1] ?? ' ') && index > 0;
    return {
      start: start + index,
      end: start + index + found.length,
      letters,
      isSkippable: isPart || functionWords.has(letters),
    };
  });
}

/**
 * Whether a short form is made of the letters of `words`, in order: it begins with the first of the first word, and has the
 * first of every word that may not be skipped. After Schwartz and Hearst, Pac Symp Biocomput 2003:451-62, who also let
 * words without any letter pass: in a note that would define too much.
 */
export function spells(words: readonly LetterWord[], shortForm: string, folding: Folding): boolean {
  const wanted = folding.text(shortForm).replace(/[^\p{L}\p{N}]+/gu, '');
  if (words.length === 0 || words[0]!.isSkippable || wanted === '') return false;
  const failed = new Set<number>();
  const from = (at: number, taken: number): boolean => {
    if (at === words.length) return taken === wanted.length;
    const key = at * (wanted.length + 1) + taken;
    if (failed.has(key)) return false;
    const { letters, isSkippable } = words[at]!;
    if (letters[0] === wanted[taken]) {
      let inside = 0;
      for (let next = taken + 1; ; next++) {
        if (from(at + 1, next)) return true;
        inside = next < wanted.length ? letters.indexOf(wanted[next]!, inside + 1) : -1;
        if (inside < 0) break;
      }
    }
    if (isSkippable && from(at + 1, taken)) return true;
    failed.add(key);
    return false;
  };
  return from(0, 0);
}
