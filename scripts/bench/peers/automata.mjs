/**
 * The npm packages that find many words in a text, each in two ways. `find` is what the package does by itself, over a text
 * that is folded already: every place of every word. `recognise` is the job of Facies as cheaply as it can be had: fold the
 * text, keep word boundaries in Latin script, take the longest match, none over another. Both give how many they found.
 * Words come in folded.
 */
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import PlainAhoCorasick from 'ahocorasick';
import { Trie } from 'mnemonist';

/** Accents and case alone: Traditional characters, width and ligatures would cost more. Offsets are those of the folded text. */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether each code unit is a letter or digit of a script that parts its words. */
const isLatin = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const unit = String.fromCharCode(code);
  return Number(/[\p{L}\p{N}]/u.test(unit) && !/\p{Script=Han}/u.test(unit));
});

/** Whether a word of a text that reaches over `at` would be cut there. */
function cutsWord(text, at) {
  if (at === 0 || at === text.length) return false;
  return isLatin[text.charCodeAt(at - 1)] === 1 && isLatin[text.charCodeAt(at)] === 1;
}

/** Takes matches in any order; gives how many remain when the longest from the left are kept. */
class LongestMatches {
  #text;
  #ends;

  constructor(text) {
    this.#text = text;
    this.#ends = new Int32Array(text.length);
  }

  add(start, end) {
    if (end > this.#ends[start] && !cutsWord(this.#text, start) && !cutsWord(this.#text, end)) this.#ends[start] = end;
  }

  count() {
    let count = 0;
    for (let at = 0; at < this.#ends.length;) {
      if (this.#ends[at] === 0) at++;
      else {
        at = this.#ends[at];
        count++;
      }
    }
    return count;
  }
}

export function createPlain(words) {
  const automaton = new PlainAhoCorasick(words);
  return {
    find: (folded) => automaton.search(folded).length,
    recognise(text) {
      const folded = fold(text);
      const longest = new LongestMatches(folded);
      for (const [last, found] of automaton.search(folded)) {
        for (const word of found) longest.add(last + 1 - word.length, last + 1);
      }
      return longest.count();
    },
  };
}

export function createFast(words) {
  const automaton = new FastAhoCorasick(words);
  return {
    find: (folded) => automaton.matchInText(folded).length,
    recognise(text) {
      const folded = fold(text);
      const longest = new LongestMatches(folded);
      for (const { begin, end } of automaton.matchInText(folded)) longest.add(begin, end);
      return longest.count();
    },
  };
}

export function createTrie(words) {
  const { root } = Trie.from(words);
  const sentinel = Trie.SENTINEL;
  return {
    find(folded) {
      let count = 0;
      for (let start = 0; start < folded.length; start++) {
        let node = root;
        for (let at = start; (node = node[folded[at]]) !== undefined; at++) if (node[sentinel]) count++;
      }
      return count;
    },
    recognise(text) {
      const folded = fold(text);
      let count = 0;
      for (let start = 0; start < folded.length;) {
        let end = 0;
        if (!cutsWord(folded, start)) {
          let node = root;
          for (let at = start; (node = node[folded[at]]) !== undefined; at++) {
            if (node[sentinel] && !cutsWord(folded, at + 1)) end = at + 1;
          }
        }
        if (end === 0) start++;
        else {
          start = end;
          count++;
        }
      }
      return count;
    },
  };
}

/** One expression of all words, the longest first. Throws when the engine cannot take so many. */
export function createRegExp(words) {
  const escaped = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
  const any = new RegExp(escaped, 'gu');
  const letter = '(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])';
  const bounded = new RegExp(`(?:(?<!${letter})|(?!${letter}))(?:${escaped})(?:(?<!${letter})|(?!${letter}))`, 'gu');
  const count = (expression, text) => {
    let found = 0;
    expression.lastIndex = 0;
    while (expression.exec(text)) found++;
    return found;
  };
  return {
    find: (folded) => count(any, folded),
    recognise: (text) => count(bounded, fold(text)),
  };
}
