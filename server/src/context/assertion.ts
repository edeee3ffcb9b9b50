import type { ConceptType, SideTaking } from '../terminology/concept';
import type { Span } from '../text/span';
import type { HeadingEffect } from './contextData';

export type Negation = 'affirmed' | 'negated' | 'possible';
export type Temporality = 'recent' | 'historical' | 'hypothetical';
export type Experiencer = 'patient' | 'family' | 'other';
export type Laterality = 'left' | 'right' | 'bilateral' | 'none';

/** What a note says of a mention, on the axes of ConText (Harkema et al. 2009) and the side of the body. */
export interface Assertion {
  readonly negation: Negation;
  readonly temporality: Temporality;
  readonly experiencer: Experiencer;
  readonly laterality: Laterality;
}
export type Axis = keyof Assertion;

/**
 * The words of the note that decided one axis, or its voice where a phrase or mark of its own tells whose it is. `text` is
 * exactly the text between `start` and `end`.
 */
export interface Cue extends Span {
  readonly axis: Axis | 'voice';
  readonly text: string;
}

/**
 * Who speaks at a mention. Clinical rules leave every voice but the note's own alone.
 * - `note`: the note itself.
 * - `report`: it passes on what somebody believes or was told, without taking a stand ("believes she has", « selon son
 *   médecin », 自认为). How the history is told ("reports", « se plaint de », 诉) is the note's own voice.
 * - `quotation`: words between marks of quotation.
 * - `education`: teaching material (guideline, leaflet, literature).
 * - `template`: a choice or blank that a form leaves open ("spasm: yes / no", "□ HFS").
 */
export type Voice = 'note' | 'report' | 'quotation' | 'education' | 'template';

/** The sections of a clinical note that change the meaning of what stands in them, or that rules ask for. */
export const sectionKinds = [
  'complaint',
  'history',
  'past',
  'family',
  'social',
  'medication',
  'allergy',
  'examination',
  'investigations',
  'procedure',
  'assessment',
  'plan',
  'education',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/**
 * A heading of the note and what it governs: from its marker (`##`, `-`) or first letter to the next heading; to a blank
 * line at most when text follows it on its line, to the end of the line when it stands inside one.
 */
export interface Section extends Span, Governor {
  readonly kind: SectionKind;
}

/** A heading as the sentences under it see it. */
export interface Governor {
  /** The heading's own words, without its colon. Before the text that is asserted when it does not stand in it. */
  readonly heading: Span;
  /** The text of `heading`. */
  readonly words: string;
  /** What it says of all that stands under it. */
  readonly effects: readonly HeadingEffect[];
  /** Who speaks under it, when it is not the note itself. */
  readonly voice?: Voice | undefined;
}

/**
 * The head of a list: a line that ends with words such as "absence of:". It governs the items of the list right under it,
 * or the next line where that is no item, and opens no section.
 */
export interface ListHead extends Governor {
  /** The end of its line, without the line break. */
  readonly lineEnd: number;
}

/** How far a heading governs when no other comes before: to the end of its line, to the next blank line, or all the way. */
export type HeadingReach = 'line' | 'paragraph' | 'note';

/** A heading at its place. It ends the section before it. */
export interface Heading extends Governor {
  /** Undefined for a heading that is not known: no section begins there. */
  readonly kind: SectionKind | undefined;
  /** Where the section before it ends and its own begins: its marker (`##`, `-`, 【) or its first letter. */
  readonly at: number;
  readonly reach: HeadingReach;
  /** The end of its line, without the line break. */
  readonly lineEnd: number;
}

/** A span to be asserted. `type` lets cues that apply to some types only ("started") choose, `type` and `side` tell of sides. */
export interface Target extends Span {
  readonly type?: ConceptType;
  /** How its concept takes sides; left out: any that reaches it. */
  readonly side?: SideTaking;
}

/** A target with what the note says of it. */
export interface Asserted {
  readonly assertion: Assertion;
  readonly cues: readonly Cue[];
  readonly voice: Voice;
}

/** Finds sections and sentences, and says what a note says of spans. Stateless. */
export interface ContextDetector {
  /** The sections of a text, in order, without overlap. Text before the first heading belongs to none. */
  sections(text: string): Section[];
  /** The headings of a text, in order. Those of two texts of whole lines are those of both together. */
  headings(text: string): Heading[];
  /** The heads of lists of a text, in order. Those of two texts of whole lines are those of both together. */
  listHeads(text: string): ListHead[];
  /**
   * Sentences (or lines, list items, headings: whatever bounds a cue's reach), in order, without overlap, covering all but
   * white space. `headings` are those of the text, where they are known already.
   */
  sentences(text: string, headings?: readonly Heading[]): Span[];
  /** Whether a line ends a sentence whatever the next line begins with. In doubt it does not. */
  endsSentence(line: string): boolean;
  /**
   * Asserts `targets` (ascending, inside `sentence`), in the same order. `governors` are the headings that the sentence
   * stands under, the nearest first: the head of its list, then that of its section. Cues of all languages are read in every sentence. A cue that overlaps its target does not count, except a side: the
   * side in `bilateral hemifacial spasm` is the mention's own.
   */
  assert(text: string, sentence: Span, targets: readonly Target[], governors: readonly Governor[]): Asserted[];
}
