import type { Range } from 'vscode-languageserver-types';
import type { Laterality } from '../context/assertion';
import type { Mention, NoteAnalysis } from '../note/noteAnalysis';
import type { CodingSystem, FieldCode } from '../rules/rule';
import { type Concept, conceptTypes } from '../terminology/concept';
import { contains } from '../text/span';
import { assertionParts } from './assertionText';
import { codesOnSide } from './conceptCodes';
import { conceptTypeKey } from './conceptTypeKey';
import { hasDistinctSynonyms } from './distinctSynonyms';
import type { FeatureContext } from './featureContext';
import { shownName } from './findConcepts';
import { rangeOf } from './ranges';

/** The concepts of a note by type, for a list beside it. Texts are for a reader, names in the language of the note. */
export interface NoteConcepts {
  /** Of the note that it was made from. */
  readonly version: number;
  /** In the order of the types; none is empty. */
  readonly groups: readonly ConceptGroup[];
}

export interface ConceptGroup {
  /** The type as one word: `condition`, `sign`… */
  readonly type: string;
  /** What the group is called: "Conditions". */
  readonly title: string;
  /** In the order of their first mention. */
  readonly concepts: readonly NotedConcept[];
}

/** A concept with all that the note says of it. */
export interface NotedConcept {
  readonly id: string;
  /** Its preferred name; with the brand or member of a class that is written, where that says more. */
  readonly name: string;
  /** `affirmed` where any mention is, otherwise that of the first mention. */
  readonly state: MentionState;
  /** What the note says of it, each thing once; empty when it is there and nothing more is said. */
  readonly assertion: string;
  /** Its codes by system, the first the likeliest to be wanted; none of what is not there. */
  readonly codes: readonly string[];
  /** In document order. */
  readonly mentions: readonly NotedMention[];
}

export interface NotedMention {
  readonly range: Range;
  readonly state: MentionState;
  readonly assertion: string;
}

/** The one thing to know of a mention: that it is there, now, in the patient, or what keeps it from being so. */
export type MentionState =
  'affirmed' | 'negated' | 'possible' | 'historical' | 'hypothetical' | 'family' | 'other' | 'unstated';

/** What codes are chosen by. */
export interface CodeOptions {
  /** The classification that is set; those of all systems where none is. */
  readonly codingSystem?: CodingSystem | undefined;
  /** The codes of the field that are known with their sides. */
  readonly fieldCodes: readonly FieldCode[];
}

/**
 * The concepts of a note, each once. A reader of a note asks what the patient has, so that all that is said of a concept
 * stands in one line: "left; absent, right". A mention that says no side is taken for one of the side that another gives.
 * Words for sides are no concepts of their own here.
 */
export function noteConcepts(note: NoteAnalysis, context: FeatureContext, options: CodeOptions): NoteConcepts {
  const byConcept = new Map<Concept, Mention[]>();
  for (const mention of note.mentions) {
    if (isSide(mention)) continue;
    const mentions = byConcept.get(mention.concept);
    if (mentions) mentions.push(mention);
    else byConcept.set(mention.concept, [mention]);
  }
  const noted = [...byConcept];
  const said = createWording(context);
  const groups = conceptTypes.map((type) => ({
    type: conceptTypeKey[type],
    title: context.translate(`types.${conceptTypeKey[type]}`),
    concepts: noted
      .filter(([concept]) => concept.type === type)
      .map(([concept, mentions]) => describe(note, concept, mentions, context, said, options)),
  }));
  return { version: note.document.version, groups: groups.filter(({ concepts }) => concepts.length > 0) };
}

/** Whether a mention is nothing but the word for a side, which stands with what it is the side of. */
function isSide(mention: Mention): boolean {
  return (
    mention.concept.type === 'course/pattern' &&
    mention.cues.some((cue) => cue.axis === 'laterality' && contains(mention, cue))
  );
}

function describe(
  note: NoteAnalysis,
  concept: Concept,
  mentions: readonly Mention[],
  context: FeatureContext,
  said: Wording,
  { codingSystem, fieldCodes }: CodeOptions,
): NotedConcept {
  const states = mentions.map(stateOf);
  const affirmed = mentions.filter((_, index) => states[index] === 'affirmed');
  const codes = affirmed.length === 0 ? [] : codesOnSide(concept, sideOf(affirmed), codingSystem, fieldCodes);
  return {
    id: concept.id,
    name: nameOf(note, concept, mentions),
    state: affirmed.length > 0 ? 'affirmed' : states[0]!,
    assertion: summaryOf(mentions, said, context),
    codes: codes.map((one) => `${one.system} ${one.codes.join(', ')}`.trim()),
    mentions: mentions.map((mention, index) => ({
      range: rangeOf(note, mention),
      state: states[index]!,
      assertion: said(mention),
    })),
  };
}

function stateOf({ assertion: { negation, temporality, experiencer }, voice }: Mention): MentionState {
  if (voice !== 'note') return 'unstated';
  if (experiencer !== 'patient') return experiencer;
  if (negation !== 'affirmed') return negation;
  return temporality === 'recent' ? 'affirmed' : temporality;
}

/** The one side that mentions give; none where there is none or more than one. */
function sideOf(mentions: readonly Mention[]): Laterality {
  const sides = new Set(mentions.map(({ assertion }) => assertion.laterality));
  sides.delete('none');
  return sides.size === 1 ? [...sides][0]! : 'none';
}

function nameOf({ language }: NoteAnalysis, concept: Concept, mentions: readonly Mention[]): string {
  const preferred = shownName(concept, language);
  // Words of course and pattern are written in whatever form their sentence wants.
  if (!hasDistinctSynonyms(concept) || concept.type === 'course/pattern') return preferred;
  const synonyms = mentions.flatMap(({ term: { language: own, text } }) =>
    concept.names[own].synonyms.includes(text) ? text : [],
  );
  const written = [...new Set(synonyms)];
  return written.length === 0 ? preferred : `${preferred} (${written.join(', ')})`;
}

/** What is said of a mention, in words; empty when it is there and nothing more is said. */
type Wording = (mention: Mention) => string;

/** A long note says the same of many mentions: each is worded once. */
function createWording(context: FeatureContext): Wording {
  const separator = context.translate('list.separator');
  const known = new Map<string, string>();
  return (mention) => {
    const key = `${withoutSide(mention)} ${mention.assertion.laterality}`;
    let text = known.get(key);
    if (text === undefined) {
      const parts = assertionParts(mention, context);
      known.set(key, (text = parts.map((part) => part.text).join(separator)));
    }
    return text;
  };
}

/** What the mentions of one concept say of it, each thing once, in the order of the note. */
function summaryOf(mentions: readonly Mention[], said: Wording, context: FeatureContext): string {
  const withSide = new Set(
    mentions.filter(({ assertion }) => assertion.laterality !== 'none').map((mention) => withoutSide(mention)),
  );
  const telling = mentions.filter(
    (mention) => mention.assertion.laterality !== 'none' || !withSide.has(withoutSide(mention)),
  );
  const texts = [...new Set(telling.map(said))];
  if (texts.length === 1) return texts[0]!;
  return texts.map((text) => text || context.translate('assertion.affirmed')).join(context.translate('list.semicolon'));
}

/** What is said of a mention but its side, as a key. */
function withoutSide({ assertion: { negation, temporality, experiencer }, voice }: Mention): string {
  return `${negation} ${temporality} ${experiencer} ${voice}`;
}
