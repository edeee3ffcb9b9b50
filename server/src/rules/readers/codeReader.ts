import type { NoteAnalysis, Sentence, Statement } from '../../note/noteAnalysis';
import { type Span, overlaps } from '../../text/span';
import { clauseAround } from '../parts/places';
import type { CodingSystem, FieldCode, RuleContext } from '../rule';
import { encounterDate } from './encounterDate';

/** A code of the field in a note. */
export interface CodeReading extends Span {
  /** As its system writes it (`G51.31`), however the note does. */
  readonly code: string;
  /** What it means in its system; where the system is open, in the first that has it. */
  readonly entry: FieldCode;
  /** Undefined where neither the note nor the reader's practice tells, nor the code itself. */
  readonly system: CodingSystem | undefined;
  /** Whether ICD-10-CM, where the code is of it, wants more characters on the day of the visit. */
  readonly isIncomplete: boolean;
  /** Where the note names the system of the code, when it does so in the code's sentence. */
  readonly named: Span | undefined;
  /** What the note says of the code: denied, past, a relative's, quoted. */
  readonly said: Statement;
}

/** A code as its sentence alone has it. Offsets count from the sentence. */
interface Written extends Span {
  readonly code: string;
  /** True for a code of a national edition of ICD-10 with characters of its own (`G51.300x001`). */
  readonly isNational: boolean;
  readonly named: (Span & { readonly system: CodingSystem }) | undefined;
  /** Whether the sentence speaks of American billing. */
  readonly isBilled: boolean;
}

/**
 * The codes of a note in order, in their usual writings: `G51.3`, `G51.31`, `CIM-10 : G51.3`, `ICD-11 8B88.0`, full-width
 * (`Ｇ５１．３`), the Chinese national form (`G51.300x001`); where the sentence speaks of codes also `g51.3`, `G 51.3`, `G51,3`
 * and `G5131`. Left out are ranges (`G51.3x`, `G51.0-G51.9`), codes that are spoken of as such ("G51.3 is not billable"),
 * and whatever is no code of the rule's data. The rule must use `codes` and the shared lists `coding*`.
 */
export function readCodes(note: NoteAnalysis, context: RuleContext): CodeReading[] {
  const written = context.fromSentences('codes', (sentence) => {
    const codes = writtenIn(note, context, sentence);
    return codes.length > 0 ? codes : undefined;
  });
  if (written.found.length === 0) return [];
  const ofNote = systemOfNote(note, context);
  const day = encounterDate(note, context) ?? context.data.codes!.undatedNotes;
  return written.found.flatMap((one) => {
    const sentence = written.itemOf(one);
    const spans = one.value.map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
    const said = note.blocks.statementsOf(note.blocks.indexAt(sentence.start), spans, 'condition');
    return one.value.map((code, i) => reading(code, spans[i]!, said[i]!, ofNote, day, context));
  });
}

function reading(
  { code, isNational, named, isBilled }: Written,
  { start, end }: Span,
  said: Statement,
  ofNote: CodingSystem | undefined,
  day: string,
  context: RuleContext,
): CodeReading {
  const entries = context.data.codes!.codes.filter((entry) => entry.code === code);
  const byBilling = isBilled && !context.practice.codingSystem;
  const told = named?.system ?? (isNational ? 'icd10' : byBilling ? 'icd10cm' : ofNote);
  const entry = entries.find(({ systems }) => told !== undefined && systems.includes(told)) ?? entries[0]!;
  const only = entry.systems.length === 1 && entries.length === 1 ? entry.systems[0] : undefined;
  const system = only ?? told;
  const since = entry.incomplete && (entry.incomplete.since ?? '');
  const at = said.sentence.start;
  return {
    start,
    end,
    code,
    entry,
    system,
    isIncomplete: system === 'icd10cm' && since !== undefined && since <= day,
    named: named && { start: at + named.start, end: at + named.end },
    said,
  };
}

/** Whether a code is a longer one that begins like another of ICD-10-CM. */
export function isChildOf(code: string, parent: string): boolean {
  return code.length > parent.length && code.startsWith(parent);
}

const icd10 =
  /(?<![\p{Script=Latin}\p{N}._])([A-Z]) ?(\d[0-9A-Z])(?:([.,·])([0-9A-Z]{1,7})|([0-9A-Z]{1,4}))?(?![\p{Script=Latin}\p{N}_])/giu;
const icd11 = /(?<![\p{Script=Latin}\p{N}._])([0-9A-Z][A-Z]\d[0-9A-Z])(\.[0-9A-Z]{1,2})?(?![\p{Script=Latin}\p{N}_])/gu;

