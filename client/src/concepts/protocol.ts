/** What client and server say to each other of the concepts of a note. The server has the same names in its own words. */

export const methods = {
  /** Client to server: `{ textDocument }`, answered with `NoteConcepts`, or null where the note is not open. */
  noteConcepts: 'facies/noteConcepts',
  /** Client to server: `{ textDocument, concept? }`, answered with `{ text }` of all concepts or one, or null. */
  noteConceptsText: 'facies/noteConceptsText',
} as const;

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** What keeps a mention from being there, now, in the patient; `affirmed` where nothing does. */
export type MentionState =
  'affirmed' | 'negated' | 'possible' | 'historical' | 'hypothetical' | 'family' | 'other' | 'unstated';

/** All texts are in the reader's language, names in that of the note. */
export interface NoteConcepts {
  readonly version: number;
  readonly groups: readonly ConceptGroup[];
}

export interface ConceptGroup {
  readonly type: string;
  readonly title: string;
  readonly concepts: readonly NotedConcept[];
}

export interface NotedConcept {
  readonly id: string;
  readonly name: string;
  readonly state: MentionState;
  readonly assertion: string;
  /** The first is the likeliest to be wanted. */
  readonly codes: readonly string[];
  readonly mentions: readonly NotedMention[];
}

export interface NotedMention {
  readonly range: PlaceRange;
  readonly state: MentionState;
  readonly assertion: string;
}
