import { readFileSync } from 'node:fs';
import type { AnySchema } from 'ajv';
import { parseDocument } from 'yaml';
import { languages } from '../src/text/language';
import { readDataFile, type DataFile, type Problem } from './dataFile';

/**
 * Reads a file of the terminology and checks it against its schema. Problems are said in the words of its keeper: an
 * entry by its id or form, and what to do. Of broken YAML only the first place is reported; the rest follows from it.
 */
export function readPackFile<T>(path: string, schema: 'term-pack' | 'ambiguous-forms', root: string): DataFile<T> {
  const file = readDataFile<T>(path, schemaNamed(schema), root);
  if (file.problems.length === 0) return file;
  const entries = readEntries(path);
  const problems = entries
    ? file.problems.map((problem) => inWords(problem, entries))
    : file.problems.slice(0, 1).map(withoutPosition);
  return { ...file, problems };
}

type Entries = Readonly<Record<string, unknown>>;

/** What the file holds, as far as it is YAML; undefined when it is not, or cannot be read. */
function readEntries(path: string): Entries | undefined {
  try {
    const document = parseDocument(readFileSync(path, 'utf8'));
    return document.errors.length > 0 ? undefined : ((document.toJS() as Entries | null) ?? {});
  } catch {
    return undefined;
  }
}

/** The parser says once more where it was; what to do is said instead. */
function withoutPosition({ file, line, message }: Problem): Problem {
  return { file, line, message: message.replace(/ at line \d+, column \d+:?$/, ': mend this line or the one above') };
}

/** Turns `concepts.12.fr must have required property 'gender'` into `facial-spasm: fr.gender is missing: add it`. */
function inWords(problem: Problem, entries: Entries): Problem {
  const { place = '', rule = '' } = /^(?:file )?(?<place>\S*?) ?(?<rule>must .*)$/.exec(problem.message)?.groups ?? {};
  const [, list = '', index = '', inside = ''] = /^(concepts|forms)\.(\d+)\.?(.*)$/.exec(place) ?? [];
  if (list === '') return { ...problem, message: advise(place, rule) };
  const entry = (entries[list] as readonly unknown[])[Number(index)] as Entries | null;
  const name = entry?.['id'] ?? entry?.['form'];
  return { ...problem, message: `${typeof name === 'string' ? name : `${list}.${index}`}: ${advise(inside, rule)}` };
}

/** The rules of the schemas, as Ajv words them, and what to tell the keeper: `$1` is what the rule names. */
const advice: readonly (readonly [rule: RegExp, words: string])[] = [
  [/^must NOT have fewer than 1 characters$/, 'is empty: write it or leave the field out'],
  [/^must NOT have fewer than 1 (?:items|properties)$/, 'is empty: fill it or leave the field out'],
  [/^must NOT have duplicate items .*$/, 'lists the same entry twice: keep one'],
  [/^must be equal to one of the allowed values: (.*)$/, 'is none of those allowed: write one of $1'],
  [/^must match pattern .*$/, 'is not lower-case words joined by hyphens: write it like hemifacial-spasm'],
  [/^must be string$/, 'is not text: write it, between quotes if it looks like a number, a date or yes and no'],
  [/^must be boolean$/, 'is neither true nor false: write one of the two'],
  [/^must be array$/, 'is not a list: write [a, b] or begin each line with "- "'],
  [/^must be object$/, 'is not a set of fields: write "name: value" lines'],
];

function advise(place: string, rule: string): string {
  const at = (field: string): string => (place === '' ? field : `${place}.${field}`);
  const [, missing] = /^must have required property '(.*)'$/.exec(rule) ?? [];
  if (missing !== undefined) {
    const isLanguage = place === '' && languages.some((language) => language === missing);
    return `${at(missing)} is missing: add ${isLanguage ? 'a name and a definition in that language' : 'it'}`;
  }
  const [, unknown] = /^must NOT have additional properties "(.*)"$/.exec(rule) ?? [];
  if (unknown !== undefined) return `${at(unknown)} is not a known field: correct its name or remove it`;
  const [pattern, words] = advice.find(([pattern]) => pattern.test(rule)) ?? [];
  return `${place === '' ? 'the entry' : place} ${pattern && words ? rule.replace(pattern, words) : rule}`;
}

function schemaNamed(name: string): AnySchema {
  return JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as AnySchema;
}
