import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildDoubleArray, entryOf } from '../../../server/src/automaton/buildDoubleArray';
import { DoubleArray, dead, root } from '../../../server/src/automaton/doubleArray';
import { firstLetterLabel } from '../../../server/src/automaton/labels';

/** The labels of small letters, so that keys can be read. */
const label = (letter: string): number => letter.charCodeAt(0) - 0x61 + firstLetterLabel;
const labelCount = label('z') + 1;
const labelled = (key: string): string => String.fromCharCode(...[...key].map(label));

function build(values: ReadonlyMap<string, number>): { automaton: DoubleArray; steps: number[] } {
  const entries = [...values].map(([key, value]) => entryOf(labelled(key), value)).sort();
  const building = buildDoubleArray(entries, labelCount);
  const steps: number[] = [];
  for (;;) {
    const step = building.next();
    if (step.done) return { automaton: new DoubleArray(step.value), steps };
    steps.push(step.value);
  }
}

/** The value of every beginning of `text` that is a key. */
function walk(automaton: DoubleArray, text: string): [string, number][] {
  const found: [string, number][] = [];
  let state = root;
  for (let at = 0; at < text.length; at++) {
    state = automaton.step(state, label(text[at]!));
    if (state === dead) break;
    const value = automaton.value(state);
    if (value >= 0) found.push([text.slice(0, at + 1), value]);
  }
  return found;
}

describe('double array', () => {
  it('tells keys, beginnings of keys and what is none', () => {
    const { automaton } = build(
      new Map([
        ['spasm', 7],
        ['spasmodic', 8],
        ['tic', 0],
      ]),
    );
    assert.deepEqual(walk(automaton, 'spasmodic'), [
      ['spasm', 7],
      ['spasmodic', 8],
    ]);
    assert.deepEqual(walk(automaton, 'spasmus'), [['spasm', 7]]);
    assert.deepEqual(walk(automaton, 'tic'), [['tic', 0]]);
    assert.deepEqual(walk(automaton, 'ti'), []);
    assert.deepEqual(walk(automaton, 'xyz'), []);
  });

  it('holds nothing where it was built of nothing', () => {
    const { automaton } = build(new Map());
    assert.equal(automaton.value(root), -1);
    assert.deepEqual(walk(automaton, 'a'), []);
  });

  it('keeps values of up to 31 bits, in a tail and at a fork', () => {
    const { automaton } = build(
      new Map([
        ['a', 0x7fffffff],
        ['ab', 0x10000],
        ['c', 0x7ffffffe],
      ]),
    );
    assert.deepEqual(walk(automaton, 'ab'), [
      ['a', 0x7fffffff],
      ['ab', 0x10000],
    ]);
    assert.deepEqual(walk(automaton, 'c'), [['c', 0x7ffffffe]]);
  });

  it('lists what leads on from a state, in a fork and in a tail', () => {
    const { automaton } = build(
      new Map([
        ['ab', 1],
        ['ac', 2],
        ['xyz', 3],
      ]),
    );
    const from = (text: string): number[] => {
      let state = root;
      for (const letter of text) state = automaton.step(state, label(letter));
      return [...automaton.labelsFrom(state, labelCount)];
    };
    assert.deepEqual(from(''), [label('a'), label('x')]);
    assert.deepEqual(from('a'), [label('b'), label('c')]);
    assert.deepEqual(from('xy'), [label('z')]);
    assert.deepEqual(from('xyz'), []);
  });

  it('tells how far it is, never going back', () => {
    const values = new Map(Array.from({ length: 20_000 }, (_, index) => [toLetters(index), index]));
    const { automaton, steps } = build(values);
    assert.ok(steps.length >= 3);
    assert.deepEqual(
      steps.toSorted((a, b) => a - b),
      steps,
    );
    assert.ok(steps.every((step) => step >= 0 && step <= 1));
    for (const [key, value] of values) assert.deepEqual(walk(automaton, key).at(-1), [key, value]);
  });

  it('agrees with a plain map on random keys and texts', () => {
    const text = fc.array(fc.constantFrom(...'abcz'), { maxLength: 9 }).map((letters) => letters.join(''));
    const key = text.filter((letters) => letters !== '');
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.nat(), { maxKeys: 40, noNullPrototype: true }),
        text,
        (dictionary, searched) => {
          const values = new Map(Object.entries(dictionary));
          const beginnings = Array.from({ length: searched.length }, (_, at) => searched.slice(0, at + 1));
          assert.deepEqual(
            walk(build(values).automaton, searched),
            beginnings.flatMap((beginning) => (values.has(beginning) ? [[beginning, values.get(beginning)]] : [])),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** A number in letters, most significant last, so that neighbours share no beginning. */
function toLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0 || letters === ''; rest = Math.floor(rest / 26)) {
    letters += String.fromCharCode(0x61 + (rest % 26));
  }
  return letters;
}
