import type { Term } from '../../terminology/concept';
import type { Folding } from '../../text/folding';
import { languages } from '../../text/language';
import { type NearWord, createDeletionIndex } from './deletionIndex';
import { shortestWord } from './editLimit';
import { areDerivedAlike, plainForms } from './inflections';
import type { SpellingData } from './spellingData';
import { termWords } from './termWords';
import { createWordSet, hashOf } from './wordSet';

/** Knows which words of terms a misspelt word may be meant for. Stateless. */
export interface Speller {
  /** Whether the word may be misspelt: false is certain, true is to be asked of `corrections`. Folded units, no string. */
  mayBeMisspelt(units: Uint16Array, length: number): boolean;
  /**
   * The words of terms that a folded word may be meant for, nearest first; none when it is itself right. The plural `s` of
   * the written word is kept.
   */
  corrections(word: string): readonly NearWord[];
  /** Whether a folded word is the name of a person. */
  isName(word: string): boolean;
}

export interface SpellerOptions {
  readonly terms: readonly Term[];
  readonly data: Pick<SpellingData, 'rightWords' | 'names'>;
  readonly folding: Folding;
}

const letterS = 's'.charCodeAt(0);

/** More would be guesses, and each costs a look at the text around. */
const mostCorrections = 8;

/**
 * Makes a speller for the English and French names among the terms. A word is right when it is a word of any term, one of
 * the right words, or the singular or an
 * inflected form of such a word.
 */
export function createSpeller({ terms, data, folding }: SpellerOptions): Speller {
  const { targets, byLanguage } = termWords(terms, folding);
  const index = createDeletionIndex([...targets]);
  const listed = new Set(data.rightWords.split(' '));
  const names = new Set(data.names.split(' '));
  const right = createWordSet([...listed, ...languages.flatMap((language) => [...byLanguage[language]])]);
  const isListed = (word: string): boolean =>
    listed.has(word) || (/[^s]s$/.test(word) && listed.has(word.slice(0, -1)));
  const isInflected = (word: string, language: 'en' | 'fr'): boolean =>
    [...plainForms(word, language), ...(word.endsWith('s') ? [] : [`${word}s`])].some((form) =>
      byLanguage[language].has(form),
    );
  const isRight = (word: string): boolean =>
    isListed(word) ||
    languages.some((language) => byLanguage[language].has(word)) ||
    isInflected(word, 'en') ||
    isInflected(word, 'fr');

  /** Hashes of words that were looked into: notes repeat their words. */
  const innocent = new Int32Array(1 << 15);
  const pardon = (word: string): void => {
    const hash = hashOf(
      Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
      word.length,
    );
    innocent[hash & (innocent.length - 1)] = hash;
  };
  const isSuspect = (units: Uint16Array, length: number, hash: number): boolean => {
    const isPlural = units[length - 1] === letterS && units[length - 2] !== letterS;
    if (right.has(hash) || (isPlural && right.has(hashOf(units, length - 1)))) return false;
    return index.mayHaveNear(units, length) || (isPlural && index.mayHaveNear(units, length - 1));
  };

  return Object.freeze({
    mayBeMisspelt(units: Uint16Array, length: number): boolean {
      if (length < shortestWord - 1) return false;
      const hash = hashOf(units, length);
      const slot = hash & (innocent.length - 1);
      if (innocent[slot] === hash) return false;
      if (isSuspect(units, length, hash)) return true;
      innocent[slot] = hash;
      return false;
    },
    corrections(word: string): readonly NearWord[] {
      if (isRight(word)) {
        pardon(word);
        return [];
      }
      const singulars = word.endsWith('s') ? index.near(word.slice(0, -1)) : [];
      const plurals = singulars.flatMap(({ word: singular, distance }) =>
        singular.endsWith('s') ? [] : [{ word: `${singular}s`, distance }],
      );
      const found = new Map<string, NearWord>();
      for (const near of [...index.near(word), ...plurals].sort((a, b) => a.distance - b.distance)) {
        if (!found.has(near.word) && !areDerivedAlike(word, near.word)) found.set(near.word, near);
      }
      if (found.size === 0) pardon(word);
      return [...found.values()].slice(0, mostCorrections);
    },
    isName: (word: string) => names.has(word),
  });
}