/** What follows a code that stands for all that begin like it, or opens a range. */
const rangeAfter = /^(?:[-–—](?:$|[\s.,;:)）\]、，。；]|\.?[A-Z]?\d)|\s?[*…~～])/u;

function writtenIn(note: NoteAnalysis, context: RuleContext, sentence: Sentence): Written[] {
  // Full-width forms are as long as what they stand for.
  const text = note.text
    .slice(sentence.start, sentence.end)
    .replace(/[！-～]/g, (character) => character.normalize('NFKC'));
  if (!/\d/.test(text)) return [];
  const found = [...codesIn(text, context)];
  if (found.length === 0) return [];
  const names = namedIn(note, context, sentence);
  const speaksOfCodes = names.length > 0 || context.has('codingWords', sentence);
  const isBilled = context.has('codingBilling', sentence);
  return found.flatMap(({ start, end, code, isPlain, isNational }) => {
    const span = { start: sentence.start + start, end: sentence.start + end };
    if (!isPlain && !speaksOfCodes) return [];
    if (rangeAfter.test(text.slice(end)) || /[\d.]\s?[-–—~～]$/.test(text.slice(0, start))) return [];
    if (context.has('codingAsSuch', clauseAround(note, sentence, span))) return [];
    const named = nearestName(names, span);
    return [
      {
        start,
        end,
        code,
        isNational,
        named: named && { ...named, start: named.start - sentence.start, end: named.end - sentence.start },
        isBilled,
      },
    ];
  });
}

interface Found extends Span {
  readonly code: string;
  /** Whether it is written as its system writes it, so that nothing else is meant by it. */
  readonly isPlain: boolean;
  readonly isNational: boolean;
}

function* codesIn(text: string, context: RuleContext): Generator<Found> {
  const isKnown = (code: string): boolean => context.data.codes!.codes.some((entry) => entry.code === code);
  for (const match of text.matchAll(icd10)) {
    const [all, letter, digits, mark, after = match[5] ?? ''] = match;
    const code = `${letter}${digits}${after === '' ? '' : `.${after}`}`.toUpperCase();
    const place = { start: match.index, end: match.index + all.length };
    const isPlain = mark === '.' && letter === letter!.toUpperCase() && !all.includes(' ');
    if (isKnown(code)) yield { ...place, code, isPlain, isNational: false };
    // The national form: two digits more, and three after an x.
    const base = /^(.{3}\.\d)\d\d(?:X\d{3})?$/.exec(code)?.[1];
    if (!isKnown(code) && base !== undefined && isKnown(base))
      yield { ...place, code: base, isPlain, isNational: true };
  }
  for (const match of text.matchAll(icd11)) {
    const [code] = match;
    if (isKnown(code))
      yield { start: match.index, end: match.index + code.length, code, isPlain: true, isNational: false };
  }
}

type SystemName = Span & { readonly system: CodingSystem };

const namesOf: Readonly<Record<CodingSystem, string>> = {
  icd10cm: 'codingModified',
  icd10: 'codingInternational',
  icd11: 'codingEleventh',
};

/** Where a sentence names a coding system that it goes by, in order. */
function namedIn(note: NoteAnalysis, context: RuleContext, sentence: Sentence): SystemName[] {
  const names = (['icd10cm', 'icd10', 'icd11'] as const).flatMap((system) =>
    context.find(namesOf[system], sentence).map((span): SystemName => ({ ...span, system })),
  );
  return names
    .filter((name) => !names.some((other) => overlaps(other, name) && length(other) > length(name)))
    .filter((name) => !context.has('codingNotThis', clauseAround(note, sentence, name)))
    .sort((a, b) => a.start - b.start);
}

const length = ({ start, end }: Span): number => end - start;

/** The name that a code goes by: the last one before it, else the first one after it. */
function nearestName(names: readonly SystemName[], code: Span): SystemName | undefined {
  return names.findLast(({ end }) => end <= code.start) ?? names.find(({ start }) => start >= code.end);
}

/** The coding system of codes whose sentence names none: the one that the note names, else the reader's. */
function systemOfNote(note: NoteAnalysis, context: RuleContext): CodingSystem | undefined {
  const named = context.fromSentences('systems', (sentence) => {
    const systems = namedIn(note, context, sentence).map(({ system }) => system);
    return systems.length > 0 ? systems : undefined;
  });
  const systems = new Set(named.found.flatMap(({ value }) => value));
  if (systems.size > 0) return systems.size === 1 ? [...systems][0] : undefined;
  const { codingSystem, region } = context.practice;
  if (codingSystem) return codingSystem;
  return context.has('codingBilling') || region === 'us' ? 'icd10cm' : undefined;
}
