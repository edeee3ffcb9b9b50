import type { Unit } from '../../text/units';
import { partitionPoint } from '../partitionPoint';
import type { Box } from './formMarks';
import type { Answer, VoiceTable } from './voiceTable';

/** A stretch of a sentence, counted in units. */
export interface UnitSpan {
  readonly from: number;
  readonly to: number;
}

/** One of the things a form lets choose from. */
export interface Option extends UnitSpan {
  readonly isTicked: boolean;
  /** Set when it answers the label; otherwise it names something itself. */
  readonly says: Answer | undefined;
  /** Its box; that of its neighbour where it has none of its own ("yes no ☑"). */
  readonly box: UnitSpan;
}

/** What a form asks for, and the options with their boxes, of which it has at least one. */
export interface Group {
  readonly label: UnitSpan;
  readonly options: readonly Option[];
  /** The options with all boxes. */
  readonly all: UnitSpan;
}

type Place = UnitSpan & { readonly isTicked: boolean };

/**
 * Reads a sentence with boxes as a form: the groups of options, in order. Boxes stand before their options ("□ yes □ no") or
 * after them (是□否□): before, when nothing but a label with a colon precedes the first one; after, when nothing follows the
 * last.
 */
export function formGroups(text: string, units: readonly Unit[], boxes: readonly Box[], table: VoiceTable): Group[] {
  const places = boxes.map(({ start, end, isTicked }) => ({
    from: partitionPoint(units, (unit) => unit.end <= start),
    to: partitionPoint(units, (unit) => unit.start < end),
    isTicked,
  }));
  const reader = new FormReader(text, units, table);
  return reader.boxesComeFirst(places) ? reader.withBoxesFirst(places) : reader.withBoxesLast(places);
}

const separators = ',;、/|.';
/** A unit that is a word, no mark. */
export const isWord = /[\p{L}\p{N}]/u;

class FormReader {
  readonly #text: string;
  readonly #units: readonly Unit[];
  readonly #table: VoiceTable;

  constructor(text: string, units: readonly Unit[], table: VoiceTable) {
    this.#text = text;
    this.#units = units;
    this.#table = table;
  }

