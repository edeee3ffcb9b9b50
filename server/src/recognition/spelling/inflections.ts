/**
 * Endings of English and French words with what stands in their place in the plain word: plurals, French gender,
 * participles. In folded letters.
 */
const endings: readonly (readonly [ending: string, plain: string])[] = [
  ['s', ''],
  ['es', ''],
  ['x', ''],
  ['e', ''],
  ['ies', 'y'],
  ['aux', 'al'],
  ['euse', 'eux'],
  ['euses', 'eux'],
  ['elle', 'el'],
  ['elles', 'el'],
  ['enne', 'en'],
  ['ennes', 'en'],
  ['ive', 'if'],
  ['ives', 'if'],
  ['ed', ''],
  ['ing', ''],
];

/** The words that this one may be an inflected form of, as far as spelling tells. */
export function plainForms(word: string): string[] {
  return endings.flatMap(([ending, plain]) =>
    word.length > ending.length + 3 && word.endsWith(ending) ? [word.slice(0, -ending.length) + plain] : [],
  );
}

/** The word and all that may be its inflected forms. */
export function inflectedForms(word: string): string[] {
  const forms = endings.flatMap(([ending, plain]) =>
    word.endsWith(plain) ? [word.slice(0, word.length - plain.length) + ending] : [],
  );
  return [word, ...forms];
}
