import type { Language } from '../../text/language';

/** The gender of a French name; undefined where it is not known. */
export type Gender = 'm' | 'f' | undefined;

/** What is to stand behind a determiner. */
export interface NewName {
  readonly text: string;
  readonly isAbbreviation: boolean;
  readonly gender: Gender;
}

/** The last letters of a text that are to be others, with what takes their place. */
export interface Adapted {
  readonly length: number;
  readonly text: string;
}

/**
 * What the text before a name ends with so that the name may be replaced by another one: `l'` becomes `le `, `an ` becomes
 * `a `. Undefined where that is not certain: the gender would change, or is not known where it counts. `gender` is that of
 * the name that stands there now.
 */
export function adaptDeterminer(
  before: string,
  language: Language,
  gender: Gender,
  name: NewName,
): Adapted | undefined {
  if (language === 'en') return englishArticle(before, name);
  if (language === 'fr') return frenchDeterminer(before, gender, name);
  return unchanged;
}

const unchanged: Adapted = { length: 0, text: '' };

function englishArticle(before: string, { text, isAbbreviation }: NewName): Adapted {
  const [, article] = /(?<!\p{L})(an?)\s+$/iu.exec(before) ?? [];
  if (article === undefined) return unchanged;
  const startsWithVowel = isAbbreviation
    ? /^[AEFHILMNORSX]/.test(text)
    : /^[aeiou]/i.test(text) && !/^(?:eu|one|uni|us[aeiou]|ut[ei]|ur[aeio])/i.test(text);
  const wanted = article.charAt(0) + (startsWithVowel ? 'n' : '');
  return wanted.length === article.length ? unchanged : { length: trailing(before, article), text: `${wanted} ` };
}

type Determiner = readonly [consonant: string, vowel: string, gender: Gender];

/** French determiners before a consonant and before a vowel, each kind in its genders. Those of the plural are one form for all. */
const kinds: readonly (readonly Determiner[])[] = [
  [
    ['le', "l'", 'm'],
    ['la', "l'", 'f'],
  ],
  [
    ['du', "de l'", 'm'],
    ['de la', "de l'", 'f'],
  ],
  [
    ['au', "à l'", 'm'],
    ['à la', "à l'", 'f'],
  ],
  [
    ['un', 'un', 'm'],
    ['une', 'une', 'f'],
  ],
  [
    ['aucun', 'aucun', 'm'],
    ['aucune', 'aucune', 'f'],
  ],
  [
    ['ce', 'cet', 'm'],
    ['cette', 'cette', 'f'],
  ],
  [
    ['son', 'son', 'm'],
    ['sa', 'son', 'f'],
  ],
  [['de', "d'", undefined]],
  [['que', "qu'", undefined]],
];
const determiners = kinds.flat();

/**
 * The same for a name that is written where none stands yet: the determiner was meant for it and takes its gender too (`le`
 * before a feminine name becomes `la`). Where something is not certain the text stays.
 */
export function determinerFor(before: string, language: Language, name: NewName): Adapted {
  if (language === 'en') return englishArticle(before, name);
  if (language !== 'fr') return unchanged;
  const [first] = standingDeterminers(before);
  if (!first) return unchanged;
  const kind = kinds.find((rows) => rows.includes(first))!;
  const wanted = first[2] === undefined ? first : kind.find(([, , gender]) => gender === name.gender);
  return (wanted && written(before, wanted, name)) ?? unchanged;
}

function frenchDeterminer(before: string, gender: Gender, name: NewName): Adapted | undefined {
  const standing = standingDeterminers(before);
  const [first] = standing;
  const told = new Set(standing.map(([, , ofDeterminer]) => ofDeterminer));
  // `le` tells the gender of what is there now, `l'` does not.
  const now = told.size === 1 && first?.[2] !== undefined ? first[2] : gender;
  if (now !== undefined && name.gender !== undefined && now !== name.gender) return undefined;
  if (!first) return unchanged;
  const isGendered = first[2] !== undefined;
  if (isGendered && name.gender === undefined) return undefined;
  const wanted = isGendered ? standing.find(([, , one]) => one === name.gender) : first;
  return wanted && written(before, wanted, name);
}

