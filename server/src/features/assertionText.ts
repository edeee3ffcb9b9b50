import type { Assertion, Voice } from '../context/assertion';
import type { Mention } from '../note/noteAnalysis';
import type { FeatureContext } from './featureContext';

/** One thing that the note says of a mention, in the reader's language, with the words of the note that say it. */
export interface AssertionPart {
  readonly text: string;
  readonly cues: readonly string[];
}

/** The value of each axis that goes without saying, in the order in which the others are told. */
const unmarked: Readonly<Assertion & { voice: Voice }> = {
  negation: 'affirmed',
  temporality: 'recent',
  experiencer: 'patient',
  laterality: 'none',
  voice: 'note',
};
const axes = Object.keys(unmarked) as readonly (keyof typeof unmarked)[];

/**
 * What the note says of a mention beside that it is there, now, in the patient, in its own words: empty when that is all.
 */
export function assertionParts(mention: Mention, context: FeatureContext): AssertionPart[] {
  const values = { ...mention.assertion, voice: mention.voice };
  return axes.flatMap((axis) => {
    const value = values[axis];
    if (value === unmarked[axis]) return [];
    const text = context.translate(axis === 'voice' ? `voice.${values.voice}` : `assertion.${values[axis]}`);
    return [{ text, cues: [...new Set(mention.cues.filter((cue) => cue.axis === axis).map((cue) => cue.text))] }];
  });
}
