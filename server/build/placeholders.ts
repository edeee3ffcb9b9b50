/** The `{placeholders}` of a text, each once, sorted and joined: equal for texts that can be filled by the same values. */
export function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}
