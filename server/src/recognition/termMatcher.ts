import { type DoubleArray, type State, dead, root } from '../automaton/doubleArray';
import { firstLetterLabel, gapLabel, noLabel } from '../automaton/labels';
import { unitKind } from '../text/folding';
import { type Gap, gapAt, possessiveEnd } from './gaps';
import type { TermIndex } from './termIndex';
import { gap } from './termKeys';
import { type LanguageSet, type Writing, allLanguages, languageBit } from './writing';

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

/** Longer words are no words. */
const longestWord = 96;

/** Finds the keys of one index in running text, in every way that the rules of writing allow. Keeps nothing of a text. */
export class TermMatcher {
  readonly #automaton: DoubleArray;
  readonly #writing: Writing;
  readonly #labels: Uint16Array;
  readonly #endings: readonly Ending[];
  /** The fewest letters of a word that must be as in a name, unless the word ends before. */
  readonly #leastStem: number;
  readonly #possessiveLanguages = languageBit('en') | languageBit('zh');
  #text = '';
  #limit = 0;
  #unitsLeft = 0;
  #matches: Match[] = [];

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
    this.#endings = inflections.map((inflection) => ({
      ...inflection,
      labels: Array.from(inflection.name, (letter) => labels[letter.charCodeAt(0)]!),
    }));
  }

  /** Every match that begins at `start` and ends by `limit`, in no order. `start` is where a word or a Han character begins. */
  matchesAt(text: string, start: number, limit: number): readonly Match[] {
    if (!this.#mayMatch(text, start, limit)) return none;
    this.#text = text;
    this.#limit = limit;
    this.#unitsLeft = mostUnits;
    this.#matches = [];
    this.#walk(root, start, allLanguages, 0);
    this.#text = '';
    return this.#matches;
  }

  /** Nearly every word of a text is no name: its first letters tell, and nothing has to be kept for that. */
  #mayMatch(text: string, start: number, limit: number): boolean {
    const { folding } = this.#writing;
    const isWord = folding.kindOf(text.charCodeAt(start)) === unitKind.word;
    const last = isWord ? Math.min(limit, start + this.#leastStem) : start + 1;
    let state: State = root;
    for (let at = start; at < last; at++) {
      const code = text.charCodeAt(at);
      const label = this.#labels[code]!;
      if (label === severalLabels) return true;
      if (at > start && folding.kindOf(code) !== unitKind.word) return true;
      state = label === noLabel ? dead : this.#automaton.step(state, label);
      if (state === dead) return false;
    }
    return true;
  }

  #kindAt(offset: number): number {
    return this.#writing.folding.kindOf(this.#text.charCodeAt(offset));
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
    if (kind === unitKind.word) this.#walkWord(state, offset, languages, liberties);
    else if (kind === unitKind.han || kind === unitKind.other) this.#walkCharacter(state, offset, languages, liberties);
  }

  #walkCharacter(state: State, offset: number, languages: LanguageSet, liberties: number): void {
    const code = this.#text.charCodeAt(offset);
    const next = this.#follow(state, code);
    const end = this.#skipMarks(offset + 1);
    if (next !== dead) {
      this.#report(next, end, languages, liberties);
      this.#walk(next, this.#skipBlanks(end), languages, liberties);
    }
    if (state !== root && this.#writing.particles.has(code) && this.#kindAt(end) === unitKind.han) {
      this.#walk(state, end, languages, liberties + 1);
    }
  }

  #walkWord(state: State, offset: number, languages: LanguageSet, liberties: number): void {
    const { folding, longestEnding } = this.#writing;
    const text = this.#text;
    // The states after each folded letter, as far as the word is followed, and the letters as far as they matter.
    const states: State[] = [state];
    let letters = '';
    let at = offset;
    let current: State = state;
    for (; at < this.#limit; at++) {
      const code = text.charCodeAt(at);
      const kind = folding.kindOf(code);
      if (kind === unitKind.mark) continue;
      if (kind !== unitKind.word) break;
      const form = folding.unit(code);
      letters += form;
      if (letters.length > longestWord || letters.length > states.length + longestEnding) return;
      for (let i = 0; i < form.length && current !== dead; i++) {
        current = this.#automaton.step(current, this.#labels[form.charCodeAt(i)]!);
        if (current !== dead) states.push(current);
      }
    }
    if (at < text.length && at >= this.#limit && folding.kindOf(text.charCodeAt(at)) === unitKind.word) return;
    const word = { start: offset, end: at, letters };
    if (current !== dead) this.#afterWord(current, word, languages, liberties);
    for (const { written, labels, least, languages: own } of this.#endings) {
      const stem = letters.length - written.length;
      if (stem < least || stem >= states.length || !letters.endsWith(written) || (languages & own) === 0) continue;
      let reached: State = states[stem]!;
      for (let i = 0; i < labels.length && reached !== dead; i++) reached = this.#automaton.step(reached, labels[i]!);
      if (reached !== dead) this.#afterWord(reached, word, languages & own, liberties + 1);
    }
  }

  #afterWord(state: State, word: Word, languages: LanguageSet, liberties: number): void {
    this.#report(state, word.end, languages, liberties);
    const { folding } = this.#writing;
    this.#afterGap(state, word, gapAt(folding, this.#text, word.end, this.#limit), languages, liberties);
    const possessive = possessiveEnd(folding, this.#text, word.end, this.#limit);
    const own = languages & this.#possessiveLanguages;
    if (possessive === undefined || own === 0) return;
    this.#report(state, possessive, own, liberties);
    this.#afterGap(state, word, gapAt(folding, this.#text, possessive, this.#limit), own, liberties);
  }

  #afterGap(state: State, word: Word, gap: Gap | undefined, languages: LanguageSet, liberties: number): void {
    if (!gap) return;
    if (gap.end === gap.start || this.#kindAt(gap.end) !== unitKind.word) {
      this.#walk(state, gap.end, languages, liberties);
      return;
    }
    const parted = this.#automaton.step(state, gapLabel);
    if (parted !== dead) this.#walk(parted, gap.end, languages, liberties);
    if (gap.hyphenated || (gap.blank && this.#writing.combiningForms.has(word.letters))) {
      this.#walk(state, gap.end, languages, liberties + 1);
    }
  }

  #report(state: State, end: number, languages: LanguageSet, liberties: number): void {
    const value = this.#automaton.value(state);
    if (value >= 0) this.#matches.push({ end, value, languages, liberties });
  }

  #skipMarks(offset: number): number {
    while (offset < this.#limit && this.#kindAt(offset) === unitKind.mark) offset++;
    return offset;
  }

  /** Beside a Han character or a mark of punctuation blanks and one line break count for nothing. */
  #skipBlanks(offset: number): number {
    return gapAt(this.#writing.folding, this.#text, offset, this.#limit)?.end ?? this.#limit;
  }
}

const none: readonly Match[] = [];

/** A word of a text, whole. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
}

/** An inflection with the labels of the ending that the name has. */
interface Ending {
  readonly written: string;
  readonly least: number;
  readonly languages: LanguageSet;
  readonly labels: readonly number[];
}