  boxesComeFirst(places: readonly Place[]): boolean {
    const before = this.#afterColon({ from: 0, to: places[0]!.from });
    if (!this.#hasWord(before)) return true;
    if (!this.#hasWord({ from: places.at(-1)!.to, to: this.#units.length })) return false;
    return !this.#table.answerBefore(this.#units, before.from, before.to);
  }

  withBoxesFirst(places: readonly Place[]): Group[] {
    const groups: Group[] = [];
    let label = this.#labelIn({ from: 0, to: places[0]!.from });
    let options: Option[] = [];
    let first = 0;
    const close = (last: number): void => {
      groups.push({ label, options, all: { from: places[first]!.from, to: Math.max(...options.map(({ to }) => to)) } });
      options = [];
      first = last + 1;
    };
    for (const [index, place] of places.entries()) {
      const { to, isTicked } = place;
      const next = places[index + 1];
      const item = this.#trimmed({ from: to, to: next?.from ?? this.#units.length });
      const answers = this.#answersAlone(item, next);
      const rest = this.#trimmed({ from: answers.at(-1)?.to ?? item.from, to: item.to });
      const asked = answers.length > 0 ? (next && this.#hasWord(rest) ? rest : undefined) : this.#nextLabel(item, next);
      const named = { from: item.from, to: asked && asked.from > item.from ? asked.from : item.to };
      if (answers.length > 0)
        options.push(...answers.map((answer, at) => ({ ...answer, isTicked: isTicked && at === 0, box: place })));
      else options.push({ ...named, isTicked, says: undefined, box: place });
      if (!asked && next) continue;
      close(index);
      if (asked) label = this.#labelIn(asked);
    }
    return groups;
  }

  withBoxesLast(places: readonly Place[]): Group[] {
    const groups: { label: UnitSpan; options: Option[]; from: number; to: number }[] = [];
    let start = 0;
    for (const place of places) {
      const { from, to, isTicked } = place;
      const item = this.#trimmed({ from: start, to: from });
      const afterColon = this.#afterColon(item);
      const answers = this.#answersBefore(afterColon);
      const option = answers[0] ?? (afterColon.from > item.from ? this.#trimmed(afterColon) : item);
      const label = { from: item.from, to: option.from };
      const isNew = groups.length === 0 || this.#hasWord(label);
      if (isNew) groups.push({ label: this.#labelIn(label), options: [], from: option.from, to });
      const group = groups.at(-1)!;
      if (answers.length === 0) group.options.push({ ...option, isTicked, says: undefined, box: place });
      for (const [at, answer] of answers.entries()) {
        group.options.push({ ...answer, isTicked: isTicked && at === answers.length - 1, box: place });
      }
      group.to = to;
      start = to;
    }
    const last = groups.at(-1)!;
    for (const answer of this.#answersFrom(this.#trimmed({ from: start, to: this.#units.length }))) {
      last.options.push({ ...answer, isTicked: false, box: places.at(-1)! });
      last.to = answer.to;
    }
    return groups.map(({ label, options, from, to }) => ({ label, options, all: { from, to } }));
  }

  /** The answers that an item begins with, unless they are part of what it names: "no ptosis". */
  #answersAlone(item: UnitSpan, next: Place | undefined): (UnitSpan & { says: Answer })[] {
    const answers = this.#answersFrom(item);
    const last = answers.at(-1);
    if (!last || last.to === item.to || this.#isGap(last.to)) return answers;
    return next && this.#units[next.from - 1]?.key === ':' ? answers : [];
  }

  /** Whether something else begins at a unit: behind a mark, a tab, a wide gap. */
  #isGap(at: number): boolean {
    const gap = this.#text.slice(this.#units[at - 1]!.end, this.#units[at]!.start);
    return (
      [this.#units[at - 1]!, this.#units[at]!].some(({ key }) => separators.includes(key)) ||
      gap.includes('\t') ||
      gap.length > 1
    );
  }

  /** The answers one after the other from the beginning of a stretch on. */
  #answersFrom(span: UnitSpan): (UnitSpan & { says: Answer })[] {
    const answers = [];
    for (let from = span.from; from < span.to;) {
      const found = this.#table.answerAt(this.#units, from, span.to);
      if (!found) break;
      answers.push({ from, ...found });
      from = this.#trimmed({ from: found.to, to: span.to }).from;
    }
    return answers;
  }

  /** The answers one after the other up to the end of a stretch, in order. */
  #answersBefore(span: UnitSpan): (UnitSpan & { says: Answer })[] {
    const answers = [];
    for (let { to } = this.#trimmed(span); to > span.from;) {
      const found = this.#table.answerBefore(this.#units, span.from, to);
      if (!found) break;
      answers.unshift({ to, ...found });
      to = this.#trimmed({ from: span.from, to: found.from }).to;
    }
    return answers;
  }

  /** Where the label of the next box begins inside an item that ends with a colon: after a mark, a tab, a wide gap. */
  #nextLabel(item: UnitSpan, next: Place | undefined): UnitSpan | undefined {
    if (!next || this.#units[next.from - 1]?.key !== ':') return undefined;
    for (let at = item.to - 1; at > item.from; at--) if (this.#isGap(at)) return { from: at, to: item.to };
    return undefined;
  }

  /** What stands after the last colon of a stretch; all of it when it has none. */
  #afterColon({ from, to }: UnitSpan): UnitSpan {
    let at = to;
    while (at > from && this.#units[at - 1]!.key !== ':') at--;
    return { from: at, to };
  }

  /** The label at the end of a stretch: what follows the last mark of punctuation in it. */
  #labelIn(span: UnitSpan): UnitSpan {
    const label = this.#trimmed(span);
    let { from } = label;
    for (let at = from; at < label.to; at++) if (',;。'.includes(this.#units[at]!.key)) from = at + 1;
    return { from, to: label.to };
  }

  /** A stretch without separators and colons at its ends. */
  #trimmed({ from, to }: UnitSpan): UnitSpan {
    const isBare = (at: number): boolean => separators.includes(this.#units[at]!.key) || this.#units[at]!.key === ':';
    while (from < to && isBare(from)) from++;
    while (to > from && isBare(to - 1)) to--;
    return { from, to };
  }

  #hasWord({ from, to }: UnitSpan): boolean {
    for (let at = from; at < to; at++) if (isWord.test(this.#units[at]!.key)) return true;
    return false;
  }
}
