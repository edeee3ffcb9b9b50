import type { Term } from '../../server/src/terminology/concept';
import { type Language, languages } from '../../server/src/text/language';

/** Words that no term is made of alone, with the marks that part them. */
const filler: Readonly<Record<Language, { readonly words: string; readonly space: string; readonly stop: string }>> = {
  en: {
    words:
      'the patient was seen today and reports that symptoms began several months ago after a busy week with no change',
    space: ' ',
    stop: '. ',
  },
  fr: {
    words:
      'la patiente est revue ce jour et rapporte que les symptômes ont débuté depuis plusieurs mois après une semaine',
    space: ' ',
    stop: '. ',
  },
  zh: {
    words: '患者 今日 复诊 诉 症状 于 数月 前 开始 近 一周 来 无 明显 变化 曾 在 外院 就诊',
    space: '',
    stop: '。',
  },
};

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Running text in one language of at least `bytes` UTF-8 bytes, one word in six a term; always the same. */
export function syntheticNote(terms: readonly Term[], language: Language, bytes: number): string {
  const random = createRandom(bytes);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const { words, space, stop } = filler[language];
  const fillers = words.split(' ');
  const names = terms.filter((term) => term.language === language).map((term) => term.text);
  const paragraphs: string[] = [];
  for (let size = 0; size < bytes;) {
    const sentences = Array.from({ length: 4 }, () =>
      Array.from({ length: 12 }, () => pick(random() < 1 / 6 ? names : fillers)).join(space),
    );
    const paragraph = sentences.join(stop) + stop.trimEnd() + '\n';
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph);
  }
  return paragraphs.join('');
}

/** Such texts in every language, one after the other, of `bytes` UTF-8 bytes each. */
export function syntheticCorpus(terms: readonly Term[], bytes: number): string {
  return languages.map((language) => syntheticNote(terms, language, bytes)).join('\n');
}
