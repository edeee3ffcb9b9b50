import type { Language } from '../../text/language';

interface Ending {
  readonly ending: string;
  /** What stands in its place in the plain word. */
  readonly plain: string;
}

/** Endings of plurals, of French gender and of English participles, in folded letters. */
const endings: Readonly<Record<'en' | 'fr', readonly Ending[]>> = {
  en: read('s es ies>y ed ing'),
  fr: read('s es x e aux>al euse>eux euses>eux elle>el elles>el enne>en ennes>en ive>if ives>if'),
};

function read(list: string): Ending[] {
  return list.split(' ').map((entry) => {
    const [ending = '', plain = ''] = entry.split('>');
    return { ending, plain };
  });
}

/** No shorter stem is told from the end of a word. */
const shortestStem = 4;

/** No ending is written twice (`toxinee`, `toxinss`), and `x` is a plural after `u` only. */
const isDoubled = (word: string): boolean => /(?:ee|ss|[^u]x)$/.test(word);

/** The words of a language that this one may be an inflected form of, as far as spelling tells. */
export function plainForms(word: string, language: 'en' | 'fr'): string[] {
  if (isDoubled(word)) return [];
  return endings[language].flatMap(({ ending, plain }) =>
    word.length >= ending.length + shortestStem && word.endsWith(ending) ? [word.slice(0, -ending.length) + plain] : [],
  );
}

/** The word and all that may be its inflected forms; Chinese has none. */
export function inflectedForms(word: string, language: Language): string[] {
  if (language === 'zh') return [word];
  const forms = endings[language].flatMap(({ ending, plain }) =>
    word.endsWith(plain) ? [word.slice(0, word.length - plain.length) + ending] : [],
  );
  return [word, ...forms];
}

/** Suffixes that make a word of its own of a stem that other words have too. In folded letters. */
const suffixes: readonly string[] = (
  'ia ie ic ical ics ique al ale ism isme ist iste oma ome ioma iome osis ose otic otique itis ite itic itique ous eux ' +
  'eur ation ative atif ator graph graphy graphe graphie graphic graphique gram gramme logy logie logist logue logiste ' +
  'logic logique genic genique'
).split(' ');

/** Whether two words have a stem in common and differ by the suffix: `meningism` is no mistake for `meningioma`. */
export function areDerivedAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => word.replace(/s$/, ''));
  return suffixes.some(
    (ending) =>
      a!.endsWith(ending) &&
      suffixes.some(
        (another) =>
          !another.endsWith(ending) &&
          !ending.endsWith(another) &&
          b!.endsWith(another) &&
          a!.length > ending.length + 3 &&
          a!.slice(0, -ending.length) === b!.slice(0, -another.length),
      ),
  );
}
