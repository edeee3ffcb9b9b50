import { hanKind, hyphenKind, lineBreakKind, markKind, otherKind, spaceKind, wordKind } from './unitKinds';

/** In the order of `unitKinds.ts`. */
const unitClasses = ['word', 'han', 'space', 'hyphen', 'lineBreak', 'mark', 'other'] as const;
/**
 * What a UTF-16 code unit is to the matching of words. A `mark` adds nothing to the unit before it and belongs to it: a
 * combining accent, a soft hyphen, a zero-width mark.
 */
export type UnitClass = (typeof unitClasses)[number];

/**
 * Makes surfaces comparable, one code unit at a time, so that offsets into the text as it is never move: case, accents,
 * full-width forms, ligatures, typographic apostrophes and dashes, Traditional characters.
 */
export interface Folding {
  /**
   * The folded form of a code unit: usually one unit; none for what writing alone adds (combining accents, soft hyphens,
   * zero-width marks); several for a ligature (`œ` is `oe`). Spaces of all widths are `' '`, dashes are `'-'`.
   */
  unit(code: number): string;
  /** The folded form of a text, for comparison only: its length is not that of the text. */
  text(text: string): string;
  /** What a code unit is once folded. */
  classOf(code: number): UnitClass;
  /** The same for every code unit, as the numbers of `unitKinds.ts`, for loops over all of a note. */
  readonly kinds: Uint8Array;
  /** The folded form of every code unit where that is one unit, otherwise 0. */
  readonly codes: Uint16Array;
  /** The units that are not their own folded form, with that form. */
  readonly foldedUnits: ReadonlyMap<number, string>;
}

/** Letters that Unicode does not take apart, as French and English write them out. */
const spelledOut: readonly (readonly [string, string])[] = [
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'l'],
];

const apostrophes = '‘’‛ʼʹ′´`';
const dashes = '‐‑‒–—―−﹣';
const ignored = '\u00ad\u200b\u200c\u200d\u2060\ufeff';

/** Blocks in which a unit may differ from its folded form: everything else is its own. */
const foldedBlocks: readonly (readonly [number, number])[] = [
  [0x41, 0x5a], // A to Z
  [0xa0, 0x58f], // Latin, Greek, Cyrillic, Armenian
  [0x1e00, 0x1fff], // Latin and Greek with accents
  [0x2000, 0x206f], // spaces and marks of punctuation
  [0x2160, 0x217f], // Roman numerals
  [0x3000, 0x3000], // ideographic space
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfb00, 0xfb06], // Latin ligatures
  [0xfe30, 0xfe6f], // small and vertical forms
  [0xff01, 0xffee], // full-width and half-width forms
];

/** Numbers that are one sign: they count what stands beside them and are no part of it, as in ①Meige and BAEPⅤ. */
const signs: readonly (readonly [number, number])[] = [
  [0x2160, 0x2188], // Roman numerals
  [0x2460, 0x24ff], // in circles, in brackets, with a full stop
  [0x2776, 0x2793], // in black circles
  [0x3200, 0x32ff], // with ideographs
];

const combining = /\p{M}/gu;

/**
 * Makes a folding. `traditionalToSimplified` has pairs of characters, the Traditional one first, joined to one string; each
 * is one code unit.
 */
export function createFolding(traditionalToSimplified: string): Folding {
  const folded = new Map<number, string>();
  const put = (from: string, to: string): void => {
    folded.set(from.charCodeAt(0), to);
  };
  for (const [first, last] of foldedBlocks) {
    for (let code = first; code <= last; code++) {
      const unit = String.fromCharCode(code);
      const form = unit.normalize('NFKD').replace(combining, '').toLowerCase();
      // A spacing accent would become a bare space: it stays itself.
      if (form !== unit && !(form.startsWith(' ') && form.length > 1)) folded.set(code, form);
    }
  }
  for (const [letter, letters] of spelledOut) put(letter, letters);
  for (const unit of apostrophes) put(unit, "'");
  for (const unit of dashes) put(unit, '-');
  for (const unit of ignored) put(unit, '');
  for (let i = 0; i + 1 < traditionalToSimplified.length; i += 2) {
    put(traditionalToSimplified[i]!, traditionalToSimplified[i + 1]!);
  }

  const kinds = kindsOf(folded);
  const codes = codesOf(folded);
  const unit = (code: number): string => {
    const single = codes[code]!;
    return single === 0 ? (folded.get(code) ?? String.fromCharCode(code)) : String.fromCharCode(single);
  };
  return Object.freeze({
    unit,
    kinds,
    codes,
    classOf: (code: number) => unitClasses[kinds[code]! - 1]!,
    foldedUnits: folded,
    text(text: string): string {
      let result = '';
      for (let i = 0; i < text.length; i++) result += unit(text.charCodeAt(i));
      return result;
    },
  });
}

function codesOf(folded: ReadonlyMap<number, string>): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < codes.length; code++) codes[code] = code;
  for (const [code, form] of folded) codes[code] = form.length === 1 ? form.charCodeAt(0) : 0;
  return codes;
}

/** The kind of every code unit. One search through all units takes milliseconds where asking for each takes many. */
function kindsOf(folded: ReadonlyMap<number, string>): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(otherKind);
  const units = allUnits();
  const mark = (pattern: RegExp, kind: number): void => {
    for (const { index, 0: run } of units.matchAll(pattern)) kinds.fill(kind, index, index + run.length);
  };
  mark(/[\p{L}\p{N}]+/gu, wordKind);
  mark(/\p{Script=Han}+/gu, hanKind);
  for (const [unit, kind] of [
    [' ', spaceKind],
    ['\t', spaceKind],
    ['-', hyphenKind],
    ['\n', lineBreakKind],
    ['\r', lineBreakKind],
  ] as const) {
    kinds[unit.charCodeAt(0)] = kind;
  }
  // A unit is what it is once folded.
  for (const [code, form] of folded) kinds[code] = form === '' ? markKind : kinds[form.charCodeAt(0)]!;
  for (const [first, last] of signs) kinds.fill(otherKind, first, last + 1);
  return kinds;
}

/** Every code unit at its own place, but for surrogates, which would pair up: blanks stand there. */
function allUnits(): string {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < codes.length; code++) codes[code] = code;
  codes.fill(0x20, 0xd800, 0xe000);
  let units = '';
  for (let from = 0; from < codes.length; from += 0x1000) {
    units += String.fromCharCode(...codes.subarray(from, from + 0x1000));
  }
  return units;
}
