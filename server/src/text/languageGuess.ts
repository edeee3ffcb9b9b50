import type { Language } from './language';
import type { Span } from './span';

/** Common words of each language that the other does not have. */
const englishWords = new Set(
  (
    'the of and with for was were is are has had have he she his her this that from by which who be been not no but ' +
    'or to in at right left both since after before during while then there it as years months weeks days'
  ).split(' '),
);
const frenchWords = new Set(
  (
    'le la les un une des du de et avec pour est sont était ont aux au il elle ses sa ce cette par qui que sur dans ' +
    'pas ne ni ou où depuis après avant pendant chez sans gauche droit droite ans mois semaines jours en été plus'
  ).split(' '),
);
const longestWord = Math.max(...[...englishWords, ...frenchWords].map((word) => word.length));

const hanCharacter = /\p{Script=Han}/u;
const latinCharacter = /\p{Script=Latin}/u;
const markCharacter = /\p{M}/u;
const letterCharacter = /\p{L}/u;
const frenchLetters = new Set('àâçéèêëîïôùûüÿœÀÂÇÉÈÊËÎÏÔÙÛÜŸŒ');
/** What elision leaves before a vowel: `l'`, `d'`, `qu'`. */
const elided = new Set('ldnsjcmLDNSJCM');

/** What speaks for each language in a text. Those of two texts that no word crosses add up to that of both. */
export interface LanguageCounts {
  /** Han characters. */
  readonly han: number;
  /** Code units of Latin words. */
  readonly latin: number;
  /** Words that only English has. */
  readonly english: number;
  /** Words that only French has, words with its accents, elisions. */
  readonly french: number;
}

/**
 * The language that most of a text (or of `span` in it) is written in: `decideLanguage` of `countLanguages`, or `fallback`
 * when nothing speaks for any.
 */
export function guessLanguage(
  text: string,
  span: Span = { start: 0, end: text.length },
  fallback: Language = 'en',
): Language {
  return decideLanguage(countLanguages(text, span)) ?? fallback;
}

/**
 * Chinese when at least one character in five among the letters is Han: a Latin abbreviation takes several letters where
 * Chinese takes one character. Otherwise French or English by their words. Undefined when nothing speaks for either, as in
 * a bare term.
 */
export function decideLanguage({ han, latin, english, french }: LanguageCounts): Language | undefined {
  if (han > 0 && han * 4 >= latin) return 'zh';
  if (english === french) return undefined;
  return french > english ? 'fr' : 'en';
}

/** Counts what speaks for each language in `span` of a text. One pass, without a copy of the text. */
export function countLanguages(text: string, { start, end }: Span): LanguageCounts {
  let han = 0;
  let latin = 0;
  let english = 0;
  let french = 0;
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    if (isLatin(code)) {
      const from = at;
      let hasFrenchLetter = false;
      let hasMark = false;
      for (let next = code; ; next = text.charCodeAt(at)) {
        if (next > 0x7f) {
          hasFrenchLetter ||= frenchLetters.has(text[at]!);
          hasMark ||= isMark(next);
        }
        if (++at >= end || !(isLatin(text.charCodeAt(at)) || isMark(text.charCodeAt(at)))) break;
      }
      latin += at - from;
      if (hasMark || at - from <= longestWord) {
        const word = text.slice(from, at).toLowerCase().normalize('NFC');
        if (englishWords.has(word)) english++;
        if (
          hasFrenchLetter ||
          frenchWords.has(word) ||
          (hasMark && [...word].some((unit) => frenchLetters.has(unit)))
        ) {
          french++;
        }
      } else if (hasFrenchLetter) french++;
      if (isElided(text, from, at, start, end)) french++;
    } else if (isHan(code)) {
      han++;
      at++;
    } else if (code >= 0xd800 && code < 0xdc00 && at + 1 < end) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      if (hanCharacter.test(character)) han++;
      at += character.length;
    } else at++;
  }
  return { han, latin, english, french };
}

/** Whether the word from `from` to `to` has lost its vowel to the word after it. */
function isElided(text: string, from: number, to: number, start: number, end: number): boolean {
  const mark = text.charCodeAt(to);
  if (to + 1 >= end || (mark !== 0x27 && mark !== 0x2019)) return false;
  const isShort = to - from === 1 && elided.has(text[from]!);
  const isQu = to - from === 2 && /^qu$/i.test(text.slice(from, to));
  if (!isShort && !isQu) return false;
  return letterCharacter.test(text[to + 1]!) && (from === start || !letterCharacter.test(text[from - 1]!));
}

function isLatin(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0x250) return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xba;
  return !isHan(code) && !isSurrogate(code) && latinCharacter.test(String.fromCharCode(code));
}

function isHan(code: number): boolean {
  if (code < 0x2e80 || isSurrogate(code)) return false;
  return (code >= 0x4e00 && code <= 0x9fff) || hanCharacter.test(String.fromCharCode(code));
}

function isMark(code: number): boolean {
  return (
    code >= 0x300 &&
    !isSurrogate(code) &&
    !(code >= 0x4e00 && code <= 0x9fff) &&
    markCharacter.test(String.fromCharCode(code))
  );
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xe000;
}