/** A determiner at the end of a text as the name after it needs it; undefined where that is not certain. */
function written(before: string, wanted: Determiner, name: NewName): Adapted | undefined {
  const isElided = elides(name);
  if (isElided === undefined && wanted[0] !== wanted[1]) return undefined;
  const standing = writtenDeterminer(before);
  const next = isElided ? wanted[1] : wanted[0];
  if (normalised(standing) === next) return unchanged;
  const capital = /^\p{Lu}/u.test(standing) ? next.charAt(0).toUpperCase() + next.slice(1) : next;
  const apostrophe = standing.includes('’') ? '’' : "'";
  const text = capital.replace("'", apostrophe) + (next.endsWith("'") ? '' : ' ');
  return { length: trailing(before, standing), text };
}

/** The rows of the table that the determiner at the end of a text may be; none where none stands there. */
function standingDeterminers(before: string): Determiner[] {
  const written = normalised(writtenDeterminer(before));
  return determiners.filter(([consonant, vowel]) => written !== '' && (consonant === written || vowel === written));
}

const atEnd = new RegExp(
  `(?<!\\p{L})(${determiners
    .flatMap(([consonant, vowel]) => [consonant, vowel])
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace("'", "['’]").replace(' ', '\\s+'))
    .join('|')})\\s*$`,
  'iu',
);

/** The determiner at the end of a text as it is written there; empty where none is. */
function writtenDeterminer(before: string): string {
  const found = atEnd.exec(before)?.[1] ?? '';
  // Without a blank or an apostrophe it is the beginning of a word.
  return /['’]$/.test(found) || /\s$/.test(before) ? found : '';
}

function normalised(determiner: string): string {
  return determiner.toLowerCase().replace('’', "'").replace(/\s+/g, ' ');
}

/** The length of what ends a text from `word` on. */
function trailing(before: string, word: string): number {
  return before.length - before.lastIndexOf(word);
}

/** Words with a mute h: others with h are not certain. */
const muteH = /^h(?:e?mi|yper|ypo|ydro|yst|ist|erp|emat|emorr|omo|ormo|abit|allu|eterot)/;

/** Whether a name lets a vowel before it go; undefined where that is not certain. */
function elides({ text, isAbbreviation }: NewName): boolean | undefined {
  const first = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  if (isAbbreviation) return /^[aeio]/.test(first) ? true : /^[bcdgjkpqtvwz]/.test(first) ? false : undefined;
  if (first.startsWith('h')) return muteH.test(first) ? true : undefined;
  if (/^(?:y|[^a-z]|onz|oui|uhl)/.test(first)) return undefined;
  return /^[aeiou]/.test(first);
}

/** Words that tell of several, before an abbreviation that has no plural of its own. */
const several: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?<!\p{L})(?:these|those|two|three|four|five|both|several|many)\s+$/iu,
  fr: /(?<!\p{L})(?:les|des|aux|ces|ses|deux|trois|quatre|cinq|plusieurs)\s+$/iu,
};

/** Whether what stands before a name says that there are several. */
export function isPluralAfter(before: string, language: Language): boolean {
  return several[language]?.test(before) === true;
}

/** The endings of French adjectives that are of one gender. */
const adjectives = {
  m: /^\s+\p{L}+(?:é|if|eux|el|al|oit|et|ant|ent)s?(?!\p{L})/u,
  f: /^\s+\p{L}+(?:ée|ive|euse|elle|ale|oite|ète|ette|ante|ente)s?(?!\p{L})/u,
};

/** Whether an adjective right behind a French name may stand behind one of this gender. */
export function agrees(after: string, language: Language, gender: Gender): boolean {
  return language !== 'fr' || gender === undefined || !adjectives[gender === 'm' ? 'f' : 'm'].test(after);
}
