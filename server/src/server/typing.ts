import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { NoteDocument } from '../note/noteDocument';
import type { Span } from '../text/span';

const partOfWord = /[\p{L}\p{M}\p{N}'’-]/u;
const han = /\p{Script=Han}/u;
const longestWord = 64;

/** Han text has no spaces: there the word being typed is what was just put in, and letters around it are another word. */
function isLetterOfWord(character: string): boolean {
  return partOfWord.test(character) && !han.test(character);
}

/**
 * The word that was being typed when `changes` led to `document`, whole, or undefined when it was no typing: several
 * places at once, a paste of some length, or a word just ended by a space or a full stop.
 * Offsets are into the text of `document`.
 */
export function wordBeingTyped(
  document: NoteDocument,
  changes: readonly TextDocumentContentChangeEvent[],
): Span | undefined {
  const change = changes[0];
  if (changes.length !== 1 || !change || !('range' in change) || change.text.length > longestWord) return undefined;
  const last = change.text.at(-1);
  if (last !== undefined && !partOfWord.test(last)) return undefined;
  const from = document.offsetAt(change.range.start);
  // A word ends with its line: the line is enough, and a long note is not put together for it.
  const { line, character } = document.positionAt(from + change.text.length);
  const text = document.lines[line]!;
  const lineStart = from + change.text.length - character;
  let start = from - lineStart;
  let end = character;
  const limit = { start: Math.max(0, start - longestWord), end: Math.min(text.length, end + longestWord) };
  while (start > limit.start && isLetterOfWord(text[start - 1]!)) start--;
  while (end < limit.end && isLetterOfWord(text[end]!)) end++;
  return start < end ? { start: lineStart + start, end: lineStart + end } : undefined;
}
