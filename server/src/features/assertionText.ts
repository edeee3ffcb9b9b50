import type { Axis } from '../context/assertion';
import type { Mention } from '../note/noteAnalysis';
import type { FeatureContext } from './featureContext';

/** One thing that the note says of a mention, in the reader's language, with the words of the note that say it. */
export interface AssertionPart {
  readonly text: string;
  readonly cues: readonly string[];
}

const axes: readonly Axis[] = ['negation', 'temporality', 'experiencer', 'laterality'];

/** What goes without saying. */
const unmarked: ReadonlySet<string> = new Set(['affirmed', 'recent', 'patient', 'none']);

/** What the note says of a mention beside that it is there, now, in the patient: empty when that is all. */
export function assertionParts(mention: Mention, context: FeatureContext): AssertionPart[] {
  const parts = axes
    .filter((axis) => !unmarked.has(mention.assertion[axis]))
    .map((axis) => ({
      text: context.translate(`assertion.${mention.assertion[axis]}`),
      cues: [...new Set(mention.cues.filter((cue) => cue.axis === axis).map((cue) => cue.text))],
    }));
  if (mention.voice === 'note') return parts;
  return [...parts, { text: context.translate(`voice.${mention.voice}`), cues: [] }];
}
