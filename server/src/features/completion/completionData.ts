import type { ConceptType } from '../../terminology/concept';
import type { Language } from '../../text/language';

/** A kind of name that some phrases lead to. */
export interface Lead {
  readonly types: readonly ConceptType[];
  /** Of these types only the concepts that are (relation `is-a`) one of these, where there are any. */
  readonly is?: readonly string[];
  /** The phrases. */
  readonly after: readonly string[];
}

/** A name with a side; `{name}` is the name. */
export interface Sided {
  readonly left: string;
  readonly right: string;
  /** Where these differ from the other forms. */
  readonly rightFeminine?: string;
  readonly leftTraditional?: string;
  readonly rightTraditional?: string;
}

/** What the words of a language right before the caret lead to. */
export interface Leads {
  readonly leads: readonly Lead[];
  /** Words that may stand between a phrase and the name: articles, sides. */
  readonly between: readonly string[];
  /** Adjectives that may stand there too. */
  readonly qualities: readonly string[];
  /** What joins the members of a list. */
  readonly joining: readonly string[];
  /** What stands between members of a list besides numbers: units, intervals. */
  readonly measures: readonly string[];
  readonly sided: Sided;
  /** Words that give a side before a name. */
  readonly sideWords: readonly string[];
}

/** The data that completion ranks and finds by, besides the terminology. */
export interface CompletionData {
  /** In how many annotated notes a concept is mentioned; concepts that are in none are left out. */
  readonly usage: Readonly<Record<string, number>>;
  /** A line for each syllable of Chinese: its pinyin without tones, a space, the Simplified characters that are read so. */
  readonly pinyin: string;
  readonly leads: Readonly<Record<Language, Leads>>;
}
