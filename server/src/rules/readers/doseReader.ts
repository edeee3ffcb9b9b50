import type { Laterality } from '../../context/assertion';
import { mentionsWithin } from '../../note/lookup';
import type { Mention, NoteAnalysis, Sentence } from '../../note/noteAnalysis';
import { type Span, contains } from '../../text/span';
import type { RuleContext, Vocabulary } from '../rule';

/** What a dose is counted in. `units` are units of activity: U, IU, UI, 单位. */
export type DoseUnit = 'units' | 'g' | 'mg' | 'µg' | 'mL' | 'mmol';

/** The shared word lists that name each unit. */
const unitLists: Readonly<Record<DoseUnit, string>> = {
  units: 'doseUnits',
  g: 'doseGrams',
  mg: 'doseMilligrams',
  µg: 'doseMicrograms',
  mL: 'doseMillilitres',
  mmol: 'doseMillimoles',
};

/**
 * How near the drug of an amount stands. `beside`: nothing but words such as "of" parts them; `near`: they share a clause, or
 * the amount has one for itself (`Dysport to six points, 180 units`); `far`: the amount may be one of something else.
 */
export type ProductPlace = 'beside' | 'near' | 'far';

/** An amount with its unit, as the note writes it. */
export interface Dose extends Span {
  /** The number as written, a range whole: `20-25`. */
  readonly value: Span;
  /** What it is worth; the upper bound of a range. */
  readonly number: number;
  /** How often it is given or at how many places: 4 in `4 x 2.5 U`, else 1. */
  readonly times: number;
  readonly unit: DoseUnit;
  readonly unitWord: Span;
  /** The drug that it is a dose of, where its sentence names one. */
  readonly product: Mention | undefined;
  readonly productPlace: ProductPlace;
  /** The muscles and other places of the body that its words name, and their side. */
  readonly sites: readonly Mention[];
  readonly side: Laterality;
  /** Whether it is given at each of several places (`per site`, 每点, `4 x 2.5 U`). */
  readonly isPerSite: boolean;
  /** Whether it is what a volume holds: `mg/dL`, `mmol/L`, `4 U/0.1 mL`, `100 U in 2 mL`; and that volume. */
  readonly isConcentration: boolean;
  /** Whether it is the size of a vial, a ratio of dilution, or the volume of one: nothing that is given. */
  readonly isVialOrDilution: boolean;
  /** Whether it adds up several treatments (`this year`, `cumulative`, 累计). */
  readonly isYearlyTotal: boolean;
}

/** Sizes of vials of botulinum toxin: what is diluted is a dose when it is none of these. */
const vialSizes = [50, 100, 125, 150, 200, 300, 500, 2500, 5000, 10000];

/** How far a word may stand from a dose and still speak of it, in code units. */
const near = 40;

interface Amount extends Span {
  readonly value: Span;
  readonly number: number;
  readonly times: number;
  readonly unit: DoseUnit;
  readonly unitWord: Span;
}

/**
 * Reads the amounts of a sentence in their usual writings: `20 U`, `20U`, `20-25 units`, `2 x 2.5 u`, « 22,5 unités »,
 * « 1 000 UI », 20单位, ２．５单位, `.5 mg`. Numbers without a unit are none. Looks at the sentence and its mentions only. A rule
 * that calls it has the shared lists `uses: ['dose*']`.
 */
export function readDoses(note: NoteAnalysis, context: RuleContext, sentence: Sentence): Dose[] {
  if (!/[0-9０-９]/.test(note.text.slice(sentence.start, sentence.end))) return [];
  const mentions = mentionsWithin(note, sentence);
  const amounts = new AmountReader(note.text, sentence, mentions, context.data.vocabulary).read();
  const reader = new Surroundings(note.text, context, sentence, mentions, amounts);
  return amounts.map((amount, index) => ({
    ...amount,
    product: reader.product(index),
    productPlace: reader.productPlace(index),
    sites: reader.sites(index),
    side: reader.side(index),
    isPerSite: reader.isPerSite(index),
    isConcentration: reader.isConcentration(index),
    isVialOrDilution: reader.isVialOrDilution(index),
    isYearlyTotal: reader.isYearlyTotal(index),
  }));
}

/** A number at its place, as `AmountReader` meets it. */
interface Written extends Span {
  readonly number: number;
}

const blank = /[^\S\r\n]/;
const digit = /[0-9０-９]/;
const han = /\p{Script=Han}/u;

