import type { Span } from '../../text/span';
import type { VoiceGroup } from '../contextData';
import type { Layout } from '../layout';
import type { Reading } from '../phraseTable';
import type { Told } from './voiceTable';

/** A stretch of a sentence where another voice than the note's own speaks, and the words or marks that tell. */
export interface Voiced extends Span {
  readonly cue: Span;
}

/** The stretches of one voice: those after their phrases, and those before them. Each in order, without overlap. */
export interface VoiceScopes {
  readonly forward: readonly Voiced[];
  readonly backward: readonly Voiced[];
}

/** Marks that end what a phrase speaks of, and those that it passes when they stand right beside it. */
const reachOf: Readonly<Record<Exclude<VoiceGroup['voice'], 'note'>, { ends: string; passes: string }>> = {
  report: { ends: ';。!?…', passes: ',:(' },
  education: { ends: '', passes: '' },
  template: { ends: ',;。!…', passes: ':(' },
};

/**
 * Where the phrases of `voice` in `told` speak: to the end of their clause (over a comma in a list), to the next phrase of
 * their own kind or of the note's voice, or to a termination that ends the scopes of all cues; teaching material to the end
 * of the sentence. A bracket that opened before a phrase bounds it. An attribution ("according to her GP") speaks in the clause that it opens
 * or closes. Linear in the number of units.
 */
export function voiceScopes(
  voice: Exclude<VoiceGroup['voice'], 'note'>,
  layout: Layout,
  told: readonly Told[],
  readings: readonly Reading[],
): VoiceScopes {
  const { units } = layout;
  const own = told.filter(({ values }) => values.some((group) => group.voice === voice));
  if (own.length === 0) return { forward: [], backward: [] };
  const { ends, passes } = reachOf[voice];
  const stops = told.filter(({ values }) => values.some((group) => group.voice === voice || group.voice === 'note'));
  const isEnd = voice === 'education' ? () => false : endsEverything;
  const bounds = [...stops, ...readings.filter(isEnd)];
  const stopsFrom = new Set(bounds.map(({ from }) => from));
  const stopsTo = new Set(bounds.map(({ to }) => to - 1));
  const isMark = (at: number, marks: string): boolean => marks.includes(units[at]?.key ?? ' ');
  const opens = ({ from }: Told): boolean => from === 0 || isMark(from - 1, ',;。.:(');
  const closes = ({ to }: Told): boolean => to === units.length || isMark(to, ',;。.!?)');
  const speaks = (phrase: Told, way: 'forward' | 'backward'): boolean =>
    phrase.values.some(({ voice: other, direction }) => {
      if (other !== voice) return false;
      if (direction !== 'both' || voice !== 'report') return direction === way || direction === 'both';
      return way === 'forward' ? opens(phrase) : closes(phrase) || !opens(phrase);
    });
  /** The first unit from `from` on, in steps, that is not reached any more. */
  const run = (from: number, step: 1 | -1, { values }: Told, stopping: ReadonlySet<number>): number => {
    const isInList = (at: number): boolean =>
      values.some(({ within }) => within !== 'phrase') && layout.isList(at) && !layout.isStatement(at);
    const [opening, closing] = step === 1 ? ['([', ')]'] : [')]', '(['];
    let depth = 0;
    let at = isMark(from, passes) ? from + step : from;
    for (; units[at] && !stopping.has(at) && !isMark(at, ends); at += step) {
      if (voice === 'report' && isMark(at, ',') && !isInList(at + step)) break;
      if (isMark(at, opening)) depth++;
      else if (isMark(at, closing) && voice !== 'education' && --depth < 0) break;
    }
    return at;
  };
  // The colon that a choice begins with belongs to the label.
  const cueOf = ({ from, start, end }: Told): Span => ({
    start: isMark(from, ':') ? units[from + 1]!.start : start,
    end,
  });
  const forward = own.flatMap((cue) => {
    const stop = speaks(cue, 'forward') ? run(cue.to, 1, cue, stopsFrom) : cue.to;
    return stop > cue.to ? [{ start: cue.end, end: units[stop - 1]!.end, cue: cueOf(cue) }] : [];
  });
  const backward = own.flatMap((cue) => {
    const stop = speaks(cue, 'backward') ? run(cue.from - 1, -1, cue, stopsTo) : cue.from - 1;
    return stop < cue.from - 1 ? [{ start: units[stop + 1]!.start, end: cue.start, cue: cueOf(cue) }] : [];
  });
  return { forward, backward };
}

function endsEverything({ values }: Reading): boolean {
  return values.some((role) => role.kind === 'termination' && role.rule.axes === undefined);
}
