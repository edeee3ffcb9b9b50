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
  /** Whole words of a text that end so and are other words. */
  readonly except?: readonly string[];
  /** True when the first word of a name, mostly its noun, does not change so. */
  readonly inner?: boolean;
}

/** A part of a word that British and American English spell differently. */
export interface RegionalSpelling {
  readonly british: string;
  readonly american: string;
  /** Where in a word the part stands; `end` may be followed by a plural `s`. */
  readonly within: 'word' | 'start' | 'end' | 'anywhere';
  /** Words that hold the part and are spelled alike on both sides. */
  readonly except?: readonly string[];
  /** The American part stands in too many words that are spelled alike: read from British to American only. */
  readonly oneWay?: boolean;
}

/** English names that are also written with `of`: `lid spasm`, `spasm of the lid`. */
export interface OfPhrases {
  /** Last words of such names. */
  readonly heads: readonly string[];
  /** Words that stand before the head. */
  readonly nouns: readonly string[];
  /** Adjectives that stand for a noun: facial weakness is weakness of the face. */
  readonly adjectives: readonly { readonly adjective: string; readonly noun: string }[];
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
  /** The letters of French words that are elided before a vowel: without the apostrophe they run into the name. */
  readonly elided: string;
  readonly ofPhrases: OfPhrases;
  /** Words behind which a capitalised word is the name of a person: `Mr Parkinson`. */
  readonly personTitles: readonly string[];
  /** Words that a short form made of first letters passes over: `quality of life`, `sclérose en plaques`. */
  readonly functionWords: readonly string[];
  /** Words that announce a short form for what was just written out: `hereafter`, 以下简称. */
  readonly announcements: readonly string[];
}
