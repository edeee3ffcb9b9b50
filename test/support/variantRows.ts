import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminology } from '../../server/src/terminology/terminology';
import { type Language, languages } from '../../server/src/text/language';
import type { Span } from '../../server/src/text/span';

/**
 * A sentence with one surface: `find` when exactly the surface must be recognised as the concept, `leave` when nothing
 * that overlaps the surface may be.
 */
export interface VariantRow {
  readonly language: Language;
  /** `en.tsv:12`, the one-based line of the row. */
  readonly where: string;
  readonly phenomenon: string;
  readonly expect: 'find' | 'leave';
  readonly concept: string;
  /** The sentence without the brackets. */
  readonly text: string;
  readonly surface: Span;
}

const header = 'phenomenon\texpect\tconcept\tsentence';

const folder = join(import.meta.dirname, '../eval/variants');

/** The rows of a language; none when it has no file. Throws as `parseVariantRows` does. */
export function readVariantRows(language: Language, terminology: Terminology): VariantRow[] {
  const path = join(folder, `${language}.tsv`);
  return existsSync(path) ? parseVariantRows(language, readFileSync(path, 'utf8'), terminology) : [];
}

/** The languages whose variants are there. */
export function languagesWithVariants(): Language[] {
  return languages.filter((language) => existsSync(join(folder, `${language}.tsv`)));
}

/**
 * Reads a file of variants: a header, then `phenomenon, expect, concept, sentence` between tabs, the surface in [[double
 * brackets]]. What a line cannot hold or an eye cannot see is escaped: `\n`, `\r`, `\t`, `\\`, `\u00AD`. Throws with the
 * line where a row is malformed or its concept does not exist.
 */
export function parseVariantRows(language: Language, content: string, terminology: Terminology): VariantRow[] {
  const [first, ...lines] = content.replace(/\n$/, '').split('\n');
  if (first !== header) throw new Error(`${language}.tsv:1: the header is not "${header.replaceAll('\t', ', ')}".`);
  return lines.map((line, index) => {
    const where = `${language}.tsv:${index + 2}`;
    const cells = line.split('\t');
    const [phenomenon = '', expect = '', concept = '', sentence = ''] = cells;
    if (cells.length !== 4 || !phenomenon) throw new Error(`${where}: a row has four columns.`);
    if (expect !== 'find' && expect !== 'leave') throw new Error(`${where}: "${expect}" is neither find nor leave.`);
    if (!terminology.concept(concept)) throw new Error(`${where}: no concept "${concept}" in the terminology.`);
    return { language, where, phenomenon, expect, concept, ...parseSentence(sentence, where) };
  });
}

function parseSentence(sentence: string, where: string): Pick<VariantRow, 'text' | 'surface'> {
  const parts = /^(.*?)\[\[(.+?)\]\](.*)$/.exec(sentence);
  if (!parts || /\[\[|\]\]/.test(`${parts[1]} ${parts[2]} ${parts[3]}`)) {
    throw new Error(`${where}: a sentence has one surface in [[double brackets]].`);
  }
  const [before = '', surface = '', after = ''] = parts.slice(1).map((part) => unescape(part, where));
  return {
    text: before + surface + after,
    surface: { start: before.length, end: before.length + surface.length },
  };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\' };

function unescape(part: string, where: string): string {
  return part.replace(/\\(u[0-9A-Fa-f]{4}|.?)/g, (whole, code: string) => {
    if (code.length === 5) return String.fromCharCode(parseInt(code.slice(1), 16));
    const character = escapes[code];
    if (character === undefined) throw new Error(`${where}: unknown escape "${whole}".`);
    return character;
  });
}
