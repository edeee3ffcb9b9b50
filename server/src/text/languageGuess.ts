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

const hanCharacter = /\p{Script=Han}/gu;
const latinWord = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu;
const frenchLetter = /[àâçéèêëîïôùûüÿœ]/;
/** Elision before a vowel: `l'`, `d'`, `qu'`. */
const elided = /(?:^|[^\p{L}])(?:[ldnsjcm]|qu)['’]\p{L}/giu;

/**
 * The language that most of a text (or of `span` in it) is written in. Chinese when at least one character in five among
 * the letters is Han: a Latin abbreviation takes several letters where Chinese takes one character. Otherwise French or
 * English by their function words, French also by its accents and elisions. `fallback` when nothing speaks for either,
 * as in a bare term.
 */
export function guessLanguage(
  text: string,
  span: Span = { start: 0, end: text.length },
  fallback: Language = 'en',
): Language {
  const stretch = text.slice(span.start, span.end);
  const han = stretch.match(hanCharacter)?.length ?? 0;
  let latin = 0;
  let english = 0;
  let french = stretch.match(elided)?.length ?? 0;
  for (const [word] of stretch.matchAll(latinWord)) {
    latin += word.length;
    const lower = word.toLowerCase().normalize('NFC');
    if (englishWords.has(lower)) english++;
    if (frenchWords.has(lower) || frenchLetter.test(lower)) french++;
  }
  if (han > 0 && han * 4 >= latin) return 'zh';
  if (english === french) return fallback;
  return french > english ? 'fr' : 'en';
}
