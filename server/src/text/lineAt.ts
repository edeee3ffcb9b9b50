/** The line that begins at `start`: where it ends without its break (LF, CR LF or CR alone), and where the next one begins. */
export function lineAt(text: string, start: number): { end: number; next: number } {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 0x0a && text.charCodeAt(end) !== 0x0d) end++;
  const isPair = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a;
  return { end, next: end + (isPair ? 2 : 1) };
}
