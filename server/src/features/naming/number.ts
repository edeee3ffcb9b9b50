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
  if (base !== undefined) return { singular: base, plural: name };
  // Whatever its singular may be: `muscles de la face` beside `muscle facial`.
  if (looksPlural(name, language) && (number === 'plural' || !looksPlural(preferred, language)))
    return { singular: undefined, plural: name };
  return { singular: name, plural: regularPlural(name, language) };
}

function looksPlural(name: string, language: Language): boolean {
  return isWord(name) && /(?:[^isu]s|[ae]ux)$/.test(headOf(name, language));
}

/** In which number `written` stands for a name. `key` folds a text. */
export function numberOf(
  written: string,
  { singular, plural }: NumberForms,
  language: Language,
  key: (text: string) => string,
): GrammaticalNumber {
  // A possessive is no plural: `Chvostek's sign`.
  const fold = (text: string): string => key(text.replace(/['’]s(?!\p{L})/gu, ''));
  const together = (text: string): string => fold(text).replaceAll(' ', '');
  const is = (form: string | undefined): boolean => form !== undefined && together(written) === together(form);
  if (is(singular)) return 'singular';
  if (is(plural)) return 'plural';
  const head = headOf(fold(singular ?? plural ?? ''), language);
  const plurals = [`${head}s`, `${head}es`, head.replace(/y$/, 'ies')].filter((word) => word !== head);
  return fold(written)
    .split(' ')
    .some((word) => plurals.includes(word))
    ? 'plural'
    : 'singular';
}

/** The noun that a name is a kind of: the last of an English name before `of` and the like, the first of a French one. */
export function headOf(name: string, language: Language): string {
  if (language === 'zh') return name;
  const words = (englishLinks.exec(name)?.[1] ?? name).toLowerCase().split(/[ -]/);
  return (language === 'fr' ? words[0] : words.at(-1)) ?? name;
}

/** Whether a name is no abbreviation. */
function isWord(name: string): boolean {
  return /\p{Ll}{2}/u.test(name);
}

/** The plural of a name by the rules that have no exceptions among its endings; undefined where only a dictionary knows. */
function regularPlural(name: string, language: Language): string | undefined {
  if (!isWord(name)) return undefined;
  return language === 'fr' ? frenchPlural(name) : englishPlural(name);
}

const englishLinks = /^(.*?)( (?:of|with|in|after|from|to|on|due|by|without|and|or) .*)$/;

function englishPlural(name: string): string | undefined {
  const [, head = name, rest = ''] = englishLinks.exec(name) ?? [];
  if (/ (?:and|or) /.test(rest)) return undefined;
  if (/sis$/.test(head)) return `${head.slice(0, -2)}es${rest}`;
  if (/(?:x|ch|sh)$/.test(head)) return `${head}es${rest}`;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${rest}`;
  // Latin and Greek have plurals of their own, what is done has none, and capitals and figures end no word.
  return /(?:[suzi]|ing|um|ganglion|[^i]on|[^i]a|[^a-z])$/.test(head) ? undefined : `${head}s${rest}`;
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
