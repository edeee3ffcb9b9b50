import type { Folding } from '../../text/folding';
import { splitUnits } from '../../text/units';
import type { Span } from '../../text/span';
import { boxesIn } from './formMarks';
import type { VoiceTable } from './voiceTable';

/** An answer is looked for in so many code units. */
const longestAnswer = 24;

/**
 * The sentences, a question of a form joined with its answer or boxes behind it on the same line: "Ptosis? No.", "Ptosis?
 * □ yes □ no". `sentences` are those of `text`, in order.
 */
export function* withAnswers(
  text: string,
  sentences: readonly Span[],
  table: VoiceTable,
  folding: Folding,
): Generator<Span> {
  let open: Span | undefined;
  for (const sentence of sentences) {
    if (open && isAnswer(text, open, sentence, table, folding)) {
      open = { start: open.start, end: sentence.end };
      continue;
    }
    if (open) yield open;
    open = sentence;
  }
  if (open) yield open;
}

function isAnswer(text: string, { end }: Span, next: Span, table: VoiceTable, folding: Folding): boolean {
  if (!'?？'.includes(text[end - 1]!) || /[\r\n]/.test(text.slice(end, next.start))) return false;
  const span = { start: next.start, end: Math.min(next.end, next.start + longestAnswer) };
  if (boxesIn(text, span)[0]?.start === next.start) return true;
  const units = splitUnits(text, span, folding);
  const given = table.answerAt(units, 0, units.length);
  return given !== undefined && (given.to === units.length || '.,;。/'.includes(units[given.to]!.key));
}
