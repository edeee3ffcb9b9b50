const letter = /\p{L}/u;
const upperCase = /\p{Lu}/u;

/** From this many letters on, a word in capitals is written so on purpose and is no abbreviation. */
const leastShouted = 4;

/** `name` with the capitals of what was typed for it: all of them, the initial, or its own. */
export function withCapitalsOf(typed: string, name: string): string {
  const letters = [...typed].filter((character) => letter.test(character));
  if (letters.length >= leastShouted && letters.every((character) => upperCase.test(character)))
    return name.toUpperCase();
  return letters[0] && upperCase.test(letters[0]) ? capitalised(name) : name;
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
