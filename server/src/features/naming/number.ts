import type { LanguageNames } from '../../terminology/concept';
import { surfaceForms } from '../../terminology/terminology';
import type { Language } from '../../text/language';

export type GrammaticalNumber = 'singular' | 'plural';

/** A name in both numbers, as far as the plural is certain. Chinese has one form for both. */
export interface NumberForms {
  readonly singular: string | undefined;
  readonly plural: string | undefined;
}

/** `name`, which is one of `names`, in the singular and in the plural: as the names say, or by rule where it has no exception. */
export function numberForms(name: string, names: LanguageNames, language: Language): NumberForms {
  if (language === 'zh') return { singular: name, plural: name };
  const { preferred, plural, singular, number } = names;
  if (name === preferred || name === plural || name === singular) {
    if (number === 'plural') return { singular, plural: preferred };
    return { singular: singular ?? preferred, plural: plural ?? regularPlural(preferred, language) };
  }
  const others = [...surfaceForms(names)].filter(({ kind }) => kind !== 'misspelling').map(({ text }) => text);
  const base = others.find((other) => other !== name && regularPlural(other, language) === name);
  return base === undefined
    ? { singular: name, plural: regularPlural(name, language) }
    : { singular: base, plural: name };
}

/** In which number `written` stands for a name. `key` folds a text. */
export function numberOf(
  written: string,
  { singular, plural }: NumberForms,
  key: (text: string) => string,
): GrammaticalNumber {
  const is = (form: string | undefined): boolean => form !== undefined && key(written) === key(form);
  if (is(singular)) return 'singular';
  if (is(plural)) return 'plural';
  const name = key(singular ?? plural ?? '').split(' ');
  const isPluralOfWord = (word: string): boolean =>
    name.some((one) => word === `${one}s` || word === `${one}es` || word === one.replace(/y$/, 'ies'));
  const words = key(written).split(' ');
  return words.some((word) => !name.includes(word) && isPluralOfWord(word)) ? 'plural' : 'singular';
}

/** The plural of a name by the rules that have no exceptions among its endings; undefined where only a dictionary knows. */
function regularPlural(name: string, language: Language): string | undefined {
  // Abbreviations, and names that begin with a person's: `Bell's palsy` has its plural at the end, `maladie de Bell` not.
  if (!/\p{Ll}{2}/u.test(name)) return undefined;
  return language === 'fr' ? frenchPlural(name) : englishPlural(name);
}

const englishLinks = /^(.*?)( (?:of|with|in|after|from|to|on|due|by|without|and|or) .*)$/;

function englishPlural(name: string): string | undefined {
  const [, head = name, rest = ''] = englishLinks.exec(name) ?? [];
  if (/ (?:and|or) /.test(rest)) return undefined;
  if (/sis$/.test(head)) return `${head.slice(0, -2)}es${rest}`;
  if (/(?:x|ch|sh)$/.test(head)) return `${head}es${rest}`;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${rest}`;
  // Latin and Greek have plurals of their own, and capitals and figures end no word.
  return /(?:[suzi]|um|ganglion|[^i]on|[^i]a|[^a-z])$/.test(head) ? undefined : `${head}s${rest}`;
}

const frenchLinks = /^(.*?)( (?:de|du|des|d['’]|à|au|aux|en|par|pour|sur|avec|sans|après|post|et|ou)(?:[ '’]|$).*)$/;

function frenchPlural(name: string): string | undefined {
  const [, head = name, rest = ''] = frenchLinks.exec(name.replace(/ d(['’])/g, ' d$1')) ?? [];
  if (/ (?:et|ou) /.test(rest)) return undefined;
  const words = head.split(' ').map((word) => {
    if (/[sxz]$/.test(word)) return word;
    return /(?:al|ail|au|eu|ou|[A-Z\d)])$/.test(word) || /^\p{Lu}/u.test(word) ? undefined : `${word}s`;
  });
  return words.includes(undefined) ? undefined : words.join(' ') + rest;
}
