import type { ConceptType } from '../terminology/concept';
import type { Language } from '../text/language';
import type { Assertion, Axis, SectionKind, Voice } from './assertion';

/** The values an axis can take, and those that a cue gives it by reference to another side of the sentence. */
export type AxisValue = Assertion[Axis] | 'same' | 'opposite';

/** The values that cues and headings of each axis may have. */
export const cueValues: Readonly<Record<Axis, readonly AxisValue[]>> = {
  negation: ['affirmed', 'negated', 'possible'],
  temporality: ['recent', 'historical', 'hypothetical'],
  experiencer: ['patient', 'family', 'other'],
  laterality: ['left', 'right', 'bilateral', 'none', 'same', 'opposite'],
};

/** All axes, in the order in which they are told. */
export const axes = Object.keys(cueValues) as readonly Axis[];

/**
 * How far a cue reaches. `phrase`: to the next comma. `list`: over commas as long as a list goes on. `clause`: to the next
 * semicolon or the like, over commas unless what stands behind one speaks for itself. `sentence`: to its end.
 */
export type Reach = 'phrase' | 'list' | 'clause' | 'sentence';

/** Cues that do the same: on one axis, to one value, in one direction. */
export interface CueGroup {
  readonly axis: Axis;
  readonly value: AxisValue;
  /** Where the targets stand, seen from the cue. */
  readonly direction: 'forward' | 'backward' | 'both';
  /** Left out: the reach of the language. */
  readonly within?: Reach;
  /** At most this many words (Han characters, marks) lie between the cue and its target. */
  readonly reach?: number;
  /** Left out: targets of any type. One without a type counts as a condition. */
  readonly types?: readonly ConceptType[];
  /** True when the cue counts only as the last thing of its clause: `fever: none`, not `fever: no change`. */
  readonly closing?: boolean;
  /** True when the cue counts only as the first thing of its sentence or remark: `In 2012, facial palsy`. */
  readonly opening?: boolean;
  /** True when the cue counts only as written here, capitals and all: `L`, `OD`. */
  readonly exactCase?: boolean;
  /** True when no heading outranks the cue: in a family history `she` is the mother, `the patient has` is plain. */
  readonly firm?: boolean;
  readonly texts: readonly string[];
}

/** Phrases that are the same thing. */
export interface PhraseGroup {
  readonly texts: readonly string[];
}

/** Words that end the scope of cues on `axes` (all but laterality when left out). */
export interface TerminationGroup {
  readonly axes?: readonly Axis[];
  /** Which scopes end there: those that come from before it, from behind it, or, when left out, both. */
  readonly direction?: 'forward' | 'backward';
  /** Left out: for targets of any type. One without a type counts as a condition. */
  readonly types?: readonly ConceptType[];
  readonly texts: readonly string[];
}

/** What a heading says of all that stands under it, unless a cue there says otherwise. */
export interface HeadingEffect {
  readonly axis: Axis;
  readonly value: AxisValue;
  /** Left out: targets of any type. One without a type counts as a condition. */
  readonly types?: readonly ConceptType[];
  /** Values that the heading overrides where a cue says them: in a family history "she" is the mother. */
  readonly outranks?: readonly AxisValue[];
}

/** Headings of one section kind with the same effects. */
export interface HeadingGroup {
  /** Left out: the heads of lists ("Absence of:"), which open no section. */
  readonly kind?: SectionKind;
  readonly effects?: readonly HeadingEffect[];
  /** Who speaks under the heading, when it is not the note itself. */
  readonly voice?: Voice;
  /** True for words that are no heading when they merely stand alone on a line: `MRI`. */
  readonly beforeColon?: boolean;
  readonly texts: readonly string[];
}

/** Phrases that tell whose voice speaks beside them. Those of the note's own end what the others reach. */
export interface VoiceGroup {
  /** Quotation is told by marks, not by phrases. */
  readonly voice: Exclude<Voice, 'quotation'>;
  /** Where it speaks, seen from the phrase. `both` for `report`: in the clause that the phrase opens or closes. */
  readonly direction: 'forward' | 'backward' | 'both';
  /** True when the phrase counts only as the last thing of its clause. */
  readonly closing?: boolean;
  readonly texts: readonly string[];
}

/** Answers to choose from in a form, by what they say: it is there, it is not, neither. */
export interface Answers {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly other: readonly string[];
}

/** What one language brings to context detection (`server/context/<language>.yaml`). */
export interface LanguageContext {
  readonly language: Language;
  /** Of phrases with the same words those of the highest layer count. What is built in is on layer 0 and does not say so. */
  readonly layer?: number;
  /** Words that a full stop may follow without ending the sentence, without that stop. */
  readonly abbreviations: readonly string[];
  /** Lists of words that phrases (of cues, pseudo, terminations, voices) name as `<list>`. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** The reach of cues that do not name their own. */
  readonly within: Reach;
  readonly cues: readonly CueGroup[];
  /** Phrases that hold a cue's words and are none. */
  readonly pseudo: readonly PhraseGroup[];
  /** Words that join the members of a list: "and". */
  readonly conjunctions: readonly string[];
  /** Words that join the last member of a negative list: "or", "nor". */
  readonly disjunctions: readonly string[];
  /** Words that make what stands between two commas speak for itself: "is", "normal". */
  readonly statements: readonly string[];
  readonly terminations: readonly TerminationGroup[];
  readonly headings: readonly HeadingGroup[];
  readonly voices: readonly VoiceGroup[];
  /** What the forms of the language let choose from. */
  readonly answers: Answers;
}

/** The checked, compiled context data as it is shipped. */
export interface ContextData {
  readonly languages: readonly LanguageContext[];
}
