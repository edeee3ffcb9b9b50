import { type State, dead, root } from '../../automaton/doubleArray';
import { firstLetterLabel, gapLabel } from '../../automaton/labels';
import { type IndexedSurface, gap, termKeys } from '../termKeys';
import type { TermIndex } from '../termIndex';
import type { Writing } from '../writing';

/** Gives the numbers of the surfaces of an index that are written like a name, but for what folding and hyphens change. */
export type NamedLike = (surface: IndexedSurface) => readonly number[];

/** Makes a look-up of names in an index. */
export function createNamedLike(index: TermIndex, writing: Writing): NamedLike {
  const labels = new Uint16Array(0x10000);
  index.alphabet.forEach((unit, place) => (labels[unit] = place + firstLetterLabel));
  labels[gap.charCodeAt(0)] = gapLabel;
  const find = (key: string): readonly number[] => {
    let state: State = root;
    for (let at = 0; at < key.length; at++) {
      state = index.automaton.step(state, labels[key.charCodeAt(at)]!);
      if (state === dead) return [];
    }
    const value = index.automaton.value(state);
    return value < 0 ? [] : index.numbers(value);
  };
  return (surface) => {
    const [key] = termKeys(surface, writing);
    return key === undefined ? [] : find(key);
  };
}
