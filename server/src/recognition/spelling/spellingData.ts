/** What the speller must know beside the terms. Compiled from `server/spelling`; words are folded. */
export interface SpellingData {
  /** Right words of English, French and Latin that are near a word of a term, parted by spaces. */
  readonly rightWords: string;
  /** Names of people that are near a word of a term, parted by spaces. */
  readonly names: string;
  /** Fields of a form for a person's name: `nom`. */
  readonly nameFields: readonly string[];
  /** Common words by language: languages that Facies does not read, so that it stays silent in them. */
  readonly foreignWords: Readonly<Record<string, readonly string[]>>;
  readonly chinese: ChineseSpelling;
}

/** The wrong characters of clinical Chinese. Simplified characters. */
export interface ChineseSpelling {
  readonly confusions: readonly Confusion[];
  /** Words that are right as they stand, though a wrong character in them would make a name. */
  readonly rightWords: readonly string[];
}

/** Characters that are written in the place of a right one. */
export interface Confusion {
  readonly right: string;
  readonly wrong: readonly string[];
  /** Words with the right character in them; the confusion counts only where the right reading has one of them there. */
  readonly only?: readonly string[];
}
