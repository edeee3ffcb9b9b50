/**
 * Plain text as Markdown that shows exactly that text, in the middle of a line. Line breaks become blanks, so that a
 * value cannot start a block. Addresses are not made links by escaping their colon.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('://', ':&#47;&#47;');
}
