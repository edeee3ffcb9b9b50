import type { NoteAnalysis, Sentence } from '../../note/noteAnalysis';
import { text } from '../parts/insertion';
import type { Fix, MessageReference, Rule, Scale, ScaleRange } from '../rule';
import { type ScaleReading, readScales } from '../readers/scaleReader';

/** The widest range of which two nearest values are offered; on a longer scale the second one would be a guess. */
const narrowRange = 10;

const romanNumerals = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * Scores that their scale does not have. Each place is reported: every wrong score is an error of its own, with its own
 * right answer.
 */
export const scaleOutOfRange: Rule = {
  code: 'scale-out-of-range',
  check(note, context) {
    const wrongIn = (sentence: Sentence): ScaleReading[] =>
      readScales(note, context, context.data.scales ?? [], sentence).filter(
        (reading) => wrongOf(reading) !== undefined,
      );
    const wrong = context.fromSentences('wrong', (sentence) => {
      const scores = wrongIn(sentence).map((reading) => ({
        start: reading.value.start - sentence.start,
        end: reading.value.end - sentence.start,
        message: messageOf(note, reading),
      }));
      return scores.length > 0 ? scores : undefined;
    });
    return wrong.found.flatMap((one) => {
      const at = wrong.spanOf(one).start;
      return one.value.map(({ start, end, message }, index) => ({
        rule: context.data.code,
        start: at + start,
        end: at + end,
        message,
        related: [],
        get fixes() {
          return fixesOf(note, wrongIn(wrong.itemOf(one))[index]!);
        },
      }));
    });
  },
};

/** The key of the message that says what is wrong with a score; undefined when its scale has it. */
function wrongOf({ number, range }: ScaleReading): 'message' | 'messageWhole' | undefined {
  if (number < range.min || number > range.max) return 'message';
  return range.whole && !Number.isInteger(number) ? 'messageWhole' : undefined;
}

function messageOf(note: NoteAnalysis, reading: ScaleReading): MessageReference {
  const { scale, name, value, range } = reading;
  return text(wrongOf(reading)!, {
    scale: note.text.slice(name.start, name.end),
    value: note.text.slice(value.start, value.end),
    range: `${inNotation(range.min, scale)}–${inNotation(range.max, scale)}`,
  });
}

function fixesOf(note: NoteAnalysis, reading: ScaleReading): Fix[] {
  const isArabic = /^[0-9０-９]/.test(note.text.slice(reading.value.start, reading.value.end));
  return nearestValues(reading.number, reading.range).map((number) => change(reading, number, isArabic));
}

function change({ value, scale }: ScaleReading, number: number, isArabic: boolean): Fix {
  const newText = isArabic ? String(number) : inNotation(number, { ...scale, notation: 'roman' });
  return { title: text('change', { value: newText }), edits: [{ span: value, newText }], preferred: false };
}

/** The values of the range nearest to a number, the nearest first: at most two. */
function nearestValues(number: number, { min, max }: ScaleRange): number[] {
  if (number > min && number < max) return [Math.floor(number), Math.ceil(number)];
  const [nearest, second] = number > max ? [max, max - 1] : [min, min + 1];
  return max - min <= narrowRange ? [nearest, second] : [nearest];
}

function inNotation(number: number, { notation }: Pick<Scale, 'notation'>): string {
  return (notation === 'roman' && romanNumerals[number]) || String(number);
}
