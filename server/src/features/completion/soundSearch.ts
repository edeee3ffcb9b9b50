import { type State, dead, root } from '../../automaton/doubleArray';
import { firstLetterLabel } from '../../automaton/labels';
import type { TermIndex } from '../../recognition/termIndex';
import { isHan } from './key';
import { type Readings, soundLengths } from './pinyin';

/** So many states are looked at for one answer. */
const mostVisits = 2000;

/** A Chinese character of an index. */
interface Character {
  readonly label: number;
  readonly readings: readonly string[];
}

/** Finds the Chinese names of an index by pinyin. It keeps the sounds of the characters that there are, and nothing of the names. */
export class SoundSearch {
  readonly #index: TermIndex;
  /** By itself and by the first letters of its readings. */
  readonly #characters = new Map<string, Character[]>();

  constructor(index: TermIndex, readings: Readings) {
    this.#index = index;
    index.alphabet.forEach((unit, place) => {
      const own = String.fromCharCode(unit);
      if (!isHan(own)) return;
      const character = { label: place + firstLetterLabel, readings: readings.get(own) ?? [] };
      for (const first of new Set([own, ...character.readings.map((reading) => reading[0]!)])) {
        const known = this.#characters.get(first);
        if (known) known.push(character);
        else this.#characters.set(first, [character]);
      }
    });
  }

  /** Where the keys are that begin with the sounds of `typed`: letters without blanks, perhaps after Chinese characters. */
  beginning(typed: string): State[] {
    const found = new Set<State>();
    const open: { readonly state: State; readonly at: number }[] = [{ state: root, at: 0 }];
    for (let visits = 0, from = open.pop(); from !== undefined && visits < mostVisits; visits++, from = open.pop()) {
      const { state, at } = from;
      for (const { label, readings } of this.#characters.get(typed[at]!) ?? []) {
        const next = this.#index.automaton.step(state, label);
        if (next === dead) continue;
        const lengths = isHan(typed[at]!) ? [1] : readings.flatMap((reading) => soundLengths(typed, at, reading));
        for (const length of new Set(lengths)) {
          if (at + length === typed.length) found.add(next);
          else open.push({ state: next, at: at + length });
        }
      }
    }
    return [...found];
  }
}
