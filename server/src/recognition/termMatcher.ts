import { type DoubleArray, type State, dead, root } from '../automaton/doubleArray';
import { firstLetterLabel, gapLabel, noLabel } from '../automaton/labels';
import { hanKind, markKind, otherKind, spaceKind, wordKind } from '../text/unitKinds';
import { type Gap, gapAt, possessiveEnd } from './gaps';
import type { TermIndex } from './termIndex';
import { gap } from './termKeys';
import { type CompiledInflection, type LanguageSet, type Writing, allLanguages, languageBit, nounBit } from './writing';

/** A place at which a key of an index ends. */
export interface Match {
  readonly end: number;
  /** The value of the key: `TermIndex.numbers` tells the surfaces. */
  readonly value: number;
  /** The languages whose ways of writing were used: a name of another language is not written so. */
  readonly languages: LanguageSet;
  /** How many liberties were taken: of two ways to read the same stretch the plainer is meant. */
  readonly liberties: number;
}

/** The label of a unit that folds to several (`œ`). */
const severalLabels = 0xffff;

/** So many units of text, words or Han characters, are tried from one start: endless chains of hyphens end there. */
const mostUnits = 512;

/** So many letters are kept on the way to one match; longer names are not found by their inflections. */
const mostLetters = 4096;

/** Finds the keys of one index in running text, in every way that the rules of writing allow. Keeps nothing of a text. */
export class TermMatcher {
  readonly #automaton: DoubleArray;
  readonly #writing: Writing;
  readonly #labels: Uint16Array;
  readonly #kinds: Uint8Array;
  readonly #codes: Uint16Array;
  /** By the last letter that is written. */
  readonly #endings: ReadonlyMap<number, readonly Ending[]>;
  /** Those that write nothing. */
  readonly #bareEndings: readonly Ending[];
  readonly #longestEnding: number;
  readonly #particles: ReadonlySet<number>;
  readonly #possessiveLanguages = languageBit('en') | languageBit('zh') | nounBit;
  /** The state after each letter of the words that are being read, one word above the other. */
  readonly #states = new Int32Array(mostLetters);
  #top = 0;
  #text = '';
  #limit = 0;
  #unitsLeft = 0;
  #matches: Match[] | undefined;

