import type { Language } from '../text/language';

/**
 * An ending that a writer gives to a word where the name has another one: `s` for nothing, `aux` for `al`. Compared once
 * folded.
 */
export interface Inflection {
  readonly written: string;
  readonly name: string;
  /** The fewest letters that stand before the ending. */
  readonly least: number;
}

/** A part of a word that British and American English spell differently. */
export interface RegionalSpelling {
  readonly british: string;
  readonly american: string;
}

/** How names may be written otherwise than they stand in a pack (`server/recognition/writing-rules.yaml`). */
export interface WritingRules {
  /** Plurals and agreement, by the language of the name. */
  readonly inflections: Readonly<Partial<Record<Language, readonly Inflection[]>>>;
  /** First parts of compounds that may stand apart from the second: `hemi facial`. */
  readonly combiningForms: readonly string[];
  /** Characters that may stand inside a Chinese name and add nothing: 面肌的痉挛, 贝尔氏麻痹, 拉姆齐·亨特综合征. */
  readonly particles: string;
  readonly regionalSpellings: readonly RegionalSpelling[];
  /** French articles and prepositions that are elided before a vowel, and run into the word where the apostrophe is missing. */
  readonly elided: readonly string[];
}
