import type { Term } from '../../terminology/concept';
import type { Folding } from '../../text/folding';
import { createDeletionIndex } from './deletionIndex';
import { plainForms } from './inflections';
import type { SpellingData } from './spellingData';
import { termWords } from './termWords';

/** Knows which words of terms a misspelt word may be meant for. Stateless. */
export interface Speller {
  /** Whether the word may be misspelt: false is certain, true is to be asked of `corrections`. Folded units, no string. */
  mayBeMisspelt(units: Uint16Array, length: number): boolean;
  /**
   * The words of terms that a folded word may be meant for, nearest first; none when it is itself right. The plural `s` of
   * the written word is kept.
   */
  corrections(word: string): readonly string[];
  /** Whether a folded word is the name of a person. */
  isName(word: string): boolean;
}

export interface SpellerOptions {
  readonly terms: readonly Term[];
  readonly data: Pick<SpellingData, 'rightWords' | 'names'>;
  readonly folding: Folding;
}

/** More would be guesses, and each costs a look at the text around. */
const mostCorrections = 8;

/**
 * Makes a speller for the English and French names among the terms. A word is right when it is a word of any term, one of
 * the right words, or an inflected form of such a word.
 */
export function createSpeller({ terms, data, folding }: SpellerOptions): Speller {
  const { targets, all } = termWords(terms, folding);
  const index = createDeletionIndex([...targets]);
  const listed = new Set(data.rightWords.split(' '));
  const names = new Set(data.names.split(' '));
  const isKnown = (word: string): boolean => all.has(word) || listed.has(word);

  return Object.freeze({
    mayBeMisspelt(units: Uint16Array, length: number): boolean {
      if (index.mayHaveNear(units, length)) return true;
      return units[length - 1] === 0x73 && index.mayHaveNear(units, length - 1);
    },
    corrections(word: string): readonly string[] {
      if (isKnown(word) || plainForms(word).some(isKnown)) return [];
      const found = index.near(word);
      if (word.endsWith('s')) {
        for (const { word: singular, distance } of index.near(word.slice(0, -1))) {
          if (!singular.endsWith('s')) found.push({ word: `${singular}s`, distance });
        }
      }
      const nearest = found.sort((a, b) => a.distance - b.distance).map((near) => near.word);
      return [...new Set(nearest)].slice(0, mostCorrections);
    },
    isName: (word: string) => names.has(word),
  });
}
