/**
 * Makes a test whether a text has a Traditional Chinese character. `pairs` has characters, the Traditional one first, then
 * the Simplified one, joined to one string.
 */
export function createTraditionalTest(pairs: string): (text: string) => boolean {
  const traditional = new Set<string>();
  for (let i = 0; i < pairs.length; i += 2) traditional.add(pairs.charAt(i));
  return (text) => {
    for (let i = 0; i < text.length; i++) if (traditional.has(text.charAt(i))) return true;
    return false;
  };
}
