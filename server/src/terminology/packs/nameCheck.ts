/** The longest name, in code units: longer ones are sentences, and no word of a note. */
const longestName = 200;

/** What is wrong with the text of a name: a key of the messages, or undefined. */
export function wrongName(text: string): string | undefined {
  if (text === '') return 'pack.emptyName';
  if (/\p{Cc}/u.test(text)) return 'pack.controlCharacter';
  if (text.length > longestName) return 'pack.longName';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'pack.noLetter';
  return undefined;
}

/** Whether a name is never recognised: a single Latin letter or digit names too many things. */
export function isTooShort(text: string): boolean {
  return text.length === 1 && !/\p{Script=Han}/u.test(text);
}
