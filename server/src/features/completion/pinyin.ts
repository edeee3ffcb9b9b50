/** The readings of characters: pinyin without tones, ü as v. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Reads lines of a syllable, a space and the characters that are read so. */
export function readPinyin(lines: string): Readings {
  const readings = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    const space = line.indexOf(' ');
    if (space < 0) continue;
    const syllable = line.slice(0, space);
    for (const character of line.slice(space + 1)) {
      const known = readings.get(character);
      if (known) known.push(syllable);
      else readings.set(character, [syllable]);
    }
  }
  return readings;
}

/**
 * How many letters of what was typed, from `at` on, may stand for a character that is read so: its whole syllable or its
 * initial, `zh`, `ch` and `sh` also by one letter; at the end also a part of its syllable.
 */
export function soundLengths(typed: string, at: number, syllable: string): number[] {
  if (syllable[0] !== typed[at]) return [];
  const rest = typed.length - at;
  if (syllable.length >= rest && syllable.startsWith(typed.slice(at))) return [rest];
  const initials = syllable[1] === 'h' ? [2, 1] : [1];
  return [syllable.length, ...initials].filter((length) => typed.startsWith(syllable.slice(0, length), at));
}

/**
 * How many characters of a name what was typed goes through: each written itself, by its whole syllable or by its initial;
 * the last one also by a part of its syllable. 0 where it goes another way.
 */
export function pinyinReach(typed: string, name: string, readings: Readings): number {
  const from = (at: number, character: number): number => {
    if (at === typed.length) return character;
    if (character === name.length) return 0;
    const own = name[character]!;
    if (typed[at] === own) return from(at + 1, character + 1);
    for (const syllable of readings.get(own) ?? []) {
      for (const length of soundLengths(typed, at, syllable)) {
        const reached = from(at + length, character + 1);
        if (reached > 0) return reached;
      }
    }
    return 0;
  };
  return from(0, 0);
}
