import { type State, dead, root } from '../automaton/doubleArray';
import { firstLetterLabel, gapLabel } from '../automaton/labels';
import { type TermIndex, labelsOf } from './termIndex';
import { termKeys } from './termKeys';
import type { Writing } from './writing';

/** So many states are looked at for one answer to what was mistyped. */
const mostVisits = 1500;

/** So many edges are tried to find the shortest names below a state; what is left is taken as it comes. */
const mostTries = 300_000;

/** A state of the walk for mistyped text, with the distances of what leads to it from every beginning of the text. */
interface Step {
  readonly state: State;
  readonly label: number;
  readonly distances: Uint8Array;
  /** The least of the distances. */
  readonly least: number;
  readonly before: Step | undefined;
}

/** Finds the names of an index that text being typed may become. A place in the index stands for all names that go on from it. */
export class TermSearch {
  readonly #index: TermIndex;
  readonly #writing: Writing;
  readonly #labels: Uint16Array;
  /** The labels of what is typed by letters: all but those of Chinese characters. */
  readonly #letters: readonly number[];

  constructor(index: TermIndex, writing: Writing) {
    this.#index = index;
    this.#writing = writing;
    this.#labels = labelsOf(index.alphabet);
    const letters = Array.from(index.alphabet, (unit, place) => ({ unit, label: place + firstLetterLabel }))
      .filter(({ unit }) => /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) && !isHanUnit(unit))
      .map(({ label }) => label);
    this.#letters = [gapLabel, ...letters];
  }

  /** Where the keys are that begin with the key of a text; undefined where none does. */
  beginning(text: string): State | undefined {
    const { automaton } = this.#index;
    const labels = this.#labelsOfKey(text);
    let state: State = root;
    for (const label of labels) {
      state = automaton.step(state, label);
      if (state === dead) return undefined;
    }
    return labels.length > 0 ? state : undefined;
  }

  /**
   * Where the keys are that begin almost with the key of a text: `errors` letters are wrong, missing, too many or swapped with
   * their neighbours, no fewer. The first and the last letter typed are right.
   */
  almost(text: string, errors: number): State[] {
    const { automaton } = this.#index;
    const typed = this.#labelsOfKey(text);
    const last = typed.at(-1);
    const found: State[] = [];
    const first = typed.length > 0 ? automaton.step(root, typed[0]!) : dead;
    if (first === dead) return found;
    const distances = Uint8Array.from({ length: typed.length + 1 }, (_, length) => Math.abs(length - 1));
    // By the fewest errors so far: what is likeliest is looked at first.
    const open = Array.from({ length: errors + 1 }, (): Step[] => []);
    open[0]!.push({ state: first, label: typed[0]!, distances, least: 0, before: undefined });
    for (let visits = 0; visits < mostVisits; visits++) {
      const at = open.find((steps) => steps.length > 0)?.pop();
      if (!at) break;
      // In a tail there is one way on.
      const labels = at.state < 0 ? automaton.labelsFrom(at.state, Number.POSITIVE_INFINITY) : this.#letters;
      for (const label of labels) {
        const state = automaton.step(at.state, label);
        if (state === dead) continue;
        const next = stepTo(state, label, at, typed);
        if (label === last && next.distances[typed.length]! <= errors) found.push(state);
        else open[next.least]?.push(next);
      }
    }
    return found;
  }

  /** The numbers of at most `limit` surfaces whose keys go on from the states, the shortest first as far as that is cheap. */
  below(states: readonly State[], limit: number): number[] {
    const { automaton, alphabet } = this.#index;
    const labelCount = alphabet.length + firstLetterLabel;
    const numbers = new Set<number>();
    let tries = 0;
    let level = states;
    while (level.length > 0 && numbers.size < limit && tries < mostTries) {
      const next: State[] = [];
      for (const from of level) {
        this.#take(from, numbers);
        if (next.length >= 4 * limit || tries >= mostTries) continue;
        tries += from < 0 ? 1 : labelCount;
        for (const label of automaton.labelsFrom(from, labelCount)) next.push(automaton.step(from, label));
      }
      level = next;
    }
    for (const from of level) {
      if (numbers.size >= limit) break;
      let state = from;
      while (!this.#take(state, numbers)) {
        const [label] = automaton.labelsFrom(state, labelCount);
        if (label === undefined) break;
        state = automaton.step(state, label);
      }
    }
    return [...numbers].slice(0, limit);
  }

  /** Adds the numbers of the key that ends at a state; false where none does. */
  #take(state: State, numbers: Set<number>): boolean {
    const value = this.#index.automaton.value(state);
    if (value >= 0) for (const number of this.#index.numbers(value)) numbers.add(number);
    return value >= 0;
  }

  #labelsOfKey(text: string): number[] {
    const [key = ''] = termKeys({ text, language: 'zh', kind: 'abbreviation' }, this.#writing);
    return Array.from({ length: key.length }, (_, at) => this.#labels[key.charCodeAt(at)]!);
  }
}

function isHanUnit(unit: number): boolean {
  return /\p{Script=Han}/u.test(String.fromCharCode(unit));
}

/** The step after one label more, a swap of neighbours counting as one error. */
function stepTo(state: State, label: number, from: Step, typed: readonly number[]): Step {
  const { distances: above, before } = from;
  const distances = new Uint8Array(typed.length + 1);
  let left = above[0]! + 1;
  let least = left;
  distances[0] = left;
  for (let length = 1; length <= typed.length; length++) {
    const wanted = typed[length - 1];
    let distance = above[length - 1]! + (wanted === label ? 0 : 1);
    if (left + 1 < distance) distance = left + 1;
    if (above[length]! + 1 < distance) distance = above[length]! + 1;
    if (before && length > 1 && wanted === from.label && typed[length - 2] === label) {
      distance = Math.min(distance, before.distances[length - 2]! + 1);
    }
    distances[length] = left = distance;
    if (distance < least) least = distance;
  }
  return { state, label, distances, least, before: from };
}
