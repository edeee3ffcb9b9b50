import { type Span, contains, lastStartingBy } from '../../text/span';
import type { Governor, Voice } from '../assertion';
import type { Form } from './form';
import type { Layout } from '../layout';
import type { Reading } from '../phraseTable';
import { quotedIn } from './quoted';
import type { Told } from './voiceTable';
import { type Voiced, voiceScopes } from './voiceScopes';

/** Whose voice speaks at a target. */
export interface VoiceAt {
  readonly voice: Voice;
  /** The phrase, mark or heading that tells; none where marks of quotation do. */
  readonly cue: (Span & { readonly words?: string }) | undefined;
}

/** What is known of a sentence before its voices are told apart. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
  readonly layout: Layout;
  readonly told: readonly Told[];
  readonly readings: readonly Reading[];
  readonly form: Form;
  readonly governors: readonly Governor[];
}

/**
 * Who speaks at a place of a sentence, the first that does: teaching material (under a heading of it, after a phrase such as
 * "patient leaflet", « le cours rappelle », 健康宣教), the open choices and blanks of a form, somebody quoted, somebody whose
 * belief is passed on, the note.
 */
export function createVoiceFinder(sentence: Sentence): (target: Span) => VoiceAt {
  const { text, span, layout, told, readings, form, governors } = sentence;
  const heading = voiceOfHeading(governors);
  if (heading.voice === 'education') return () => heading;
  const education = voiceScopes('education', layout, told, readings);
  const template = voiceScopes('template', layout, form.choices, readings);
  const report = voiceScopes('report', layout, told, readings);
  const voices: readonly (readonly [Voice, readonly Voiced[]])[] = [
    ['education', education.forward],
    ['education', education.backward],
    ...form.open.map((open) => ['template', open] as const),
    ['template', template.backward],
    ['template', template.forward],
    ['quotation', quotedIn(text, span).map((quoted) => ({ ...quoted, cue: quoted }))],
    ['report', report.forward],
    ['report', report.backward],
  ];
  const used = voices.filter(([, stretches]) => stretches.length > 0);
  return (target) => {
    for (const [voice, stretches] of used) {
      const stretch = lastStartingBy(stretches, target.start);
      if (stretch && contains(stretch, target)) {
        return { voice, cue: voice === 'quotation' ? undefined : stretch.cue };
      }
    }
    return heading;
  };
}

/** The voice of the nearest heading with one of its own. */
function voiceOfHeading(governors: readonly Governor[]): VoiceAt {
  for (const { voice, heading, words } of governors) if (voice) return { voice, cue: { ...heading, words } };
  return { voice: 'note', cue: undefined };
}
