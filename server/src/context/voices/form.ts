import type { Unit } from '../../text/units';
import type { Span } from '../../text/span';
import { type Group, type UnitSpan, formGroups, isWord } from './formGroups';
import { blanksIn, boxesIn } from './formMarks';
import { partitionPoint } from '../partitionPoint';
import type { CueRule, Reading } from '../phraseTable';
import type { Voiced } from './voiceScopes';
import type { Answer, Told, VoiceTable } from './voiceTable';

/** What a sentence is as a form. */
export interface Form {
  /** What boxes leave open, and what stands beside blanks. Each in order, without overlap. */
  readonly open: readonly (readonly Voiced[])[];
  /** The choices in words ("yes / no") that nobody has answered. */
  readonly choices: readonly Told[];
  /** The readings that count: none of an option that is not taken; an answer that is taken negates or affirms its label. */
  readonly readings: readonly Reading[];
}

/** Stretches of a form while it is read. */
interface Found {
  readonly open: Voiced[];
  readonly blank: Voiced[];
  readonly silent: UnitSpan[];
  readonly answers: Reading[];
}

/**
 * Reads a sentence as a form: boxes to tick, choices to make, blanks to fill in. An option that is not ticked, and the label
 * of options of which none is, say nothing; a ticked option is the note's own word, and a ticked "no" negates its label.
 */
export function readForm(
  text: string,
  sentence: Span,
  units: readonly Unit[],
  { told, readings, table }: { told: readonly Told[]; readings: readonly Reading[]; table: VoiceTable },
): Form {
  const found: Found = { open: [], blank: [], silent: [], answers: [] };
  const boxes = boxesIn(text, sentence);
  if (boxes.length > 0) readBoxes(units, found, formGroups(text, units, boxes, table));
  for (const blank of blanksIn(text, sentence)) found.blank.push(besideBlank(units, blank, found.blank.at(-1)));
  const choices = readChoices(units, found, told, table);
  readQuestions(units, found, table);
  const silent = merged([...found.silent, ...found.answers]);
  const counting = readings.filter((reading) => !touches(silent, reading));
  return {
    open: [found.open, found.blank],
    choices,
    readings: [...counting, ...found.answers].sort((a, b) => a.from - b.from),
  };
}

function readBoxes(units: readonly Unit[], { open, silent, answers }: Found, groups: readonly Group[]): void {
  for (const { label, options, all } of groups) {
    const taken = options.filter(({ isTicked, says }) => isTicked && says !== 'other');
    const isAnswered = options.every(({ says }) => says !== undefined);
    if (taken.length === 0 && label.from < label.to) {
      open.push({ ...spanOf(units, label), cue: spanOf(units, isAnswered ? all : options[0]!.box) });
    }
    for (const { from, to, isTicked, says, box } of options) {
      if (!isTicked || says) silent.push({ from, to });
      if (!isTicked && !says && from < to) open.push({ ...spanOf(units, { from, to }), cue: spanOf(units, box) });
    }
    silent.push({ from: afterLabel(units, all.from), to: all.from });
    const said = new Set(taken.flatMap(({ says }) => says ?? []));
    const [says] = said;
    if (says && said.size === 1) answers.push(answer(units, all, says));
  }
}

/** Reads the choices in words, and returns those that nothing is filled in after. */
function readChoices(
  units: readonly Unit[],
  { silent, answers }: Found,
  told: readonly Told[],
  table: VoiceTable,
): Told[] {
  const boxed = merged([...silent, ...answers]);
  const isChoice = (phrase: Told): boolean => phrase.values.some(({ voice }) => voice === 'template');
  return told.filter((choice) => {
    if (!isChoice(choice) || touches(boxed, choice)) return false;
    silent.push({ from: afterLabel(units, choice.from), to: choice.to });
    const at = filledAt(units, choice);
    const given = at === undefined ? undefined : table.answerAt(units, at, units.length);
    if (given) answers.push(answer(units, { from: choice.from, to: given.to }, given.says));
    return at === undefined;
  });
}

/** Reads questions with their answers: "Ptosis? No." */
function readQuestions(units: readonly Unit[], { answers }: Found, table: VoiceTable): void {
  for (const [at, { key }] of units.entries()) {
    if (key !== '?') continue;
    const given = table.answerAt(units, at + 1, units.length);
    if (given && (given.to === units.length || ',;.。)'.includes(units[given.to]!.key))) {
      answers.push(answer(units, { from: at, to: given.to }, given.says));
    }
  }
}

/** Where a label ends that `from` follows: before the question mark, which doubts nothing there. */
function afterLabel(units: readonly Unit[], from: number): number {
  return units[from - 1]?.key === '?' ? from - 1 : from;
}

/** Where what is filled in after a choice in words begins ("Spasm (yes / no): no"), if it is. */
function filledAt(units: readonly Unit[], choice: UnitSpan): number | undefined {
  let at = choice.to;
  while (')]'.includes(units[at]?.key ?? ' ')) at++;
  return ':=→'.includes(units[at]?.key ?? ' ') && isWord.test(units[at + 1]?.key ?? '') ? at + 1 : undefined;
}

const valueOf = { yes: 'affirmed', no: 'negated', other: 'possible' } as const;

/** An answer as a cue of what is asked for before it, which it leaves open where it is neither yes nor no. */
function answer(units: readonly Unit[], span: UnitSpan, says: Answer): Reading {
  const { from, to } = { from: afterLabel(units, span.from), to: span.to };
  const rule: CueRule = {
    axis: 'negation',
    value: valueOf[says],
    direction: 'backward',
    within: 'phrase',
    texts: [],
  };
  return { from, to, ...spanOf(units, { from, to }), values: [{ kind: 'cue', rule }] };
}

/**
 * What a blank leaves open: the words beside it, up to a mark on either side, before it also beyond its own colon; no further
 * than the next blank.
 */
function besideBlank(units: readonly Unit[], blank: Span, previous: Voiced | undefined): Voiced {
  const isMark = (at: number, marks: string): boolean => marks.includes(units[at]?.key ?? marks);
  let from = partitionPoint(units, (unit) => unit.end <= blank.start);
  let to = partitionPoint(units, (unit) => unit.start < blank.end);
  if (units[from - 1]?.key === ':') from--;
  while (!isMark(from - 1, ',;。:._*')) from--;
  while (!isMark(to, ',;。:._*')) to++;
  const { start, end } = spanOf(units, { from, to });
  return { start: Math.max(start, previous?.end ?? 0), end: Math.max(end, previous?.end ?? 0), cue: blank };
}

/** Stretches in order, those that overlap made one. */
function merged(spans: readonly UnitSpan[]): UnitSpan[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** Whether a stretch shares a unit with one of `spans` (in order, without overlap). */
function touches(spans: readonly UnitSpan[], { from, to }: UnitSpan): boolean {
  const next = spans[partitionPoint(spans, (span) => span.to <= from)];
  return next !== undefined && next.from < to;
}

function spanOf(units: readonly Unit[], { from, to }: UnitSpan): Span {
  return { start: units[from]!.start, end: units[to - 1]!.end };
}
