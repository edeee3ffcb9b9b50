import { type DoubleArray, type State, dead, root } from '../automaton/doubleArray';
import { firstLetterLabel, gapLabel, noLabel } from '../automaton/labels';
import { hanKind, markKind, otherKind, spaceKind, wordKind } from '../text/unitKinds';
import { gapAt, isJoint, possessiveEnd } from './gaps';
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
  /** The fewest letters of a word that must be as in a name, unless the word ends before. */
  readonly #leastStem: number;
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
    this.#leastStem = Math.min(3, ...inflections.map(({ least }) => least));
    this.#kinds = folding.kinds;
    this.#codes = folding.codes;
    this.#particles = writing.particles;
    this.#longestEnding = Math.max(0, ...inflections.map(({ written }) => written.length));
    const endings = inflections.map((inflection) => ({
      ...inflection,
      labels: Array.from(inflection.name, (letter) => labels[letter.charCodeAt(0)]!),
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
    if (!this.#mayMatch(text, start, limit)) return none;
    this.#text = text;
    this.#limit = limit;
    this.#unitsLeft = mostUnits;
    this.#matches = undefined;
    this.#walk(root, start, allLanguages, 0);
    return this.#matches ?? none;
  }

  /**
   * Nearly every word and character of a text begins no name. This tells most of them apart by a bare walk, and says true
   * wherever more than that has to be looked at.
   */
  #mayMatch(text: string, start: number, limit: number): boolean {
    return this.#kinds[text.charCodeAt(start)] === wordKind
      ? this.#mayMatchWord(text, start, limit)
      : this.#mayMatchCharacter(text, start, limit);
  }

  #mayMatchCharacter(text: string, start: number, limit: number): boolean {
    const first = this.#labels[text.charCodeAt(start)]!;
    const state = first === noLabel ? dead : this.#automaton.step(root, first);
    if (state === dead) return false;
    const next = text.charCodeAt(start + 1);
    if (this.#automaton.value(state) >= 0 || start + 1 >= limit || this.#kinds[next] !== hanKind) return true;
    return this.#automaton.step(state, this.#labels[next]!) !== dead || this.#particles.has(next);
  }

  #mayMatchWord(text: string, start: number, limit: number): boolean {
    const kinds = this.#kinds;
    const states = this.#states;
    let state: State = root;
    let at = start;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      if (kinds[code] !== wordKind) break;
      const label = this.#labels[code]!;
      if (label === severalLabels || at - start >= states.length) return true;
      const next = this.#automaton.step(state, label);
      if (next === dead) break;
      states[at - start] = state = next;
    }
    const followed = at - start;
    const last = Math.min(limit, at + this.#longestEnding + 1);
    while (at < last && kinds[text.charCodeAt(at)] === wordKind) at++;
    const rest = at - start - followed;
    const kind = kinds[text.charCodeAt(at)];
    if (kind === markKind) return true;
    if (rest === 0 && this.#mayGoOn(state, text, at, limit)) return true;
    if (rest > this.#longestEnding || kind === wordKind || followed < this.#leastStem) return false;
    const endings = this.#endings.get(this.#codes[text.charCodeAt(at - 1)]!) ?? this.#bareEndings;
    for (const { written, labels, least } of endings) {
      const stem = followed + rest - written.length;
      if (stem < least || stem > followed) continue;
      let reached: State = states[stem - 1]!;
      for (let i = 0; i < labels.length && reached !== dead; i++) reached = this.#automaton.step(reached, labels[i]!);
      if (reached !== dead && this.#mayGoOn(reached, text, at, limit)) return true;
    }
    return false;
  }

  /** Whether a name may end or go on behind the word that ends at `end`. */
  #mayGoOn(state: State, text: string, end: number, limit: number): boolean {
    if (this.#automaton.value(state) >= 0) return true;
    if (end >= limit) return false;
    const code = text.charCodeAt(end);
    const kind = this.#kinds[code];
    if (kind === otherKind && !isJoint(this.#codes[code]!))
      return this.#automaton.step(state, this.#labels[code]!) !== dead;
    if (kind !== spaceKind || this.#kinds[text.charCodeAt(end + 1)] !== wordKind) return true;
    return (
      this.#mayBegin(this.#automaton.step(state, gapLabel), text, end + 1, limit) ||
      this.#mayBegin(state, text, end + 1, limit)
    );
  }

  /** Whether a name goes on from `state` with the first letters of the word at `start`. */
  #mayBegin(state: State, text: string, start: number, limit: number): boolean {
    const last = Math.min(limit, start + this.#leastStem);
    let current = state;
    for (let at = start; at < last && current !== dead; at++) {
      const code = text.charCodeAt(at);
      const label = this.#labels[code]!;
      if (this.#kinds[code] !== wordKind || label === severalLabels) return true;
      current = this.#automaton.step(current, label);
    }
    return current !== dead;
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
    const bottom = this.#top;
    this.#states[this.#top++] = state;
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
        if (++length - (this.#top - bottom - 1) > this.#longestEnding) break;
        continue;
      }
      // A dose runs into the last word of a name: BTX-A25U.
      if (state !== root && length > 0 && this.#isDigit(at) && !this.#isDigit(this.#lastLetter(at))) {
        this.#report(current, at, languages, liberties);
      }
      const label = this.#labels[code]!;
      const form = label === severalLabels ? this.#writing.folding.unit(code) : undefined;
      length += form?.length ?? 1;
      current = form === undefined ? this.#stepKept(current, label) : this.#followKept(current, form);
    }
    if (kinds[text.charCodeAt(at)] !== wordKind) {
      if (current !== dead) this.#afterWord(current, offset, at, languages, liberties);
      this.#readEndings(bottom, length, offset, at, languages, liberties);
    }
    this.#top = bottom;
  }

  /** Goes on from where the word would be without its ending, and with the one that a name has instead. */
  #readEndings(
    bottom: number,
    length: number,
    start: number,
    end: number,
    languages: LanguageSet,
    liberties: number,
  ): void {
    const followed = this.#top - bottom - 1;
    const isFirst = this.#states[bottom] === root;
    for (const { written, labels, least, languages: own, except, inner } of this.#endingsAfter(end)) {
      const stem = length - written.length;
      if (stem < least || stem > followed || (languages & own & ~nounBit) === 0) continue;
      if (!this.#endsWith(written, end) || (except.size > 0 && except.has(this.#folded(start, end)))) continue;
      let reached: State = this.#states[bottom + stem]!;
      for (let i = 0; i < labels.length && reached !== dead; i++) reached = this.#automaton.step(reached, labels[i]!);
      if (reached === dead) continue;
      const left = languages & own & (inner && isFirst ? ~nounBit : allLanguages);
      this.#afterWord(reached, start, end, left, liberties + 1);
    }
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

  #stepKept(state: State, label: number): State {
    const next = this.#automaton.step(state, label);
    if (next === dead || this.#top >= this.#states.length) return dead;
    this.#states[this.#top++] = next;
    return next;
  }

  #followKept(state: State, form: string): State {
    let next = state;
    for (let i = 0; i < form.length && next !== dead; i++) {
      next = this.#stepKept(next, this.#labels[form.charCodeAt(i)]!);
    }
    return next;
  }

  #afterWord(state: State, start: number, end: number, languages: LanguageSet, liberties: number): void {
    this.#report(state, end, languages, liberties);
    if (end >= this.#limit || this.#endsAt(state, end)) return;
    const { folding } = this.#writing;
    this.#afterGap(state, start, end, end, languages, liberties);
    const possessive = possessiveEnd(folding, this.#text, end, this.#limit);
    if (possessive === undefined) return;
    const own = languages & this.#possessiveLanguages;
    this.#report(state, possessive, own, liberties);
    this.#afterGap(state, start, end, possessive, own, liberties);
  }

  /** Whether plainly nothing goes on behind a word: a blank and a word stand there, and no name has either. */
  #endsAt(state: State, end: number): boolean {
    if (this.#kindAt(end) !== spaceKind || this.#automaton.step(state, gapLabel) !== dead) return false;
    const next = this.#text.charCodeAt(end + 1);
    const label = this.#labels[next]!;
    return this.#kinds[next] === wordKind && label !== severalLabels && this.#automaton.step(state, label) === dead;
  }

  /** Goes on behind the gap at `from`, which follows the word from `start` to `end`. */
  #afterGap(state: State, start: number, end: number, from: number, languages: LanguageSet, liberties: number): void {
    const { folding, combiningForms } = this.#writing;
    const gap = gapAt(folding, this.#text, from, this.#limit);
    if (!gap) return;
    if (gap.end === from || this.#kindAt(gap.end) !== wordKind) {
      this.#walk(state, gap.end, languages, liberties);
      return;
    }
    const parted = this.#automaton.step(state, gapLabel);
    if (parted !== dead) this.#walk(parted, gap.end, languages, liberties);
    const label = this.#labels[this.#text.charCodeAt(gap.end)]!;
    if (label !== severalLabels && this.#automaton.step(state, label) === dead) return;
    if (gap.hyphenated || (gap.blank && combiningForms.has(this.#folded(start, end)))) {
      this.#walk(state, gap.end, languages, liberties + 1);
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
    return gapAt(this.#writing.folding, this.#text, offset, this.#limit)?.end ?? this.#limit;
  }
}

const none: readonly Match[] = [];

/** An inflection with the labels of the ending that the name has. */
interface Ending extends CompiledInflection {
  readonly labels: readonly number[];
}
