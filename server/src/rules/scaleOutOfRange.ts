import type { NoteAnalysis, Sentence } from '../note/noteAnalysis';
import type { Span } from '../text/span';
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
    const wrongIn = (sentence: Sentence): WrongScore[] =>
      readScales(note, context, context.data.scales ?? [], sentence).flatMap((reading) => {
        const key = wrongOf(reading);
        return key ? [{ reading, key }] : [];
      });
    const wrong = context.fromSentences('wrong', (sentence) => {
      const places = wrongIn(sentence).map(({ reading: { value } }) => ({
        start: value.start - sentence.start,
        end: value.end - sentence.start,
      }));
      return places.length > 0 ? places : undefined;
    });
    return wrong.found.flatMap((one) => {
      const at = wrong.spanOf(one).start;
      return one.value.map(({ start, end }, index) =>
        report(note, context, { start: at + start, end: at + end }, () => wrongIn(wrong.itemOf(one))[index]!),
      );
    });
  },
};

/** A score that its scale does not have, with the key of the message that says why. */
interface WrongScore {
  readonly reading: ScaleReading;
  readonly key: 'message' | 'messageWhole';
}

function wrongOf({ number, range }: ScaleReading): WrongScore['key'] | undefined {
  if (number < range.min || number > range.max) return 'message';
  return range.whole && !Number.isInteger(number) ? 'messageWhole' : undefined;
}

/** A finding at `span`. What it says is read when it is asked for: of many, few are shown. */
function report(note: NoteAnalysis, context: RuleContext, span: Span, read: () => WrongScore): Finding {
  const written = note.text.slice(span.start, span.end);
  return {
    rule: context.data.code,
    start: span.start,
    end: span.end,
    get message() {
      const { reading, key } = read();
      const { scale, name, range } = reading;
      return text(key, {
        scale: note.text.slice(name.start, name.end),
        value: written,
        range: `${inNotation(range.min, scale)}–${inNotation(range.max, scale)}`,
      });
    },
    related: [],
    get fixes() {
      const { reading } = read();
      const isArabic = /^[0-9０-９]/.test(written);
      return nearestValues(reading.number, reading.range).map((number) => change(reading, number, isArabic));
    },
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
