/**
 * Whether a word of a text is another one than the name it is folded to: `fatigué` is not the noun `fatigue`. An accent that is missing is no matter, one that stands on the last vowel and not in the name is.
 */
export function isOtherWord(written: string, name: string): boolean {
  return /e$/i.test(name) && /é(?:e?s)?$/i.test(written.normalize('NFC'));
}
