import type { NoteAnalysis, Sentence } from '../note/noteAnalysis';
import { text } from './insertion';
import type { Finding, Fix, Rule, RuleContext, Scale, ScaleRange } from './rule';
import { type ScaleReading, readScales } from './scaleReader';

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
    return context
      .fromSentences('wrong', (sentence) => wrongIn(sentence).length > 0 || undefined)
      .flatMap(({ item }) => wrongIn(item))
      .map((reading) => report(note, context, reading, wrongOf(reading)!));
  },
};

/** The message that says what is wrong with a score; undefined when its scale has it. */
function wrongOf({ number, range }: ScaleReading): 'message' | 'messageWhole' | undefined {
  if (number < range.min || number > range.max) return 'message';
  return range.whole && !Number.isInteger(number) ? 'messageWhole' : undefined;
}

function report(note: NoteAnalysis, context: RuleContext, reading: ScaleReading, key: string): Finding {
  const { scale, name, value, range } = reading;
  const written = note.text.slice(value.start, value.end);
  return {
    rule: context.data.code,
    start: value.start,
    end: value.end,
    message: text(key, {
      scale: note.text.slice(name.start, name.end),
      value: written,
      range: `${inNotation(range.min, scale)}–${inNotation(range.max, scale)}`,
    }),
    related: [],
    fixes: nearestValues(reading.number, range).map((number) => change(reading, number, /^[0-9０-９]/.test(written))),
  };
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
