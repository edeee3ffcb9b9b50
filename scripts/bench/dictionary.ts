import type { Concept, LanguageNames, Term, TerminologyData } from '../../server/src/terminology/concept';
import { createTerminology } from '../../server/src/terminology/terminology';
import { type Language, languages } from '../../server/src/text/language';
import { type Pick, createPick, createRandom } from './random';

const syllables: Readonly<Record<'en' | 'fr', { readonly inner: string; readonly last: string }>> = {
  en: {
    inner: 'neu ro my o ce pha lo der ma to fi bri no car di o ste no ver te bra len ti cu lo pha go chon dro sal pin',
    last: 'itis osis oma pathy algia plasty tomy gram emia trophy lysis plegia ine ol ase al ic ous ary oid',
  },
  fr: {
    inner: 'né vro my é cé pha lo der ma to fi bri no car di o sté no ver té bra len ti cu lo pha go chon dro sal pin',
    last: 'ite ose ome pathie algie plastie tomie gramme émie trophie lyse plégie ine ol ase al ique eux aire oïde',
  },
};

/**
 * The terminology with made-up concepts added until it has `count` terms or one or two more: names of one to three words in English and French,
 * of three to seven characters in Chinese, half of their words and all of their characters from the real names, so that they
 * begin as a text does. No two are alike in a language; always the same.
 */
export function enlarge(data: TerminologyData, count: number): TerminologyData {
  const { terms } = createTerminology(data);
  const random = createRandom(count);
  const pick = createPick(random);
  const seen = new Set(terms.map(({ language, text }) => `${language} ${text.toLowerCase()}`));
  const parts = { en: wordsOf(terms, 'en'), fr: wordsOf(terms, 'fr'), zh: charactersOf(terms) };
  const fresh = (language: Language): string => {
    for (;;) {
      const name =
        language === 'zh'
          ? Array.from({ length: 3 + Math.floor(random() * 5) }, () => pick(parts.zh)).join('')
          : Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
              random() < 0.5 ? pick(parts[language]) : madeWord(language, random, pick),
            ).join(' ');
      const key = `${language} ${name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      return name;
    }
  };
  const made: Concept[] = [];
  for (let size = terms.length; size < count; size += languages.length) {
    made.push(conceptOf(`made-up-${made.length}`, { en: fresh('en'), fr: fresh('fr'), zh: fresh('zh') }));
  }
  return { ...data, concepts: [...data.concepts, ...made] };
}

function madeWord(language: 'en' | 'fr', random: () => number, pick: Pick): string {
  const { inner, last } = syllables[language];
  const parts = inner.split(' ');
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(parts)).join('') + pick(last.split(' '));
}

function wordsOf(terms: readonly Term[], language: Language): string[] {
  const texts = terms.filter((term) => term.language === language).map(({ text }) => text.toLowerCase());
  return [...new Set(texts.flatMap((text) => text.match(/\p{L}{3,}/gu) ?? []))];
}

function charactersOf(terms: readonly Term[]): string[] {
  const texts = terms.filter(({ language }) => language === 'zh').map(({ text }) => text);
  return [...new Set(texts.flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []))];
}

function namesOf(preferred: string): LanguageNames {
  return { preferred, synonyms: [], abbreviations: [], layTerms: [], misspellings: [], definition: '' };
}

function conceptOf(id: string, { en, fr, zh }: Readonly<Record<Language, string>>): Concept {
  return {
    id,
    type: 'condition',
    relevance: 'peripheral',
    names: { en: namesOf(en), fr: namesOf(fr), zh: namesOf(zh) },
    codes: [],
    relations: {},
    pack: 'made up',
  };
}