  constructor(index: TermIndex, writing: Writing) {
    const { folding, inflections } = writing;
    this.#automaton = index.automaton;
    this.#writing = writing;
    const labels = new Uint16Array(0x10000);
    index.alphabet.forEach((unit, place) => (labels[unit] = place + firstLetterLabel));
    labels[gap.charCodeAt(0)] = gapLabel;
    for (const [code, form] of folding.foldedUnits) {
      labels[code] = form.length > 1 ? severalLabels : form === '' ? noLabel : labels[form.charCodeAt(0)]!;
    }
    this.#labels = labels;
    this.#kinds = folding.kinds;
    this.#codes = folding.codes;
    this.#particles = writing.particles;
    this.#longestEnding = Math.max(0, ...inflections.map(({ written }) => written.length));
    const endings = inflections.map((inflection) => ({
      ...inflection,
      dropped: inflection.written.length,
      labels: Array.from(inflection.name, (letter) => labels[letter.charCodeAt(0)]!),
      longestException: Math.max(0, ...Array.from(inflection.except, ({ length }) => length)),
    }));
    this.#bareEndings = endings.filter(({ written }) => written === '');
    const lastLetters = new Set(inflections.map(({ written }) => written.slice(-1)));
    lastLetters.delete('');
    this.#endings = new Map(
      Array.from(lastLetters, (letter) => [
        letter.charCodeAt(0),
        endings.filter(({ written }) => written === '' || written.endsWith(letter)),
      ]),
    );
  }

  /** Every match that begins at `start` and ends by `limit`, in no order. `start` is where a word or a Han character begins. */
  matchesAt(text: string, start: number, limit: number): readonly Match[] {
    this.#text = text;
    this.#limit = limit;
    this.#unitsLeft = mostUnits;
    this.#matches = undefined;
    this.#walk(root, start, allLanguages, 0);
    return this.#matches ?? none;
  }

  #kindAt(offset: number): number {
    return this.#kinds[this.#text.charCodeAt(offset)]!;
  }

  #follow(state: State, code: number): State {
    const label = this.#labels[code]!;
    if (label !== severalLabels) return this.#automaton.step(state, label);
    let at = state;
    const form = this.#writing.folding.unit(code);
    for (let i = 0; i < form.length && at !== dead; i++) {
      at = this.#automaton.step(at, this.#labels[form.charCodeAt(i)]!);
    }
    return at;
  }

  /** Reads the unit of text at `offset`: a word, a Han character, or a mark of punctuation. */
  #walk(state: State, offset: number, languages: LanguageSet, liberties: number): void {
    if (offset >= this.#limit || --this.#unitsLeft < 0) return;
    const kind = this.#kindAt(offset);
    if (kind === wordKind) this.#walkWord(state, offset, languages, liberties);
    else if (kind === hanKind || kind === otherKind) this.#walkCharacter(state, offset, languages, liberties);
  }

  #walkCharacter(state: State, offset: number, languages: LanguageSet, liberties: number): void {
    const code = this.#text.charCodeAt(offset);
    const next = this.#follow(state, code);
    const end = this.#skipMarks(offset + 1);
    if (next !== dead) {
      this.#report(next, end, languages, liberties);
      this.#walk(next, this.#skipBlanks(end), languages, liberties);
    }
    if (state !== root && this.#particles.has(code) && this.#kindAt(end) === hanKind) {
      this.#walk(state, end, languages, liberties + 1);
    }
  }

  #walkWord(state: State, offset: number, languages: LanguageSet, liberties: number): void {
    const text = this.#text;
    const kinds = this.#kinds;
    const states = this.#states;
    const bottom = this.#top;
    let top = bottom;
    states[top++] = state;
    let at = offset;
    let length = 0;
    let current: State = state;
    for (; at < this.#limit; at++) {
      const code = text.charCodeAt(at);
      const kind = kinds[code];
      if (kind === markKind) continue;
      if (kind !== wordKind) break;
      if (current === dead) {
        // Too much is left for an ending.
        if (++length - (top - bottom - 1) > this.#longestEnding) break;
        continue;
      }
      // A dose runs into the last word of a name: BTX-A25U.
      if (state !== root && length > 0 && this.#isDigit(at) && !this.#isDigit(this.#lastLetter(at))) {
        this.#report(current, at, languages, liberties);
      }
      const label = this.#labels[code]!;
      if (label !== severalLabels) {
        length++;
        current = this.#automaton.step(current, label);
        if (current !== dead && top < states.length) states[top++] = current;
        else current = dead;
        continue;
      }
      const form = this.#writing.folding.unit(code);
      length += form.length;
      for (let letter = 0; letter < form.length && current !== dead; letter++) {
        current = this.#automaton.step(current, this.#labels[form.charCodeAt(letter)]!);
        if (current !== dead && top < states.length) states[top++] = current;
        else current = dead;
      }
    }
    this.#top = top;
    if (kinds[text.charCodeAt(at)] !== wordKind) {
      if (current !== dead) this.#afterWord(current, offset, at, languages, liberties);
      this.#readEndings(bottom, top, length, offset, at, languages, liberties);
    }
    this.#top = bottom;
  }

  /** Goes on from where the word would be without its ending, and with the one that a name has instead. */
  #readEndings(
    bottom: number,
    top: number,
    length: number,
    start: number,
    end: number,
    languages: LanguageSet,
    liberties: number,
  ): void {
    const followed = top - bottom - 1;
    const isFirst = this.#states[bottom] === root;
    const endings = this.#endingsAfter(end);
    for (let each = 0; each < endings.length; each++) {
      const ending = endings[each]!;
      const stem = length - ending.dropped;
      if (stem < ending.least || stem > followed) continue;
      const reached = this.#reached(this.#states[bottom + stem]!, ending.labels);
      if (reached === dead || !this.#endsWith(ending.written, end)) continue;
      const own = languages & ending.languages;
      if ((own & ~nounBit) === 0) continue;
      if (length <= ending.longestException && ending.except.has(this.#folded(start, end))) continue;
      this.#afterWord(reached, start, end, ending.inner && isFirst ? own & ~nounBit : own, liberties + 1);
    }
  }

  #reached(from: State, labels: readonly number[]): State {
    let state = from;
    for (let at = 0; at < labels.length && state !== dead; at++) state = this.#automaton.step(state, labels[at]!);
    return state;
  }

  /** The inflections that a word which ends before `end` may have, by its last letter. */
  #endingsAfter(end: number): readonly Ending[] {
    const last = this.#codes[this.#text.charCodeAt(this.#lastLetter(end))]!;
    return this.#endings.get(last) ?? this.#bareEndings;
  }

  #endsWith(written: string, end: number): boolean {
    let at = end;
    for (let letter = written.length - 1; letter >= 0; letter--) {
      at = this.#lastLetter(at);
      if (this.#codes[this.#text.charCodeAt(at)] !== written.charCodeAt(letter)) return false;
    }
    return true;
  }

  #isDigit(offset: number): boolean {
    const code = this.#codes[this.#text.charCodeAt(offset)]!;
    return code >= 0x30 && code <= 0x39;
  }

  #folded(start: number, end: number): string {
    return this.#writing.folding.text(this.#text.slice(start, end));
  }

  /** Where the last unit before `end` that is no mark stands. */
  #lastLetter(end: number): number {
    let at = end - 1;
    while (this.#kinds[this.#text.charCodeAt(at)] === markKind) at--;
    return at;
  }

  #afterWord(state: State, start: number, end: number, languages: LanguageSet, liberties: number): void {
    this.#report(state, end, languages, liberties);
    if (end >= this.#limit) return;
    if (end + 1 < this.#limit && this.#kindAt(end) === spaceKind && this.#kindAt(end + 1) === wordKind) {
      this.#toWord(state, start, end, end + 1, oneSpace, languages, liberties);
      return;
    }
    this.#afterGap(state, start, end, end, languages, liberties);
    const possessive = possessiveEnd(this.#writing.folding, this.#text, end, this.#limit);
    if (possessive === undefined) return;
    const own = languages & this.#possessiveLanguages;
    this.#report(state, possessive, own, liberties);
    this.#afterGap(state, start, end, possessive, own, liberties);
  }

  /** Goes on behind the gap at `from`, which follows the word from `start` to `end`. */
  #afterGap(state: State, start: number, end: number, from: number, languages: LanguageSet, liberties: number): void {
    const gap = gapAt(this.#writing.folding, this.#text, from, this.#limit);
    if (!gap) return;
    if (gap.end === from || this.#kindAt(gap.end) !== wordKind) this.#walk(state, gap.end, languages, liberties);
    else this.#toWord(state, start, end, gap.end, gap, languages, liberties);
  }

  /** Goes on with the word at `next`, which a gap parts from the one from `start` to `end`. */
  #toWord(
    state: State,
    start: number,
    end: number,
    next: number,
    { hyphenated, blank }: Pick<Gap, 'hyphenated' | 'blank'>,
    languages: LanguageSet,
    liberties: number,
  ): void {
    const parted = this.#automaton.step(state, gapLabel);
    if (parted !== dead) this.#walk(parted, next, languages, liberties);
    const label = this.#labels[this.#text.charCodeAt(next)]!;
    if (label !== severalLabels && this.#automaton.step(state, label) === dead) return;
    if (hyphenated || (blank && this.#writing.combiningForms.has(this.#folded(start, end)))) {
      this.#walk(state, next, languages, liberties + 1);
    }
  }

  #report(state: State, end: number, languages: LanguageSet, liberties: number): void {
    const value = this.#automaton.value(state);
    if (value < 0) return;
    const match = { end, value, languages, liberties };
    if (this.#matches) this.#matches.push(match);
    else this.#matches = [match];
  }

  #skipMarks(offset: number): number {
    while (offset < this.#limit && this.#kindAt(offset) === markKind) offset++;
    return offset;
  }

  /** Beside a Han character or a mark of punctuation blanks and one line break count for nothing. */
  #skipBlanks(offset: number): number {
    if (offset < this.#limit && this.#kindAt(offset) === hanKind) return offset;
    return gapAt(this.#writing.folding, this.#text, offset, this.#limit)?.end ?? this.#limit;
  }
}

const none: readonly Match[] = [];

const oneSpace = { hyphenated: false, blank: true };

/** An inflection with the labels of the ending that the name has. */
interface Ending extends CompiledInflection {
  readonly labels: readonly number[];
  /** How many letters are written. */
  readonly dropped: number;
  readonly longestException: number;
}
