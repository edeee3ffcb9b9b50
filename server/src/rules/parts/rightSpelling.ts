import type { Mention } from '../../note/noteAnalysis';
import { inflectedForms } from '../../recognition/spelling/inflections';
import type { Concept } from '../../terminology/concept';
import { surfaceForms } from '../../terminology/terminology';
import { editDistance } from '../../text/editDistance';
import { type Language, languages } from '../../text/language';

/**
 * How a misspelt mention is spelled right. Only the wrong words, or Chinese characters, are other than they were written:
 * separators, capitals and endings of the rest stay, and accents that are only missing stay missing.
 */
export function rightSpelling({ concept, term, text: written }: Mention): string {
  if (term.kind === 'misspelling') return nearestSpelling(concept, term.language, written);
  if (term.language === 'zh') return withCharactersOf(nearestForm(concept, 'zh', written, term.text), written);
  return withWordsOf(term.text, written, (word) => inflectedForms(word, term.language));
}

/** The name of a concept that is nearest to what is written, in the way it is written. */
export function nearestSpelling(concept: Concept, language: Language, written: string): string {
  const form = nearestForm(concept, language, written);
  return language === 'zh' ? withCharactersOf(form, written) : withWordsOf(form, written, plurals);
}

/**
 * Whether what is written is right in one of the languages (`gabapentine` in an English note) or lacks nothing but
 * accents, capitals or an apostrophe. An accent too many (`à frigore`) is a mistake.
 */
export function isRightSomewhere(concept: Concept, written: string): boolean {
  return languages.some((language) => isNameIn(concept, written, language));
}

/** Whether what is written is a right name of a concept in one language, but for accents, capitals or an apostrophe. */
export function isNameIn(concept: Concept, written: string, language: Language): boolean {
  return [...surfaceForms(concept.names[language])].some(
    ({ text, kind }) => kind !== 'misspelling' && lacksOnlyMarks(written, text),
  );
}

/**
 * The right name of a concept that is nearest to what is written. Of equally near ones those of `language` go first, and
 * `first` before all; proper names are often right in another language only.
 */
function nearestForm(
  concept: Concept,
  language: Language,
  written: string,
  first: string = concept.names[language].preferred,
): string {
  const comparable = (form: string): string => form.toLowerCase().replace(/[-\s]+/g, ' ');
  let best = first;
  let least = editDistance(comparable(written), comparable(first));
  for (const one of [language, ...languages]) {
    for (const { text: form, kind } of surfaceForms(concept.names[one])) {
      if (kind === 'misspelling' || kind === 'abbreviation') continue;
      const distance = editDistance(comparable(written), comparable(form));
      if (distance < least) [best, least] = [form, distance];
    }
  }
  return best;
}

const plurals = (word: string): string[] => [word, `${word}s`];

/** `written` with each word that is not one of the forms of the word there in `form` made the nearest of them. */
function withWordsOf(form: string, written: string, formsOf: (word: string) => readonly string[]): string {
  const words = form.split(/[-\s]+/);
  const parts = written.split(/([-\s]+)/);
  if (parts.length !== 2 * words.length - 1) return withCapitalsOf(written, form);
  return parts.map((part, i) => (i % 2 === 1 ? part : rightWord(words[i / 2]!, part, formsOf))).join('');
}

function rightWord(word: string, written: string, formsOf: (word: string) => readonly string[]): string {
  const forms = formsOf(word);
  if (forms.some((form) => lacksOnlyMarks(written, form))) return written;
  // "aphysical": the space after the article is left out.
  const afterArticle = written.slice(1);
  if (/^a/i.test(written) && forms.some((form) => lacksOnlyMarks(afterArticle, form))) {
    return `${written.charAt(0)} ${afterArticle}`;
  }
  let best = word;
  let least = Number.POSITIVE_INFINITY;
  for (const form of forms) {
    const distance = editDistance(written.toLowerCase(), form.toLowerCase());
    if (distance < least) [best, least] = [form, distance];
  }
  return withCapitalsOf(written, best);
}

/** `written` with the characters of `form`; its spaces stay where both have equally many characters. */
function withCharactersOf(form: string, written: string): string {
  const characters = form.replace(/\s+/g, '');
  if (characters.length !== written.replace(/\s+/g, '').length) return form;
  let at = 0;
  return written.replace(/\S/g, (character) => {
    const right = characters.charAt(at++);
    return right.toLowerCase() === character.toLowerCase() ? character : right;
  });
}

/** Whether two texts are alike but for capitals, apostrophes, and accents that `written` has not. */
function lacksOnlyMarks(written: string, right: string): boolean {
  const lettersOf = (text: string): string[] => [...text.toLowerCase().normalize('NFC').replace(/['’ʼ]/g, '')];
  const found = lettersOf(written);
  const letters = lettersOf(right);
  return (
    letters.length === found.length &&
    letters.every((letter, i) => letter === found[i] || letter.normalize('NFD').charAt(0) === found[i])
  );
}

/** `form` with the capitals of `written`: all, at the start of each word, at the start, or its own. */
export function withCapitalsOf(written: string, form: string): string {
  const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const words = written.split(/[-\s]+/);
  const isCapitalised = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
  if (/\p{Lu}/u.test(written) && written === written.toUpperCase()) return form.toUpperCase();
  if (words.length > 1 && words.every(isCapitalised)) return form.replace(/[^-\s]+/g, capitalise);
  return isCapitalised(written) ? capitalise(form) : form;
}
