/** Takes the caret `|` out of a text. A text with none or several is a mistake in the test and throws. */
export function readCaret(marked: string): { readonly text: string; readonly offset: number } {
  const parts = marked.split('|');
  if (parts.length !== 2) throw new Error(`Expected one caret "|" in ${JSON.stringify(marked)}.`);
  return { text: parts.join(''), offset: parts[0]!.length };
}
