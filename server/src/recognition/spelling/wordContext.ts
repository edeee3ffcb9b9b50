import type { Folding } from '../../text/folding';
import type { Span } from '../../text/span';
import type { SpellingData } from './spellingData';

/** Tells from the line around whether a word of Latin letters is to be left alone. Looks no further than `reach` units. */
export interface WordContext {
  /** Whether the word, with a capital, stands where a person's name is given: `Dr Palsey`, `Name: Spasme`. */
  isTitled(text: string, word: Span): boolean;
  /** Whether the word has a capital that neither a sentence's start nor a line in capitals explains. */
  isCapitalised(text: string, word: Span): boolean;
  /** Whether the line is in a language that Facies does not read. */
  isForeign(text: string, word: Span): boolean;
}

/** How far to look for what a line says, in code units: a long line is not read again for each of its words. */
const reach = 240;

const fewestForeignWords = 2;

export function createWordContext(
  { nameFields, foreignWords }: Pick<SpellingData, 'nameFields' | 'foreignWords'>,
  personTitles: ReadonlySet<string>,
  folding: Folding,
): WordContext {
  const isTitle = new Set([...nameFields, ...Array.from(personTitles, (title) => folding.text(title))]);
  const languages = Object.values(foreignWords).map((words) => new Set(words));
  const lineBefore = (text: string, { start }: Span): string => {
    const before = text.slice(Math.max(0, start - reach), start);
    return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  };
  const lineAfter = (text: string, { end }: Span): string => /^[^\r\n]*/.exec(text.slice(end, end + reach))![0];

  return Object.freeze({
    isTitled(text: string, word: Span): boolean {
      if (!/^\p{Lu}/u.test(text.slice(word.start, word.end))) return false;
      // A first name or an initial may stand between: "Dr John Palsey", "Mme A. Spasme".
      const before = /([\p{L}\p{M}.]+)[\s.:：]+(?:(\p{Lu}[\p{L}\p{M}]*)[\s.]+)?$/u.exec(lineBefore(text, word));
      if (!before) return false;
      return [before[1], before[2]].some((title) => title && isTitle.has(folding.text(title).replace(/\.$/, '')));
    },
    isCapitalised(text: string, word: Span): boolean {
      const written = text.slice(word.start, word.end);
      if (!/^\p{Lu}/u.test(written) || !/\p{Ll}/u.test(written)) return false;
      return /[\p{L}\p{N},;)]['’]?\s+(?:['’"«(]\s?)?$|[’']$/u.test(lineBefore(text, word));
    },
    isForeign(text: string, word: Span): boolean {
      const line = `${lineBefore(text, word)} ${lineAfter(text, word)}`;
      const words = new Set(folding.text(line).match(/[\p{L}]+/gu) ?? []);
      return languages.some((common) => {
        let count = 0;
        for (const one of words) if (common.has(one)) count++;
        return count >= fewestForeignWords;
      });
    },
  });
}
