import type { NoteAnalysis, Sentence } from '../../note/noteAnalysis';
import type { Span } from '../../text/span';
import { isOwnWords } from '../parts/guards';
import { text, textToInsert } from '../parts/insertion';
import { isUnder } from '../parts/places';
import { statementAt } from '../parts/statements';
import { type Dose, readDoses } from '../readers/doseReader';
import type { Fix, Rule, RuleContext } from '../rule';

/**
 * Doses with a trailing zero, without a leading one, or with a unit in one letter (the Joint Commission's "Do Not Use"
 * list; µg from that of the ISMP).
 */
export const unsafeDoseNotation: Rule = {
  code: 'unsafe-dose-notation',
  check(note, context) {
    const sentences = context.fromSentences('unsafe', (sentence) => unsafeIn(note, context, sentence).length > 0);
    const unsafe = sentences.found
      .flatMap((one) => unsafeIn(note, context, sentences.itemOf(one)))
      .filter(({ kind }) => kind === 'number' || note.language === 'en');
    const [first, ...others] = unsafe;
    if (!first) return [];
    const written = note.text.slice(first.start, first.end);
    return [
      {
        rule: context.data.code,
        start: first.start,
        end: first.end,
        message: text(first.kind === 'microgram' ? 'messageMicrogram' : 'message', { text: written }),
        related: others.map(({ start, end }) => ({ span: { start, end }, message: text('alsoHere') })),
        fixes: [rewriteOne(note, context, first), ...(others.length > 0 ? [rewriteAll(note, context, unsafe)] : [])],
      },
    ];
  },
};

/** A dose whose number, or whose unit, can be misread. From its number to its unit. */
interface Unsafe extends Span {
  readonly kind: 'number' | 'abbreviation' | 'microgram';
  readonly dose: Dose;
}

const trailingZero = /([0-9０-９])[.,．][0０]{1,2}(?![0-9０-９])/g;
const nakedFraction = /(?<![0-9０-９])([.,．])(?=[0-9０-９])/g;

const hasUnsafeNumber = (value: string): boolean => value.search(trailingZero) >= 0 || value.search(nakedFraction) >= 0;

function unsafeIn(note: NoteAnalysis, context: RuleContext, sentence: Sentence): Unsafe[] {
  return readDoses(note, context, sentence).flatMap((dose) => {
    const kind = kindOf(note, context, sentence, dose);
    return kind && isOwn(note, dose) ? [{ kind, dose, start: dose.value.start, end: dose.unitWord.end }] : [];
  });
}

/** Whether the note itself says the dose. A comma before a fraction (« ,5 mg ») parts it from whose words its drug is in. */
function isOwn(note: NoteAnalysis, dose: Dose): boolean {
  const said = statementAt(note, dose, 'drug');
  return [said, dose.product].every((one) => !one || isOwnWords(one));
}

function kindOf(note: NoteAnalysis, context: RuleContext, sentence: Sentence, dose: Dose): Unsafe['kind'] | undefined {
  if (dose.isVialOrDilution || dose.unit === 'mL' || dose.unit === 'mmol') return undefined;
  const isDose = isOfDrug(note, context, sentence, dose);
  if (hasUnsafeNumber(note.text.slice(dose.value.start, dose.value.end))) return isDose ? 'number' : undefined;
  if (sentence.language === 'zh') return undefined;
  if (dose.unit === 'units')
    return isWritten('unitAbbreviation') && isOfToxin(context, dose, isDose) ? 'abbreviation' : undefined;
  return isDose && dose.unit === 'µg' && isWritten('microgramSign') ? 'microgram' : undefined;

  function isWritten(list: string): boolean {
    const written = note.text.slice(dose.unitWord.start, dose.unitWord.end).normalize('NFKC').replaceAll('.', '');
    return Object.values(context.data.vocabulary[list]!).some((words) =>
      words.some((word) => word.normalize('NFKC') === written),
    );
  }
}

/** Whether the amount is given to somebody: of a drug that is named, under a heading of treatment, beside words for taking it. */
function isOfDrug(note: NoteAnalysis, context: RuleContext, sentence: Sentence, dose: Dose): boolean {
  if (dose.product || (dose.unit === 'units' && dose.sites.length > 0)) return true;
  if (context.has('measured', sentence)) return false;
  if (context.has('dosing', sentence)) return true;
  const said = statementAt(note, dose, 'drug');
  return said !== undefined && isUnder(said, ['medication', 'plan', 'procedure']);
}

/** Whether units are those of botulinum toxin; where no drug is named, those of something injected at a place. */
function isOfToxin(context: RuleContext, { product, sites }: Dose, isDose: boolean): boolean {
  return product ? context.isIn('botulinumToxin', product) : isDose && sites.length > 0;
}

function rewriteOne(note: NoteAnalysis, context: RuleContext, unsafe: Unsafe): Fix {
  const newText = rewritten(note, context, unsafe);
  const { start, end } = unsafe;
  return { title: text('rewrite', { text: newText }), edits: [{ span: { start, end }, newText }], preferred: true };
}

function rewriteAll(note: NoteAnalysis, context: RuleContext, unsafe: readonly Unsafe[]): Fix {
  return {
    title: text('rewriteAll', { count: String(unsafe.length) }),
    edits: unsafe.map((one) => ({
      span: { start: one.start, end: one.end },
      newText: rewritten(note, context, one),
    })),
    preferred: false,
  };
}

/** The dose with its zeros right, and in English notes with its unit in full. */
function rewritten(note: NoteAnalysis, context: RuleContext, { dose, start, end }: Unsafe): string {
  const written = note.text
    .slice(start, end)
    .replaceAll(trailingZero, '$1')
    .replaceAll(nakedFraction, (point) => `0${point}`);
  const unitLength = dose.unitWord.end - dose.unitWord.start;
  const number = written.slice(0, written.length - unitLength).trimEnd();
  const isShort = unitLength <= 2 && note.language === 'en';
  if (isShort && dose.unit === 'units') {
    return `${number} ${textToInsert(context, dose.number === 1 ? 'unit' : 'units', 'en')}`;
  }
  return isShort && dose.unit === 'µg' ? `${number} ${textToInsert(context, 'microgram', 'en')}` : written;
}
