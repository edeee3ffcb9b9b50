import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Term } from '../../server/src/terminology/concept';
import { type Language, languages } from '../../server/src/text/language';
import { evaluationNotes } from '../../test/support/evaluationNotes';
import { parseMarkup } from '../../test/support/markup';
import { createPick, createRandom } from './random';

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

/** Running text in one language of at least `bytes` UTF-8 bytes, one word in six a term; always the same. */
export function syntheticNote(terms: readonly Term[], language: Language, bytes: number): string {
  const random = createRandom(bytes);
  const pick = createPick(random);
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

/**
 * Text in one language as clinicians write it, of at least `bytes` UTF-8 bytes and a paragraph more at most: the annotated
 * notes without their tags, from the first again where they end.
 */
export function realNote(language: Language, bytes: number): string {
  const folder = join(evaluationNotes, language);
  const notes = readdirSync(folder)
    .filter((name) => name.endsWith('.note'))
    .sort()
    .map((name) => parseMarkup(readFileSync(join(folder, name), 'utf8')).text);
  const paragraphs = notes.join('\n\n').split(/(?<=\n)/);
  const taken: string[] = [];
  let size = 0;
  for (let at = 0; size < bytes; at = (at + 1) % paragraphs.length) {
    taken.push(paragraphs[at]!);
    size += Buffer.byteLength(paragraphs[at]!);
  }
  return taken.join('');
}

/** Such texts in every language, one after the other, of `bytes` UTF-8 bytes each. */
export function realCorpus(bytes: number): string {
  return languages.map((language) => realNote(language, bytes)).join('\n');
}
