/** What may link two parts of a Chinese name. */
const linking = '的'.charCodeAt(0);

/** The characters that stand beside one character in names. */
export interface Neighbours {
  /**
   * Whether the character may stand between these two, 0 for none: each of them is its neighbour in a name, or 的, or
   * beyond the end of a name that it starts or ends, and one of them is its neighbour.
   */
  allow(before: number, after: number): boolean;
}

/** The neighbours of each of the given characters that is in one of the names, which are folded. */
export function neighboursInNames(
  characters: ReadonlySet<string>,
  names: readonly string[],
): ReadonlyMap<string, Neighbours> {
  const found = new Map<string, NeighbourSets>();
  for (const name of names) {
    for (let i = 0; i < name.length; i++) {
      const character = name.charAt(i);
      if (!characters.has(character)) continue;
      let sets = found.get(character);
      if (!sets) found.set(character, (sets = new NeighbourSets()));
      sets.add(name.charCodeAt(i - 1) || 0, name.charCodeAt(i + 1) || 0);
    }
  }
  return found;
}

class NeighbourSets implements Neighbours {
  readonly #before = new Set<number>();
  readonly #after = new Set<number>();

  /** Takes in the character once more; 0 is the end of the name. */
  add(before: number, after: number): void {
    this.#before.add(before);
    this.#after.add(after);
  }

  allow(before: number, after: number): boolean {
    const isBefore = before !== 0 && this.#before.has(before);
    const isAfter = after !== 0 && this.#after.has(after);
    if (!isBefore && !isAfter) return false;
    return (
      (isBefore || before === linking || this.#before.has(0)) && (isAfter || after === linking || this.#after.has(0))
    );
  }
}