/** A number: with thousands parted by a space where French is written, with a point or comma, or without a leading zero. */
const numberForm = /[0-9０-９]+(?:[.,．][0-9０-９]+)?|[.,．][0-9０-９]+/y;
const frenchThousands = /[1-9][0-9]{0,2}(?:[ \u00a0\u202f][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?/y;
const timesMark = /[x×X*＊✕]/;
const rangeMark = /[-–—~～〜－]/;

/** Finds numbers that a unit follows. Holds one sentence of a text. */
class AmountReader {
  readonly #text: string;
  readonly #sentence: Sentence;
  readonly #mentions: readonly Mention[];
  readonly #words: DoseWords;

  constructor(text: string, sentence: Sentence, mentions: readonly Mention[], vocabulary: Vocabulary) {
    this.#text = text;
    this.#sentence = sentence;
    this.#mentions = mentions;
    this.#words = doseWordsOf(vocabulary);
  }

  read(): Amount[] {
    const found: Amount[] = [];
    const { end } = this.#sentence;
    for (let at = this.#sentence.start; at < end;) {
      const written = this.#numberAt(at);
      if (!written) {
        at++;
        continue;
      }
      const amount = this.#amountFrom(written, found.at(-1)?.end ?? this.#sentence.start);
      if (amount) found.push(amount);
      at = amount?.end ?? written.end;
    }
    return found;
  }

  /** The amount whose first number this is. `from` is where the one before it ended. */
  #amountFrom(first: Written, from: number): Amount | undefined {
    const range = this.#rangeFrom(first);
    const last = range ?? first;
    const unit = this.#unitAt(last.end);
    if (!unit) return undefined;
    const before = this.#timesBefore(first.start, from);
    const after = this.#timesAfter(unit.word.end);
    // "2.5 x 4 U": of a whole number and a fraction, the whole one counts.
    const swapped = before && !Number.isInteger(before.number) && Number.isInteger(last.number);
    const times = swapped ? last.number : (before?.number ?? after?.number ?? 1);
    return {
      start: before?.start ?? first.start,
      end: Math.max(unit.word.end, after?.end ?? 0),
      value: swapped ? { start: before.start, end: before.end } : { start: first.start, end: last.end },
      number: swapped ? before.number : Math.max(first.number, last.number),
      times,
      unit: unit.unit,
      unitWord: unit.word,
    };
  }

  #numberAt(at: number): Written | undefined {
    const character = this.#text[at]!;
    if (!digit.test(character) && !/[.,．]/.test(character)) return undefined;
    const before = this.#text[at - 1] ?? ' ';
    const isNaked = !digit.test(character);
    if (isNaked ? !this.#mayBeNaked(at, before) : !this.#mayBegin(at, before)) return undefined;
    const form = this.#sentence.language === 'fr' ? [frenchThousands, numberForm] : [numberForm];
    for (const one of form) {
      one.lastIndex = at;
      const written = one.exec(this.#text)?.[0];
      if (written !== undefined && at + written.length <= this.#sentence.end) {
        return { start: at, end: at + written.length, number: this.#worth(written) };
      }
    }
    return undefined;
  }

  /** Whether a number may begin here: not inside a word, a number or a code. */
  #mayBegin(at: number, before: string): boolean {
    if (digit.test(before)) return false;
    if (/[.,．/]/.test(before) && digit.test(this.#text[at - 2] ?? '')) return before === '/';
    return han.test(before) || !/\p{L}/u.test(before);
  }

  /** Whether a point or comma here begins a fraction and ends nothing: `.5 mg`, « ,5 mg », 氯硝西泮.5mg. */
  #mayBeNaked(at: number, before: string): boolean {
    if (!digit.test(this.#text[at + 1] ?? '') || digit.test(before)) return false;
    if (/[\s(（=：:]/.test(before)) return true;
    if (this.#text[at] === ',') return false;
    return han.test(before) || this.#mentions.some(({ end }) => end === at);
  }

  #worth(written: string): number {
    const plain = written.normalize('NFKC').replace(/\s/g, '');
    const isThousands = /^[1-9][0-9]{0,2}(?:,[0-9]{3})+$/.test(plain) && this.#sentence.language !== 'fr';
    return Number(isThousands ? plain.replaceAll(',', '') : plain.replace(',', '.'));
  }

  /** The number that ends a range: `20-25 units`, `20 U to 25 U`, 20至25单位. */
  #rangeFrom(first: Written): Written | undefined {
    const unit = this.#unitAt(first.end);
    const at = this.#skipBlanks(unit?.word.end ?? first.end);
    const mark = rangeMark.test(this.#text[at] ?? '') ? at + 1 : this.#wordAt(this.#words.range, at)?.end;
    const second = mark === undefined ? undefined : this.#numberAt(this.#skipBlanks(mark));
    if (!second || second.number <= first.number) return undefined;
    const unitOfSecond = this.#unitAt(second.end);
    return unitOfSecond && (!unit || unit.unit === unitOfSecond.unit) ? second : undefined;
  }

  /** The unit after a number, which a maker's name may part from it: `20 Allergan units`, `100-unit`. */
  #unitAt(numberEnd: number): { unit: DoseUnit; word: Span } | undefined {
    let at = this.#skipBlanks(numberEnd);
    if (at === numberEnd && rangeMark.test(this.#text[at] ?? '') && /\p{L}/u.test(this.#text[at + 1] ?? '')) at++;
    const plain = this.#plainUnitAt(at);
    if (plain) return plain;
    const maker =
      this.#mentions.find(({ start, concept }) => start === at && concept.type === 'drug') ??
      this.#wordAt(this.#words.makers, at);
    return maker && this.#plainUnitAt(this.#skipBlanks(maker.end));
  }

  #plainUnitAt(at: number): { unit: DoseUnit; word: Span } | undefined {
    for (const [unit, words] of this.#words.units) {
      const word = this.#wordAt(words, at);
      if (word) return { unit, word };
    }
    return undefined;
  }

  /** A number and a sign of multiplication right before a place: `4 x`. */
  #timesBefore(at: number, from: number): Written | undefined {
    let mark = at;
    while (mark > from && blank.test(this.#text[mark - 1]!)) mark--;
    if (!timesMark.test(this.#text[mark - 1] ?? '')) return undefined;
    let end = mark - 1;
    while (end > from && blank.test(this.#text[end - 1]!)) end--;
    let start = end;
    while (start > from && /[0-9０-９.,．]/.test(this.#text[start - 1]!)) start--;
    const number = this.#numberAt(start);
    return number?.end === end ? number : undefined;
  }

  /** A sign of multiplication and a number right after a place: `x 4`. */
  #timesAfter(at: number): Written | undefined {
    const mark = this.#skipBlanks(at);
    if (!timesMark.test(this.#text[mark] ?? '')) return undefined;
    const number = this.#numberAt(this.#skipBlanks(mark + 1));
    return number && Number.isInteger(number.number) && !this.#unitAt(number.end) ? number : undefined;
  }

  /** The longest of `words` that begins at a place and ends there as a word. */
  #wordAt(words: ReadonlySet<string>, at: number): Span | undefined {
    const run = han.test(this.#text[at] ?? '')
      ? /^\p{Script=Han}{1,8}/u
      : /^(?:\p{L}\.){2,4}|^(?:(?!\p{Script=Han})[\p{L}\p{M}])+/u;
    const written = run.exec(this.#text.slice(at, Math.min(this.#sentence.end, at + 24)))?.[0] ?? '';
    if (!han.test(written.charAt(0)))
      return words.has(plain(written)) ? { start: at, end: at + written.length } : undefined;
    for (let length = written.length; length > 0; length--) {
      if (words.has(written.slice(0, length))) return { start: at, end: at + length };
    }
    return undefined;
  }

  #skipBlanks(at: number): number {
    while (at < this.#sentence.end && blank.test(this.#text[at]!)) at++;
    return at;
  }
}

/** The words that amounts are made of, ready to be compared. */
interface DoseWords {
  readonly units: readonly (readonly [DoseUnit, ReadonlySet<string>])[];
  readonly makers: ReadonlySet<string>;
  readonly range: ReadonlySet<string>;
}

const known = new WeakMap<Vocabulary, DoseWords>();

function doseWordsOf(vocabulary: Vocabulary): DoseWords {
  let words = known.get(vocabulary);
  if (!words) {
    const setOf = (list: string): ReadonlySet<string> => {
      const texts = vocabulary[list];
      if (!texts) throw new RangeError(`Doses cannot be read without the word list "${list}".`);
      return new Set(Object.values(texts).flat().map(plain));
    };
    const units = Object.entries(unitLists).map(([unit, list]) => [unit as DoseUnit, setOf(list)] as const);
    words = { units, makers: setOf('doseUnitMakers'), range: setOf('doseRange') };
    known.set(vocabulary, words);
  }
  return words;
}

/** A word as it is compared: without accents, width, stops and capitals; a single letter keeps its case (`g`, not `G`). */
function plain(word: string): string {
  const letters = word.normalize('NFKD').replace(/[\p{M}.]/gu, '');
  return letters.length === 1 ? letters : letters.toLowerCase();
}

/** What stands around the amounts of a sentence. */
class Surroundings {
  readonly #text: string;
  readonly #context: RuleContext;
  readonly #sentence: Span;
  readonly #mentions: readonly Mention[];
  readonly #drugs: readonly Mention[];
  readonly #amounts: readonly Amount[];

  constructor(
    text: string,
    context: RuleContext,
    sentence: Span,
    mentions: readonly Mention[],
    amounts: readonly Amount[],
  ) {
    this.#text = text;
    this.#context = context;
    this.#sentence = sentence;
    this.#mentions = mentions;
    this.#drugs = mentions.filter(({ concept }) => concept.type === 'drug');
    this.#amounts = amounts;
  }

  /** The drug right before the amount, else right after it, else the last before it, else the first after it. */
  product(index: number): Mention | undefined {
    const { start, end } = this.#amounts[index]!;
    const before = this.#drugs.filter((drug) => drug.end <= start).at(-1);
    const after = this.#drugs.find((drug) => drug.start >= end);
    return this.#productBeside(index) ?? before ?? after;
  }

  productPlace(index: number): ProductPlace {
    if (this.#productBeside(index)) return 'beside';
    const product = this.product(index);
    const clause = { start: this.#clauseBefore(index).start, end: this.#clauseBehind(index).end };
    if (product && contains(clause, product)) return 'near';
    return this.#isJoined(this.#clauseBefore(index)) ? 'near' : 'far';
  }

  #productBeside(index: number): Mention | undefined {
    const { start, end } = this.#amounts[index]!;
    const inside = this.#drugs.find((drug) => contains({ start, end }, drug));
    const before = this.#drugs.filter((drug) => drug.end <= start).at(-1);
    const after = this.#drugs.find((drug) => drug.start >= end);
    if (inside) return inside;
    if (before && this.#isJoined({ start: before.end, end: start })) return before;
    return after && this.#isJoined({ start: end, end: after.start }) ? after : undefined;
  }

  /** The places named behind the amount (`20 U to the right lid`), else those before it (`right lid: 20 U`). */
  sites(index: number): readonly Mention[] {
    const places = (span: Span): Mention[] =>
      this.#mentions.filter((mention) => mention.concept.type === 'anatomy' && contains(span, mention));
    const behind = places(this.#behind(index));
    return behind.length > 0 ? behind : places(this.#before(index));
  }

  side(index: number): Laterality {
    const sides = new Set(this.sites(index).map(({ assertion }) => assertion.laterality));
    sides.delete('none');
    if (sides.size > 1) return 'bilateral';
    for (const side of sides) return side;
    const { start } = this.#before(index);
    const around = { start, end: this.#behind(index).end };
    return (
      this.#mentions.find((mention) => contains(around, mention) && mention.assertion.laterality !== 'none')?.assertion
        .laterality ?? 'none'
    );
  }

  isPerSite(index: number): boolean {
    if (this.#amounts[index]!.times !== 1) return true;
    const around = { start: this.#clauseBefore(index).start, end: this.#clauseBehind(index).end };
    const sides = this.#context.find('dosePerSide', around);
    return this.#context
      .find('dosePerSite', around)
      .some((words) => !sides.some((longer) => contains(longer, words) && longer.end > words.end));
  }

  /** Whether a volume is told with the amount, or it is that volume. */
  isConcentration(index: number): boolean {
    const { end, unit } = this.#amounts[index]!;
    if (this.#isPerVolume(end)) return true;
    const [previous, next] = [this.#amounts[index - 1], this.#amounts[index + 1]];
    const isOf = (amount: Amount, volume: Amount): boolean =>
      amount.unit !== 'mL' && volume.unit === 'mL' && this.#isInVolume({ start: amount.end, end: volume.start });
    return unit === 'mL'
      ? previous !== undefined && isOf(previous, this.#amounts[index]!)
      : next !== undefined && isOf(this.#amounts[index]!, next);
  }

  isVialOrDilution(index: number): boolean {
    const amount = this.#amounts[index]!;
    if (this.isConcentration(index) || this.#isBesideContainer(amount)) return true;
    const clause = { start: this.#clauseBefore(index).start, end: this.#clauseBehind(index).end };
    if (!this.#context.has('doseDilution', clause)) return false;
    return amount.unit === 'mL' || (amount.unit === 'units' && vialSizes.includes(amount.number));
  }

  isYearlyTotal(index: number): boolean {
    return this.#context.has('doseYearly', { start: this.#before(index).start, end: this.#behind(index).end });
  }

  /** Whether a slash and a word for a volume follow: `mg/dL`, `mmol/L`. */
  #isPerVolume(end: number): boolean {
    const rest = { start: end, end: Math.min(this.#sentence.end, end + near) };
    return this.#context
      .find('doseVolumes', rest)
      .some(({ start }) => /^\s*[/／]\s*$/.test(this.#text.slice(end, start)));
  }

  /** Whether what stands between an amount and a volume says that the one is in the other: `/`, `in`, « dans ». */
  #isInVolume(between: Span): boolean {
    const text = this.#text.slice(between.start, between.end);
    if (/^\s*[/／]\s*$/.test(text)) return true;
    if (text.length > near || /[,;，；。]/.test(text)) return false;
    const words = this.#context.find('doseInVolume', between).at(-1);
    return words !== undefined && this.#isJoined({ start: words.end, end: between.end });
  }

  #isBesideContainer({ start, unitWord: { end } }: Amount): boolean {
    const before = { start: Math.max(this.#sentence.start, start - near), end: start };
    const behind = { start: end, end: Math.min(this.#sentence.end, end + near) };
    return (
      this.#context
        .find('doseContainer', behind)
        .some((word) => this.#isJoined({ start: end, end: word.start }, true)) ||
      this.#context.find('doseContainer', before).some((word) => this.#isJoined({ start: word.end, end: start }, true))
    );
  }

  /**
   * Whether nothing parts two things: there are only blanks, brackets, colons, names of drugs and words such as "of" between
   * them; numbers too where `counted` (`100 U x 1 vial`).
   */
  #isJoined(between: Span, counted = false): boolean {
    if (between.end - between.start > near) return false;
    const known = [...this.#drugs, ...this.#context.find('doseJoiner', between)];
    for (let at = between.start; at < between.end; at++) {
      const word = known.find((one) => one.start === at && one.end <= between.end);
      if (word) at = word.end - 1;
      else if (!(counted ? /[\s:：=/／()（）\-x×X*0-9]/ : /[\s:：=(（]/).test(this.#text[at]!)) return false;
    }
    return true;
  }

  /** From the amount to the next one, or to the mark that parts it from what that one speaks of. */
  #behind(index: number): Span {
    const { end } = this.#amounts[index]!;
    const next = this.#amounts[index + 1];
    const behind = { start: end, end: next?.start ?? this.#sentence.end };
    const isAtMark = /^\s*[,;，；、]/.test(this.#text.slice(end, behind.end));
    return isAtMark && next ? { start: end, end } : { start: end, end: this.#stop(behind) };
  }

  /** From the amount before, or from the mark that stands before what speaks of this one, to the amount. */
  #before(index: number): Span {
    const { start } = this.#amounts[index]!;
    const from = this.#amounts[index - 1]?.end ?? this.#sentence.start;
    const mark = Math.max(this.#text.lastIndexOf(';', start - 1), this.#text.lastIndexOf('；', start - 1)) + 1;
    return { start: Math.max(from, mark), end: start };
  }

  /** What stands before the amount back to a comma. */
  #clauseBefore(index: number): Span {
    const { start, end } = this.#before(index);
    const comma = [...this.#text.slice(start, end).matchAll(/[,，](?!\d)/g)].at(-1);
    return { start: start + (comma ? comma.index + 1 : 0), end };
  }

  /** What stands behind the amount up to a comma. */
  #clauseBehind(index: number): Span {
    const { start, end } = this.#behind(index);
    const comma = this.#text.slice(start, end).search(/[,，](?!\d)/);
    return { start, end: comma < 0 ? end : start + comma };
  }

  #stop({ start, end }: Span): number {
    const mark = this.#text.slice(start, end).search(/[;；。]/);
    return mark < 0 ? end : start + mark;
  }
}
